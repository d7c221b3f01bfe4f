import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';

const unreadColor = '#c2410c';
const activeColor = '#334155';
/** More than this is shown as "99+". */
const mostShown = 99;

/** The number on the toolbar button: codes nobody has looked at, else bookings that run and can be seen to. */
export interface BadgeCounts {
  unreadCodes: number;
  activeBookings: number;
}

export function toBadge({ unreadCodes, activeBookings }: BadgeCounts): { text: string; color: string } {
  const count = unreadCodes > 0 ? unreadCodes : activeBookings;
  return {
    text: count === 0 ? '' : count > mostShown ? `${mostShown}+` : String(count),
    color: unreadCodes > 0 ? unreadColor : activeColor,
  };
}

/** Keeps the badge true to the database; started anew with every start, for a badge does not outlive the browser. */
export function followBadge(database: SimFillDatabase): void {
  const counts = liveQuery(async (): Promise<BadgeCounts> => {
    // Without a key no view shows a number, and nothing would ever take the badge away.
    if ((await database.account.count()) === 0) return { unreadCodes: 0, activeBookings: 0 };
    const [unreadCodes, activeBookings] = await Promise.all([
      database
        .unreadCodes()
        .limit(mostShown + 1)
        .count(),
      database
        .openBookings()
        .filter((booking) => !booking.isHidden)
        .count(),
    ]);
    return { unreadCodes, activeBookings };
  });
  counts.subscribe({
    next: (value) => {
      const { text, color } = toBadge(value);
      void browser.action.setBadgeBackgroundColor({ color });
      void browser.action.setBadgeText({ text });
    },
  });
}
