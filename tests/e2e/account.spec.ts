import { expect } from '@playwright/test';
import { test } from './fixtures';
import { openConnectedPopup } from './simfill-popup';
import type { Stage } from './stage';

/** A number bought on the website, which has got its code. */
function bookElsewhere({ sandbox }: Stage) {
  const product = sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, tiers }) => rentalType === 'Activation' && (tiers[0]?.anyCount ?? 0) > 5,
    );
  if (product === undefined) throw new Error('Nothing is in stock');
  const order = sandbox.buyElsewhere({ productId: product.id });
  const [booking] = order.bookings;
  if (booking === undefined) throw new Error('The order holds no booking');
  sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 482913' });
  return { order, booking };
}

const button = (name: string | RegExp) => ({ role: 'button', name });

test(
  'a shared number is opened by its link before a key is there, and no key is sent',
  { tag: '@both' },
  async ({ stage, tab }) => {
    const { booking } = bookElsewhere(stage);
    await tab.goto(stage.sites.origins.plain);
    const view = await tab.openPopup();
    await view.click(button('Open a shared number'));
    await view.fill(
      { role: 'textbox', name: 'Share link or token' },
      `https://anosim.net/share/orderbooking?token=${booking.shareToken}`,
    );
    await view.click(button('Open'));
    await view.waitForText(new RegExp(`\\${booking.number}`));
    await view.click(button(/^Copy code/));
    await view.waitForText(/copied/i);
    stage.sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 771204' });
    await view.waitForText(/771204/);
    expect(new Set(stage.sandbox.requests().map(({ key }) => key))).toEqual(new Set(['none']));
  },
);

test(
  'orders, an order and a booking by id, SMS and SIM cards of the account are shown',
  { tag: '@both' },
  async ({ stage, tab }) => {
    const { order, booking } = bookElsewhere(stage);
    const popup = await openConnectedPopup({ stage, tab });
    const { view } = popup;
    await popup.openSection('History');
    await view.click(button('Whole account'));
    await view.click(button(`Show order ${order.id}`));
    await view.waitForText(new RegExp(`\\${booking.number}`));
    await view.click(button(`Show booking ${booking.id}`));
    await view.waitForText(/482913/);
    await view.click(button('Back'));
    await view.click({ role: 'tab', name: 'SMS' });
    await view.waitForText(/482913/);
    await view.click({ role: 'tab', name: 'SIM cards' });
    await view.waitForText(new RegExp(`\\${booking.number}`));
    const asked = stage.sandbox.requests().map(({ path }) => path.toLowerCase());
    for (const path of ['/orders', `/orders/${order.id}`, `/orderbookings/${booking.id}`, '/simcards'])
      expect(asked.filter((one) => one.endsWith(path))).not.toEqual([]);
  },
);
