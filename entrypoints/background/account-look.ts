import type { SimFillDatabase } from '@/utils/database/database.ts';
import type { AccountLook } from '@/utils/domain/account-look.ts';
import { isOver, toBookingPhase } from '@/utils/domain/advance-booking.ts';
import { failure, success, type Result } from '@/utils/domain/problem.ts';
import type { PurchaseBaseline } from '@/utils/domain/purchase.ts';
import type { Account, ConnectedAccount } from './account.ts';

/** The provider's lists show a booking for twelve hours after its end; with room for its clock and ours. */
const shownAfterEndMs = 48 * 60 * 60_000;

export type AccountLooks = ReturnType<typeof createAccountLooks>;

/** What the account shows: before a purchase, and after it. */
export function createAccountLooks({
  database,
  account,
  now,
}: {
  database: SimFillDatabase;
  account: Account;
  now: () => number;
}) {
  return {
    async look({ api, account: known }: ConnectedAccount): Promise<Result<AccountLook>> {
      let lookedAt = now();
      const [orders, current, balance] = await Promise.all([
        api.listOrders().finally(() => (lookedAt = now())),
        api.listCurrentBookings(),
        api.getBalance(),
      ]);
      for (const listing of [orders, current, balance])
        if (!listing.ok) {
          await account.noteProblem(known, listing.problem);
          return listing;
        }
      if (!orders.ok || !current.ok || !balance.ok) return failure({ kind: 'offline' });
      await account.noteBalance(known, balance.value);
      return success({
        lookedAt,
        serverAt: orders.value.answeredAt,
        orders: orders.value.items,
        bookings: current.value.items,
        unreadableCount: orders.value.unreadableCount + current.value.unreadableCount,
        balanceUsd: balance.value,
      });
    },

    /**
     * What stood in the account. Its size depends on the provider's lists alone: what purchases of ours have bought is
     * looked up when it is judged. Bookings we know are added while a list may still show them, for lists can be late.
     */
    async toBaseline(look: AccountLook): Promise<PurchaseBaseline> {
      const knownIds = await database.bookings
        .where('expiresAt')
        .above(look.lookedAt - shownAfterEndMs)
        .primaryKeys();
      const bookingIds = new Set([
        ...knownIds,
        ...look.bookings.map(({ bookingId }) => bookingId),
        ...look.orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId)),
      ]);
      return {
        takenAt: look.lookedAt,
        serverAt: look.serverAt,
        orderIds: [...new Set(look.orders.map(({ orderId }) => orderId))],
        bookingIds: [...bookingIds],
        openBookingIds: look.bookings
          .filter((booking) => !isOver(toBookingPhase(booking, 0)))
          .map(({ bookingId }) => bookingId),
        unreadableOrderCount: look.unreadableCount,
        balanceUsd: look.balanceUsd,
      };
    },
  };
}
