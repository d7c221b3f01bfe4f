// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/components/app/app.tsx';
import { useSilence } from '@/components/app/ask.ts';
import { readFirstPaint } from '@/components/app/first-paint.ts';
import { setView, useView, type ViewState } from '@/components/app/view-state.ts';
import { SimFillDatabase, type BookingRow } from '@/utils/database/database.ts';
import { databaseLifeRow } from '@/utils/database/database-life.ts';
import type { PurchaseOutcome } from '@/utils/domain/purchase.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { account, booking, entry, offer, product, products } from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

// The sections come as files of their own, which a busy machine reads slowly.
configure({ asyncUtilTimeout: 8_000 });

const database = new SimFillDatabase();

interface Ask {
  name: string;
  input: unknown;
}

/** A background that answers as told, and remembers what it was asked. */
function startBackground(answers: Readonly<Record<string, (input: never) => unknown>> = {}) {
  const asked: Ask[] = [];
  fakeBrowser.runtime.onMessage.addListener(async (received: unknown) => {
    const message = received as Ask;
    if (message.name === 'background.hello') {
      return { ok: true, value: { version: fakeBrowser.runtime.getManifest().version } };
    }
    asked.push(message);
    const answer = answers[message.name] ?? (() => ({ ok: true, value: null }));
    return { ok: true, value: await answer(message.input as never) };
  });
  return { asked, of: (name: string) => asked.filter((ask) => ask.name === name) };
}

const firstView = useView.getState();

beforeEach(async () => {
  useLocale('en');
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'SimFill',
    version: '0.1.0',
    host_permissions: ['https://anosim.net/*'],
  });
  const event = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser, {
    permissions: { contains: () => Promise.resolve(true), onAdded: event, onRemoved: event },
  });
  Object.assign(fakeBrowser, { commands: { getAll: () => Promise.resolve([]) } });
  await fakeBrowser.windows.create({ focused: true });
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ origins: [] }),
    onAdded: fakeBrowser.runtime.onInstalled,
    onRemoved: fakeBrowser.runtime.onInstalled,
  });
  fakeBrowser.tabs.getCurrent = () => Promise.resolve(undefined as never);
  useView.setState(firstView, true);
  useSilence.setState({ isSilent: false });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('first run: the key goes to the background once, and the catalogue opens', async () => {
  const { of } = startBackground({
    'account.connect': async () => {
      await database.account.put(account);
      return { ok: true, value: { balanceUsd: 18.35 } };
    },
  });
  render(<App frame="popup" />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'API key' }), 'secret-key');
  await userEvent.dblClick(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByRole('searchbox', { name: 'Search products' });
  expect(await screen.findByText('Connected. Balance: $18.35')).toBeTruthy();
  expect(of('account.connect')).toEqual([
    expect.objectContaining({ name: 'account.connect', input: { apiKey: 'secret-key' } }),
  ]);
  expect(document.body.innerHTML).not.toContain('secret-key');
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('secret-key');
});

