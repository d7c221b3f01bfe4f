import type { BookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import type { FillOutcome } from '@/utils/domain/fill.ts';
import type { AutofillSessions } from './autofill-sessions.ts';
import type { MenuAct } from './context-menu.ts';
import type { Notifications } from './notifications.ts';
import { openPopup } from './open-popup.ts';

/** Acts that start in the page, by context menu or shortcut: no view is open to answer in, so trouble is notified. */
export function createPageActs({
  database,
  sessions,
  notifications,
}: {
  database: SimFillDatabase;
  sessions: AutofillSessions;
  notifications: Notifications;
}) {
  async function tell(outcome: FillOutcome): Promise<void> {
    if (!outcome.filled) await notifications.tellProblem(outcome.problem);
  }

  async function readActive(): Promise<BookingRow[]> {
    const bookings = await database
      .openBookings()
      .filter((booking) => !booking.isHidden)
      .sortBy('startsAt');
    return bookings.reverse();
  }

  /** The youngest booking that waits for its first SMS, else the youngest. */
  async function findBookingForNumber(): Promise<BookingRow | undefined> {
    const active = await readActive();
    const answered = await database.sms
      .where('bookingId')
      .anyOf(active.map((booking) => booking.bookingId))
      .toArray();
    return (
      active.find((booking) => !answered.some((sms) => sms.bookingId === booking.bookingId)) ?? active[0]
    );
  }

  /** The booking whose number stands in this tab, else the one whose code came last, else the youngest. */
  async function findBookingForCode(tabId: number): Promise<number | undefined> {
    const bound = await database.bindings.where({ tabId }).sortBy('boundAt');
    const active = await readActive();
    const codes = await database.sms
      .where('bookingId')
      .anyOf(active.map((booking) => booking.bookingId))
      .filter((sms) => sms.code !== null)
      .sortBy('firstSeenAt');
    return bound.at(-1)?.bookingId ?? codes.at(-1)?.bookingId ?? active[0]?.bookingId;
  }

  async function insertCode(place: { tabId: number; frameId?: number }): Promise<void> {
    const bookingId = await findBookingForCode(place.tabId);
    await tell(
      bookingId === undefined
        ? { filled: false, problem: { kind: 'no-code-yet' } }
        : await sessions.insertCode({ ...place, bookingId, target: 'focused' }),
    );
  }

  return {
    async fromMenu(act: MenuAct, place: { tabId: number; frameId: number }): Promise<void> {
      if (act.act === 'buy-number') return openPopup();
      if (act.act === 'insert-code') return insertCode(place);
      await tell(await sessions.insertNumber({ ...place, bookingId: act.bookingId, target: 'focused' }));
    },

    async fromShortcut(command: string, tabId: number): Promise<void> {
      if (command === 'insert-code') return insertCode({ tabId });
      if (command !== 'insert-number') return;
      const booking = await findBookingForNumber();
      if (!booking) return openPopup();
      await tell(await sessions.insertNumber({ bookingId: booking.bookingId, tabId, target: 'focused' }));
    },
  };
}
