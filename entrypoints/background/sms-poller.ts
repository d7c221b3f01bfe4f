import { browser } from 'wxt/browser';
import type { AnosimApi } from '@/utils/api/create-anosim-api.ts';
import type { BookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import { isPossiblyCut } from '@/utils/domain/arrivals.ts';
import {
  isExpiryDue,
  shortestAlarmMs,
  toBookingsIntervalMs,
  toDueAt,
  toPollIntervalMs,
  toRetryAt,
} from '@/utils/domain/poll-schedule.ts';
import { isStanding, type Problem, type Result } from '@/utils/domain/problem.ts';
import type { SmsInbox } from './sms-inbox.ts';

export const pollAlarm = 'sms-poll';

/** A view that is open says so again before this is over. */
const watchLastsMs = 30_000;

/** What must outlive the worker. */
interface PollMemory {
  /** Failures in a row. */
  failures: number;
  retryAt: number | null;
  bookingsReadAt: number | null;
  /** The account whose past has been marked as seen. */
  lookedAtAccountId: string | null;
  /** The list of the whole account may have missed messages: the bookings have to be asked one by one. */
  isCut: boolean;
}

const freshMemory: PollMemory = {
  failures: 0,
  retryAt: null,
  bookingsReadAt: null,
  lookedAtAccountId: null,
  isCut: false,
};

type SmsApi = Pick<AnosimApi, 'listSms' | 'listBookingSms'>;

export type SmsPoller = ReturnType<typeof createSmsPoller>;

/**
 * Looks for SMS: one `GET /Sms` a tick for all bookings. A timer paces ticks that are close together; setting the
 * alarm behind each of them keeps the worker alive until the next and brings it back should it die. Single flight over
 * all contexts; one poll on each wake, and none with nothing active.
 */
export function createSmsPoller({
  database,
  openApi,
  refreshBookings,
  inbox,
  prepareFill,
  tellExpiring,
  now,
  random,
  locks,
}: {
  database: SimFillDatabase;
  /** Null without a key. */
  openApi: () => Promise<{ api: SmsApi; accountId: string } | null>;
  refreshBookings: () => Promise<Result<unknown>>;
  inbox: SmsInbox;
  /** The request is about to leave: whatever its answer will need is read meanwhile. */
  prepareFill: () => void;
  tellExpiring: (booking: BookingRow) => Promise<void>;
  now: () => number;
  random: () => number;
  locks: Pick<LockManager, 'request'>;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | null = null;
  let startedAt: number | null = null;
  let watch: { bookingIds: readonly number[]; since: number; until: number } | null = null;

  async function readMemory(): Promise<PollMemory> {
    const row = await database.background.get('sms-poll');
    return { ...freshMemory, ...(row?.value as Partial<PollMemory> | undefined) };
  }

  async function remember(change: Partial<PollMemory>): Promise<void> {
    await database.transaction('rw', database.background, async () => {
      const value: PollMemory = { ...(await readMemory()), ...change };
      await database.background.put({ name: 'sms-poll', value });
    });
  }

  /** When pages and views that wait now began to. */
  async function readWaitingSince(bookings: readonly BookingRow[]): Promise<number[]> {
    const bindings = await database.bindings.filter((binding) => binding.codeSmsKey === null).toArray();
    const pages = bindings
      .filter((binding) => bookings.some((booking) => booking.bookingId === binding.bookingId))
      .map((binding) => binding.boundAt);
    const { bookingIds, since, until } = watch ?? { bookingIds: [], since: 0, until: 0 };
    const isViewWaiting =
      now() < until &&
      bookings.some(
        (booking) =>
          bookingIds.includes(booking.bookingId) && (booking.lastSmsAt === null || booking.lastSmsAt < since),
      );
    return isViewWaiting ? [...pages, since] : pages;
  }

  /** Null when there is nothing to look for. */
  async function readDueAt(): Promise<number | null> {
    const [bookings, memory, account] = await Promise.all([
      database.openBookings().toArray(),
      readMemory(),
      database.account.get(1),
    ]);
    if (!account || (account.problem && isStanding(account.problem))) return null;
    const intervalMs = toPollIntervalMs({
      now: now(),
      bookings,
      waitingSince: await readWaitingSince(bookings),
    });
    if (intervalMs === null) return null;
    return toDueAt({ now: now(), startedAt, retryAt: memory.retryAt, intervalMs });
  }

  /** Sets timer and alarm for what is due next; none of both with nothing active. */
  async function schedule(): Promise<void> {
    const dueAt = await readDueAt();
    clearTimeout(timer);
    if (dueAt === null) {
      await browser.alarms.clear(pollAlarm);
      return;
    }
    const delayMs = dueAt - now();
    await browser.alarms.create(pollAlarm, { when: Math.max(dueAt, now() + shortestAlarmMs) });
    if (delayMs < shortestAlarmMs) timer = setTimeout(() => void tick(), Math.max(delayMs, 0));
  }

  function tick(): Promise<void> {
    flight ??= flyOnce().finally(() => {
      flight = null;
    });
    return flight;
  }

  async function flyOnce(): Promise<void> {
    try {
      const dueAt = await readDueAt();
      if (dueAt !== null && dueAt <= now()) await pollAlone();
    } finally {
      await schedule();
    }
  }

  async function pollAlone(): Promise<void> {
    startedAt = now();
    await locks.request('simfill-sms-poll', { ifAvailable: true }, async (lock) => {
      if (lock) await poll();
    });
  }

  async function poll(): Promise<void> {
    const [connected, bookings, memory] = await Promise.all([
      openApi(),
      database.openBookings().toArray(),
      readMemory(),
    ]);
    if (!connected) return;
    const { api, accountId } = connected;
    const isFirstLook = memory.lookedAtAccountId !== accountId;
    if (isFirstLook) inbox.forget();
    const asked = api.listSms();
    // While the request is under way: what its answer needs is ready when it comes.
    prepareFill();
    inbox.prepare();
    const answer = await asked;
    if (!answer.ok) return failed(answer.problem, memory);
    const messages = answer.value.items;
    const isCut =
      !isFirstLook && (memory.isCut || isPossiblyCut(messages, await inbox.findKnownKeys(messages)));
    // Written ahead: once the answer is stored, the gap can no longer be seen.
    if (isCut && !memory.isCut) await remember({ isCut });
    await inbox.receive(messages, bookings, { isFirstLook });
    if (isFirstLook) await remember({ ...freshMemory, lookedAtAccountId: accountId });
    else if (memory.failures > 0) await remember({ failures: 0, retryAt: null });
    if (isCut) await closeGap(api, bookings);
    await tellWhoExpires(bookings);
    await lookAtBookings(bookings);
  }

  async function failed(problem: Problem, memory: PollMemory): Promise<void> {
    const failures = memory.failures + 1;
    const retryAt = toRetryAt(problem, { now: now(), failures, random: random() });
    await remember({ failures, retryAt });
    if (isStanding(problem)) await database.account.update(1, { problem });
  }

  async function closeGap(api: SmsApi, bookings: readonly BookingRow[]): Promise<void> {
    for (const { bookingId } of bookings) {
      const answer = await api.listBookingSms(bookingId);
      // The next tick goes through all of them again.
      if (!answer.ok && answer.problem.kind !== 'not-found') return;
      if (answer.ok) await inbox.receive(answer.value.items, bookings, { isFirstLook: false });
    }
    await remember({ isCut: false });
  }

  async function tellWhoExpires(bookings: readonly BookingRow[]): Promise<void> {
    for (const booking of bookings) {
      if (booking.expiryToldAt !== null || !isExpiryDue(booking, now())) continue;
      await tellExpiring(booking);
      await database.bookings.update(booking.bookingId, { expiryToldAt: now() });
    }
  }

  /** The slower beat; at once where a booking has just run out or an SMS came for a number nobody knows. */
  async function lookAtBookings(bookings: readonly BookingRow[]): Promise<void> {
    const { bookingsReadAt } = await readMemory();
    const intervalMs = toBookingsIntervalMs(bookings);
    const ageMs = bookingsReadAt === null || bookingsReadAt > now() ? Infinity : now() - bookingsReadAt;
    const isHurried =
      inbox.mayHaveUntold() ||
      bookings.some(({ expiresAt }) => expiresAt <= now() && expiresAt > (bookingsReadAt ?? 0));
    const isDue = intervalMs !== null && (ageMs >= intervalMs || (isHurried && ageMs >= hurriedBeatMs));
    const areBookingsFresh = isDue ? (await refreshBookings()).ok : ageMs < hurriedBeatMs;
    if (isDue) await remember({ bookingsReadAt: now() });
    if (inbox.mayHaveUntold()) await inbox.tellUntold({ areBookingsFresh });
  }

  return {
    /** Something happened that changes what is due: a purchase, an insertion, a setting, a view. */
    nudge: schedule,

    /** An alarm, a start, the network is back. */
    async wake(): Promise<void> {
      await tick();
    },

    /** The network is back: what failed for want of it is tried at once. */
    async online(): Promise<void> {
      const { retryAt, failures } = await readMemory();
      if (failures > 0 && retryAt !== null) await remember({ retryAt: null });
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
     * Looks whether or not something is active: the first look at an account, and the one beside a purchase, so that
     * what an earlier tenant of the number got is known before the number is.
     */
    async look(): Promise<void> {
      await flight;
      flight = pollAlone()
        .then(schedule)
        .finally(() => {
          flight = null;
        });
      await flight;
    },
  };
}

/** A hurry does not repeat itself faster than this. */
const hurriedBeatMs = 15_000;

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
