import type { Booking, Order } from './booking.ts';
import { isOver, toBookingPhase } from './advance-booking.ts';
import { compareUsd, subtractUsd, sumUsd } from './money.ts';
import { toTotalUsd } from './spending-limits.ts';
import type { PurchaseBaseline, PurchaseEntry, PurchaseVerdict } from './purchase.ts';

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
  const { baseline, sentAt, answer } = entry;
  if (sentAt === null || baseline === null) return { verdict: 'none' };
  const amount = entry.request.act === 'buy' ? entry.request.amount : 1;
  const times = toTimes(entry, sentAt, baseline, look);
  const orders = uniqueBy(look.orders, (order) => order.orderId);
  const bookings = uniqueBy(look.bookings, (booking) => booking.bookingId);
  const newOrders = orders.filter(({ orderId }) => !baseline.orderIds.includes(orderId));
  const doubts: string[] = [];

  if (
    look.orders.length + look.unreadableCount >= listLimit &&
    !orders.some(({ orderId }) => baseline.orderIds.includes(orderId))
  )
    doubts.push('the list of orders is full of newer ones');
  if (look.unreadableCount > baseline.unreadableOrderCount)
    doubts.push('some of the lists could not be read');

  // An old order in the answer is no answer to this request.
  const named = answer?.kind === 'order' && !baseline.orderIds.includes(answer.orderId) ? answer : null;
  const namedOrder = named && newOrders.find(({ orderId }) => orderId === named.orderId);

  // Bookings that no listed order holds: of an order the list does not show yet, or shows without its bookings.
  const heldIds = new Set(
    orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId)),
  );
  const orphans = bookings
    .filter(({ bookingId }) => !baseline.bookingIds.includes(bookingId) && !heldIds.has(bookingId))
    .map((booking) => ({ booking, likeness: toLikeness(booking, entry) }));
  let ownOrphans = orphans
    .filter(({ likeness }) => likeness === 'same')
    .map(({ booking }) => booking)
    .sort((a, b) => a.startsAt - b.startsAt);
  const foreignOrphanCount = orphans.filter(({ likeness }) => likeness === 'other').length;
  if (orphans.some(({ likeness }) => likeness === 'alike')) doubts.push('a similar booking has appeared');
  const takeOrphans = (ids: readonly number[] | null) => {
    const taken = ids
      ? ownOrphans.filter(({ bookingId }) => ids.includes(bookingId))
      : ownOrphans.slice(0, amount);
    ownOrphans = ownOrphans.filter((orphan) => !taken.includes(orphan));
    return taken;
  };

  const unexplainedUsd = subtractUsd(
    toFallUsd(baseline, look),
    sumUsd(newOrders.map(({ priceUsd }) => priceUsd)),
  );
  const hasEnded = baseline.openBookingIds.some((bookingId) => {
    const booking = bookings.find((candidate) => candidate.bookingId === bookingId);
    return !booking || isOver(toBookingPhase(booking, 0));
  });
  /** Whether the balance leaves room for an order that is paid and not shown yet; money that came in could hide one. */
  const mayHideMore = (shownUsd: number) =>
    !times.isSettledLong && (compareUsd(unexplainedUsd, shownUsd) !== 0 || hasEnded);

  let own: Candidate | null = null;
  let ownStartsAt: number | null = null;
  if (named) {
    const listed = namedOrder?.bookings?.length ? namedOrder.bookings : null;
    const found =
      listed ??
      (named.bookingIds.length > 0 || namedOrder
        ? takeOrphans(named.bookingIds.length > 0 ? named.bookingIds : null)
        : []);
    if (namedOrder || found.length > 0) {
      const ids = [...named.bookingIds, ...found.map(({ bookingId }) => bookingId)];
      own = {
        orderId: named.orderId,
        bookingIds: [...new Set(ids)],
        chargedUsd: namedOrder?.priceUsd ?? named.priceUsd,
        labelledAt: namedOrder?.orderedAt ?? null,
        isFromOrders: true,
      };
      ownStartsAt = bookings.find(({ bookingId }) => own?.bookingIds.includes(bookingId))?.startsAt ?? null;
    } else doubts.push('the account does not show the order that the answer names');
  }

  const candidates: Candidate[] = [];
  const bare: Order[] = [];
  for (const order of newOrders) {
    if (order === namedOrder) continue;
    if (!times.canBeOurs(order.orderedAt, own?.labelledAt ?? null, clockOffsetMs)) continue;
    const likeness = toOrderLikeness(order, entry, amount);
    if (likeness === 'bare') bare.push(order);
    if (likeness === 'same') candidates.push(toCandidate(order, order.bookings ?? []));
    if (likeness === 'alike') doubts.push('a similar order has appeared');
  }
  if (bare.length > 0) {
    // Trap 1: orders without their bookings. Only when the numbers fit exactly is it clear whose bookings those are.
    if (foreignOrphanCount === 0 && ownOrphans.length === bare.length * amount)
      for (const order of bare.sort((a, b) => a.orderedAt - b.orderedAt))
        candidates.push(toCandidate(order, takeOrphans(null)));
    else doubts.push('an order has appeared that does not say what it holds');
  }
  // Several numbers at once: whose they are cannot be told until their orders show.
  if (amount > 1 && ownOrphans.length > 0) doubts.push('bookings have appeared without orders');
  else
    while (ownOrphans.length > 0) {
      const group = takeOrphans(null);
      candidates.push({
        orderId: null,
        bookingIds: group.map(({ bookingId }) => bookingId),
        chargedUsd: null,
        // An extension starts when the old booking ends: that date tells nothing about the order.
        labelledAt: entry.request.act === 'extend' ? null : (group[0]?.startsAt ?? null),
        isFromOrders: false,
      });
    }

  if (named) {
    if (!own) return cannotTell(doubts);
    const extra: Candidate[] = [];
    for (const candidate of candidates) {
      const reference = candidate.isFromOrders ? own.labelledAt : ownStartsAt;
      if (reference === null || candidate.labelledAt === null)
        doubts.push('another order of the product has appeared, and its time does not compare');
      // A browser sends again only while its request lives.
      else if (Math.abs(candidate.labelledAt - reference) <= times.lifeMs + slackMs) extra.push(candidate);
    }
    if (mayHideMore(namedOrder ? 0 : named.priceUsd)) doubts.push('more has been paid than is shown');
    return conclude([own, ...extra], doubts, named.orderId);
  }

  if (candidates.length === 0) {
    if (doubts.length > 0) return cannotTell(doubts);
    if (times.isSettledLong) return { verdict: 'none' };
    if (compareUsd(unexplainedUsd, 0) !== 0)
      return cannotTell(['the balance has changed, and no order explains it']);
    // A refund of the same size would hide the charge.
    return hasEnded
      ? cannotTell(['a booking has ended meanwhile, and may have been paid back'])
      : { verdict: 'none' };
  }

  const inWindow =
    clockOffsetMs === null
      ? null
      : candidates.filter(
          ({ labelledAt }) => labelledAt !== null && times.isInWindow(labelledAt + clockOffsetMs),
        );
  const shownUsd = sumUsd(
    candidates.map(({ isFromOrders }) => (isFromOrders ? 0 : toTotalUsd(entry.request, entry.maxPriceUsd))),
  );
  if (mayHideMore(shownUsd)) doubts.push('more has been paid than is shown');
  if (inWindow?.length === candidates.length) return conclude(candidates, doubts);
  // Bookings whose orders do not show yet are waited for.
  if (times.isEarly && candidates.every(({ isFromOrders }) => isFromOrders)) {
    // An order made before, and shown late, was paid before: then the balance has not fallen since.
    const isPaidSince = compareUsd(unexplainedUsd, 0) === 0;
    const labels = candidates.map(({ labelledAt }) => labelledAt);
    const isOneRequest =
      candidates.length === 1 ||
      (labels.every((label) => label !== null) &&
        Math.max(...labels.map(Number)) - Math.min(...labels.map(Number)) <= times.lifeMs + slackMs);
    if (isPaidSince && isOneRequest) return conclude(candidates, doubts);
  }
  if (inWindow !== null && inWindow.length > 0) return conclude(inWindow, doubts);
  // Shown late, but charged at once: the balance fell right after the request by what this one order cost.
  const [late] = candidates;
  if (
    candidates.length === 1 &&
    newOrders.length === 1 &&
    typeof late?.chargedUsd === 'number' &&
    late.chargedUsd > 0 &&
    entry.balanceAfterUsd !== null &&
    compareUsd(subtractUsd(baseline.balanceUsd, entry.balanceAfterUsd), late.chargedUsd) === 0
  )
    return conclude(candidates, doubts);
  return cannotTell([...doubts, 'orders of the product have appeared, but not certainly by this purchase']);
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

