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
async function openSession(wanted: { rentalType?: string } = {}, origin = 'https://shop.example') {
  const scene = await createSmsScene();
  const booking = await scene.book(wanted);
  const page = scene.openPage(7, origin);
  const insert = () =>
    scene.sessions.insertNumber({ bookingId: booking.bookingId, tabId: 7, target: 'best' });
  await insert();
  const receive = (text: string, { sender = 'Shop', delayMs = 0 } = {}) =>
    scene.sandbox.receiveSms({ number: booking.number, sender, text, delayMs });
  const look = async () => {
    scene.sandbox.advance(31_000);
    await scene.poller.wake();
  };
  return { scene, booking, page, insert, receive, look };
}

describe('an older SMS', () => {
  it.each([1_000, 20_000, 120_000])(
    'sent %i ms before, which shows later, leaves the newer code in the page',
    async (gapMs) => {
      const { scene, page, receive, booking } = await openSession();
      let hides = true;
      const life = scene.start({
        fetch: async (url, init) => {
          const answer = await scene.sandbox.fetch(url, init);
          if (!/\/Sms$/i.test(url) || !hides) return answer;
          const rows = (await answer.json()) as { messageText: string }[];
          return Response.json(rows.filter(({ messageText }) => !messageText.includes('111222')));
        },
      });
      receive('Your verification code is 111222');
      scene.sandbox.advance(gapMs);
      receive('Your verification code is 333444');
      scene.sandbox.advance(31_000);
      await life.poller.wake();
      expect(page.fields.code).toBe('333444');
      hides = false;
      scene.sandbox.advance(121_000);
      await life.poller.wake();
      expect(await scene.database.sms.where({ number: booking.number }).count()).toBe(2);
      expect(page.fields.code).toBe('333444');
    },
  );

  it('of the same answer does not go in after the newer one', async () => {
    const { scene, page, receive, look } = await openSession();
    receive('Your verification code is 111222');
    scene.sandbox.advance(1_500);
    receive('Your verification code is 333444');
    await look();
    expect(page.fields.code).toBe('333444');
  });
});

describe('a number that receives every SMS', () => {
  it.each([
    ['of another sender', { sender: 'OtherPay' }, 'Your login code is 551902'],
    ['that opens with another name', { sender: '22000' }, 'OtherPay: your login code is 551902'],
  ])('leaves a code %s to the person, and says why', async (_, from, text) => {
    const { scene, page, receive, look, booking } = await openSession({ rentalType: 'RentalFull' });
    receive(text, from);
    await look();
    expect(page.fields.code).toBe('');
    expect(scene.shown.at(-1)?.message).toContain('names a service other than shop.example');
    const act = { bookingId: booking.bookingId, tabId: 7, target: 'best' as const };
    expect(await scene.sessions.insertCode(act)).toMatchObject({ filled: true });
    expect(page.fields.code).toBe('551902');
  });

  it.each([
    ['of the site', 'Shop'],
    ['of nobody in particular', '+4915112345678'],
  ])('fills a code %s', async (_, sender) => {
    const { page, receive, look } = await openSession({ rentalType: 'RentalFull' });
    receive('Your verification code is 482913', { sender });
    await look();
    expect(page.fields.code).toBe('482913');
  });

  it('fills the site’s own code though another’s came after it', async () => {
    const { scene, page, receive, look } = await openSession({ rentalType: 'RentalFull' });
    receive('Your verification code is 482913');
    scene.sandbox.advance(1_000);
    receive('OtherPay: your login code is 551902', { sender: 'OtherPay' });
    await look();
    expect(page.fields.code).toBe('482913');
  });

  it('gives a code that names nobody to the site that was filled last', async () => {
    const { scene, page, receive, look, booking } = await openSession({ rentalType: 'RentalFull' });
    const later = scene.openPage(8, 'https://forum.example');
    scene.sandbox.advance(1_000);
    await scene.sessions.insertNumber({ bookingId: booking.bookingId, tabId: 8, target: 'best' });
    receive('Your verification code is 482913', { sender: '22000' });
    await look();
    expect([page.fields.code, later.fields.code]).toEqual(['', '482913']);
  });
});

