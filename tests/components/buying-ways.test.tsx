// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/components/app/app.tsx';
import { setView, useView } from '@/components/app/view-state.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { account, booking, entry, offer, products } from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

/** The short ways to a number: the screen in the popup, with the database and a background that answers as told. */
configure({ asyncUtilTimeout: 8_000 });

const database = new SimFillDatabase();
const firstView = useView.getState();
const answers: Readonly<Record<string, (input: never) => unknown>> = {
  'catalogue.offer': ({ productId }: { productId: number }) => ({ ok: true, value: { ...offer, productId } }),
  'purchase.confirm': ({ intentId }: { intentId: string }) => ({
    outcome: 'bought',
    intentId,
    bookings: [booking],
    chargedUsd: 0.45,
    problem: null,
  }),
  'fill.insertNumber': () => ({ filled: true, fields: [], canUndo: true }),
  'booking.cancel': () => ({ ok: true, value: { refundedUsd: 0.45, booking } }),
};
let asked: { name: string; input: Record<string, unknown> }[] = [];
const inputsOf = (name: string) => asked.filter((one) => one.name === name).map(({ input }) => input);

beforeEach(async () => {
  useLocale('en');
  asked = [];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'SimFill', version: '0.1.0' });
  const event = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: () => Promise.resolve(true),
      getAll: () => Promise.resolve({ origins: [] }),
      onAdded: event,
      onRemoved: event,
    },
  });
  await fakeBrowser.windows.create({ focused: true });
  fakeBrowser.tabs.getCurrent = () => Promise.resolve(undefined as never);
  fakeBrowser.runtime.onMessage.addListener((received: unknown) => {
    const message = received as { name: string; input: Record<string, unknown> };
    asked.push(message);
    if (message.name === 'background.hello') return { ok: true, value: { version: '0.1.0' } };
    const answer = answers[message.name] ?? (() => ({ ok: true, value: null }));
    return { ok: true, value: answer(message.input as never) };
  });
  useView.setState(firstView, true);
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.account.put(account);
  await database.catalogue.put({ id: 1, services: [], products, loadedAt: Date.now() });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const openTab = (url: string) => fakeBrowser.tabs.create({ url, active: true });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('asked for in a field of a known site: the review stands open, and the number goes into that field', async () => {
  await openTab('https://web.telegram.org/');
  setView({ opensReview: true });
  render(<App frame="popup" />);
  await press('Buy and insert');
  await waitFor(() => expect(inputsOf('fill.insertNumber')).toMatchObject([{ target: 'focused' }]));
  const telegram = products.filter(({ service }) => service === 'Telegram').map(({ productId }) => productId);
  expect(telegram).toContain((inputsOf('purchase.confirm')[0]?.request as { productId: number }).productId);
});

test('a site nobody knows learns from what was bought there', async () => {
  await openTab('https://shop.example/');
  setView({ opensReview: true });
  const { unmount } = render(<App frame="popup" />);
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search products' }), 'amazon poland');
  await userEvent.click((await screen.findAllByRole('option', { name: /^Amazon, Poland, Activation/ }))[0]!);
  await press('Review purchase');
  await press('Buy and insert');
  await waitFor(() => expect(inputsOf('fill.insertNumber')).toHaveLength(1));
  unmount();

  setView({ section: 'buy', pick: firstView.pick });
  render(<App frame="popup" />);
  const site = await screen.findByRole('region', { name: 'On shop.example' });
  expect(site.textContent).toContain('Amazon');
  expect(site.textContent).toContain('Poland');
  // Where somebody signs up stays in memory.
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain('shop.example');
});

test('the same again for the page at hand is offered below the numbers', async () => {
  await database.purchases.put(entry);
  await openTab('https://web.whatsapp.com/');
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  await press('Another WhatsApp number, Germany');
  await press('Buy and insert');
  await waitFor(() => expect(inputsOf('purchase.confirm')).toMatchObject([{ request: { productId: 1 } }]));
});

test('a number that failed is cancelled, and another operator’s is one press away', async () => {
  const now = Date.now();
  await database.bookings.put({
    ...booking,
    orderId: 65,
    isHidden: false,
    expiryToldAt: null,
    lastSmsAt: null,
    startsAt: now - 120_000,
    expiresAt: now + 600_000,
  });
  await database.purchases.put({
    ...entry,
    request: { act: 'buy', productId: 1, providerId: 3, amount: 1 },
    claimedBookingIds: [booking.bookingId],
  });
  await openTab('https://web.whatsapp.com/');
  setView({ section: 'numbers' });
  render(<App frame="popup" />);
  await press('Cancel and try another');
  await press('Buy and insert');
  await waitFor(() =>
    expect(inputsOf('purchase.confirm')).toMatchObject([{ request: { productId: 1, providerId: 4 } }]),
  );
  expect(inputsOf('booking.cancel')).toEqual([{ bookingId: 71 }]);
});

test('a favourite is kept by a press on its star, and opens its review by one', async () => {
  setView({ productId: 1 });
  const { unmount } = render(<App frame="popup" />);
  await press('Add to favourites');
  const [change] = inputsOf('settings.change');
  expect(change).toMatchObject({ favourites: [{ service: 'WhatsApp', country: 'Germany', providerId: 0 }] });
  unmount();

  await database.settings.put({ id: 1, ...change } as never);
  setView({ productId: null });
  render(<App frame="popup" />);
  const favourites = await screen.findByRole('group', { name: 'Favourites' });
  await userEvent.click(favourites.querySelector('button')!);
  expect(await screen.findByRole('heading', { name: 'Check and confirm' })).toBeTruthy();
});
