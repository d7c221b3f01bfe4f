import type { Booking, Order } from './booking.ts';
import { isOver, toBookingPhase } from './advance-booking.ts';
import { compareUsd, subtractUsd, sumUsd } from './money.ts';
import { toLikeness, toOrderLikeness } from './purchase-likeness.ts';
import { toTotalUsd, type PurchaseBaseline, type PurchaseEntry, type PurchaseVerdict } from './purchase.ts';

/** What the account showed at one look. Dates are the provider's labels, uncorrected. */
export interface AccountLook {
  lookedAt: number;
  /** The provider's `Date` header. */
  serverAt: number | null;
  orders: readonly Order[];
  /** `GET /OrderBookingsCurrent` */
  bookings: readonly Booking[];
  /** Rows that could not be read. */
  unreadableCount: number;
  balanceUsd: number;
}

/** The lists end here (anosim-api.md, conventions): a full one may have pushed ours out. */
const listLimit = 100;
/** How long the provider may go on working on a request after we have given up on it. */
const afterlifeMs = 60_000;
/** The `Date` header counts in seconds, and the order is dated somewhere within the request. */
const slackMs = 15_000;
/** A provider's date this far from the request excludes an order, even by clocks that disagree. */
const exclusionMs = 6 * 60_000;
/** Nothing is shown later than this: from then on a list that lacks an order is believed. A last look comes after it. */
const latestShownMs = 25 * 60_000;
/** A look this soon after the request sees nothing that was bought much later. */
const earlyMs = 30_000;

/** One order of the account that may be ours. `labelledAt` dates of different lists do not compare (trap 2). */
interface Candidate {
  orderId: number | null;
  bookingIds: readonly number[];
  chargedUsd: number | null;
  labelledAt: number | null;
  isFromOrders: boolean;
}

/** Everything one verdict is made of. */
interface Comparison {
  entry: PurchaseEntry;
  baseline: PurchaseBaseline;
  clockOffsetMs: number | null;
  amount: number;
  times: ReturnType<typeof toTimes>;
  bookings: readonly Booking[];
  /** Orders that were not there before. */
  newOrders: readonly Order[];
  /** The order in the answer; an old one is no answer to this request. */
  named: Extract<PurchaseEntry['answer'], { kind: 'order' }> | null;
  namedOrder: Order | null;
  orphans: ReturnType<typeof createOrphans>;
  /** By how much more the balance fell than the new orders cost. */
  unexplainedUsd: number;
  /** A booking ended meanwhile, and its refund may hide a charge. */
  hasEnded: boolean;
  /** What keeps the verdict from being certain; grows from step to step. */
  doubts: string[];
}

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

function toComparison(
  entry: PurchaseEntry,
  sentAt: number,
  baseline: PurchaseBaseline,
  look: AccountLook,
  clockOffsetMs: number | null,
): Comparison {
  const { answer } = entry;
  const amount = entry.request.act === 'buy' ? entry.request.amount : 1;
  const orders = uniqueBy(look.orders, (order) => order.orderId);
  const bookings = uniqueBy(look.bookings, (booking) => booking.bookingId);
  const newOrders = orders.filter(({ orderId }) => !baseline.orderIds.includes(orderId));
  const named = answer?.kind === 'order' && !baseline.orderIds.includes(answer.orderId) ? answer : null;
  const orphans = createOrphans(entry, baseline, orders, bookings, amount);

  const doubts: string[] = [];
  if (
    look.orders.length + look.unreadableCount >= listLimit &&
    !orders.some(({ orderId }) => baseline.orderIds.includes(orderId))
  )
    doubts.push('the list of orders is full of newer ones');
  if (look.unreadableCount > baseline.unreadableOrderCount)
    doubts.push('some of the lists could not be read');
  if (orphans.hasAlike) doubts.push('a similar booking has appeared');

  return {
    entry,
    baseline,
    clockOffsetMs,
    amount,
    times: toTimes(entry, sentAt, baseline, look),
    bookings,
    newOrders,
    named,
    namedOrder: newOrders.find(({ orderId }) => orderId === named?.orderId) ?? null,
    orphans,
    unexplainedUsd: subtractUsd(toFallUsd(baseline, look), sumUsd(newOrders.map(({ priceUsd }) => priceUsd))),
    hasEnded: baseline.openBookingIds.some((bookingId) => {
      const booking = bookings.find((candidate) => candidate.bookingId === bookingId);
      return !booking || isOver(toBookingPhase(booking, 0));
    }),
    doubts,
  };
}

/** New bookings that no listed order holds: of an order the list does not show yet, or shows without its bookings. */
function createOrphans(
  entry: PurchaseEntry,
  baseline: PurchaseBaseline,
  orders: readonly Order[],
  bookings: readonly Booking[],
  amount: number,
) {
  const heldIds = new Set(
    orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId)),
  );
  const orphans = bookings
    .filter(({ bookingId }) => !baseline.bookingIds.includes(bookingId) && !heldIds.has(bookingId))
    .map((booking) => ({ booking, likeness: toLikeness(booking, entry) }));
  let left = orphans
    .filter(({ likeness }) => likeness === 'same')
    .map(({ booking }) => booking)
    .sort((a, b) => a.startsAt - b.startsAt);
  return {
    hasAlike: orphans.some(({ likeness }) => likeness === 'alike'),
    hasForeign: orphans.some(({ likeness }) => likeness === 'other'),
    leftCount: () => left.length,
    /** Each is taken once: those with these ids, or as many as one order holds. */
    take(ids: readonly number[] | null): Booking[] {
      const taken = ids ? left.filter(({ bookingId }) => ids.includes(bookingId)) : left.slice(0, amount);
      left = left.filter((orphan) => !taken.includes(orphan));
      return taken;
    },
  };
}

