import { expect } from '@playwright/test';
import { repeatedClickMs } from '../../utils/domain/purchase-outcome';
import { until, type ElementQuery, type View } from '../support/view';
import { test } from './fixtures';
import { createSimfillPopup } from './simfill-popup';
import { plainWalk } from './site-walks';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** How many clicks the jobs of every day take, counted from a closed popup: the click on the toolbar is the first. */
const button = (name: string | RegExp): ElementQuery => ({ role: 'button', name });
const { phoneField, codeField, sendNumber, details } = plainWalk;

/** A person who counts. */
function createPerson(tab: StoryTab) {
  let clicks = 0;
  let view: View | undefined;
  const current = (): View => {
    if (view === undefined) throw new Error('No popup is open');
    return view;
  };
  return {
    clicks: () => clicks,
    async openPopup(): Promise<View> {
      clicks += 1;
      view = await tab.openPopup();
      return view;
    },
    async click(query: ElementQuery): Promise<void> {
      clicks += 1;
      await current().click(query);
    },
    view: current,
  };
}

/** A tab of a site whose service is known, and an account that is connected. */
async function openKnownSite({ stage, tab }: { stage: Stage; tab: StoryTab }) {
  await tab.goto(stage.sites.whatsappOrigin);
  const popup = createSimfillPopup(await tab.openPopup());
  await popup.connect(stage.api.apiKey);
  await popup.waitForCatalogue();
  await popup.view.close();
  const surface = tab.onSite('plain');
  /** The number that was ordered last, once it stands in the field. */
  const waitForNumber = (orderCount: number, view: View): Promise<string> =>
    until(
      `the number of order ${orderCount} in its field`,
      async () => {
        const orders = stage.sandbox.ledger().filter(({ kind }) => kind === 'order');
        const [bookingId] = orders[orderCount - 1]?.bookingIds ?? [];
        const number = stage.sandbox
          .account()
          .bookings()
          .find(({ id }) => id === bookingId)?.number;
        return number !== undefined && (await surface.value(phoneField)).replace(/\s/g, '') === number
          ? number
          : undefined;
      },
      { lastSeen: async () => `field: ${await surface.value(phoneField)}\n${await view.text()}` },
    );
  return { surface, waitForNumber };
}

/** The first purchase on the site, as the counted test does it. */
async function buyForSite(person: ReturnType<typeof createPerson>): Promise<void> {
  await person.openPopup();
  await person.click(button('Get a number'));
  await person.click(button('Buy and insert'));
}

test('a first purchase on a known site takes three clicks', { tag: '@both' }, async ({ stage, tab }) => {
  const { waitForNumber } = await openKnownSite({ stage, tab });
  const person = createPerson(tab);
  await buyForSite(person);
  await waitForNumber(1, person.view());
  expect(person.clicks()).toBe(3);
  expect(stage.sandbox.ledger()).toHaveLength(1);
});

test('the same purchase again takes three clicks', { tag: '@both' }, async ({ stage, tab }) => {
  const { surface, waitForNumber } = await openKnownSite({ stage, tab });
  const first = createPerson(tab);
  await buyForSite(first);
  const number = await waitForNumber(1, first.view());
  const boughtBy = Date.now();
  stage.sandbox.receiveSms({ number, sender: 'Lumen', text: 'Your code is 224466' });
  await first.view().waitForText(/224466/);
  await first.view().close();
  // The page is left, and opened for the next account.
  await tab.goto(stage.sites.whatsappOrigin);
  const again = createPerson(tab);
  await again.openPopup();
  await again.click(button(/^Another WhatsApp number, /));
  // Nobody is as quick as this story: sooner, the same click is taken for a repeated one.
  await until('a click is a wish for one more', () => Date.now() - boughtBy > repeatedClickMs);
  await again.click(button('Buy and insert'));
  await waitForNumber(2, again.view());
  expect(again.clicks()).toBe(3);
  expect((await surface.value(phoneField)).length).toBeGreaterThan(5);
});

test(
  'a code goes in without a click, the next one too, and a shown code is copied by one',
  { tag: '@both' },
  async ({ stage, tab }) => {
    // A number that has its code is looked at each half minute.
    test.setTimeout(180_000);
    const { surface, waitForNumber } = await openKnownSite({ stage, tab });
    const person = createPerson(tab);
    await buyForSite(person);
    const number = await waitForNumber(1, person.view());
    await person.view().close();
    for (const [query, text] of details) await surface.fill(query, text);
    await surface.click(sendNumber);
    const codeInField = (code: string) =>
      until('the code in its field', async () => (await surface.value(codeField)) === code, {
        deadlineMs: 75_000,
        lastSeen: () => surface.value(codeField),
      });
    await until('a code', () => stage.sites.lastCode('plain'));
    await codeInField(stage.sites.lastCode('plain') ?? '');
    stage.sandbox.receiveSms({ number, sender: 'Lumen', text: '774411 is your Lumen verification code.' });
    await codeInField('774411');
    expect(person.clicks()).toBe(3);

    const view = await person.openPopup();
    const before = person.clicks();
    await person.click({ ...button(/^Copy code 7 7 4 4 1 1/), nth: 0 });
    await view.waitForText(/Code copied/);
    expect(person.clicks() - before).toBe(1);
  },
);

test('another number after a refused one takes three clicks', { tag: '@both' }, async ({ stage, tab }) => {
  const { waitForNumber } = await openKnownSite({ stage, tab });
  const first = createPerson(tab);
  await buyForSite(first);
  const refused = await waitForNumber(1, first.view());
  await first.view().close();
  const person = createPerson(tab);
  await person.openPopup();
  await person.click(button('Cancel and try another'));
  await person.click(button('Buy and insert'));
  const number = await waitForNumber(2, person.view());
  expect(person.clicks()).toBe(3);
  expect(number).not.toBe(refused);
  const [cancelled] = stage.sandbox.account().bookings();
  expect(cancelled?.state).not.toBe('Active');
});
