import type { AccountLook } from './account-look.ts';
import { compareUsd, subtractUsd, sumUsd } from './money.ts';
import {
  findNamed,
  findOrders,
  groupOrphans,
  toComparison,
  type Candidate,
  type Comparison,
  type NamedFound,
} from './purchase-evidence.ts';
import { slackMs } from './purchase-times.ts';
import { toTotalUsd, type PurchaseEntry, type PurchaseVerdict } from './purchase.ts';

/**
 * How many orders the account shows for one journalled purchase. `clockOffsetMs` is what to add to the provider's dates,
 * null while no purchase has shown it.
 *
 * Nothing in the API ties an order to our request, so this compares: ids that were not there before, the product, the
 * time, the balance. Two purchases of the same product in the same seconds, one of them made elsewhere, look exactly
 * like one order sent twice; both are told as several. Wherever else the evidence does not suffice, it says so.
 */
export function judgePurchase(
  entry: PurchaseEntry,
  look: AccountLook,
  clockOffsetMs: number | null,
): PurchaseVerdict {
  const { baseline, sentAt } = entry;
  if (sentAt === null || baseline === null) return { verdict: 'none' };
  const comparison = toComparison(entry, sentAt, baseline, look, clockOffsetMs);
  const { named, doubts } = comparison;
  const own = named && findNamed(comparison, named);
  const candidates = [
    ...findOrders(comparison, own?.candidate.labelledAt ?? null),
    ...groupOrphans(comparison),
  ];
  if (named) return own ? judgeNamed(comparison, named, own, candidates) : cannotTell(doubts);
  return candidates.length === 0 ? judgeAbsence(comparison) : judgeCandidates(comparison, candidates);
}

/** Whether the balance leaves room for an order that is paid and not shown yet; money that came in could hide one. */
const mayHideMore = ({ times, unexplainedUsd, hasEnded }: Comparison, shownUsd: number) =>
  !times.isSettledLong && (compareUsd(unexplainedUsd, shownUsd) !== 0 || hasEnded);

/** One order is certain; the question is whether the browser sent the request again. */
function judgeNamed(
  comparison: Comparison,
  named: NonNullable<Comparison['named']>,
  own: NamedFound,
  candidates: readonly Candidate[],
): PurchaseVerdict {
  const { times, namedOrder, doubts } = comparison;
  const extra: Candidate[] = [];
  for (const candidate of candidates) {
    const reference = candidate.isFromOrders ? own.candidate.labelledAt : own.startsAt;
    if (reference === null || candidate.labelledAt === null)
      doubts.push('another order of the product has appeared, and its time does not compare');
    // A browser sends again only while its request lives.
    else if (Math.abs(candidate.labelledAt - reference) <= times.lifeMs + slackMs) extra.push(candidate);
  }
  if (mayHideMore(comparison, namedOrder ? 0 : named.priceUsd))
    doubts.push('more has been paid than is shown');
  return conclude([own.candidate, ...extra], doubts, named.orderId);
}

/** No order of the product has appeared: whether that may be believed. */
function judgeAbsence({ times, unexplainedUsd, hasEnded, doubts }: Comparison): PurchaseVerdict {
  if (doubts.length > 0) return cannotTell(doubts);
  if (times.isSettledLong) return { verdict: 'none' };
  if (compareUsd(unexplainedUsd, 0) !== 0)
    return cannotTell(['the balance has changed, and no order explains it']);
  // A refund of the same size would hide the charge.
  if (hasEnded) return cannotTell(['a booking has ended meanwhile, and may have been paid back']);
  return { verdict: 'none' };
}

/** Orders of the product have appeared, and no answer names one: whether they are ours. */
function judgeCandidates(comparison: Comparison, candidates: readonly Candidate[]): PurchaseVerdict {
  const { entry, times, clockOffsetMs, doubts } = comparison;
  const shownUsd = sumUsd(
    candidates.map(({ isFromOrders }) => (isFromOrders ? 0 : toTotalUsd(entry.request, entry.maxPriceUsd))),
  );
  if (mayHideMore(comparison, shownUsd)) doubts.push('more has been paid than is shown');
  const inWindow = candidates.filter(
    ({ labelledAt }) =>
      clockOffsetMs !== null && labelledAt !== null && times.isInWindow(labelledAt + clockOffsetMs),
  );
  if (inWindow.length === candidates.length) return conclude(candidates, doubts);
  if (isPaidByOneRequest(comparison, candidates)) return conclude(candidates, doubts);
  if (inWindow.length > 0) return conclude(inWindow, doubts);
  if (isChargedAtOnce(comparison, candidates)) return conclude(candidates, doubts);
  return cannotTell([...doubts, 'orders of the product have appeared, but not certainly by this purchase']);
}

/** A look soon after the request sees orders of one request's life only, and the balance has fallen by them since. */
function isPaidByOneRequest({ times, unexplainedUsd }: Comparison, candidates: readonly Candidate[]) {
  // Bookings whose orders do not show yet are waited for.
  if (!times.isEarly || !candidates.every(({ isFromOrders }) => isFromOrders)) return false;
  // An order made before, and shown late, was paid before: then the balance has not fallen since.
  if (compareUsd(unexplainedUsd, 0) !== 0) return false;
  if (candidates.length === 1) return true;
  const labels = candidates.map(({ labelledAt }) => labelledAt);
  return (
    labels.every((label) => label !== null) &&
    Math.max(...labels) - Math.min(...labels) <= times.lifeMs + slackMs
  );
}

/** Shown late, but charged at once: the balance fell right after the request by what this one order cost. */
function isChargedAtOnce({ entry, baseline, newOrders }: Comparison, candidates: readonly Candidate[]) {
  const [late] = candidates;
  return (
    candidates.length === 1 &&
    newOrders.length === 1 &&
    typeof late?.chargedUsd === 'number' &&
    late.chargedUsd > 0 &&
    entry.balanceAfterUsd !== null &&
    compareUsd(subtractUsd(baseline.balanceUsd, entry.balanceAfterUsd), late.chargedUsd) === 0
  );
}

function conclude(
  own: readonly Candidate[],
  doubts: readonly string[],
  certainOrderId: number | null = null,
): PurchaseVerdict {
  const orderIds = own.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const bookingIds = [...new Set(own.flatMap((candidate) => candidate.bookingIds))];
  const charges = own.map((candidate) => candidate.chargedUsd);
  const chargedUsd = charges.every((charge) => charge !== null) ? sumUsd(charges) : null;
  // Two are more than one, whatever else there may be.
  if (own.length > 1) return { verdict: 'several', orderIds, bookingIds, chargedUsd };
  if (doubts.length > 0)
    return certainOrderId === null
      ? cannotTell(doubts)
      : { ...cannotTell(doubts), certain: { orderId: certainOrderId, bookingIds, chargedUsd } };
  return { verdict: 'one', orderId: orderIds[0] ?? null, bookingIds, chargedUsd };
}

const cannotTell = (doubts: readonly string[]) => ({
  verdict: 'cannot-tell' as const,
  why: doubts.join('; '),
});
