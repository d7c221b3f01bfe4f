import { expect } from '@playwright/test';
import type { ViewState } from '@/components/app/view-state.ts';
import { entry } from '../screens/example-data';
import { problems } from '../screens/problems';
import { findWithAxe } from '../support/axe';
import { createBackgroundClient } from '../support/background-client';
import { until, untilAtRest, type ElementQuery, type View } from '../support/view';
import { test } from './fixtures';
import { openScene, showView, type PopupScene } from './popup-scene';

/** axe looks at the extension's real pages, in every state and in both themes. */
const button = (name: string | RegExp, nth?: number): ElementQuery => ({
  role: 'button',
  name,
  ...(nth === undefined ? {} : { nth }),
});
const menuItem = (name: string | RegExp): ElementQuery => ({ role: 'menuitem', name });

interface State {
  name: string;
  /** How the popup was left. */
  left: Partial<ViewState>;
  prepare?: () => Promise<unknown>;
  /** What is pressed on it before axe looks. */
  press?: readonly ElementQuery[];
  see: RegExp;
}

/** What axe finds, in both themes. */
async function lookAt(view: View, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await createBackgroundClient(view.evaluate).ask('settings.change', { theme });
    await until(`the ${theme} theme`, async () => {
      const shown = await view.evaluate('document.documentElement.dataset.theme');
      return shown === theme;
    });
    await view.evaluate(untilAtRest);
    // The themes differ in colours alone.
    const rules = theme === 'dark' ? ['color-contrast'] : undefined;
    for (const { rule, where, why } of await findWithAxe(view.evaluate, rules))
      found.push(`${name}, ${theme}: ${rule} at ${where}\n${why}`);
  }
  return found;
}

async function lookAtAll(view: View, states: readonly State[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, left, prepare, press = [], see } of states) {
    await test.step(name, async () => {
      await prepare?.();
      await showView(view, left);
      for (const query of press) await view.click(query);
      await view.waitForText(see);
      found.push(...(await lookAt(view, name)));
    });
  }
  return found;
}

const atHistory = (place: Partial<ViewState>): Partial<ViewState> => ({ section: 'history', ...place });

test('axe finds nothing before there is a key, nor where nothing is kept yet', async ({ stage, tab }) => {
  const scene = await openScene({ stage, tab });
  const { view } = scene;
  const found: string[] = [];
  await view.click(button('Connect'));
  await view.waitForText(/Paste the key first/);
  found.push(...(await lookAt(view, 'first run, no key')));
  await scene.popup.connect('a-wrong-key');
  await view.waitForText(/did not accept the API key/);
  found.push(...(await lookAt(view, 'first run, a wrong key')));
  await view.click(button('Open a shared number'));
  await view.waitForText(/No shared numbers/);
  found.push(...(await lookAt(view, 'shared numbers without a key')));
  await view.click(button('Back'));
  await scene.connect();
  found.push(
    ...(await lookAtAll(view, [
      { name: 'no numbers', left: { section: 'numbers' }, see: /No active number/ },
      { name: 'no history', left: { section: 'history' }, see: /Nothing here yet/ },
      {
        name: 'no purchases',
        left: atHistory({ historyTab: 'purchases' }),
        see: /Every purchase is recorded here/,
      },
      { name: 'no record', left: atHistory({ historyPlace: 'records' }), see: /are counted here/ },
      {
        name: 'no orders',
        left: atHistory({ historyPlace: 'account' }),
        see: /This account has none/,
      },
      { name: 'no favourites', left: { section: 'buy' }, see: /Get a number/ },
    ])),
  );
  expect(found).toEqual([]);
});