/** `same`: what we asked for. `alike`: may be it, told otherwise. `other`: certainly something else. */
type Likeness = 'same' | 'alike' | 'other';

const isSameText = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase();

function toLikeness(booking: Booking, { request, shown, number }: PurchaseEntry): Likeness {
  if (request.act === 'extend') {
    if (booking.extendsBookingId === request.bookingId) return 'same';
    if (booking.number !== number) return 'other';
    // `/OrderBookingsCurrent` does not say what a booking extends; a further extension names the last one.
    return booking.extendsBookingId === null && booking.durationInMinutes === request.durationInMinutes
      ? 'same'
      : 'alike';
  }
  if (booking.extendsBookingId !== null) return 'other';
  if (request.act === 'reuse') return booking.number === number ? 'same' : 'other';
  if (!isSameText(booking.country, shown.country)) return 'other';
  if (!isSameText(booking.rentalType, shown.rentalType)) return 'other';
  return isSameText(booking.service, shown.service) && booking.durationInMinutes === shown.durationInMinutes
    ? 'same'
    : 'alike';
}

function toOrderLikeness(order: Order, entry: PurchaseEntry, amount: number): Likeness | 'bare' {
  if (order.bookings === null || order.bookings.length === 0) return 'bare';
  const likenesses = order.bookings.map((booking) => toLikeness(booking, entry));
  if (likenesses.every((likeness) => likeness === 'other')) return 'other';
  // The provider may have booked more, or fewer, than asked for.
  return likenesses.every((likeness) => likeness === 'same') && likenesses.length === amount
    ? 'same'
    : 'alike';
}

function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => number): Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()];
}
