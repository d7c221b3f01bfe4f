import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { followBindings } from '@/utils/database/bindings.ts';
import type { AnosimApi } from '@/utils/api/create-anosim-api.ts';
import type { AccountRow, BookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import { changePollMemory, readPollMemory } from '@/utils/database/poll-memory.ts';
import { isPossiblyCut } from '@/utils/domain/arrivals.ts';
import { toWaiting, type Binding } from '@/utils/domain/binding.ts';
import { freshPollMemory, toPollReport, type PollMemory } from '@/utils/domain/poll-report.ts';
import {
  isExpiryDue,
  shortestAlarmMs,
  toBookingsIntervalMs,
  toDueAt,
  toPollIntervalMs,
  toRetryAt,
  type Waiting,
} from '@/utils/domain/poll-schedule.ts';
import { failure, isStanding, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import type { Account } from './account.ts';
import type { SmsInbox } from './sms-inbox.ts';
import { unawaited } from './unawaited.ts';

export const pollAlarm = 'sms-poll';

/** A view that is open says so again before this is over. */
const watchLastsMs = 30_000;

/** What decides when the next look is due. */
interface PollState {
  account: AccountRow | undefined;
  /** Those that are not over. */
  bookings: readonly BookingRow[];
  memory: PollMemory;
  waiting: readonly Waiting[];
}

export type SmsPoller = ReturnType<typeof createSmsPoller>;

/**
 * Looks for SMS: one `GET /Sms` a tick for all bookings. A timer paces ticks that are close together; setting the
 * alarm behind each of them keeps the worker alive until the next and brings it back should it die. Single flight over
 * all contexts; one poll on each wake, and none with nothing active.
 */
export function createSmsPoller({
  database,
  account: { api: connect, noteProblem },
  refreshBookings,
  inbox,
  prepareFill,
  readBindings,
  tellExpiring,
  now,
  random,
  locks,
}: {
  database: SimFillDatabase;
  account: Pick<Account, 'api' | 'noteProblem'>;
  refreshBookings: () => Promise<Result<unknown>>;
  inbox: SmsInbox;
  /** The request is about to leave: whatever its answer will need is read meanwhile. */
  prepareFill: () => void;
  /** The pages that hold our numbers. */
  readBindings: () => Promise<readonly Binding[]>;
  tellExpiring: (booking: BookingRow) => Promise<void>;
  now: () => number;
  random: () => number;
  locks: Pick<LockManager, 'request'>;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | null = null;
  let scheduling: Promise<void> = Promise.resolve();
  let startedAt: number | null = null;
  let watch: { bookingIds: readonly number[]; since: number; until: number } | null = null;

  async function readState(): Promise<PollState> {
    const [account, bookings, memory, bindings] = await Promise.all([
      database.account.get(1),
      database.openBookings().toArray(),
      readPollMemory(database),
      readBindings(),
    ]);
    const pages = bindings
      .filter(({ bookingId }) => bookings.some((booking) => booking.bookingId === bookingId))
      .flatMap((binding) => toWaiting(binding) ?? []);
    return { account, bookings, memory, waiting: [...pages, ...toWatching(bookings)] };
  }

  /** A view that is open waits for the next SMS, whether or not it shows one already. */
  function toWatching(bookings: readonly BookingRow[]): Waiting[] {
    if (watch === null || now() >= watch.until) return [];
    const { bookingIds, since } = watch;
    return bookings
      .filter(({ bookingId }) => bookingIds.includes(bookingId))
      .map(({ lastSmsAt }) => ({ form: 'unseen', since: Math.max(since, lastSmsAt ?? 0) }));
  }

  /** Null when there is nothing to look for. */
  function findDueAt({ account, bookings, memory, waiting }: PollState): number | null {
    if (!account || (account.problem && isStanding(account.problem))) return null;
    const intervalMs = toPollIntervalMs({ now: now(), bookings, waiting });
    if (intervalMs === null) return null;
    return toDueAt({ now: now(), startedAt, retryAt: memory.retryAt, intervalMs });
  }

  /** One after the other: the last to have read sets the alarm. */
  function schedule(): Promise<void> {
    scheduling = scheduling.catch(() => undefined).then(setNext);
    return scheduling;
  }

  /** Sets timer and alarm for what is due next; none of both with nothing active. */
  async function setNext(): Promise<void> {
    const dueAt = findDueAt(await readState());
    clearTimeout(timer);
    if (dueAt === null) {
      await browser.alarms.clear(pollAlarm);
      return;
    }
    const delayMs = dueAt - now();
    await browser.alarms.create(pollAlarm, { when: Math.max(dueAt, now() + shortestAlarmMs) });
    if (delayMs < shortestAlarmMs) timer = setTimeout(() => unawaited(tick()), Math.max(delayMs, 0));
  }

  function tick(): Promise<void> {
    return flight ?? fly((dueAt) => dueAt !== null && dueAt <= now());
  }

  /** Looks whether or not something is due. */
  async function look(): Promise<void> {
    while (flight) await flight.catch(() => undefined);
    await fly(() => true);
  }

  function fly(isDue: (dueAt: number | null) => boolean): Promise<void> {
    flight = flyOnce(isDue).finally(() => {
      flight = null;
    });
    return flight;
  }

  async function flyOnce(isDue: (dueAt: number | null) => boolean): Promise<void> {
    try {
      const state = await readState();
      if (isDue(findDueAt(state))) await pollAlone(state);
    } finally {
      await schedule();
    }
  }

  async function pollAlone(state: PollState): Promise<void> {
    const at = now();
    startedAt = at;
    await locks.request('simfill-sms-poll', { ifAvailable: true }, async (lock) => {
      if (lock) await poll(state, at);
    });
  }

  async function poll({ account, bookings, memory }: PollState, at: number): Promise<void> {
    const connected = await connect();
    if (!connected.ok) return;
    const { api, account: known } = connected.value;
    const { accountId } = known;
    const isFirstLook = memory.lookedAtAccountId !== accountId;
    if (isFirstLook) inbox.forget();
    const asked = api.listSms();
    // While the request is under way: what its answer needs is ready when it comes.
    prepareFill();
    inbox.prepare();
    const answer = await asked;
    if (!answer.ok) return failed(known, answer.problem, memory);
    // In the way before, and not any more: the person had it looked.
    if (account?.problem && isStanding(account.problem)) await noteProblem(known, null);
    const messages = answer.value.items;
    const isCut =
      !isFirstLook && (memory.isCut || isPossiblyCut(messages, await inbox.findKnownKeys(messages)));
    // Written ahead: once the answer is stored, the gap can no longer be seen.
    if (isCut && !memory.isCut) await changePollMemory(database, accountId, { isCut });
    await inbox.receive(messages, bookings, { accountId, isFirstLook });
    const kept = await changePollMemory(database, accountId, {
      ...(isFirstLook ? { ...freshPollMemory, lookedAtAccountId: accountId } : {}),
      lookedAt: at,
      failures: 0,
      problem: null,
      retryAt: null,
    });
    if (isCut) await closeGap({ api, accountId }, bookings);
    await tellWhoExpires(bookings);
    await lookAtBookings(accountId, bookings, kept);
  }

  async function failed(known: AccountRow, problem: Problem, memory: PollMemory): Promise<void> {
    // It is told of the key and ends with it.
    if (isStanding(problem)) return noteProblem(known, problem);
    const failures = memory.failures + 1;
    const retryAt = toRetryAt(problem, { now: now(), failures, random: random() });
    await changePollMemory(database, known.accountId, { failures, problem, retryAt });
  }

  async function closeGap(
    { api, accountId }: { api: AnosimApi; accountId: string },
    bookings: readonly BookingRow[],
  ): Promise<void> {
    for (const { bookingId } of bookings) {
      const answer = await api.listBookingSms(bookingId);
      // The next tick goes through all of them again.
      if (!answer.ok && answer.problem.kind !== 'not-found') return;
      if (answer.ok) await inbox.receive(answer.value.items, bookings, { accountId, isFirstLook: false });
    }
    await changePollMemory(database, accountId, { isCut: false });
  }

  async function tellWhoExpires(bookings: readonly BookingRow[]): Promise<void> {
    for (const booking of bookings) {
      if (booking.expiryToldAt !== null || !isExpiryDue(booking, now())) continue;
      await tellExpiring(booking);
      await database.bookings.update(booking.bookingId, { expiryToldAt: now() });
    }
  }

  /** The slower beat; at once where a booking has just run out or an SMS came for a number nobody knows. */
  async function lookAtBookings(
    accountId: string,
    bookings: readonly BookingRow[],
    { bookingsReadAt }: PollMemory,
  ): Promise<void> {
    const intervalMs = toBookingsIntervalMs(bookings);
    const ageMs = bookingsReadAt === null || bookingsReadAt > now() ? Infinity : now() - bookingsReadAt;
    const isHurried =
      inbox.mayHaveUntold() ||
      bookings.some(({ expiresAt }) => expiresAt <= now() && expiresAt > (bookingsReadAt ?? 0));
    const isDue = intervalMs !== null && (ageMs >= intervalMs || (isHurried && ageMs >= hurriedBeatMs));
    const areBookingsFresh = isDue ? (await refreshBookings()).ok : ageMs < hurriedBeatMs;
    if (isDue) await changePollMemory(database, accountId, { bookingsReadAt: now() });
    if (inbox.mayHaveUntold()) await inbox.tellUntold({ areBookingsFresh });
  }

  return {
    /** A purchase, an insertion, a page that is closed: whatever changes what is due is kept where it can be followed. */
    follow(): void {
      const readActive = () => Promise.all([database.account.get(1), database.openBookings().toArray()]);
      liveQuery(readActive).subscribe({ next: () => unawaited(schedule()) });
      followBindings(() => unawaited(schedule()));
    },

    /** An alarm, a start, the network is back. */
    async wake(): Promise<void> {
      await tick();
    },

    /** The network is back: what failed for want of it is tried at once. */
    async online(): Promise<void> {
      const { memory, account } = await readState();
      if (account && memory.failures > 0 && memory.retryAt !== null)
        await changePollMemory(database, account.accountId, { retryAt: null });
      startedAt = null;
      await tick();
    },

    /** A view shows these bookings now and says so again while it is open. */
    async watch(bookingIds: readonly number[]): Promise<void> {
      const isSame = watch !== null && now() < watch.until && isEqual(watch.bookingIds, bookingIds);
      watch = { bookingIds, since: isSame && watch ? watch.since : now(), until: now() + watchLastsMs };
      await schedule();
    },

    /**
     * The first look at an account, and the one beside a purchase, so that what an earlier tenant of the number got is
     * known before the number is.
     */
    look,

    /** The person has it looked now. Only a pause that the provider asked for is kept. */
    async check(): Promise<Result<null>> {
      const report = async () => {
        const [memory, account] = await Promise.all([readPollMemory(database), database.account.get(1)]);
        return toPollReport(memory, account?.problem ?? null);
      };
      const { canCheckAt, problem: standing } = await report();
      if (standing && canCheckAt > now()) return failure(standing);
      await look();
      const { problem } = await report();
      return problem ? failure(problem) : success(null);
    },
  };
}

/** A hurry does not repeat itself faster than this. */
const hurriedBeatMs = 15_000;

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
