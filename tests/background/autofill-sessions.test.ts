import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
    expect(await scene.database.bindings.toArray()).toMatchObject([
      { codeFilledAt: expect.any(Number) as number, origin: 'https://shop.example' },
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

  it('waits in the frame for a field that is not there yet, and believes only that frame', async () => {
    const { scene, page, textCode } = await openSession();
    page.state.hasCodeField = false;
    await textCode('482913');
    const bindingId = page.state.waitsFor!;
    expect(bindingId).not.toBeNull();
    const outcome = { filled: true as const, fields: [], canUndo: true };
    const tell = (tabId: number, origin: string) =>
      scene.sessions.codeFilledByFrame(bindingId, outcome, { tabId, frameId: 0, origin });
    await tell(8, 'https://shop.example');
    await tell(7, 'https://evil.example');
    expect((await scene.database.bindings.get(bindingId))?.codeFilledAt).toBeNull();
    await tell(7, 'https://shop.example');
    expect((await scene.database.bindings.get(bindingId))?.codeFilledAt).not.toBeNull();
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
    expect(await scene.database.bindings.count()).toBe(0);
    await vi.waitFor(() => expect(page.state.ended).toBe(1));
  });

  it('ends with its tab, and with the browser', async () => {
    const { scene, booking } = await openSession();
    await fakeBrowser.tabs.onRemoved.trigger(7, { isWindowClosing: false, windowId: 1 });
    await vi.waitFor(async () => expect(await scene.database.bindings.count()).toBe(0));
    await scene.sessions.insertNumber({ bookingId: booking.bookingId, tabId: 7, target: 'best' });
    await scene.start().sessions.endAll();
    expect(await scene.database.bindings.count()).toBe(0);
  });

  it('listens to tabs only while a page is bound', async () => {
    const scene = await createSmsScene();
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(false);
    const { bookingId } = await scene.book();
    scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(true);
    await scene.sessions.endAll();
    expect((fakeBrowser.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners()).toBe(false);
  });

  it('ends on the next wake when its tab was closed while the background was dead', async () => {
    const { scene } = await openSession();
    scene.tabs.delete(7);
    await scene.start().sessions.resume();
    expect(await scene.database.bindings.count()).toBe(0);
  });

  it('is undone by taking the number back', async () => {
    const { scene, page, booking } = await openSession();
    expect(await scene.sessions.undo({ bookingId: booking.bookingId, tabId: 7 })).toMatchObject({ ok: true });
    expect(page.fields.phone).toBe('');
    expect(await scene.database.bindings.count()).toBe(0);
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

  it('into a frame that answers nonsense', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    const { tab } = scene.openPage(7);
    tab.frames[0]!.answer = () => ({ value: { origin: 'https://shop.example', phoneScore: 'very' } });
    const outcome = await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(outcome).toMatchObject({ filled: false, problem: { kind: 'no-field' } });
    expect(await scene.database.bindings.count()).toBe(0);
  });
});