/** What is bought, and how that goes. */
function toBuyStates({ findProduct, journal }: PopupScene): State[] {
  const product = findProduct('Activation', 'WhatsApp');
  const [tier] = product.tiers;
  const { shown } = entry;
  const review = {
    intentId: 'reviewed',
    request: { act: 'buy', productId: product.id, providerId: 0, amount: 1 },
    shown,
    number: null,
    insertsOn: null,
  } as const;
  const pick = { query: '', country: null, service: null };
  const none = { verdict: null, claimedOrderIds: [], claimedBookingIds: [], settledAt: null };
  const purchase = (intentId: string) => ({ purchase: { intentId, shown, outcome: null } });
  const journalled = (intentId: string, change: Parameters<PopupScene['journal']>[0]) => ({
    left: { section: 'buy', ...purchase(intentId) } as const,
    prepare: () => journal({ intentId, ...change }),
  });
  return [
    { name: 'services', left: { section: 'buy' }, see: /Get a number[\s\S]*services/ },
    {
      name: 'services, the list of countries',
      left: { section: 'buy' },
      press: [button('Country: All countries')],
      see: /Afghanistan|Albania|Austria/,
    },
    {
      name: 'services, the list of services, half typed',
      left: { section: 'buy', openFilter: { filter: 'service', typed: 'tele' } },
      see: /Telegram/,
    },
    {
      name: 'services of a country',
      left: { section: 'buy', pick: { ...pick, country: 'Germany' } },
      see: /Germany[\s\S]*services/,
    },
    {
      name: 'countries of a service',
      left: { section: 'buy', pick: { ...pick, service: 'WhatsApp' } },
      see: /WhatsApp[\s\S]*products/,
    },
    {
      name: 'a search',
      left: { section: 'buy', pick: { ...pick, query: 'whatsapp' } },
      see: /\d products/,
    },
    {
      name: 'a search that finds nothing',
      left: { section: 'buy', pick: { ...pick, query: 'qqqq', service: 'Telegram' } },
      see: /No product matches/,
    },
    { name: 'an offer', left: { section: 'buy', productId: product.id }, see: /Review purchase/ },
    {
      name: 'an offer, a favourite',
      left: { section: 'buy', productId: product.id },
      press: [button('Add to favourites')],
      see: /Review purchase/,
    },
    {
      name: 'services with a favourite',
      left: { section: 'buy' },
      see: /All services\s+DE\s+WhatsApp/,
    },
    { name: 'a review', left: { section: 'buy', review }, see: /Confirm purchase/ },
    {
      name: 'a review that was refused',
      left: { section: 'buy', review, reviewProblem: { kind: 'over-ask-again', limitUsd: 0.2 } },
      press: [button('Confirm purchase')],
      see: /Really spend/,
    },
    {
      name: 'a review for this page, over the balance',
      left: {
        section: 'buy',
        review: { ...review, insertsOn: 'web.example', shown: { ...shown, priceUsd: 1_000 } },
      },
      see: /balance is too low/,
    },
    {
      name: 'ordering',
      ...journalled('ordering', { ...none, stage: 'sent', answer: null, answeredAt: null }),
      see: /Buying…/,
    },
    {
      name: 'not bought',
      ...journalled('refused', {
        ...none,
        answer: { kind: 'refused', problem: { kind: 'sold-out', said: 'No numbers' } },
        verdict: { verdict: 'none' },
      }),
      see: /Nothing was bought/,
    },
    {
      name: 'bought for more',
      ...journalled('dear', {
        verdict: { verdict: 'one', orderId: tier === undefined ? 1 : 2, bookingIds: [], chargedUsd: 0.6 },
        claimedOrderIds: [],
        claimedBookingIds: [],
      }),
      see: /The number is yours[\s\S]*although/,
    },
    {
      name: 'more than one order',
      ...journalled('several', {
        verdict: { verdict: 'several', orderIds: [3, 4], bookingIds: [], chargedUsd: 0.9 },
        claimedOrderIds: [],
        claimedBookingIds: [],
      }),
      see: /More than one order/,
    },
    {
      name: 'decided',
      ...journalled('decided', { ...none, verdict: { verdict: 'none' }, personDecided: 'not-bought' }),
      see: /You said: not bought/,
    },
    {
      name: 'undecided',
      ...journalled('undecided', { ...none, stage: 'undecided', verdict: { verdict: 'none' } }),
      see: /It was not bought/,
    },
  ];
}

test('axe finds nothing on the way from picking to what a purchase came to', async ({ stage, tab }) => {
  const scene = await openScene({ stage, tab });
  await scene.connect();
  expect(await lookAtAll(scene.view, toBuyStates(scene))).toEqual([]);
});