describe('a place', () => {
  it('of an opaque origin gets neither number nor code', async () => {
    const { scene, page, insert, receive, look } = await openSession();
    page.state.origin = 'null';
    expect(await insert()).toMatchObject({
      filled: false,
      problem: { kind: 'fill-refused', refusal: 'sandboxed-frame' },
    });
    receive('Your verification code is 482913');
    await look();
    expect(page.fields.code).toBe('');
    expect(scene.shown.at(-1)?.message).not.toContain('Filled');
  });

  it('is where the browser says, not where the frame says', async () => {
    const { page, receive, look } = await openSession();
    const { 'frame.describe': describe } = page.handlers;
    page.navigate('https://evil.example/');
    page.handlers['frame.describe'] = async (input) => ({
      ...(await describe(input))!,
      origin: 'https://shop.example',
    });
    receive('Your verification code is 482913');
    await look();
    expect(page.fields.code).toBe('');
  });

  it('that another document has taken between hello and plan gets nothing', async () => {
    const { page, receive, look } = await openSession();
    const { 'frame.describe': describe } = page.handlers;
    page.handlers['frame.describe'] = (input) => {
      const description = describe(input);
      page.state.documentId = 'another';
      page.state.origin = 'https://evil.example';
      return description;
    };
    receive('Your verification code is 482913');
    await look();
    expect(page.fields.code).toBe('');
  });

  it.each([
    ['in the site’s own page', 'https://shop.example', '482913'],
    ['in a page that frames it', 'https://evil.example', ''],
  ])('that is a frame %s', async (_, topOrigin, code) => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book();
    const page = scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    // The tab goes on to a page that shows the site's in a frame, and both have standing access.
    page.navigate(topOrigin);
    page.state.hasPhoneField = false;
    page.state.hasCodeField = false;
    const frame = scene.openFrame(7, 3, 'https://shop.example');
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(31_000);
    await scene.poller.wake();
    expect(frame.fields.code).toBe(code);
    const clicked = await scene.sessions.insertCode({ bookingId, tabId: 7, target: 'best' });
    expect(clicked).toMatchObject({ filled: code !== '' });
  });

  it('in a frame of another site is meant only where the person pointed at it', async () => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book();
    const page = scene.openPage(7);
    page.state.hasPhoneField = false;
    const frame = scene.openFrame(7, 3, 'https://id.example');
    const act = { bookingId, tabId: 7 };
    expect(await scene.sessions.insertNumber({ ...act, target: 'best' })).toMatchObject({
      filled: false,
      problem: { kind: 'no-field' },
    });
    const pointed = { frameId: 3, url: 'https://id.example/form' };
    expect(await scene.sessions.insertNumber({ ...act, target: 'focused', pointed })).toMatchObject({
      filled: true,
    });
    expect(frame.fields.phone).toBe(number);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(31_000);
    await scene.poller.wake();
    expect([page.fields.code, frame.fields.code]).toEqual(['', '482913']);
  });
});

describe('a code on a page that is closed to us', () => {
  async function openNextPage() {
    const session = await openSession();
    const { page, receive, look } = session;
    page.navigate('https://shop.example/verify');
    page.tab.isGranted = false;
    page.tab.url = undefined;
    receive('Your verification code is 482913');
    await look();
    expect(page.fields.code).toBe('');
    return session;
  }

  it('is told with what is missing', async () => {
    const { scene } = await openNextPage();
    expect(scene.shown.at(-1)?.message).toContain('Open SimFill on that tab, or allow it on shop.example');
    expect(await scene.sessions.readBindings()).toMatchObject([
      { isPageGone: false, code: { fate: { fate: 'no-access' } } },
    ]);
  });

  it('goes in the moment the person opens the tab to us', async () => {
    const { scene, page } = await openNextPage();
    page.tab.isGranted = true;
    await scene.sessions.resumeTab(7);
    expect(page.fields.code).toBe('482913');
    expect(await scene.database.sms.toArray()).toMatchObject([{ isRead: true }]);
  });

  it('goes in the moment the site is allowed', async () => {
    const { scene, page } = await openNextPage();
    page.tab.isGranted = true;
    await scene.sessions.resumeAll();
    expect(page.fields.code).toBe('482913');
  });

  it('does not go in on another tab’s opening', async () => {
    const { scene, page } = await openNextPage();
    page.tab.isGranted = true;
    await scene.sessions.resumeTab(8);
    expect(page.fields.code).toBe('');
  });
});

it('what was inserted is known to be gone when its page is', async () => {
  const { scene, page } = await openSession();
  const isGone = async () => (await scene.sessions.readBindings())[0]?.isPageGone;
  const load = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
  await load();
  expect(await isGone()).toBe(false);
  page.navigate('https://shop.example/verify');
  await load();
  await vi.waitFor(async () => expect(await isGone()).toBe(true));
});

it('a tab without access names the site its number is on', async () => {
  const { page, insert } = await openSession();
  page.tab.isGranted = false;
  page.tab.url = undefined;
  expect(await insert()).toMatchObject({
    problem: { kind: 'page-not-granted', origin: 'https://shop.example' },
  });
});

it('a form that may be in another site’s frame is offered for permission', async () => {
  const { page, insert } = await openSession();
  page.handlers['frame.describe'] = () => ({
    ...page.describeNow(),
    fields: [],
    foreignFrames: ['https://id.example'],
  });
  expect(await insert()).toMatchObject({
    problem: { kind: 'frame-not-granted', origin: 'https://id.example' },
  });
});

it('another of our numbers is not replaced where nobody named this one', async () => {
  const { scene, page, booking } = await openSession();
  page.state.phoneValue = '0151 2345678';
  const act = { bookingId: booking.bookingId, tabId: 7, target: 'focused' as const };
  const otherNumbers = ['+491512345678'];
  expect(await scene.sessions.insertNumber({ ...act, otherNumbers })).toMatchObject({
    problem: { kind: 'fill-refused', refusal: 'other-number-there' },
  });
  expect(await scene.sessions.insertNumber(act)).toMatchObject({ filled: true });
});

it('no binding is ever on the disk', async () => {
  const { scene } = await openSession();
  expect(await scene.sessions.readBindings()).toHaveLength(1);
  const rows = await Promise.all(scene.database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(rows)).not.toContain('shop.example');
});
