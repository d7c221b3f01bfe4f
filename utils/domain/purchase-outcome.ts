import type { Booking } from './booking.ts';
import { compareUsd, sumUsd } from './money.ts';
import type { Problem } from './problem.ts';
import { toTotalUsd, type PurchaseEntry, type PurchaseOutcome, type PurchaseVerdict } from './purchase.ts';

/** Stages in which neither the journal nor the person has settled an entry: no further purchase until it is. */
export const openStages = ['prepared', 'sent', 'undecided'] as const satisfies PurchaseEntry['stage'][];

export const isOpen = ({ stage }: Pick<PurchaseEntry, 'stage'>): boolean => stage !== 'settled';

/** After so long without a verdict the person is told that it takes longer, while the background goes on looking. */
const patienceMs = 20_000;

/** What a purchase has come to. `bookings` are those the account is known to have. */
export function toPurchaseOutcome(
  entry: PurchaseEntry,
  bookings: readonly Booking[],
  now: number,
): PurchaseOutcome {
  const { intentId, stage, verdict, answer, personDecided, sentAt, answeredAt } = entry;
  if (stage === 'prepared') return { outcome: 'under-way', intentId, step: 'preparing' };
  if (stage === 'sent' && (sentAt === null || now - sentAt <= patienceMs))
    return { outcome: 'under-way', intentId, step: answeredAt === null ? 'ordering' : 'checking' };
  // What is certain is told whatever else is in doubt, and whatever the person has said before it was found.
  const seen = toSeenOrder(verdict);
  if (seen) return toBought(entry, seen, bookings);
  switch (stage) {
    case 'sent':
      return { outcome: 'unsettled', intentId, finding: 'looking' };
    case 'undecided':
      return { outcome: 'unsettled', intentId, finding: verdict?.verdict === 'none' ? 'nothing' : 'unclear' };
    case 'settled':
      if (personDecided !== null) return { outcome: 'decided', intentId, decision: personDecided };
      if (sentAt === null || (verdict?.verdict === 'none' && answer?.kind === 'refused'))
        return {
          outcome: 'not-bought',
          intentId,
          problem: answer && answer.kind !== 'order' ? answer.problem : { kind: 'purchase-interrupted' },
        };
      return { outcome: 'unsettled', intentId, finding: 'unclear' };
  }
}

function toBought(
  entry: PurchaseEntry,
  { bookingIds, chargedUsd }: SeenOrder,
  bookings: readonly Booking[],
): PurchaseOutcome {
  const { intentId } = entry;
  const own = bookings.filter(({ bookingId }) => bookingIds.includes(bookingId));
  return entry.verdict?.verdict === 'several'
    ? { outcome: 'several', intentId, bookings: own, bookingCount: bookingIds.length, chargedUsd }
    : { outcome: 'bought', intentId, bookings: own, chargedUsd, problem: findOvercharge(entry, chargedUsd) };
}

function findOvercharge(entry: PurchaseEntry, chargedUsd: number | null): Problem | null {
  if (chargedUsd === null) return null;
  const { unexplainedUsd } = entry;
  if (unexplainedUsd !== null)
    return { kind: 'balance-fell-more', chargedUsd, fallUsd: sumUsd([chargedUsd, unexplainedUsd]) };
  const shownUsd = toTotalUsd(entry.request, entry.shown.priceUsd);
  return compareUsd(chargedUsd, shownUsd) > 0 ? { kind: 'charged-more', shownUsd, chargedUsd } : null;
}

/** Whether a screen may offer to buy the same again: only when it is certain that nothing was or is being bought. */
export const mayBuyAgain = (outcome: PurchaseOutcome): boolean =>
  outcome.outcome === 'not-bought' &&
  outcome.problem.kind !== 'purchase-unsettled' &&
  outcome.problem.kind !== 'purchase-busy';

/** Whether more was bought or paid than the person asked for, and no screen has shown it to them yet. */
export function hasUnseenSurplus(entry: PurchaseEntry, now: number): boolean {
  if (entry.surplusSeenAt !== undefined) return false;
  const outcome = toPurchaseOutcome(entry, [], now);
  return outcome.outcome === 'several' || (outcome.outcome === 'bought' && outcome.problem !== null);
}

