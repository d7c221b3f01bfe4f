import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pollAlarm } from '@/entrypoints/background/sms-poller.ts';
import { readPollMemory } from '@/utils/database/poll-memory.ts';
import { toPollReport } from '@/utils/domain/poll-report.ts';
import { createSmsScene } from '../support/sms-scene.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const minuteMs = 60_000;

/** What a view would say of it. */
async function readReport({ database }: Awaited<ReturnType<typeof createSmsScene>>) {
  const account = await database.account.get(1);
  return toPollReport(await readPollMemory(database), account?.problem ?? null);
}

describe('the poller', () => {
  it('asks nothing and sets no alarm with nothing active', async () => {
    const scene = await createSmsScene();
    const before = scene.sandbox.requests().length;
    await scene.poller.wake();
    scene.sandbox.advance(60 * minuteMs);
    await scene.start().poller.wake();
    expect(scene.sandbox.requests()).toHaveLength(before);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('asks nothing without a key', async () => {
    const scene = await createSmsScene();
    await scene.book();
    await scene.account.disconnect();
    const before = scene.sandbox.requests().length;
    scene.sandbox.advance(minuteMs);
    await scene.start().poller.wake();
    expect(scene.sandbox.requests()).toHaveLength(before);
  });

  it.each([1, 10, 40])('asks once a tick for %i bookings', async (count) => {
    const scene = await createSmsScene({ balanceUsd: 1_000 });
    for (let index = 0; index < count; index++) await scene.book();
    const before = scene.smsRequests().length;
    for (let tick = 0; tick < 4; tick++) {
      scene.sandbox.advance(5_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests()).toHaveLength(before + 4);
  });

  it('flies alone: wakes that come together are one request', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.advance(minuteMs);
    const before = scene.smsRequests().length;
    const other = scene.start();
    await Promise.all([scene.poller.wake(), scene.poller.wake(), other.poller.wake(), other.poller.wake()]);
    expect(scene.smsRequests()).toHaveLength(before + 1);
  });

  it('catches up with one request after a long sleep, whatever wakes it how often', async () => {
    const scene = await createSmsScene();
    await scene.book({ rentalType: 'RentalService' });
    scene.sandbox.advance(3 * 60 * minuteMs);
    const before = scene.smsRequests().length;
    await scene.poller.wake();
    scene.poller.follow();
    await scene.poller.wake();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scene.smsRequests()).toHaveLength(before + 1);
  });

  it('sets its alarm anew on each start, for browsers lose it', async () => {
    const scene = await createSmsScene();
    await scene.book();
    await fakeBrowser.alarms.clearAll();
    await scene.start().poller.wake();
    expect(await fakeBrowser.alarms.get(pollAlarm)).toBeDefined();
  });

  it('looks every two seconds while a filled page waits, and no more so once the code is there', async () => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book();
    scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const before = scene.smsRequests().length;
    for (let tick = 0; tick < 5; tick++) {
      scene.sandbox.advance(2_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests()).toHaveLength(before + 5);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    for (let tick = 0; tick < 6; tick++) {
      scene.sandbox.advance(2_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests()).toHaveLength(before + 6);
  });

  it('waits for the form to be sent, then looks each second for 45 s, and no more so once the code is there', async () => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book({ rentalType: 'RentalFull' });
    const page = scene.openPage(7);
    page.state.hasCodeField = false;
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    const askedIn = async (seconds: number) => {
      const before = scene.smsRequests().length;
      for (let second = 0; second < seconds; second++) {
        scene.sandbox.advance(1_000);
        await scene.poller.wake();
      }
      return scene.smsRequests().length - before;
    };
    expect(await askedIn(20)).toBe(4);
    const sender = { tabId: 7, frameId: 0, documentId: '7-0', origin: 'https://shop.example' };
    await scene.sessions.takeStepOfFrame('sent', sender);
    expect(await askedIn(40)).toBe(40);
    expect(await askedIn(20)).toBeLessThan(15);
    await scene.sessions.takeStepOfFrame('sent', sender);
    page.state.hasCodeField = true;
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    expect(await askedIn(1)).toBe(1);
    expect(page.fields.code).toBe('482913');
    expect(await askedIn(20)).toBe(0);
    // The site asks for another code, and says so by an empty field for it.
    await scene.sessions.takeStepOfFrame('field', sender);
    expect(await askedIn(20)).toBe(20);
  });

  it('takes no step from where the number does not stand, nor a field that is none for a code', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    const page = scene.openPage(7);
    page.state.hasCodeField = false;
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    const sender = { tabId: 7, frameId: 0, documentId: '7-0', origin: 'https://shop.example' };
    await scene.sessions.takeStepOfFrame('sent', { ...sender, origin: 'https://evil.example' });
    await scene.sessions.takeStepOfFrame('sent', { ...sender, tabId: 8 });
    await scene.sessions.takeStepOfFrame('field', sender);
    expect(await scene.sessions.readBindings()).toMatchObject([{ form: { form: 'unsent' } }]);
  });

  it('has the page tell no more steps once its number is gone, and none after the fortieth', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book();
    scene.openPage(7);
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    const sender = { tabId: 7, frameId: 0, documentId: '7-0', origin: 'https://shop.example' };
    const step = () => scene.sessions.takeStepOfFrame('sent', sender);
    for (let taken = 0; taken < 40; taken++) expect(await step()).toBeNull();
    expect(await step()).toBe('over');
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    expect(await step()).toBeNull();
    await scene.sessions.undo({ bookingId, tabId: 7 });
    expect(await step()).toBe('over');
  });

  it('looks every two seconds while a view shows an unanswered booking, and stops when it closes', async () => {
    const scene = await createSmsScene();
    const { bookingId } = await scene.book({ rentalType: 'RentalService' });
    await scene.poller.wake();
    await scene.poller.watch([bookingId]);
    const before = scene.smsRequests().length;
    for (let tick = 0; tick < 10; tick++) {
      scene.sandbox.advance(2_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests()).toHaveLength(before + 10);
    // The view does not say so again.
    scene.sandbox.advance(minuteMs);
    await scene.poller.wake();
    scene.sandbox.advance(10_000);
    await scene.poller.wake();
    expect(scene.smsRequests()).toHaveLength(before + 11);
  });

  it('looks for a second code as quickly as for the first while a view is open', async () => {
    const scene = await createSmsScene();
    const { bookingId, number } = await scene.book();
    await scene.poller.watch([bookingId]);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(2_000);
    await scene.poller.wake();
    for (let tick = 1; tick <= 5; tick++) {
      const before = scene.smsRequests().length;
      scene.sandbox.advance(2_000);
      if (tick === 5) await scene.poller.watch([bookingId]);
      await scene.poller.wake();
      expect(scene.smsRequests(), `tick ${tick} after the first code`).toHaveLength(before + 1);
    }
  });

  it('takes up a number that was just bought, and lets go of one that has ended, without being told', async () => {
    const scene = await createSmsScene();
    scene.poller.follow();
    await scene.book();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(pollAlarm)).toBeDefined());
    await scene.database.openBookings().modify({ isOver: true });
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(pollAlarm)).toBeUndefined());
  });

  it('paces itself by a timer between two ticks that are close', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const before = scene.smsRequests().length;
    scene.sandbox.advance(5_000);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(scene.smsRequests()).toHaveLength(before + 1));
  });
});

