import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { addToFakeBrowser } from '../support/fake-browser-additions.ts';
import { createFakePage } from '../support/fake-page.ts';
import { createMemoryLocks } from '../support/memory-locks.ts';

const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** The whole background as the browser starts it, against the sandbox. */
function startBackground() {
  const state = addToFakeBrowser();
  const sandbox = createSandbox();
  vi.stubEnv('WXT_API_BASE_URL', 'https://sandbox.example/api/v1');
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => sandbox.fetch(url, init));
  vi.stubGlobal('navigator', { locks: createMemoryLocks().locks });
  const addEventListener = vi.fn<(type: string, listener: () => void) => void>();
  vi.stubGlobal('addEventListener', addEventListener);
  void background.main();
  const ask = async (name: string, input: unknown) => {
    const answers = await fakeBrowser.runtime.onMessage.trigger({ to: 'background', name, input }, popup);
    return (answers[0] as unknown as { value: unknown }).value;
  };
  const goOnline = () => {
    for (const [type, listener] of addEventListener.mock.calls) if (type === 'online') listener();
  };
  return { ...state, sandbox, ask, goOnline };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** A connected account with one number that runs. */
async function startWithBooking() {
  const scene = startBackground();
  await scene.ask('account.connect', { apiKey: scene.sandbox.apiKey });
  const product = scene.sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, tiers }) => rentalType === 'Activation' && (tiers[0]?.anyCount ?? 0) > 5,
    )!;
  const booking = scene.sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
  await scene.ask('bookings.refresh', null);
  return { ...scene, booking };
}

describe('the background', () => {
  it('has every listener in its first turn: later is too late for the event that woke it', () => {
    const { events } = startBackground();
    const all = [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.notifications.onClicked,
      fakeBrowser.notifications.onButtonClicked,
      events.menuClicked,
      events.command,
      events.permissionAdded,
    ] as unknown as { hasListeners: () => boolean }[];
    expect(all.map((event) => event.hasListeners())).not.toContain(false);
  });

  it('shows the active bookings on the badge and in the context menu', async () => {
    const { menu, booking } = await startWithBooking();
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
    await vi.waitFor(() => expect(menu.get(`insert-number:${booking.id}`)?.title).toContain(booking.number));
    expect(menu.get('insert-code')?.title).toBe('Insert code');
  });

  it('offers to buy a number where there is none, and opens the popup for it', async () => {
    const { menu, events, opened } = startBackground();
    await vi.waitFor(() => expect(menu.get('buy-number')?.parentId).toBe('insert-number'));
    events.menuClicked.trigger({ menuItemId: 'buy-number', frameId: 0 }, { id: 7 });
    expect(opened).toEqual(['popup']);
  });

  it('inserts from the menu into the frame that was clicked', async () => {
    const { tabs, events, booking } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.menuClicked.trigger({ menuItemId: `insert-number:${booking.id}`, frameId: 0 }, { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
  });

  it('inserts by shortcut, and says what is in the way', async () => {
    const { tabs, events, booking, shown } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.command.trigger('insert-number', { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
    events.command.trigger('insert-code', { id: 7 });
    await vi.waitFor(() => expect(shown.map(({ id }) => id)).toEqual(['problem']));
    expect(shown[0]?.title).not.toBe('');
  });

  it('counts unread codes on the badge before active bookings', async () => {
    const { sandbox, booking, ask, goOnline } = await startWithBooking();
    sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 482913' });
    sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 571602' });
    sandbox.advance(1_000);
    goOnline();
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('2'));
    await ask('sms.markRead', { bookingId: booking.id });
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
  });

  it('keeps every setting that two views change at once', async () => {
    const { ask } = startBackground();
    await Promise.all([
      ask('settings.change', { hidesCode: true }),
      ask('settings.change', { theme: 'dark' }),
    ]);
    const database = new SimFillDatabase();
    expect(await readSettings(database)).toEqual({ ...defaultSettings, hidesCode: true, theme: 'dark' });
    database.close();
  });

  it('forgets the bound pages when the browser starts: its tabs have other ids', async () => {
    const { tabs, events, booking } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.command.trigger('insert-number', { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
    const database = new SimFillDatabase();
    await vi.waitFor(async () => expect(await database.bindings.count()).toBe(1));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await database.bindings.count()).toBe(0));
    database.close();
  });
});
