import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/view.ts';
import type { Rig } from './rig.ts';

/** What a scenario measured; it throws when something was lost or told twice. */
export type Figures = Record<string, number>;

interface StoredSms {
  smsKey: string;
  bookingId: number | null;
  text: string;
  toldAt: number | null;
}

let lastCode = 100_000;

/** Sends one SMS with a code of its own. */
function text(rig: Rig, number: string): string {
  const code = String((lastCode += 7));
  const reached = rig.sandbox.receiveSms({
    number,
    sender: 'Verify',
    text: `Your verification code is ${code}`,
  });
  if (reached.length === 0) throw new Error(`nobody has ${number}`);
  return code;
}

/** Waits until every code is stored and told, and sees that each was told once. */
async function expectToldOnce(rig: Rig, codes: readonly string[], deadlineMs: number): Promise<void> {
  const readMissing = async (): Promise<string[]> => {
    const rows = await rig.own.readTable<StoredSms>('sms');
    return codes.filter((code) => !rows.some((row) => row.text.endsWith(` ${code}`) && row.toldAt !== null));
  };
  await until('every SMS told', async () => (await readMissing()).length === 0, {
    deadlineMs,
    lastSeen: async () => `missing: ${(await readMissing()).join(', ')}`,
  });
  const rows = await rig.own.readTable<StoredSms>('sms');
  for (const code of codes) {
    const stored = rows.filter((row) => row.text.endsWith(` ${code}`)).length;
    if (stored !== 1) throw new Error(`${code} is stored ${stored} times`);
  }
  const twice = [...rig.own.told].filter(([, count]) => count > 1).map(([id]) => id);
  if (twice.length > 0) throw new Error(`told twice: ${twice.join(', ')}`);
}

/**
 * Sees the notification of a code itself: that it was told is more than a note that it was. A headless Firefox shows
 * none and ends each at once, so there it is seen when it is made.
 */
async function expectStanding(rig: Rig, code: string): Promise<void> {
  const rows = await rig.own.readTable<StoredSms>('sms');
  const row = rows.find((candidate) => candidate.text.endsWith(` ${code}`));
  const digest = createHash('sha256')
    .update(row?.smsKey ?? '')
    .digest('hex')
    .slice(0, 24);
  const id = `sms:${row?.bookingId}:${digest}`;
  const seen = rig.browser === 'firefox' ? [...rig.own.told.keys()] : await rig.own.readNotifications();
  if (!seen.includes(id)) throw new Error(`${code} is told nowhere`);
}

/** A page that holds the number and waits: the poller is at its quickest. */
async function bind(rig: Rig, bookingId: number, tabId: number): Promise<void> {
  const outcome = await rig.own.ask('fill.insertNumber', { bookingId, tabId, target: 'best' });
  if (!outcome.filled) throw new Error(`not inserted: ${JSON.stringify(outcome.problem)}`);
}

/** Many numbers, many SMS, a long time. */
export async function soak(
  rig: Rig,
  { bookingCount, smsCount, minutes }: { bookingCount: number; smsCount: number; minutes: number },
): Promise<Figures> {
  const bookings = await rig.book(bookingCount);
  const startedAt = Date.now();
  const requestsBefore = rig.sandbox.requests().length;
  const notificationsBefore = rig.own.told.size;
  const moments = Array.from({ length: smsCount }, () => Math.random() * minutes * 60_000).sort(
    (one, other) => one - other,
  );
  const codes: string[] = [];
  for (const [index, moment] of moments.entries()) {
    await sleep(Math.max(0, startedAt + moment - Date.now()));
    codes.push(text(rig, bookings[index % bookings.length]!.number));
  }
  // Chromium puts a page to sleep that nobody has looked at for so long.
  await rig.greet();
  await expectToldOnce(rig, codes, 150_000);
  const elapsedMinutes = (Date.now() - startedAt) / 60_000;
  return {
    bookings: bookings.length,
    sms: codes.length,
    notifications: rig.own.told.size - notificationsBefore,
    minutes: elapsedMinutes,
    requestsPerMinute: (rig.sandbox.requests().length - requestsBefore) / elapsedMinutes,
  };
}