/** Whether the person is asked to decide. */
export const isForPerson = (outcome: PurchaseOutcome): boolean =>
  outcome.outcome === 'unsettled' && outcome.finding !== 'looking';

interface SeenOrder {
  orderIds: readonly number[];
  bookingIds: readonly number[];
  chargedUsd: number | null;
}

/** What a verdict has found of ours, whether or not there may be more. */
export function toSeenOrder(verdict: PurchaseVerdict | null): SeenOrder | null {
  switch (verdict?.verdict) {
    case 'several':
      return verdict;
    case 'one':
      return { ...verdict, orderIds: verdict.orderId === null ? [] : [verdict.orderId] };
    case 'cannot-tell':
      return verdict.certain ? { ...verdict.certain, orderIds: [verdict.certain.orderId] } : null;
    case 'none':
    case undefined:
      return null;
  }
}

/** How much a verdict has seen: once settled it only ever grows, and a later, shorter list does not unsee an order. */
export function toSeenRank(verdict: PurchaseVerdict | null): number {
  if (verdict?.verdict === 'several') return 3;
  if (verdict?.verdict === 'one') return 2;
  return toSeenOrder(verdict) ? 1 : 0;
}

/** Whether a verdict ends the looking. None ends it only after a clean refusal: after silence the person decides. */
export const isFinal = (verdict: PurchaseVerdict, answer: PurchaseEntry['answer']): boolean =>
  verdict.verdict === 'one' ||
  verdict.verdict === 'several' ||
  (verdict.verdict === 'none' && answer?.kind === 'refused');

/** Orders and bookings that a purchase is known to have bought. */
export function toClaims(
  answer: PurchaseEntry['answer'],
  verdict: PurchaseVerdict | null,
): Pick<PurchaseEntry, 'claimedOrderIds' | 'claimedBookingIds'> {
  const named = answer?.kind === 'order' ? answer : null;
  const seen = toSeenOrder(verdict);
  const distinct = (ids: readonly number[]) => [...new Set(ids)];
  return {
    claimedOrderIds: distinct([...(named ? [named.orderId] : []), ...(seen?.orderIds ?? [])]),
    claimedBookingIds: distinct([...(named?.bookingIds ?? []), ...(seen?.bookingIds ?? [])]),
  };
}

/** A person who has seen what was bought and wants the same again takes longer than this to say so. */
export const repeatedClickMs = 3_000;

/**
 * Whether a request is the click of another window or an impatient finger, and not a wish for one more of the same. A
 * click that had to wait counts from when it was made.
 */
export const isRepeatedClick = (
  { request, verdict, settledAt }: PurchaseEntry,
  repeated: PurchaseEntry['request'],
  { clickedAt, now }: { clickedAt: number; now: number },
): boolean =>
  toSeenOrder(verdict) !== null &&
  settledAt !== null &&
  settledAt <= now &&
  clickedAt - settledAt < repeatedClickMs &&
  toRequestKey(request) === toRequestKey(repeated);

const toRequestKey = (request: PurchaseEntry['request']) =>
  JSON.stringify(Object.entries(request).sort(([left], [right]) => left.localeCompare(right)));

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
/**
 * Ages at which a purchase is looked at once more: lists can be late, and so can a duplicate. The last look at a settled
 * one comes when lists are believed (`latestShownMs` in purchase-times.ts).
 */
const settledAgesMs = [
  30 * secondMs,
  ...[1, 2, 3, 5, 7, 10, 12, 14, 16, 18, 20, 22, 25, 30].map((minutes) => minutes * minuteMs),
];
const undecidedAgesMs = [...settledAgesMs, hourMs, 6 * hourMs, 24 * hourMs];

/** When to look again by ourselves, or null when no more. */
export function toNextLookAt(
  { stage, sentAt }: Pick<PurchaseEntry, 'stage' | 'sentAt'>,
  now: number,
): number | null {
  if (sentAt === null) return null;
  const agesMs = stage === 'settled' ? settledAgesMs : undecidedAgesMs;
  const ageMs = agesMs.find((candidate) => sentAt + candidate > now);
  return ageMs === undefined ? null : sentAt + ageMs;
}