describe('after a failure the poller', () => {
  it('waits as long as Retry-After says', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.addFault({ kind: 'too-many-requests', retryAfterSeconds: 40 });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const before = scene.smsRequests().length;
    scene.sandbox.advance(38_000);
    await scene.poller.wake();
    expect(scene.smsRequests()).toHaveLength(before);
    scene.sandbox.advance(4_000);
    await scene.poller.wake();
    expect(scene.smsRequests()).toHaveLength(before + 1);
  });

  it.each([
    ['too-many-requests' as const, 12],
    ['server-error' as const, 20],
  ])('backs off from %s, and takes its pace up again after a success', async (kind, mostRequests) => {
    const scene = await createSmsScene();
    const { number } = await scene.book({ rentalType: 'RentalFull' });
    scene.openPage(7);
    const { bookingId } = (await scene.database.bookings.toArray())[0]!;
    await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
    scene.sandbox.addFault({ kind, times: 'always', match: { path: '/sms' } });
    const before = scene.smsRequests().length;
    for (let second = 0; second < 600; second += 2) {
      scene.sandbox.advance(2_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests().length - before).toBeLessThan(mostRequests);
    scene.sandbox.faults.clear();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    scene.sandbox.advance(4 * minuteMs);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
    expect((await scene.database.background.get('sms-poll'))?.value).toMatchObject({ failures: 0 });
  });

  it('remembers what is wrong and when it last looked, for whoever waits to see', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.advance(5_000);
    const before = scene.sandbox.now();
    await scene.poller.wake();
    const { lookedAt, problem } = await readReport(scene);
    expect(problem).toBeNull();
    expect(lookedAt).toBeGreaterThanOrEqual(before);
    scene.sandbox.addFault({ kind: 'server-error', match: { path: '/sms' }, times: 'always' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect(await readReport(scene)).toMatchObject({ lookedAt, problem: { kind: 'provider-down' } });
    expect((await readReport(scene)).retryAt).toBeGreaterThan(scene.sandbox.now());
    scene.sandbox.faults.clear();
    expect(await scene.poller.check()).toEqual({ ok: true, value: null });
    expect((await readReport(scene)).problem).toBeNull();
    expect((await readReport(scene)).lookedAt).toBeGreaterThan(lookedAt!);
  });

  it('looks when the person asks, in a pause of its own and not in one of the provider', async () => {
    const scene = await createSmsScene();
    await scene.book({ rentalType: 'RentalFull' });
    await scene.poller.wake();
    const before = scene.smsRequests().length;
    expect(await scene.poller.check()).toMatchObject({ ok: true });
    expect(scene.smsRequests()).toHaveLength(before + 1);
    scene.sandbox.addFault({ kind: 'too-many-requests', retryAfterSeconds: 40 });
    expect(await scene.poller.check()).toMatchObject({ problem: { kind: 'rate-limited' } });
    scene.sandbox.advance(30_000);
    expect(await scene.poller.check()).toMatchObject({ problem: { kind: 'rate-limited' } });
    expect(scene.smsRequests()).toHaveLength(before + 2);
    scene.sandbox.advance(12_000);
    expect(await scene.poller.check()).toMatchObject({ ok: true });
  });

  it('believes a key again that a look which the person asked for succeeds with', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.addFault({ kind: 'unauthorized' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect((await readReport(scene)).problem?.kind).toBe('key-refused');
    expect(await scene.poller.check()).toMatchObject({ ok: true });
    expect((await scene.database.account.get(1))?.problem).toBeNull();
  });

  it('keeps the pause over its death', async () => {
    const scene = await createSmsScene();
    await scene.book();
    scene.sandbox.addFault({ kind: 'too-many-requests', retryAfterSeconds: 60 });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    const before = scene.smsRequests().length;
    scene.sandbox.advance(10_000);
    await scene.start().poller.wake();
    expect(scene.smsRequests()).toHaveLength(before);
  });

  it('goes straight back when the network returns', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.addFault({ kind: 'refuse-connection', times: 'always' });
    for (let tick = 0; tick < 6; tick++) {
      scene.sandbox.advance(20_000);
      await scene.poller.wake();
    }
    scene.sandbox.faults.clear();
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    await scene.poller.online();
    expect(scene.shown).toHaveLength(1);
  });

  it('stops asking with a key that is refused, says so, and takes up a new one', async () => {
    const scene = await createSmsScene();
    const { number } = await scene.book();
    scene.sandbox.addFault({ kind: 'unauthorized' });
    scene.sandbox.advance(5_000);
    await scene.poller.wake();
    expect((await scene.database.account.get(1))?.problem?.kind).toBe('key-refused');
    const before = scene.smsRequests().length;
    scene.sandbox.advance(minuteMs);
    await scene.poller.wake();
    expect(scene.smsRequests()).toHaveLength(before);
    scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 482913' });
    await scene.account.connect({ apiKey: scene.sandbox.apiKey });
    scene.sandbox.advance(minuteMs);
    await scene.poller.wake();
    expect(scene.shown).toHaveLength(1);
  });
});
