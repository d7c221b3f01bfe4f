import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { describePage, phoneField } from '../support/describe-page.ts';
import { createSmsScene } from '../support/sms-scene.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A number in a page of a shop, in tab 7. */
async function openSession() {
  const scene = await createSmsScene();
  const booking = await scene.book();
  const page = scene.openPage(7);
  const inserted = await scene.sessions.insertNumber({
    bookingId: booking.bookingId,
    tabId: 7,
    target: 'best',
  });
  const textCode = async (code: string, text = `Your verification code is ${code}`) => {
    scene.sandbox.receiveSms({ number: booking.number, sender: 'Shop', text });
    scene.sandbox.advance(31_000);
    await scene.poller.wake();
  };
  return { scene, booking, page, inserted, textCode };
}

describe('a session', () => {
  it('begins with the number in the page and ends with the code in it', async () => {
    const { scene, booking, page, inserted, textCode } = await openSession();
    expect(inserted).toMatchObject({ filled: true });
    expect(page.fields.phone).toBe(booking.number);
    await textCode('482913');
    expect(page.fields.code).toBe('482913');
    expect(scene.shown[0]?.message).toContain('Filled on shop.example');
    expect(await scene.database.sms.toArray()).toMatchObject([{ isRead: true }]);
    expect(await scene.sessions.readBindings()).toMatchObject([
      {
        code: { fate: { fate: 'filled' } },
        origin: 'https://shop.example',
        topOrigin: 'https://shop.example',
      },
    ]);
  });

  it('fills a second code over the first', async () => {
    const { page, textCode } = await openSession();
    await textCode('482913');
    await textCode('571602');
    expect(page.fields.code).toBe('571602');
  });

  it('never fills another origin, and fills again when the tab is back', async () => {
    const { scene, page, textCode } = await openSession();
    page.navigate('https://evil.example/');
    await textCode('482913');
    expect(page.fields.code).toBe('');
    expect(scene.shown[0]?.message).not.toContain('Filled');
    page.navigate('https://shop.example/verify');
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.waitFor(() => expect(page.fields.code).toBe('482913'));
  });

  it('fills the code on another page of the same origin', async () => {
    const { page, textCode } = await openSession();
    page.navigate('https://shop.example/verify');
    await textCode('482913');
    expect(page.fields.code).toBe('482913');
  });

  describe('whose code has no field yet', () => {
    const shop = { tabId: 7, frameId: 0, documentId: '7-1', origin: 'https://shop.example' };

    /** The frame watches; the code field has just come. */
    async function openWaiting() {
      const session = await openSession();
      const { page, textCode } = session;
      page.state.hasCodeField = false;
      await textCode('482913');
      expect(page.fields.code).toBe('');
      page.state.hasCodeField = true;
      return { ...session, bindingId: page.state.waitsFor! };
    }

    it('waits in the frame and believes only that frame', async () => {
      const { scene, page, bindingId } = await openWaiting();
      const ask = (sender: typeof shop, description = page.describeNow()) =>
        scene.sessions.planForFrame(bindingId, description, sender);
      const elsewhere = { ...shop, origin: 'https://evil.example' };
      expect(await ask({ ...shop, tabId: 8 })).toBe('over');
      expect(await ask(elsewhere)).toBe('over');
      expect(await ask(shop, { ...page.describeNow(), origin: elsewhere.origin })).toBeNull();
      expect(await ask(shop)).toMatchObject({ kind: 'code', field: 1, texts: ['482913'] });

      const outcome = { filled: true as const, fields: [], canUndo: true };
      const isNoted = async () => (await scene.sessions.readBindings())[0]?.code?.fate.fate === 'filled';
      await scene.sessions.codeFilledByFrame(bindingId, outcome, { ...shop, tabId: 8 });
      await scene.sessions.codeFilledByFrame(bindingId, outcome, elsewhere);
      expect(await isNoted()).toBe(false);
      await scene.sessions.codeFilledByFrame(bindingId, outcome, shop);
      expect(await isNoted()).toBe(true);
      expect(await ask(shop)).toBe('over');
    });

    it('is told nothing while no field suits', async () => {
      const { scene, page, bindingId } = await openWaiting();
      page.state.hasCodeField = false;
      expect(await scene.sessions.planForFrame(bindingId, page.describeNow(), shop)).toBeNull();
      expect(await scene.sessions.planForFrame(bindingId, null, shop)).toBeNull();
    });

    it('is answered by a background that has slept in between', async () => {
      const { scene, page, bindingId } = await openWaiting();
      const plan = await scene.start().sessions.planForFrame(bindingId, page.describeNow(), shop);
      expect(plan).toMatchObject({ kind: 'code', texts: ['482913'] });
    });

    it.each([
      ['the person wants no filling', { fillsCodeOnArrival: false }],
      ['the booking has ended', null],
    ])('gets nothing any more when %s', async (_, settings) => {
      const { scene, page, booking, bindingId } = await openWaiting();
      if (settings) await scene.database.settings.put({ ...defaultSettings, id: 1, ...settings });
      else {
        await scene.database.bookings.update(booking.bookingId, { isOver: true });
        await scene.sessions.endOver();
      }
      expect(await scene.sessions.planForFrame(bindingId, page.describeNow(), shop)).toBe('over');
    });
  });

  it('plans anew where the frame has forgotten what it described, once', async () => {
    const { scene, booking, page } = await openSession();
    const insert = () =>
      scene.sessions.insertNumber({ bookingId: booking.bookingId, tabId: 7, target: 'best' });
    page.state.forgets = 1;
    expect(await insert()).toMatchObject({ filled: true });
    page.state.forgets = 2;
    expect(await insert()).toMatchObject({
      filled: false,
      problem: { kind: 'fill-refused', refusal: 'field-vanished' },
    });
  });

  it('fills the next step of a page that went on to it while the code came', async () => {
    const { page, textCode } = await openSession();
    const { 'frame.apply': apply } = page.handlers;
    page.handlers['frame.apply'] = () => {
      page.handlers['frame.apply'] = apply;
      return { filled: false, problem: { kind: 'fill-refused', refusal: 'field-vanished' } };
    };
    await textCode('482913');
    expect(page.fields.code).toBe('482913');
  });

  it('fills a code once, though the page loads while it comes', async () => {
    const { scene, page, textCode } = await openSession();
    let written = 0;
    const { 'frame.apply': apply } = page.handlers;
    page.handlers['frame.apply'] = (order) => {
      written += 1;
      return apply(order);
    };
    page.navigate('https://shop.example/verify');
    const arriving = textCode('482913');
    const loaded = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.waitFor(
      async () => {
        await loaded();
        expect(page.fields.code).not.toBe('');
      },
      { interval: 1 },
    );
    await arriving;
    await loaded();
    const [binding] = await scene.sessions.readBindings();
    expect(binding?.code?.fate).toEqual({ fate: 'filled' });
    expect(written).toBe(1);
  });

  it('plans nothing anew for a document of another origin', async () => {
    const { scene, booking, page, textCode } = await openSession();
    await scene.database.settings.put({ ...defaultSettings, id: 1, fillsCodeOnArrival: false });
    await textCode('482913');
    page.handlers['frame.apply'] = () => {
      page.state.origin = 'https://evil.example';
      return null;
    };
    const { bookingId } = booking;
    expect(await scene.sessions.insertCode({ bookingId, tabId: 7, target: 'best' })).toMatchObject({
      filled: false,
      problem: { kind: 'fill-refused', refusal: 'origin-changed' },
    });
    expect(page.fields.code).toBe('');
  });

  it('survives the death of the background', async () => {
    const { scene, booking, page } = await openSession();
    scene.sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Your code is 482913' });
    scene.sandbox.advance(31_000);
    await scene.start().poller.wake();
    expect(page.fields.code).toBe('482913');
  });

  it('leaves the filling to the person where they chose so', async () => {
    const { scene, booking, page, textCode } = await openSession();
    await scene.database.settings.put({ id: 1, notifies: true, fillsCodeOnArrival: false } as never);
    await textCode('482913');
    expect(page.fields.code).toBe('');
    const outcome = await scene.sessions.insertCode({
      bookingId: booking.bookingId,
      tabId: 7,
      target: 'best',
    });
    expect(outcome).toMatchObject({ filled: true });
    expect(page.fields.code).toBe('482913');
  });

  it('gives a code that names its site to no other site', async () => {
    const { booking, scene, page, textCode } = await openSession();
    await textCode('482913', 'Your code is 482913\n\n@bank.example #482913');
    expect(page.fields.code).toBe('');
    const outcome = await scene.sessions.insertCode({
      bookingId: booking.bookingId,
      tabId: 7,
      target: 'best',
    });
    expect(outcome).toMatchObject({ filled: false, problem: { refusal: 'origin-changed' } });
  });

  it('ends with its booking', async () => {
    const { scene, page, booking } = await openSession();
    await scene.bookings.cancel({ bookingId: booking.bookingId });
    await scene.sessions.endOver();
    expect(await scene.sessions.readBindings()).toEqual([]);
    await vi.waitFor(() => expect(page.state.ended).toBe(1));
  });

  it('ends with its tab', async () => {
    const { scene } = await openSession();
    await fakeBrowser.tabs.onRemoved.trigger(7, { isWindowClosing: false, windowId: 1 });
    await vi.waitFor(async () => expect(await scene.sessions.readBindings()).toEqual([]));
  });

  it('listens to tabs only while a page is bound', async () => {
    const scene = await createSmsScene();
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(false);
    const { bookingId } = await scene.book();
    scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(true);
    await scene.bookings.cancel({ bookingId });
    await scene.sessions.endOver();
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(false);
  });

  it('ends on the next wake when its tab was closed while the background was dead', async () => {
    const { scene } = await openSession();
    scene.tabs.delete(7);
    const { sessions } = scene.start();
    await sessions.resume();
    expect(await sessions.readBindings()).toEqual([]);
  });

  it('is undone by taking the number back', async () => {
    const { scene, page, booking } = await openSession();
    expect(await scene.sessions.undo({ bookingId: booking.bookingId, tabId: 7 })).toMatchObject({ ok: true });
    expect(page.fields.phone).toBe('');
    expect(await scene.sessions.readBindings()).toEqual([]);
  });
});

