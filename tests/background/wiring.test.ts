import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBindings } from '@/utils/database/bindings.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { takeBuyWish } from '@/utils/database/buy-wish.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { createFakePage } from '../support/fake-page.ts';
import { startBackground, startWithBooking } from '../support/start-background.ts';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

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
    await vi.waitFor(() => expect(menu.get('buy-number')?.title).toBe('Buy a number for this field…'));
    events.menuClicked.trigger({ menuItemId: 'buy-number', frameId: 0 }, { id: 7 });
    expect(opened).toEqual(['popup']);
    expect(menu.has('insert-number')).toBe(false);
    expect(await takeBuyWish(Date.now())).toBe(true);
    expect(await takeBuyWish(Date.now())).toBe(false);
  });

  it('inserts from the menu into the frame that was clicked', async () => {
    const { tabs, events, booking } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.menuClicked.trigger({ menuItemId: `insert-number:${booking.id}`, frameId: 0 }, { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
  });

  it('lets go of the pages of an account that another takes the place of', async () => {
    const { tabs, events, booking, sandbox, ask } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.menuClicked.trigger({ menuItemId: `insert-number:${booking.id}`, frameId: 0 }, { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
    await vi.waitFor(async () => expect(await readBindings()).toHaveLength(1));
    const other = createSandbox({ apiKey: 'another', firstId: 5001, now: sandbox.now });
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => other.fetch(url, init));
    expect(await ask('account.connect', { apiKey: 'another', replacesOther: true })).toMatchObject({
      ok: true,
    });
    expect(await readBindings()).toEqual([]);
  });

  it('inserts by shortcut what stands in the tab, asks where nothing says which, says what is in the way', async () => {
    const { tabs, events, booking, shown, opened } = await startWithBooking();
    const page = createFakePage(tabs, 7, 'https://shop.example');
    events.command.trigger('insert-number', { id: 7 });
    await vi.waitFor(() => expect(opened).toEqual(['popup']));
    expect(page.fields.phone).toBe('');
    events.menuClicked.trigger({ menuItemId: `insert-number:${booking.id}`, frameId: 0 }, { id: 7 });
    await vi.waitFor(() => expect(page.fields.phone).toBe(booking.number));
    page.fields.phone = '';
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

  it('leaves no notification behind where everything is deleted', async () => {
    const { sandbox, booking, ask, goOnline, shown } = await startWithBooking();
    sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 482913' });
    sandbox.advance(1_000);
    goOnline();
    await vi.waitFor(() => expect(shown).not.toHaveLength(0), { timeout: 5_000 });
    expect(await fakeBrowser.notifications.getAll()).not.toEqual({});
    expect(await ask('account.deleteEverything', null)).toMatchObject({ ok: true });
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it('reports an SMS and a page with nothing of anybody in it', async () => {
    const { sandbox, booking, ask, goOnline, tabs, shown } = await startWithBooking();
    sandbox.receiveSms({
      number: booking.number,
      sender: 'Shop',
      text: 'Hello Priyanka, your code is 482913',
    });
    sandbox.advance(1_000);
    goOnline();
    const database = new SimFillDatabase();
    const sms = await vi.waitFor(async () => {
      const [row] = await database.sms.toArray();
      expect(row).toBeDefined();
      return row;
    });
    await vi.waitFor(() => expect(shown).not.toHaveLength(0));
    const message = await ask('report.message', { smsKey: sms?.smsKey ?? '' });
    expect(message).toMatchObject({
      ok: true,
      value: { kind: 'message', text: expect.stringMatching(/^Hello \w{8}, your code is \d{6}$/) },
    });
    expect(JSON.stringify(message)).not.toMatch(/Priyanka|482913/);
    createFakePage(tabs, 7, 'https://shop.example');
    expect(await ask('report.page', { tabId: 7, role: 'phone' })).toMatchObject({
      ok: true,
      value: { kind: 'page', role: 'phone' },
    });
    database.close();
  });

  it('says at once that access to the provider was taken away, stops looking, and goes on when it is back', async () => {
    const { ask: _ask, access, events, shown, sandbox, booking } = await startWithBooking();
    const smsRequests = () =>
      sandbox.requests().filter(({ path }) => path.toLowerCase().endsWith('/sms')).length;
    const database = new SimFillDatabase();
    const readProblem = async () => (await database.account.get(1))?.problem ?? null;

    access.isGiven = false;
    events.permissionRemoved.trigger({ origins: ['https://anosim.net/*'] });
    await vi.waitFor(async () => expect(await readProblem()).toEqual({ kind: 'api-access-missing' }));
    await vi.waitFor(() =>
      expect(shown.map(({ title }) => title)).toEqual(['SimFill is not allowed to reach anosim.net.']),
    );
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('sms-poll')).toBeUndefined());

    const before = smsRequests();
    sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 482913' });
    sandbox.advance(1_000);
    access.isGiven = true;
    events.permissionAdded.trigger({ origins: ['https://anosim.net/*'] });
    await vi.waitFor(() => expect(shown.some(({ title }) => title.includes('482913'))).toBe(true));
    expect(await readProblem()).toBeNull();
    expect(smsRequests()).toBeGreaterThan(before);
    database.close();
  });

  it('lets no failure go unheard when its database is closed under it', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', hear);
    const opened = vi.spyOn(SimFillDatabase.prototype, 'open');
    for (let turns = 0; turns < 200; turns += 20) {
      const { ask, sandbox } = startBackground();
      const connecting = ask('account.connect', { apiKey: sandbox.apiKey });
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      for (const database of opened.mock.contexts as SimFillDatabase[])
        database.close({ disableAutoOpen: true });
      await connecting;
    }
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
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
});
