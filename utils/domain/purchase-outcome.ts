import type { Booking } from './booking.ts';
import { compareUsd } from './money.ts';
import type { Problem } from './problem.ts';
import type { PurchaseEntry, PurchaseOutcome, PurchaseVerdict } from './purchase.ts';
import { toTotalUsd } from './spending-limits.ts';

/** Not settled, and not dismissed by the person: no further purchase until it is. */
export const isUnsettled = (entry: PurchaseEntry): boolean =>
  entry.stage !== 'settled' && entry.personDecided === null;

/** A person who has seen what was bought and wants the same again takes longer than this to say so. */
const repeatedClickMs = 3_000;

/** Whether a request is the click of another window or an impatient finger, and not a wish for one more of the same. */
export const isRepeatedClick = (
  { request, verdict, settledAt }: PurchaseEntry,
  repeated: PurchaseEntry['request'],
  now: number,
): boolean =>
  toSeenOrder(verdict) !== null &&
  settledAt !== null &&
  now >= settledAt &&
  now - settledAt < repeatedClickMs &&
  toRequestKey(request) === toRequestKey(repeated);

const toRequestKey = (request: PurchaseEntry['request']) =>
  JSON.stringify(Object.entries(request).sort(([left], [right]) => left.localeCompare(right)));

/** Whether a verdict ends the looking. None ends it only after a clean refusal: after silence the person decides. */
export const isFinal = (verdict: PurchaseVerdict, answer: PurchaseEntry['answer']): boolean =>
  verdict.verdict === 'one' ||
  verdict.verdict === 'several' ||
  (verdict.verdict === 'none' && answer?.kind === 'refused');

/** What the person is told about a journal entry now. `bookings` are those the account is known to have. */
export function toPurchaseOutcome(entry: PurchaseEntry, bookings: readonly Booking[]): PurchaseOutcome {
  const { intentId, verdict, answer } = entry;
  if (isUnsettled(entry)) return { outcome: 'unsettled', intentId };
  const seen = toSeenOrder(verdict);
  if (verdict && seen) {
    const own = bookings.filter(({ bookingId }) => seen.bookingIds.includes(bookingId));
    const { chargedUsd } = seen;
    return verdict.verdict === 'several'
      ? { outcome: 'several', intentId, bookings: own, chargedUsd }
      : {
          outcome: 'bought',
          intentId,
          bookings: own,
          chargedUsd,
          problem: findOvercharge(entry, chargedUsd),
        };
  }
  return {
    outcome: 'not-bought',
    intentId,
    problem: answer && answer.kind !== 'order' ? answer.problem : { kind: 'purchase-interrupted' },
  };
}

/** What a verdict has found of ours, whether or not there may be more. */
export function toSeenOrder(
  verdict: PurchaseVerdict | null,
): { orderIds: readonly number[]; bookingIds: readonly number[]; chargedUsd: number | null } | null {
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

function findOvercharge(entry: PurchaseEntry, chargedUsd: number | null): Problem | null {
  const shownUsd = toTotalUsd(entry.request, entry.shown.priceUsd);
  return chargedUsd !== null && compareUsd(chargedUsd, shownUsd) > 0
    ? { kind: 'charged-more', shownUsd, chargedUsd }
    : null;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
/** Ages at which a purchase is looked at once more: lists can be late, and so can a duplicate. */
const settledAgesMs = [30 * secondMs, 2 * minuteMs, 10 * minuteMs];
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