test('axe finds nothing on numbers, the history and the settings, with menus and questions open', async ({
  stage,
  tab,
}) => {
  const scene = await openScene({ stage, tab });
  await scene.connect();
  const { waiting, answered, rental, reusable, ended } = await scene.fill();
  const ids = [waiting, answered, rental, reusable].map(({ id }) => id);
  const opened = Object.fromEntries(ids.map((id) => [id, true]));
  const account = (more: Partial<ViewState>) => atHistory({ historyPlace: 'account', ...more });
  const states: State[] = [
    { name: 'numbers', left: { section: 'numbers' }, see: /SMS checked/ },
    { name: 'numbers, all open', left: { section: 'numbers', opened }, see: /Renew automatically/ },
    ...['SMS', 'More'].map((what) => ({
      name: `numbers, ${what}`,
      left: { section: 'numbers', opened } as const,
      press: what === 'SMS' ? [button(/earlier SMS/)] : [button('More', 0)],
      see: what === 'SMS' ? /482915/ : /Copy for support/,
    })),
    {
      name: 'a note being written',
      left: { section: 'numbers', typedNote: { bookingId: waiting.id, text: 'for the sh' } },
      see: /Note for/,
    },
    {
      name: 'cancel?',
      left: { section: 'numbers', opened: { [rental.id]: false, [answered.id]: false, [waiting.id]: true } },
      press: [button('More', 0), menuItem('Cancel number')],
      see: /Cancel this number\?/,
    },
    {
      name: 'a report',
      left: { section: 'numbers', opened: { [answered.id]: true } },
      press: [button('More', 0), menuItem('Code wrong or missing?')],
      see: /What will be copied/,
    },
    {
      name: 'renew?',
      left: { section: 'numbers', opened },
      press: [button('Turn on', 0)],
      see: /Renew automatically\?/,
    },
    ...[0, 1, 2].map((page) => ({
      name: `problems of numbers, ${page + 1}`,
      left: {
        section: 'numbers',
        notices: Object.fromEntries(
          ids.flatMap((id, at) => {
            const problem = problems[page * 13 + at * 3];
            return problem === undefined ? [] : [[id, { kind: 'problem', problem, what: 'number' } as const]];
          }),
        ),
      } as const,
      see: /Dismiss|\S/,
    })),
    { name: 'history', left: { section: 'history' }, see: /SMS received/ },
    {
      name: 'history, a menu',
      left: { section: 'history' },
      press: [button('More', 0)],
      see: /Copy for support/,
    },
    {
      name: 'a note of an ended number',
      left: atHistory({ typedNote: { bookingId: ended.id, text: '' } }),
      see: /Note for/,
    },
    {
      name: 'a search of the history',
      left: atHistory({ historyQuery: 'zzz' }),
      see: /Nothing matches/,
    },
    {
      name: 'purchases',
      left: atHistory({ historyTab: 'purchases' }),
      prepare: async () => {
        await scene.journal({ intentId: 'bought' });
        await scene.journal({ intentId: 'open', stage: 'undecided', verdict: { verdict: 'none' } });
      },
      see: /Price shown/,
    },
    { name: 'the record', left: atHistory({ historyPlace: 'records' }), see: /Spent in the last 30 days/ },
    { name: 'shared numbers', left: atHistory({ historyPlace: 'shared' }), see: /Telegram code/ },
    { name: 'orders', left: account({ accountTab: 'orders' }), see: /Show order/ },
    { name: 'SMS of the account', left: account({ accountTab: 'sms' }), see: /55123/ },
    { name: 'SIM cards', left: account({ accountTab: 'sim-cards' }), see: /Turn on for all/ },
    {
      name: 'renew all?',
      left: account({ accountTab: 'sim-cards' }),
      press: [button('Turn on for all')],
      see: /Renew every rental automatically\?/,
    },
    {
      name: 'an order',
      left: account({ accountEntry: { what: 'order', id: answered.orderId } }),
      see: /Show booking/,
    },
    {
      name: 'a booking that is not there',
      left: account({ accountEntry: { what: 'booking', id: 9 } }),
      see: /no longer has this/,
    },
    { name: 'settings', left: { section: 'settings' }, see: /Export as CSV/ },
    {
      name: 'disconnect?',
      left: { section: 'settings' },
      press: [button('Disconnect')],
      see: /Disconnect this account\?/,
    },
    {
      name: 'delete?',
      left: { section: 'settings' },
      press: [button('Delete everything')],
      see: /Delete everything\?/,
    },
    { name: 'another key', left: { isChangingKey: true }, see: /API key/ },
  ];
  expect(await lookAtAll(scene.view, states)).toEqual([]);
});

test('axe finds nothing on the pages that open in a tab', async ({ stage, chromium, tab }) => {
  const scene = await openScene({ stage, tab });
  await scene.connect();
  await scene.view.close();
  const found: string[] = [];
  for (const path of [
    'welcome.html',
    'options.html',
    'options.html?allow=https://web.example',
    'sidepanel.html',
  ]) {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await page.getByRole('heading').first().waitFor({ state: 'attached' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(untilAtRest);
      for (const { rule, where, why } of await findWithAxe((expression) => page.evaluate(expression)))
        found.push(`${path}, ${colorScheme}: ${rule} at ${where}\n${why}`);
    }
    await page.close();
  }
  expect(found).toEqual([]);
});
