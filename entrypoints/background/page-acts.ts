import { browser } from 'wxt/browser';
import type { BookingRow, SimFillDatabase } from '@/utils/database/database.ts';
import { keepBuyWish } from '@/utils/database/buy-wish.ts';
import { chooseBookingForNumber } from '@/utils/domain/choose-booking.ts';
import type { FillOutcome } from '@/utils/domain/fill.ts';
import type { AutofillSessions } from './autofill-sessions.ts';
import type { MenuAct, MenuPlace } from './context-menu.ts';
import type { Notifications } from './notifications.ts';
import { openPopup } from './open-popup.ts';
import { toWebOrigin, type PointedFrame } from './page-access.ts';

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

  const readBoundIds = async (tabId: number): Promise<number[]> =>
    (await sessions.readBindings())
      .filter((binding) => binding.tabId === tabId)
      .map((binding) => binding.bookingId);

  /** Null where nothing says which number is meant. */
  async function findBookingForNumber(active: readonly BookingRow[], tabId: number): Promise<number | null> {
    const [boundBookingIds, tab] = await Promise.all([
      readBoundIds(tabId),
      browser.tabs.get(tabId).catch(() => undefined),
    ]);
    const origin = toWebOrigin(tab?.url);
    return chooseBookingForNumber(
      active.map((booking) => ({ ...booking, isAnswered: booking.lastSmsAt !== null })),
      { boundBookingIds, host: origin === null ? null : new URL(origin).hostname },
    );
  }

  /** The booking whose number stands in this tab, else the one whose code came last, else the youngest. */
  async function findBookingForCode(tabId: number): Promise<number | undefined> {
    const active = await readActive();
    const codes = await database.newestCodes(active.map((booking) => booking.bookingId));
    const [last] = codes.sort((one, other) => other.firstSeenAt - one.firstSeenAt);
    return (await readBoundIds(tabId)).at(-1) ?? last?.bookingId ?? active[0]?.bookingId;
  }

  async function insertCode(place: { tabId: number; pointed?: PointedFrame }): Promise<void> {
    const bookingId = await findBookingForCode(place.tabId);
    await tell(
      bookingId === undefined
        ? { filled: false, problem: { kind: 'no-code-yet' } }
        : await sessions.insertCode({ ...place, bookingId, target: 'focused' }),
    );
  }

  /** The number the person did not name: where nothing says which is meant, they are asked. */
  async function insertSomeNumber(tabId: number): Promise<void> {
    const active = await readActive();
    const bookingId = await findBookingForNumber(active, tabId);
    if (bookingId === null) return openPopup();
    const otherNumbers = active
      .filter((booking) => booking.bookingId !== bookingId)
      .map((booking) => booking.number);
    await tell(await sessions.insertNumber({ bookingId, tabId, target: 'focused', otherNumbers }));
  }

  return {
    async fromMenu(act: MenuAct, place: MenuPlace): Promise<void> {
      if (act.act === 'buy-number') {
        // Nothing is awaited before: the browser opens a popup in the click only.
        void keepBuyWish(Date.now());
        return openPopup();
      }
      if (act.act === 'insert-code') await insertCode(place);
      else await tell(await sessions.insertNumber({ ...place, bookingId: act.bookingId, target: 'focused' }));
      await sessions.resumeTab(place.tabId);
    },

    async fromShortcut(command: string, tabId: number): Promise<void> {
      if (command === 'insert-code') await insertCode({ tabId });
      else if (command === 'insert-number') await insertSomeNumber(tabId);
      await sessions.resumeTab(tabId);
    },
  };
}
