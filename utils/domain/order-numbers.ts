/** What the order of the numbers at hand depends on. */
export interface NumberAtHand {
  bookingId: number;
  expiresAt: number;
  isOver: boolean;
  /** Paid and not begun: there is nothing to wait for yet. */
  isPending: boolean;
  /** When its last SMS was first seen by us. */
  arrivedAt: number | null;
  /** The tab it was inserted in. */
  tabId: number | null;
}

/** So long an SMS is news. */
const newsMs = 10 * 60_000;

/**
 * The number of the page at hand first, then those an SMS has just come for, then those that wait, the soonest to end
 * first, then the rest; what has ended last.
 */
export function orderNumbers<Row extends NumberAtHand>(
  numbers: readonly Row[],
  { tabId, now }: { tabId: number | null; now: number },
): Row[] {
  const rank = (number: Row): number => {
    if (tabId !== null && number.tabId === tabId && !number.isOver) return 0;
    if (number.arrivedAt !== null && now - number.arrivedAt < newsMs) return 1;
    if (number.isOver) return 4;
    return number.arrivedAt === null && !number.isPending ? 2 : 3;
  };
  return [...numbers].sort((one, other) => {
    const byRank = rank(one) - rank(other);
    if (byRank !== 0) return byRank;
    const isWaiting = rank(one) === 2;
    const byTime = isWaiting
      ? one.expiresAt - other.expiresAt
      : (other.arrivedAt ?? other.expiresAt) - (one.arrivedAt ?? one.expiresAt);
    return byTime || other.bookingId - one.bookingId;
  });
}
