import { expect } from '@playwright/test';
import type { FaultInput } from '../sandbox/faults';
import { test } from './fixtures';
import { createSimfillPopup, openConnectedPopup, type SimfillPopup } from './simfill-popup';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** What goes wrong says so, says one next step, moves no money that was not agreed to, and forgets nothing. */
test.describe('when something goes wrong', { tag: '@both' }, () => {
  const product = /^WhatsApp, Germany, Activation/;

  async function openReview(stage: Stage, tab: StoryTab): Promise<SimfillPopup> {
    const popup = await openConnectedPopup({ stage, tab });
    await popup.search('whatsapp germany');
    await popup.pick(product);
    await popup.review();
    return popup;
  }

  test('a wrong key: said, and the key stays in its field', async ({ stage, tab }) => {
    await tab.goto(stage.sites.origins.plain);
    const popup = createSimfillPopup(await tab.openPopup());
    await popup.connect('sandbox-wrong-key');
    await popup.view.waitForText(/did not accept the API key/);
    await popup.view.waitForText(/Copy the whole key from anosim\.net again/);
    expect(await popup.view.value({ role: 'textbox', name: 'API key' })).toBe('sandbox-wrong-key');

    await popup.connect(stage.api.apiKey);
    await popup.waitForCatalogue();
  });

  const onPurchase = (fault: Omit<FaultInput, 'match'>): FaultInput => ({
    ...fault,
    match: { method: 'POST', path: '/Orders' },
  });
  const refused: readonly { name: string; prepare: (stage: Stage) => void; says: RegExp; next: RegExp }[] = [
    {
      name: 'no balance',
      prepare: ({ sandbox }) => sandbox.account().setBalance(0.01),
      says: /balance does not cover this/,
      next: /Top up at anosim\.net/,
    },
    {
      name: 'sold out',
      prepare: ({ sandbox }) => sandbox.addFault(onPurchase({ kind: 'sold-out' })),
      says: /has just been sold out/,
      next: /Choose another operator, price or country/,
    },
    {
      name: 'price risen',
      prepare: ({ sandbox }) => sandbox.addFault(onPurchase({ kind: 'price-risen', factor: 2 })),
      says: /price has risen/,
      next: /Look at the new prices and decide again/,
    },
    {
      name: '429 with Retry-After',
      prepare: ({ sandbox }) =>
        sandbox.addFault(onPurchase({ kind: 'too-many-requests', retryAfterSeconds: 90 })),
      says: /asks for a pause/,
      next: /Wait until .+ and try again/,
    },
    {
      name: '429 without Retry-After',
      prepare: ({ sandbox }) => sandbox.addFault(onPurchase({ kind: 'too-many-requests' })),
      says: /asks for a pause/,
      next: /Wait a minute and try again/,
    },
  ];
  for (const { name, prepare, says, next } of refused) {
    test(`${name}: nothing is bought, the choice is kept`, async ({ stage, tab }) => {
      const popup = await openReview(stage, tab);
      prepare(stage);
      await popup.confirm();
      await popup.view.waitForText(/Nothing was bought/, { deadlineMs: 40_000 });
      await popup.view.waitForText(says);
      await popup.view.waitForText(next);
      expect(stage.sandbox.ledger()).toEqual([]);

      // It opens where it was left, and the way back leads to what was chosen.
      await popup.view.close();
      const again = createSimfillPopup(await tab.openPopup());
      await again.view.waitForText(says);
      await again.view.click({ role: 'button', name: 'Back to the review' });
      await again.view.waitForText(/Check and confirm[\s\S]*WhatsApp/);
    });
  }

  test('offline while reading prices: said, and the same choice goes on afterwards', async ({
    stage,
    tab,
  }) => {
    const popup = await openConnectedPopup({ stage, tab });
    await popup.search('whatsapp germany');
    stage.proxy.setUnreachable(stage.apiHost, true);
    await popup.view.click({ role: 'option', name: product, nth: 0 });
    await popup.view.waitForText(/no internet connection/, { deadlineMs: 40_000 });
    stage.proxy.setUnreachable(stage.apiHost, false);
    await popup.view.click({ role: 'button', name: /try again|check again/i });
    await popup.review();
    await popup.confirm();
    await popup.waitForNumber();
    expect(stage.sandbox.ledger()).toHaveLength(1);
  });

  test('a fault of the provider on the order: nothing is ordered a second time', async ({ stage, tab }) => {
    const popup = await openReview(stage, tab);
    stage.sandbox.addFault(onPurchase({ kind: 'server-error', status: 500 }));
    await popup.confirm();
    await popup.view.waitForText(/Not sure yet|Nothing was bought/, { deadlineMs: 40_000 });
    expect(stage.sandbox.ledger()).toEqual([]);
    expect(stage.sandbox.requests().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('an unreadable answer to an order that was carried out: the number is found and shown', async ({
    stage,
    tab,
  }) => {
    const popup = await openReview(stage, tab);
    stage.sandbox.addFault(onPurchase({ kind: 'wrong-json', apply: true }));
    await popup.confirm();
    await popup.view.waitForText(/The number is yours/, { deadlineMs: 40_000 });
    expect(stage.sandbox.ledger()).toHaveLength(1);
    expect(stage.sandbox.requests().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('a connection cut after the order: the number is found and shown', async ({ stage, tab }) => {
    const popup = await openReview(stage, tab);
    stage.sandbox.addFault(onPurchase({ kind: 'rst', apply: true }));
    await popup.confirm();
    await popup.view.waitForText(/The number is yours|More than one order/, { deadlineMs: 40_000 });
    // A browser may have sent it again below us: whatever was ordered stands in the popup.
    const bookingCount = stage.sandbox.ledger().flatMap(({ bookingIds }) => bookingIds).length;
    const text = await popup.view.text();
    expect(text.match(/\+49\d{6,}/g) ?? []).toHaveLength(bookingCount);
  });
});
