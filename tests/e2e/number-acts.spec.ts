import { expect } from '@playwright/test';
import { until, type ElementQuery } from '../support/view';
import { test } from './fixtures';
import { openConnectedPopup } from './simfill-popup';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** What can be done with a number that one has, through the popup, and what the account says of it afterwards. */
const button = (name: string | RegExp): ElementQuery => ({ role: 'button', name });
const menuItem = (name: string | RegExp): ElementQuery => ({ role: 'menuitem', name });

/** A number of the product that `is` describes, bought elsewhere, and the popup open at it. */
async function openNumber(
  { stage, tab }: { stage: Stage; tab: StoryTab },
  is: { rentalType: string; service?: string },
) {
  const product = stage.sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, service, tiers }) =>
        rentalType === is.rentalType &&
        (is.service === undefined || service === is.service) &&
        (tiers[0]?.anyCount ?? 0) > 2,
    );
  if (product === undefined) throw new Error('Nothing of the kind is in stock');
  const order = stage.sandbox.buyElsewhere({ productId: product.id });
  const bookingId = order.bookings[0]?.id;
  const popup = await openConnectedPopup({ stage, tab });
  await popup.openSection('Numbers');
  // The card stands as it will stay.
  await popup.view.waitForText(/SMS checked/);
  const readBooking = () =>
    stage.sandbox
      .account()
      .bookings()
      .find(({ id }) => id === bookingId);
  return { popup, view: popup.view, readBooking, bookingId };
}

/** What was sent that changes something, without its key. */
const sentTo = (stage: Stage, method: string, path: RegExp): string[] =>
  stage.sandbox
    .requests()
    .filter((request) => request.method === method && path.test(request.path))
    .map(({ path: to }) => to);

test.describe('acts on a number', { tag: '@both' }, () => {
  // Firefox tells its popup of a new size after each change, whether or not it has one (drop-empty-resizes.ts).
  test('a menu longer than the view stays where it is scrolled to', async ({ stage, tab }) => {
    const { view } = await openNumber({ stage, tab }, { rentalType: 'RentalService' });
    await view.click(button('More'));
    await view.waitFor({ ...menuItem(/National/), nth: 0 });
    const kept = await view.evaluate(`(async () => {
      const menu = document.querySelector('[role="menu"]');
      const frame = () => new Promise(requestAnimationFrame);
      // The popup itself may still grow to hold the menu.
      let last = '';
      for (let same = 0; same < 20; ) {
        await frame();
        const sizes = [innerWidth, innerHeight, menu.clientHeight, menu.scrollHeight].join();
        same = sizes === last ? same + 1 : 0;
        last = sizes;
      }
      menu.scrollTop = 60;
      // Longer than Firefox waits before it measures.
      for (let count = 0; count < 60; count += 1) await frame();
      return menu.scrollTop;
    })()`);
    expect(kept).toBe(60);
  });

  test('a number without an SMS is cancelled, and what came back is said', async ({ stage, tab }) => {
    const { view, readBooking, bookingId } = await openNumber({ stage, tab }, { rentalType: 'Activation' });
    await view.click(button('More'));
    await view.click(menuItem('Cancel number'));
    await view.click(button('Yes, cancel it'));
    await view.waitForText(/Cancelled\. (\$[\d.]+ came back|The balance has not changed)/);
    expect(readBooking()?.state).not.toBe('Active');
    expect(sentTo(stage, 'PATCH', new RegExp(`/OrderBookings/${bookingId}$`, 'i'))).toHaveLength(1);
  });

  test('a rental is extended after the review, once', async ({ stage, tab }) => {
    const { view, bookingId } = await openNumber({ stage, tab }, { rentalType: 'RentalService' });
    await view.click(button('More'));
    await view.click({ ...menuItem(/\$/), nth: 0 });
    await view.click(button('Confirm extension'));
    await view.waitForText(/The number is yours/);
    const extensions = stage.sandbox.ledger().filter(({ kind }) => kind === 'extension');
    expect(extensions).toHaveLength(1);
    expect(stage.sandbox.account().bookings().at(-1)?.extensionForId).toBe(bookingId);
  });

  test('an activation of Kleinanzeigen is used again after the review, once', async ({ stage, tab }) => {
    const { view } = await openNumber({ stage, tab }, { rentalType: 'Activation', service: 'Kleinanzeigen' });
    await view.click(button('More'));
    await view.click(menuItem(/^Use again/));
    await view.click(button('Confirm reuse'));
    await view.waitForText(/The number is yours/);
    expect(stage.sandbox.ledger().filter(({ kind }) => kind === 'reuse')).toHaveLength(1);
  });

  test('a rental renews automatically after a second yes, and that is taken back by one press', async ({
    stage,
    tab,
  }) => {
    const { view, readBooking } = await openNumber({ stage, tab }, { rentalType: 'RentalService' });
    await view.click(button('Turn on'));
    await view.click(button('Yes, renew'));
    await until('the renewal is on', () => readBooking()?.autoRenewal === true);
    await view.click(button('Turn off'));
    await until('the renewal is off', () => readBooking()?.autoRenewal === false);
  });

  test('every rental renews automatically by an act of its own, which asks first', async ({ stage, tab }) => {
    const { popup, view, readBooking } = await openNumber({ stage, tab }, { rentalType: 'RentalService' });
    await popup.openSection('History');
    await view.click(button('Whole account'));
    await view.click({ role: 'tab', name: 'SIM cards' });
    await view.click(button('Turn on for all'));
    await view.waitForText(/Renew every rental automatically\?/);
    expect(readBooking()?.autoRenewal).toBe(false);
    // The first one lies behind the question.
    await view.click({ ...button('Turn on for all'), nth: 1 });
    await view.waitForText(/Every rental renews automatically/);
    expect(readBooking()?.autoRenewal).toBe(true);
  });

  test('a product that the price list leaves out is bought at its own price', async ({ stage, tab }) => {
    const { popup, view } = await openNumber({ stage, tab }, { rentalType: 'Activation' });
    stage.sandbox.addFault({
      kind: 'status',
      status: 404,
      match: { method: 'GET', path: '/ProductPrices' },
      times: 'always',
    });
    await popup.openSection('Buy');
    await popup.search('telegram germany');
    await popup.pick(/^Telegram, Germany, Activation/);
    await popup.review();
    await popup.confirm();
    await view.waitForText(/The number is yours/);
    expect(sentTo(stage, 'GET', /\/Products\/\d+$/i)).toHaveLength(1);
  });
});
