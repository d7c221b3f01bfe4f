import type { Booking } from '@/utils/domain/booking.ts';
import { compareUsd } from '@/utils/domain/money.ts';
import type { PurchaseEntry, PurchaseOutcome } from '@/utils/domain/purchase.ts';
import type { PurchaseProgress } from '../screens/purchase-screen.tsx';

/** After so long without a verdict the screen says so, while the background goes on looking. */
const patienceMs = 20_000;

function fromEntry(entry: PurchaseEntry, bookings: readonly Booking[], now: number): PurchaseProgress {
  const { intentId, verdict, answer } = entry;
  const done = (outcome: PurchaseOutcome): PurchaseProgress => ({ stage: 'done', outcome });
  if (entry.stage === 'undecided') return done({ outcome: 'unsettled', intentId });
  if (entry.stage !== 'settled' || verdict === null) {
    const isLong = entry.sentAt !== null && now - entry.sentAt > patienceMs;
    return isLong ? done({ outcome: 'unsettled', intentId }) : { stage: entry.stage };
  }
  const ofVerdict = (ids: readonly number[]) => bookings.filter((booking) => ids.includes(booking.bookingId));
  switch (verdict.verdict) {
    case 'one': {
      const { chargedUsd, bookingIds } = verdict;
      const shownUsd = entry.shown.priceUsd * (entry.request.act === 'buy' ? entry.request.amount : 1);
      const isMore = chargedUsd !== null && compareUsd(chargedUsd, shownUsd) > 0;
      return done({
        outcome: 'bought',
        intentId,
        bookings: ofVerdict(bookingIds),
        chargedUsd,
        problem: isMore ? { kind: 'charged-more', shownUsd, chargedUsd } : null,
      });
    }
    case 'several':
      return done({
        outcome: 'several',
        intentId,
        bookings: ofVerdict(verdict.bookingIds),
        chargedUsd: verdict.chargedUsd,
      });
    case 'none':
    case 'cannot-tell':
      return done({
        outcome: 'not-bought',
        intentId,
        problem: answer !== null && 'problem' in answer ? answer.problem : { kind: 'purchase-interrupted' },
      });
  }
}

/**
 * Where a purchase stands, for its screen. A final answer stays as it was given; an unsettled one gives way to what the
 * journal has come to since.
 */
export function toPurchaseProgress(
  answered: PurchaseOutcome | null,
  entry: PurchaseEntry | undefined,
  bookings: readonly Booking[],
  now: number,
): PurchaseProgress {
  if (answered !== null && answered.outcome !== 'unsettled') {
    if (answered.outcome === 'not-bought') return { stage: 'done', outcome: answered };
    // The numbers may appear, or be cancelled, after the answer.
    const isSeveralFound = entry?.verdict?.verdict === 'several' && answered.outcome === 'bought';
    if (!isSeveralFound) return { stage: 'done', outcome: answered };
  }
  if (entry !== undefined) return fromEntry(entry, bookings, now);
  return answered === null ? { stage: null } : { stage: 'done', outcome: answered };
}

/** Purchases nobody has settled yet: neither the journal nor the person. */
export const isOpenPurchase = (entry: PurchaseEntry): boolean =>
  entry.stage !== 'settled' && entry.personDecided === null;
