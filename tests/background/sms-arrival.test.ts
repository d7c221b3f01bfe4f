import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSmsScene } from '../support/sms-scene.ts';

beforeEach(() => {
  // The poller's timers must not outlive their test; the database's own are setImmediate.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const minuteMs = 60_000;

describe('an SMS', () => {
  it('is stored with its code and told once, however often it is seen', async () => {
    const scene = await createSmsScene();
    const { number, bookingId, service } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    for (let tick = 0; tick < 3; tick++) {
      scene.sandbox.advance(5_000);
      await scene.poller.wake();
    }
    expect(await scene.database.sms.toArray()).toMatchObject([
      { number, bookingId, code: '482913', isRead: false, toldAt: expect.any(Number) as number },
    ]);
    expect(scene.shown).toMatchObject([{ title: `${service}: 482913` }]);
    expect(scene.shown[0]?.message).toContain(number);
  });

  it('that has the same text as another, seconds apart, is another', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    const sms = { number, sender: 'Shop', text: 'Your verification code is 482913' };
    scene.sandbox.receiveSms(sms);
    scene.sandbox.advance(3_000);
    scene.sandbox.receiveSms(sms);
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(2);
  });

  it('that comes in two parts has one code, told when it is whole', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({
      number,
      sender: 'Shop',
      text: '(1/2) Welcome! To finish your sign-up, your verification',
    });
    await scene.poller.wake();
    scene.sandbox.advance(2_000);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: '(2/2)  code is 482913. Do not share it.' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const rows = await scene.database.sms.orderBy('sentAt').toArray();
    expect(rows.map(({ code }) => code)).toEqual([null, '482913']);
  });

  it('that only follows a long one keeps its own code', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    const long = 'Your verification code is 111222. '
      .padEnd(160, 'Never share it with anyone. ')
      .slice(0, 160);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: long });
    scene.sandbox.advance(2_000);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 333444' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const rows = await scene.database.sms.orderBy('sentAt').toArray();
    expect(rows.map(({ code }) => code)).toEqual(['111222', '333444']);
  });

  it('that came in the same second as another is told like it', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 111222' });
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 333444' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(scene.shown.map(({ title }) => title).join()).toMatch(/111222.*333444/);
  });

  it('that shows itself later than a younger one is told all the same', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    // The late one is dated before the other: a cursor by date would lose it.
    scene.sandbox.receiveSms({ number, sender: 'Late', text: 'Your verification code is 111222' });
    const answers: unknown[] = [];
    const withoutLate = scene.start({
      fetch: async (url, init) => {
        const response = await scene.sandbox.fetch(url, init);
        if (!url.endsWith('/Sms') || answers.length > 0) return response;
        const rows = (await response.json()) as { messageSender: string }[];
        answers.push(rows);
        return Response.json(rows.filter((row) => row.messageSender !== 'Late'));
      },
    });
    scene.sandbox.advance(1_000);
    scene.sandbox.receiveSms({ number, sender: 'Soon', text: 'Your verification code is 333444' });
    scene.sandbox.advance(5_000);
    await withoutLate.poller.wake();
    scene.sandbox.advance(31_000);
    await withoutLate.poller.wake();
    expect(scene.shown.map(({ title }) => title).join()).toMatch(/333444.*111222/);
  });

  it('from before the account was connected is the past', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    await scene.account.deleteEverything();
    await scene.account.connect({ apiKey: scene.sandbox.apiKey });
    await scene.poller.look();
    await scene.bookings.refresh();
    await scene.poller.wake();
    expect(await scene.database.sms.count()).toBe(1);
    expect(scene.shown).toEqual([]);
  });

  it('that came while the background was dead is told on the next wake, once', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(10 * minuteMs);
    await scene.start().poller.wake();
    await scene.start().poller.wake();
    expect(scene.shown).toHaveLength(1);
  });

  it('that is told late does not go into the place its number was inserted into since', async () => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book();
    const page = scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 111222' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    // The background died between filling and noting that it told.
    await scene.database.sms.toCollection().modify({ toldAt: null });
    scene.sandbox.advance(1_000);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    page.fields.code = '';
    const next = scene.start();
    await next.poller.wake();
    expect(page.fields.code).toBe('');
    // And the page still waits: it is looked for its code as quickly as before.
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 333444' });
    scene.sandbox.advance(2_000);
    await next.poller.wake();
    expect(page.fields.code).toBe('333444');
  });

  it('that came while dead to a booking that has ended since is told too', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(60 * minuteMs);
    await scene.start().poller.wake();
    expect(scene.shown).toHaveLength(1);
    expect((await scene.database.bookings.toArray()).every(({ isOver }) => isOver)).toBe(true);
  });

  it.each([-2, -1, 1, 2])('is not lost to provider dates that are off by %i h', async (hours) => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.setVariants({ localTimeMinutes: hours * 60, localTimeIn: ['sms'] });
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
  });

  it.each([-90, 90])('is not lost to a clock of this machine that jumps by %i min', async (minutes) => {
    const scene = await createSmsScene();
    const { number } = await scene.book({ rentalType: 'RentalService' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    scene.clock.errorMs = minutes * minuteMs;
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(2 * minuteMs);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
  });

  it('to a number bought elsewhere finds its booking', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.advance(20_000);
    await scene.poller.wake();
    const other = scene.sandbox.buyElsewhere({
      productId: scene.sandbox
        .account()
        .catalogue.products.find(({ tiers }) => (tiers[0]?.anyCount ?? 0) > 5)!.id,
    }).bookings[0]!;
    scene.sandbox.advance(20_000);
    scene.sandbox.receiveSms({ number: other.number, sender: 'Shop', text: 'Your code is 482913' });
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
    expect(await scene.database.sms.toArray()).toMatchObject([{ bookingId: other.id }]);
  });

  it('beyond the hundred that the list shows is fetched from its booking', async () => {
    const scene = await createSmsScene();
    const [one, other] = [await scene.book({ rentalType: 'RentalFull' }), await scene.book()];
    scene.sandbox.receiveSms({ number: other.number, sender: 'Shop', text: 'Your code is 482913' });
    scene.sandbox.advance(1_000);
    for (let index = 0; index < 100; index++) {
      scene.sandbox.receiveSms({ number: one.number, sender: 'News', text: `Message ${index}` });
      scene.sandbox.advance(10);
    }
    await scene.database.settings.put({ id: 1, notifies: false } as never);
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(await scene.database.sms.where({ number: other.number }).count()).toBe(1);
    expect(await scene.database.sms.count()).toBe(101);
    expect(scene.sandbox.requests().filter(({ path }) => /\/Sms\/\d+$/i.test(path))).toHaveLength(2);
  });
});