describe('an insertion that cannot be', () => {
  it.each([
    ['a tab that is not opened to us', { isGranted: false, url: undefined }, { kind: 'page-not-granted' }],
    [
      'a page the browser forbids',
      { isGranted: false, url: 'https://chromewebstore.example' },
      { kind: 'page-forbidden' },
    ],
  ])('%s', async (_, access, problem) => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    Object.assign(scene.openPage(7).tab, access);
    const outcome = await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(outcome).toMatchObject({ filled: false, problem });
  });

  it('of a booking that is over', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    await scene.bookings.cancel({ bookingId });
    scene.openPage(7);
    const outcome = await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(outcome).toMatchObject({ filled: false, problem: { kind: 'booking-gone' } });
  });

  it('of a code before there is one', async () => {
    const { scene, booking } = await openSession();
    const outcome = await scene.sessions.insertCode({
      bookingId: booking.bookingId,
      tabId: 7,
      target: 'best',
    });
    expect(outcome).toMatchObject({ filled: false, problem: { kind: 'no-code-yet' } });
  });

  it('of a code where its number never stood', async () => {
    const { scene, booking, textCode } = await openSession();
    await textCode('482913');
    const other = scene.openPage(9, 'https://other.example');
    const outcome = await scene.sessions.insertCode({
      bookingId: booking.bookingId,
      tabId: 9,
      target: 'best',
    });
    expect(outcome).toMatchObject({
      filled: false,
      problem: { kind: 'fill-refused', refusal: 'origin-changed' },
    });
    expect(other.fields.code).toBe('');
  });

  it.each([
    ['that holds more than anybody fills', () => null, 'page-too-busy'],
    ['of a hundred thousand fields', () => describePage(Array(1e5).fill(phoneField)), 'page-too-busy'],
  ])('into a page %s', async (_, describeNow, refusal) => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    const page = scene.openPage(7);
    page.handlers['frame.describe'] = describeNow;
    const outcome = await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(outcome).toMatchObject({ filled: false, problem: { kind: 'fill-refused', refusal } });
  });

  it('into a frame that answers nonsense', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    const { tab } = scene.openPage(7);
    tab.frames[0]!.answer = () => ({ value: { ...describePage([]), fields: 'many' } });
    const outcome = await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(outcome).toMatchObject({ filled: false, problem: { kind: 'no-field' } });
    expect(await scene.sessions.readBindings()).toEqual([]);
  });
});