/** The background is ended at a random moment around the arrival of each SMS. */
export async function kills(rig: Rig, { runs }: { runs: number }): Promise<Figures> {
  const [booking] = await rig.book(1);
  await rig.openPage(rig.page.url);
  const tabId = await rig.own.findTab(rig.page.url);
  const codes: string[] = [];
  let filled = 0;
  for (let run = 0; run < runs; run++) {
    await bind(rig, booking!.id, tabId);
    const code = text(rig, booking!.number);
    codes.push(code);
    await sleep(Math.random() * 2_600);
    await rig.killBackground();
    // Anything wakes it; the next wake has to put all right by itself.
    await rig.own.ask('background.hello', null);
    await expectToldOnce(rig, codes, 40_000);
    await expectStanding(rig, code);
    if (
      await rig.page.untilFilled(code, 10_000).then(
        () => true,
        () => false,
      )
    )
      filled += 1;
  }
  return { runs, told: codes.length, filled };
}

/** Minutes of sleep with SMS arriving; afterwards one catch-up and no burst. */
export async function sleepAndWake(rig: Rig, { seconds }: { seconds: number }): Promise<Figures> {
  const [booking] = await rig.book(1);
  await rig.openPage(rig.page.url);
  await bind(rig, booking!.id, await rig.own.findTab(rig.page.url));
  rig.signal('SIGSTOP');
  const codes: string[] = [];
  try {
    for (let index = 0; index < 3; index++) {
      await sleep((seconds * 1_000) / 3);
      codes.push(text(rig, booking!.number));
    }
  } finally {
    rig.signal('SIGCONT');
  }
  const wokeAt = Date.now();
  const before = rig.smsRequests().length;
  await until('the first poll', () => rig.smsRequests().length > before, { deadlineMs: 180_000 });
  const firstPollMs = Date.now() - wokeAt;
  await sleep(1_500);
  const inTheFirstSeconds = rig.smsRequests().length - before;
  if (inTheFirstSeconds > 2) throw new Error(`a burst of ${inTheFirstSeconds} polls`);
  await expectToldOnce(rig, codes, 40_000);
  return { seconds, firstPollMs, pollsInTheFirstSeconds: inTheFirstSeconds };
}

/** Alarms gone and the background dead: the next wake sets them anew. */
export async function alarmsCleared(rig: Rig): Promise<Figures> {
  const [booking] = await rig.book(1);
  await rig.own.clearAlarms();
  await rig.killBackground();
  const code = text(rig, booking!.number);
  await rig.own.ask('background.hello', null);
  await expectToldOnce(rig, [code], 40_000);
  await until('the alarm', async () => (await rig.own.readAlarms()).includes('sms-poll'));
  return { told: 1 };
}

/** Closed while an SMS arrives; told after the start without anybody touching the extension. */
export async function restarted(rig: Rig): Promise<Figures> {
  const [booking] = await rig.book(1);
  const told = rig.own.told.size;
  await rig.closeBrowser();
  const code = text(rig, booking!.number);
  await rig.openBrowser();
  const startedAt = Date.now();
  await until('it is told', () => rig.own.told.size > told, { deadlineMs: 180_000 });
  const toldAfterMs = Date.now() - startedAt;
  await rig.greet();
  await expectToldOnce(rig, [code], 10_000);
  return { toldAfterMs };
}

/** Switched off and on again. */
export async function disabledAndEnabled(rig: Rig): Promise<Figures> {
  const [booking] = await rig.book(1);
  const told = rig.own.told.size;
  await rig.setEnabled(false);
  const before = rig.sandbox.requests().length;
  const code = text(rig, booking!.number);
  await sleep(3_000);
  if (rig.sandbox.requests().length > before) throw new Error('a disabled extension made a request');
  await rig.setEnabled(true);
  await until('it is told', () => rig.own.told.size > told, { deadlineMs: 180_000 });
  await rig.greet();
  await expectToldOnce(rig, [code], 10_000);
  return { told: 1 };
}

/** A new version takes over while a page waits: the place is forgotten with the session, and the SMS is told. */
export async function updated(rig: Rig): Promise<Figures> {
  const [booking] = await rig.book(1);
  await rig.openPage(rig.page.url);
  await bind(rig, booking!.id, await rig.own.findTab(rig.page.url));
  const told = rig.own.told.size;
  await rig.update();
  const code = text(rig, booking!.number);
  await until('it is told', () => rig.own.told.size > told, { deadlineMs: 180_000 });
  await rig.greet();
  await expectToldOnce(rig, [code], 10_000);
  return { told: 1 };
}