interface NamedFound {
  candidate: Candidate;
  startsAt: number | null;
}

/** The order that the answer names, as the account shows it. */
function findNamed(
  { namedOrder, orphans, bookings, doubts }: Comparison,
  named: NonNullable<Comparison['named']>,
): NamedFound | null {
  const hasIds = named.bookingIds.length > 0;
  let found: readonly Booking[] = [];
  if (namedOrder?.bookings?.length) found = namedOrder.bookings;
  else if (hasIds || namedOrder) found = orphans.take(hasIds ? named.bookingIds : null);
  if (!namedOrder && found.length === 0) {
    doubts.push('the account does not show the order that the answer names');
    return null;
  }
  const bookingIds = [...new Set([...named.bookingIds, ...found.map(({ bookingId }) => bookingId)])];
  return {
    candidate: {
      orderId: named.orderId,
      bookingIds,
      chargedUsd: namedOrder?.priceUsd ?? named.priceUsd,
      labelledAt: namedOrder?.orderedAt ?? null,
      isFromOrders: true,
    },
    startsAt: bookings.find(({ bookingId }) => bookingIds.includes(bookingId))?.startsAt ?? null,
  };
}

/** New orders of what was asked for, at a time that does not exclude them; besides the one the answer names. */
function findOrders(comparison: Comparison, ownLabelledAt: number | null): Candidate[] {
  const { entry, amount, times, newOrders, namedOrder, orphans, clockOffsetMs, doubts } = comparison;
  const found: Candidate[] = [];
  const bare: Order[] = [];
  for (const order of newOrders) {
    if (order === namedOrder || !times.canBeOurs(order.orderedAt, ownLabelledAt, clockOffsetMs)) continue;
    const likeness = toOrderLikeness(order, entry, amount);
    if (likeness === 'bare') bare.push(order);
    if (likeness === 'same') found.push(toCandidate(order, order.bookings ?? []));
    if (likeness === 'alike') doubts.push('a similar order has appeared');
  }
  if (bare.length === 0) return found;
  // Trap 1: orders without their bookings. Only when the numbers fit exactly is it clear whose bookings those are.
  if (orphans.hasForeign || orphans.leftCount() !== bare.length * amount) {
    doubts.push('an order has appeared that does not say what it holds');
    return found;
  }
  for (const order of bare.sort((a, b) => a.orderedAt - b.orderedAt))
    found.push(toCandidate(order, orphans.take(null)));
  return found;
}

/** The bookings that are left over, each for an order that does not show yet. */
function groupOrphans({ entry, amount, orphans, doubts }: Comparison): Candidate[] {
  const found: Candidate[] = [];
  // Several numbers at once: whose they are cannot be told until their orders show.
  if (amount > 1 && orphans.leftCount() > 0) {
    doubts.push('bookings have appeared without orders');
    return found;
  }
  while (orphans.leftCount() > 0) {
    const group = orphans.take(null);
    found.push({
      orderId: null,
      bookingIds: group.map(({ bookingId }) => bookingId),
      chargedUsd: null,
      // An extension starts when the old booking ends: that date tells nothing about the order.
      labelledAt: entry.request.act === 'extend' ? null : (group[0]?.startsAt ?? null),
      isFromOrders: false,
    });
  }
  return found;
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

/** The request's life, in the provider's time where it tells it. */
function toTimes(entry: PurchaseEntry, sentAt: number, baseline: PurchaseBaseline, look: AccountLook) {
  const { answeredAt, answer } = entry;
  const isServerTimed = baseline.serverAt !== null && look.serverAt !== null;
  const startedAt = baseline.serverAt === null ? sentAt : baseline.serverAt + (sentAt - baseline.takenAt);
  const elapsedMs = isServerTimed ? (look.serverAt ?? 0) - startedAt : look.lookedAt - sentAt;
  const ownLifeMs = answeredAt === null ? 0 : Math.max(0, answeredAt - sentAt);
  const lifeMs = answer?.kind === 'order' || answer?.kind === 'refused' ? ownLifeMs : ownLifeMs + afterlifeMs;
  const isInWindow = (at: number, toleranceMs = slackMs) =>
    at >= startedAt - toleranceMs && at <= startedAt + lifeMs + toleranceMs;
  return {
    lifeMs,
    isEarly: elapsedMs >= -slackMs && elapsedMs <= lifeMs + earlyMs,
    isInWindow,
    isSettledLong: elapsedMs > lifeMs + latestShownMs,
    /** False only where the time excludes it. */
    canBeOurs: (labelledAt: number, ownLabelledAt: number | null, clockOffsetMs: number | null): boolean =>
      ownLabelledAt !== null
        ? Math.abs(labelledAt - ownLabelledAt) <= lifeMs + slackMs
        : clockOffsetMs === null || isInWindow(labelledAt + clockOffsetMs, exclusionMs),
  };
}

const toFallUsd = (baseline: PurchaseBaseline, look: AccountLook) =>
  subtractUsd(baseline.balanceUsd, look.balanceUsd);

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

const toCandidate = (order: Order, bookings: readonly Booking[]): Candidate => ({
  orderId: order.orderId,
  bookingIds: bookings.map(({ bookingId }) => bookingId),
  chargedUsd: order.priceUsd,
  labelledAt: order.orderedAt,
  isFromOrders: true,
});

function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => number): Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()];
}