describe('notifications', () => {
  it('hide the code where the person wants it', async () => {
    const scene = await createSmsScene();
    await scene.database.settings.put({
      id: 1,
      hidesCode: true,
      notifies: true,
      fillsCodeOnArrival: true,
    } as never);
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(JSON.stringify(scene.shown)).not.toContain('482913');
    expect(scene.shown).toHaveLength(1);
  });

  it('are shown by the settings of a version that did not know them yet', async () => {
    const scene = await createSmsScene();
    await scene.database.settings.put({ id: 1, hidesCode: true } as never);
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
    expect(JSON.stringify(scene.shown)).not.toContain('482913');
  });

  it('copy the code on a click and count it as read', async () => {
    const scene = await createSmsScene();
    scene.notifications.registerListeners();
    const { number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    await fakeBrowser.notifications.onClicked.trigger(scene.shown[0]!.id);
    await vi.waitFor(() => expect(scene.copied).toEqual(['482913']));
    await vi.waitFor(async () => expect((await scene.database.sms.toArray())[0]?.isRead).toBe(true));
  });

  /** A code has come to the page in tab 7. */
  async function textBoundPage() {
    const scene = await createSmsScene();
    scene.notifications.registerListeners();
    const { number, bookingId } = await scene.book();
    scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    return scene;
  }

  it('bring a page that was filled forward instead, and leave the clipboard alone', async () => {
    const scene = await textBoundPage();
    await fakeBrowser.notifications.onClicked.trigger(scene.shown[0]!.id);
    await vi.waitFor(() => expect(scene.opened).toEqual(['tab 7']));
    expect(scene.copied).toEqual([]);
  });

  it('have buttons that copy and show, where the browser has buttons', async () => {
    const scene = await textBoundPage();
    expect(scene.shown[0]?.buttons).toEqual(['Copy code', 'Show page']);
    await fakeBrowser.notifications.onButtonClicked.trigger(scene.shown[0]!.id, 0);
    await vi.waitFor(() => expect(scene.copied).toEqual(['482913']));
    await fakeBrowser.notifications.onButtonClicked.trigger(scene.shown[0]!.id, 1);
    await vi.waitFor(() => expect(scene.opened).toEqual(['tab 7']));
  });

  it('of an end that is near open the popup, where it can be cancelled', async () => {
    const scene = await createSmsScene();
    scene.notifications.registerListeners();
    const { expiresAt } = await scene.book();
    scene.sandbox.advance(expiresAt - scene.sandbox.now() - 2 * minuteMs);
    await scene.poller.wake();
    await fakeBrowser.notifications.onClicked.trigger(scene.shown[0]!.id);
    await vi.waitFor(() => expect(scene.opened).toEqual(['popup']));
  });

  it('say once, in time to cancel, that an Activation is about to end without an SMS', async () => {
    const scene = await createSmsScene();
    const { expiresAt, service } = await scene.book();
    scene.sandbox.advance(expiresAt - scene.sandbox.now() - 2.8 * minuteMs);
    await scene.poller.wake();
    scene.sandbox.advance(minuteMs);
    await scene.poller.wake();
    await scene.start().poller.wake();
    expect(scene.shown).toMatchObject([{ title: `${service}: no SMS yet` }]);
    expect(scene.shown[0]?.message).toContain('3 min');
  });

  it('do not warn of the end of an Activation that has its SMS', async () => {
    const scene = await createSmsScene();
    const { expiresAt, number } = await scene.book();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    scene.sandbox.advance(expiresAt - scene.sandbox.now() - 2.8 * minuteMs);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
  });
});
