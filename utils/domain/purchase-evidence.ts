import type { AccountLook } from './account-look.ts';
import { isOver, toBookingPhase } from './advance-booking.ts';
import type { Booking, Order } from './booking.ts';
import { subtractUsd, sumUsd } from './money.ts';
import { toLikeness, toOrderLikeness } from './purchase-likeness.ts';
import type { PurchaseBaseline, PurchaseEntry } from './purchase.ts';
import { toTimes } from './purchase-times.ts';

/** The lists end here (anosim-api.md, conventions): a full one may have pushed ours out. */
const listLimit = 100;
/** One order of the account that may be ours. `labelledAt` dates of different lists do not compare (trap 2). */
export interface Candidate {
  orderId: number | null;
  bookingIds: readonly number[];
  chargedUsd: number | null;
  labelledAt: number | null;
  isFromOrders: boolean;
}

/** What one look shows beside what stood in the account before: everything one verdict is made of. */
export interface Comparison {
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

export function toComparison(
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
    unexplainedUsd: subtractUsd(
      subtractUsd(baseline.balanceUsd, look.balanceUsd),
      sumUsd(newOrders.map(({ priceUsd }) => priceUsd)),
    ),
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

export interface NamedFound {
  candidate: Candidate;
  startsAt: number | null;
}

/** The order that the answer names, as the account shows it. */
export function findNamed(
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
export function findOrders(comparison: Comparison, ownLabelledAt: number | null): Candidate[] {
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
export function groupOrphans({ entry, amount, orphans, doubts }: Comparison): Candidate[] {
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
