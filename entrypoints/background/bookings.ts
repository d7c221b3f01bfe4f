import type { AccountRow, BookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import { advanceBooking, isOver, toBookingPhase } from '@/utils/domain/advance-booking.ts';
import type { Booking } from '@/utils/domain/booking.ts';
import { compareUsd, subtractUsd } from '@/utils/domain/money.ts';
import { failure, success, type Result } from '@/utils/domain/problem.ts';
import type { Account } from './account.ts';
import { moneyLock } from './money-lock.ts';

export type Bookings = ReturnType<typeof createBookings>;

/** How long after a cancel to read it back, each in turn, until it shows. */
const readBackDelaysMs = [0, 1_000, 3_000];

/** The bookings of the account, those bought elsewhere included. The database is the truth; nothing is held here. */
export function createBookings({
  database,
  account,
  now,
  locks,
  sleep = (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
}: {
  database: SimFillDatabase;
  account: Account;
  now: () => number;
  locks: LockManager;
  sleep?: (delayMs: number) => Promise<void>;
}) {
  /** Stores what the provider showed of an account. `clockOffsetMs` corrects its dates (trap 2). */
  async function keep(
    seen: readonly Booking[],
    {
      accountId,
      clockOffsetMs,
      orderId = null,
    }: Pick<AccountRow, 'accountId' | 'clockOffsetMs'> & { orderId?: number | null },
  ): Promise<void> {
    await database.writeOf(accountId, [database.bookings], async () => {
      const rows = await database.bookings.bulkGet(seen.map(({ bookingId }) => bookingId));
      const changed = seen.flatMap((booking, index): BookingRow[] => {
        const known = rows[index];
        const corrected = {
          ...advanceBooking(known, booking),
          startsAt: booking.startsAt + clockOffsetMs,
          expiresAt: booking.expiresAt + clockOffsetMs,
        };
        const row: BookingRow = {
          orderId,
          cancelledAt: null,
          isHidden: false,
          isAutoRenewing: null,
          expiryToldAt: null,
          lastSmsAt: null,
          ...known,
          ...corrected,
          ...(orderId === null ? {} : { orderId }),
          isOver: isOver(toBookingPhase(corrected, now())),
        };
        return known && isSame(row, known) ? [] : [row];
      });
      // Every write wakes each live query of each view.
      if (changed.length > 0) await database.bookings.bulkPut(changed);
    });
  }

  /** What has ended by the clock is over, whether or not the provider was heard since. */
  async function ensureEndedAreOver(): Promise<void> {
    await database
      .openBookings()
      .filter((row) => isOver(toBookingPhase(row, now())))
      .modify({ isOver: true });
  }

  /** What the person says of a booking, which the provider knows nothing of. */
  async function set(
    bookingId: number,
    change: Partial<Pick<BookingRow, 'isHidden' | 'note'>>,
  ): Promise<Result<null>> {
    const count = await database.bookings.update(bookingId, change);
    return count === 0 && !(await database.bookings.get(bookingId))
      ? failure({ kind: 'booking-gone' })
      : success(null);
  }

  return {
    keep,
    ensureEndedAreOver,

    /**
     * Reads current bookings and, for the history, the last hundred, so that those bought elsewhere are there too. The
     * poller's beat leaves the history out.
     */
    async refresh({ withHistory = true } = {}): Promise<Result<null>> {
      const connected = await account.api();
      if (!connected.ok) return connected;
      const { api, account: known } = connected.value;
      const [current, last] = await Promise.all([
        api.listCurrentBookings(),
        withHistory ? api.listBookings() : null,
      ]);
      for (const listing of [last, current]) {
        if (!listing) continue;
        if (!listing.ok) {
          await account.noteProblem(known, listing.problem);
          continue;
        }
        await keep(listing.value.items, known);
      }
      await ensureEndedAreOver();
      return current.ok ? success(null) : current;
    },

    /** Cancels an Activation. What counts is the booking read back and what the balance did (trap 10). */
    cancel: ({
      bookingId,
    }: {
      bookingId: number;
    }): Promise<Result<{ refundedUsd: number | null; booking: Booking | null }>> =>
      locks.request(moneyLock, async () => {
        const connected = await account.api();
        if (!connected.ok) return connected;
        const { api, account: known } = connected.value;
        const before = await api.getBalance();
        const acknowledged = await api.cancelBooking(bookingId);
        let booking: Booking | null = null;
        for (const delayMs of acknowledged.ok ? readBackDelaysMs : [0]) {
          await sleep(delayMs);
          const readBack = await api.getBooking(bookingId);
          if (!readBack.ok) continue;
          booking = readBack.value;
          if (isOver(toBookingPhase(booking, now() - known.clockOffsetMs))) break;
        }
        const after = await api.getBalance();
        if (after.ok) await account.noteBalance(known, after.value);
        if (booking) await keep([booking], known);
        const row = await database.bookings.get(bookingId);
        if (booking ? !row?.isOver : !acknowledged.ok)
          return acknowledged.ok
            ? failure({ kind: 'answer-unreadable', said: booking?.state ?? '' })
            : acknowledged;
        const difference = before.ok && after.ok ? subtractUsd(after.value, before.value) : null;
        // Less than before: something else was bought meanwhile, and the refund cannot be told from it.
        const refundedUsd = difference !== null && compareUsd(difference, 0) >= 0 ? difference : null;
        await database.bookings.update(bookingId, { cancelledAt: now(), isOver: true, refundedUsd });
        return success({ refundedUsd, booking: row ?? booking });
      }),

    /**
     * Auto-renewal of one booking. It commits to spending, so the row says "unknown" before the request leaves; setting
     * it again is harmless, and the API shows no state to read back.
     */
    setAutoRenewal: ({
      bookingId,
      isEnabled,
    }: {
      bookingId: number;
      isEnabled: boolean;
    }): Promise<Result<null>> =>
      locks.request(moneyLock, async () => {
        const connected = await account.api();
        if (!connected.ok) return connected;
        if ((await database.bookings.update(bookingId, { isAutoRenewing: null })) === 0)
          if (!(await database.bookings.get(bookingId))) return failure({ kind: 'booking-gone' });
        const acknowledged = await connected.value.api.setAutoRenewal({ bookingId, isEnabled });
        if (!acknowledged.ok) {
          await account.noteProblem(connected.value.account, acknowledged.problem);
          return acknowledged;
        }
        await database.bookings.update(bookingId, { isAutoRenewing: isEnabled });
        return success(null);
      }),

    /** Of every booking of the account: the provider does not say which ones it found. */
    setAutoRenewalOfAll: ({ isEnabled }: { isEnabled: boolean }): Promise<Result<null>> =>
      locks.request(moneyLock, async () => {
        const connected = await account.api();
        if (!connected.ok) return connected;
        const rentals = () => database.openBookings().filter(({ rentalType }) => rentalType !== 'Activation');
        await rentals().modify({ isAutoRenewing: null });
        const acknowledged = await connected.value.api.setAutoRenewalOfAll({ isEnabled });
        if (!acknowledged.ok) {
          await account.noteProblem(connected.value.account, acknowledged.problem);
          return acknowledged;
        }
        await rentals().modify({ isAutoRenewing: isEnabled });
        return success(null);
      }),

    /** Takes the booking out of the list of what is at hand; its history stays. */
    hide: ({ bookingId }: { bookingId: number }) => set(bookingId, { isHidden: true }),

    /** Puts it back. */
    unhide: ({ bookingId }: { bookingId: number }) => set(bookingId, { isHidden: false }),

    setNote: ({ bookingId, note }: { bookingId: number; note: string }) =>
      set(bookingId, { note: note.trim() }),
  };
}

const isSame = (row: BookingRow, known: BookingRow): boolean =>
  Object.entries(row).every(([field, value]) => known[field as keyof BookingRow] === value);