test('the theme that was chosen is worn at once, in every view', async () => {
  startBackground();
  await database.account.put(account);
  await database.settings.put({ id: 1, ...defaultSettings, theme: 'dark' });
  render(<App frame="popup" />);
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  await act(() => database.settings.update(1, { theme: 'light' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('light'));
});

/** At the review of a number, with everything before it done. */
async function openReview() {
  await database.account.put(account);
  await database.catalogue.put({ id: 1, services: [], products, loadedAt: Date.now() });
  setView({ productId: product.productId });
  const shown = render(<App frame="popup" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Review purchase' }));
  return shown;
}

test('two clicks on the confirmation are one purchase, capped at the price on the screen', async () => {
  let finish: (outcome: PurchaseOutcome) => void = () => undefined;
  const { of } = startBackground({
    'catalogue.offer': () => ({ ok: true, value: offer }),
    'purchase.confirm': () => new Promise((resolve) => (finish = resolve)),
  });
  await openReview();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Confirm purchase' }));
  await waitFor(() => expect(of('purchase.confirm')).toHaveLength(1));
  expect(of('purchase.confirm')[0]?.input).toMatchObject({
    maxPriceUsd: 0.45,
    request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
    confirmedAgain: false,
  });
  const intentId = useView.getState().purchase?.intentId ?? '';
  finish({ outcome: 'bought', intentId, bookings: [booking], chargedUsd: 0.45, problem: null });
  expect(await screen.findByText('The number is yours')).toBeTruthy();
  expect(of('purchase.confirm')).toHaveLength(1);
});

test('a purchase under way is found again by a popup that was closed, and settles before its eyes', async () => {
  startBackground({
    'catalogue.offer': () => ({ ok: true, value: offer }),
    'purchase.confirm': () => new Promise(() => undefined),
  });
  const { unmount } = await openReview();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
  const intentId = useView.getState().purchase?.intentId ?? '';
  await database.purchases.put({ ...entry, intentId, stage: 'sent', sentAt: Date.now(), verdict: null });
  unmount();

  render(<App frame="popup" />);
  expect(await screen.findByText('Checking with your account…')).toBeTruthy();
  await database.purchases.put({ ...entry, intentId });
  expect(await screen.findByText('The number is yours')).toBeTruthy();
});

test('another purchase not yet settled is a banner on every screen', async () => {
  startBackground();
  await database.account.put(account);
  await database.purchases.put({ ...entry, stage: 'undecided', verdict: null });
  setView({ section: 'history' });
  render(<App frame="popup" />);
  expect(await screen.findByText('A purchase is not settled yet')).toBeTruthy();
  const [show] = screen.getAllByRole('button', { name: 'Show purchase' });
  if (show === undefined) throw new Error('no button');
  await userEvent.click(show);
  expect(await screen.findByRole('button', { name: 'It was not bought' })).toBeTruthy();
});

test('more than was asked for, found while no view was open, stays in view until it was shown', async () => {
  const { of } = startBackground({ 'purchase.surplusSeen': () => ({ ok: true, value: null }) });
  await database.account.put(account);
  const verdict = { verdict: 'several', orderIds: [65, 66], bookingIds: [71, 72], chargedUsd: 0.9 } as const;
  await database.purchases.put({ ...entry, createdAt: Date.now(), verdict });
  setView({ section: 'history' });
  const { unmount } = render(<App frame="popup" />);
  expect(await screen.findByText('More was bought or paid than you asked for')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show purchase' }));
  expect(await screen.findByText('More than one order was found')).toBeTruthy();
  expect(screen.queryByText('More was bought or paid than you asked for')).toBeNull();
  expect(of('purchase.surplusSeen')).toHaveLength(1);
  unmount();
  await database.purchases.update(entry.intentId, { surplusSeenAt: Date.now() });
  setView({ section: 'history', purchase: null });
  render(<App frame="popup" />);
  expect(await screen.findByText('Balance')).toBeTruthy();
  expect(screen.queryByText('More was bought or paid than you asked for')).toBeNull();
});

test('a damaged purchase that is not settled is the person’s to decide, and is not said to be not bought', async () => {
  const { of } = startBackground({ 'purchase.decide': () => ({ ok: true, value: null }) });
  await database.account.put(account);
  await database.purchases.put({ ...entry, stage: 'sent', answer: undefined, shown: null } as never);
  setView({ section: 'history' });
  render(<App frame="popup" />);
  expect(await screen.findByText('A purchase is not settled yet')).toBeTruthy();
  const [show] = screen.getAllByRole('button', { name: 'Show purchase' });
  if (show === undefined) throw new Error('no button');
  await userEvent.click(show);
  expect(await screen.findByRole('heading', { name: 'Not sure yet' })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Nothing was bought|NaN|undefined/);
  await userEvent.click(await screen.findByRole('button', { name: 'It was not bought' }));
  expect(of('purchase.decide')).toHaveLength(1);
});

test('a damaged purchase that was settled is not said to be not bought, and the history keeps it', async () => {
  const { of } = startBackground({ 'purchase.decide': () => ({ ok: true, value: null }) });
  await database.account.put(account);
  await database.purchases.put({ ...entry, createdAt: Date.now(), verdict: undefined } as never);
  setView({ section: 'buy', purchase: { intentId: entry.intentId, shown: entry.shown, outcome: null } });
  const { unmount } = render(<App frame="popup" />);
  expect(await screen.findByRole('heading', { name: 'Not sure yet' })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Nothing was bought/);
  await userEvent.click(await screen.findByRole('button', { name: 'It was not bought' }));
  expect(of('purchase.decide')).toHaveLength(1);
  unmount();
  setView({ section: 'history', historyTab: 'purchases', purchase: null });
  render(<App frame="popup" />);
  expect(await screen.findByText('Cannot tell')).toBeTruthy();
});

test('what was refused leaves the review as it was, under a new intent', async () => {
  const { of } = startBackground({
    'catalogue.offer': () => ({ ok: true, value: offer }),
    'purchase.confirm': ({ intentId }: { intentId: string }) => ({
      outcome: 'not-bought',
      intentId,
      problem: { kind: 'price-risen', shownUsd: 0.45, nowUsd: 0.6 },
    }),
  });
  await openReview();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
  expect(await screen.findByText('The price has risen from $0.45 to $0.60.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the review' }));
  await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
  await waitFor(() => expect(of('purchase.confirm')).toHaveLength(2));
  const intents = of('purchase.confirm').map(({ input }) => (input as { intentId: string }).intentId);
  expect(new Set(intents).size).toBe(2);
});

test('a background that does not answer is said, with what to do', async () => {
  fakeBrowser.runtime.onMessage.addListener(() => new Promise(() => undefined));
  await database.account.put(account);
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  expect(await screen.findByText('No active number')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Restart SimFill' }, { timeout: 5_000 })).toBeTruthy();
});

/** A number that runs, as the background keeps it. */
function toRow(changes: Partial<BookingRow> = {}): BookingRow {
  const { bookingId, number, country, rentalType, service, durationInMinutes, priceUsd } = booking;
  const startsAt = Date.now() - 60_000;
  return {
    ...{ bookingId, number, country, rentalType, service, durationInMinutes, priceUsd, startsAt },
    expiresAt: startsAt + 20 * 60_000,
    state: 'Active',
    extendsBookingId: null,
    orderId: null,
    isOver: false,
    cancelledAt: null,
    isHidden: false,
    isAutoRenewing: null,
    expiryToldAt: null,
    lastSmsAt: null,
    ...changes,
  };
}

test('a damaged row of any table takes no other along, and breaks no screen', async () => {
  startBackground();
  await database.account.put(account);
  await database.bookings.bulkPut([
    toRow(),
    { bookingId: 900, expiresAt: Date.now(), isOver: true, isHidden: false } as never,
  ]);
  await database.purchases.bulkPut([
    { ...entry, createdAt: Date.now() },
    { intentId: 'damaged-1', createdAt: Date.now() } as never,
    { ...entry, intentId: 'damaged-2', createdAt: Date.now(), shown: null as never },
  ]);
  await database.sms.put({ smsKey: 'damaged', sentAt: Date.now() } as never);
  setView({ section: 'numbers' });
  const { unmount } = render(<App frame="popup" />);
  expect(await screen.findByText('Waiting for the SMS')).toBeTruthy();
  unmount();
  setView({ section: 'history', historyTab: 'purchases' });
  render(<App frame="popup" />);
  expect(await screen.findAllByText(entry.shown.service)).toHaveLength(1);
  await act(() => Promise.resolve(setView({ section: 'buy' })));
  expect(screen.queryByText('Something unexpected went wrong.')).toBeNull();
});

test('an SMS of a stranger keeps to its own place on the card, and cannot turn the words around', async () => {
  startBackground();
  await database.account.put(account);
  await database.bookings.put(toRow());
  await database.sms.put({
    smsKey: 'hostile',
    number: booking.number,
    bookingId: booking.bookingId,
    sentAt: Date.now(),
    firstSeenAt: Date.now(),
    sender: '\u202Egro.knab',
    text: `Code \u2066654321 ${'\u0300'.repeat(400)}x`,
    code: null,
    shownCode: null,
    isCodeCertain: false,
    codeHosts: null,
    link: null,
    isRead: false,
    toldAt: null,
  });
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  expect(await screen.findByText(/^Code 654321 \u0300{4}x$/)).toBeTruthy();
  expect(document.body.textContent).toContain('gro.knab');
  expect(document.body.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\u0300{5}/);
});

describe('a database', () => {
  test('that does not open is said after two seconds, with what can be done', async () => {
    startBackground();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // A request that is never answered.
    vi.spyOn(IDBObjectStore.prototype, 'get').mockReturnValue({} as never);
    render(<App frame="popup" />);
    await act(() => vi.advanceTimersByTimeAsync(1_900));
    expect(document.body.textContent).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(200));
    vi.useRealTimers();
    vi.restoreAllMocks();
    expect(await screen.findByText('SimFill cannot open its own data.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save what can be read' })).toBeTruthy();
  });

  test('that the browser removed is said where the key is asked for, and after connecting until it is read', async () => {
    const lost = { lostSince: Date.now(), isAccountRead: false, spentLastDayUsd: null, isSeen: false };
    const { of } = startBackground({
      'database.resetSeen': async () => {
        await database.background.put({ name: databaseLifeRow, value: { ...lost, isSeen: true } });
        return { ok: true, value: null };
      },
    });
    await database.background.put({ name: databaseLifeRow, value: lost });
    render(<App frame="popup" />);
    expect(await screen.findByText('SimFill’s earlier data is gone.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'API key' })).toBeTruthy();

    await database.account.put(account);
    await database.background.put({ name: databaseLifeRow, value: { ...lost, spentLastDayUsd: 3.4 } });
    expect(await screen.findByText(/Orders in the 24 hours before came to \$3\.40/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    await waitFor(() => expect(screen.queryByText('SimFill’s earlier data is gone.')).toBeNull());
    expect(of('database.resetSeen')).toHaveLength(1);
  });
});

test('access to the provider that was taken away is said, and asked for again in the click', async () => {
  startBackground();
  const request = vi.fn(() => Promise.resolve(true));
  Object.assign(fakeBrowser.permissions, { request });
  await database.account.put({ ...account, problem: { kind: 'api-access-missing' } });
  render(<App frame="popup" />);
  expect(await screen.findByText('SimFill is not allowed to reach anosim.net.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Allow anosim.net' }));
  expect(request).toHaveBeenCalledWith({ origins: ['https://anosim.net/*'] });
  await database.account.put(account);
  await waitFor(() => expect(screen.queryByText('SimFill is not allowed to reach anosim.net.')).toBeNull());
});

test('what is left of an account whose key was forgotten can be deleted without it', async () => {
  const { of } = startBackground();
  await database.purchases.put(entry);
  render(<App frame="popup" />);
  expect(
    await screen.findByText('Numbers, SMS and purchases of the previous account are still in this browser.'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('The key, your numbers, their SMS and codes');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
  await waitFor(() => expect(of('account.deleteEverything')).toHaveLength(1));
  await database.purchases.clear();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull());
});

test('without access to the provider the first run says so before a key is tried', async () => {
  startBackground();
  let isGiven = false;
  const events: (() => void)[] = [];
  const event = {
    addListener: (listener: () => void) => events.push(listener),
    removeListener: () => undefined,
  };
  Object.assign(fakeBrowser.permissions, {
    contains: () => Promise.resolve(isGiven),
    onAdded: event,
    onRemoved: event,
  });
  render(<App frame="popup" />);
  expect(await screen.findByText('SimFill is not allowed to reach anosim.net.')).toBeTruthy();
  isGiven = true;
  for (const listener of events) listener();
  await waitFor(() => expect(screen.queryByText('SimFill is not allowed to reach anosim.net.')).toBeNull());
});

test('on a site whose service is known: two presses buy what was bought last and insert it', async () => {
  const { of } = startBackground({
    'catalogue.offer': () => ({ ok: true, value: offer }),
    'purchase.confirm': ({ intentId }: { intentId: string }) => ({
      outcome: 'bought',
      intentId,
      bookings: [booking],
      chargedUsd: 0.45,
      problem: null,
    }),
    'fill.insertNumber': () => ({ filled: true, fields: [], canUndo: true }),
  });
  await database.account.put(account);
  await database.catalogue.put({ id: 1, services: [], products, loadedAt: Date.now() });
  await database.purchases.put(entry);
  await fakeBrowser.tabs.create({ url: 'https://web.whatsapp.com/login', active: true });
  // A search of the last time does not hide it.
  setView({ pick: { query: 'telegram poland', country: null, service: null } });
  render(<App frame="popup" />);
  const site = await screen.findByRole('region', { name: 'On web.whatsapp.com' });
  expect(site.textContent).toContain('Germany');
  await userEvent.click(screen.getByRole('button', { name: 'Get a number' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Buy and insert' }));
  await waitFor(() => expect(of('fill.insertNumber')).toHaveLength(1));
  expect(of('purchase.confirm')[0]?.input).toMatchObject({
    request: { act: 'buy', productId: 1 },
    maxPriceUsd: 0.45,
  });
  expect(useView.getState().section).toBe('numbers');
});

test('a half-typed key is there again when the popup is, and gone once it is accepted', async () => {
  startBackground({
    'account.connect': async () => {
      await database.account.put(account);
      return { ok: true, value: { balanceUsd: 18.35 } };
    },
  });
  const { unmount } = render(<App frame="popup" />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'API key' }), 'half-');
  unmount();
  render(<App frame="popup" />);
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'API key' });
  expect(field.value).toBe('half-');
  await userEvent.type(field, 'key{Enter}');
  await screen.findByRole('searchbox', { name: 'Search products' });
  expect(JSON.stringify(useView.getState())).not.toContain('half-key');
});

describe('what was half typed stands there again', () => {
  const textbox = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
  const cases: readonly {
    name: string;
    view: Partial<ViewState>;
    /** What is pressed before there is a field. */
    press?: readonly (() => Promise<HTMLElement>)[];
    field: () => Promise<HTMLInputElement>;
    typed: string;
  }[] = [
    {
      name: 'the search',
      view: { section: 'buy' },
      field: () => screen.findByRole('searchbox', { name: 'Search products' }),
      typed: 'whats',
    },
    {
      name: 'a filter',
      view: { section: 'buy' },
      press: [() => screen.findByRole('button', { name: 'Country: All countries' })],
      field: () => screen.findByRole('searchbox', { name: 'Country' }),
      typed: 'germ',
    },
    {
      name: 'a note',
      view: { section: 'numbers' },
      press: [
        () => screen.findByRole('button', { name: 'More' }),
        () => screen.findByRole('menuitem', { name: 'Add note' }),
      ],
      field: () => textbox('Note'),
      typed: 'for the sh',
    },
    {
      name: 'the search of the history',
      view: { section: 'history' },
      field: () => screen.findByRole('searchbox', { name: 'Search ended numbers' }),
      typed: '+49',
    },
    {
      name: 'a shared link',
      view: { section: 'history', historyPlace: 'shared' },
      field: () => textbox('Share link or token'),
      typed: 'https://anosim.net/sh',
    },
    {
      name: 'a limit',
      view: { section: 'settings' },
      field: () => textbox('Limit per 24 hours'),
      typed: '12.',
    },
  ];

  test.each(cases)('$name', async ({ view, press = [], field, typed }) => {
    startBackground();
    await database.account.put(account);
    await database.catalogue.put({ id: 1, services: [], products, loadedAt: Date.now() });
    await database.bookings.bulkPut([toRow(), toRow({ bookingId: 99, isOver: true, state: 'Ended' })]);
    setView(view);
    const { unmount } = render(<App frame="popup" />);
    for (const find of press) await userEvent.click(await find());
    await userEvent.clear(await field());
    await userEvent.type(await field(), typed);
    unmount();
    render(<App frame="popup" />);
    await waitFor(async () => expect((await field()).value).toBe(typed));
  });

  test('a limit that was half typed holds as soon as its field is left', async () => {
    const { of } = startBackground();
    await database.account.put(account);
    setView({ section: 'settings' });
    const { unmount } = render(<App frame="popup" />);
    await userEvent.clear(await textbox('Limit per 24 hours'));
    await userEvent.type(await textbox('Limit per 24 hours'), '12');
    unmount();
    render(<App frame="popup" />);
    await waitFor(async () => expect((await textbox('Limit per 24 hours')).value).toBe('12'));
    expect(of('settings.change')).toEqual([]);
    await userEvent.tab();
    await waitFor(() => expect(of('settings.change')).toHaveLength(1));
    expect(of('settings.change')[0]?.input).toMatchObject({ limits: { mostPerDayUsd: 12 } });
    expect(useView.getState().typedLimit).toBeNull();
  });
});

test('Escape goes back a step and does not close the popup', async () => {
  startBackground({ 'catalogue.offer': () => ({ ok: true, value: offer }) });
  await openReview();
  expect(document.activeElement?.textContent).toBe('Check and confirm');
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('heading', { name: 'Choose a price' });
  expect(document.activeElement?.textContent).toBe('Choose a price');
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('searchbox', { name: 'Search products' });
});

test('a number taken out of the list comes back with Undo', async () => {
  const row = toRow();
  const setHidden =
    (isHidden: boolean) =>
    async ({ bookingId }: { bookingId: number }) => {
      await database.bookings.update(bookingId, { isHidden });
      return { ok: true, value: null };
    };
  startBackground({ 'booking.hide': setHidden(true), 'booking.unhide': setHidden(false) });
  await database.account.put(account);
  await database.bookings.put(row);
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Remove from list' }));
  await screen.findByText('No active number');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('article', { name: /^WhatsApp/ })).toBeTruthy();
});

test('a code that arrives while the list is open is read out, and counts as seen', async () => {
  const { of } = startBackground();
  const arrival = {
    smsKey: 'sms-1',
    number: booking.number,
    bookingId: booking.bookingId,
    sentAt: Date.now(),
    firstSeenAt: Date.now(),
    sender: 'WhatsApp',
    text: 'Your code: 482-915',
    code: '482915',
    shownCode: '482-915',
    isCodeCertain: true,
    codeHosts: null,
    link: null,
    isRead: false,
    toldAt: null,
  };
  await database.account.put(account);
  await database.bookings.put(toRow());
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  await screen.findByText('Waiting for the SMS');
  await database.sms.put(arrival);
  expect(await screen.findByText('Code for WhatsApp: 4 8 2 9 1 5')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy code 4 8 2 9 1 5' })).toBeTruthy();
  await waitFor(() => expect(of('sms.markRead')).not.toHaveLength(0));
});

test('the next view is painted from what this one showed, and from nothing once the account is gone', async () => {
  startBackground();
  localStorage.clear();
  await database.account.put(account);
  render(<App frame="popup" />);
  await screen.findByRole('searchbox', { name: 'Search products' });
  await waitFor(() => expect(readFirstPaint()).toMatchObject({ balanceUsd: 18.35, section: 'buy' }));
  await database.account.clear();
  await screen.findByRole('textbox', { name: 'API key' });
  await waitFor(() => expect(readFirstPaint()).toBeNull());
  expect(JSON.stringify({ ...localStorage })).not.toContain('18.35');
});

// The last one: it leaves this view's own database closed.
test('a database that cannot be read is deleted on a confirmation only, and SimFill starts anew', async () => {
  startBackground();
  await database.account.put(account);
  const reload = vi.fn();
  fakeBrowser.runtime.reload = reload;
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError');
  });
  render(<App frame="popup" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('The key, the history of purchases, SMS');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await Dexie.exists(database.name)).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete and start over' }));
  await waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  get.mockRestore();
  await database.open();
  expect(await database.account.count()).toBe(0);
});
