import type { Booking, Order } from '../../utils/domain/booking.ts';
import { findClockOffset } from '../../utils/domain/clock-offset.ts';
import type { PurchaseEntry, PurchaseVerdict } from '../../utils/domain/purchase.ts';
import type { AccountLook } from '../../utils/domain/account-look.ts';
import { judgePurchase } from '../../utils/domain/purchase-verdict.ts';
import { createRandom } from '../sandbox/random.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

interface TrueOrder {
  orderId: number;
  madeAt: number;
  priceUsd: number;
  service: string;
  bookingIds: number[];
  isOurs: boolean;
}

export interface ModelCase {
  seed: number;
  entry: PurchaseEntry;
  look: AccountLook;
  clockOffsetMs: number | null;
  /** What really happened. */
  truth: {
    ownOrders: readonly TrueOrder[];
    /** Orders of the same product, made elsewhere so close to ours that nothing in the API tells them apart. */
    twins: readonly TrueOrder[];
  };
}

/** The same seed gives the same history of an account around one purchase. */
export function generateHistory(seed: number): ModelCase {
  const random = createRandom(seed);
  const isTrue = (probability: number) => random() < probability;
  const between = (low: number, high: number) => Math.floor(low + random() * (high - low + 1));
  const choose = <Item>(...items: [Item, ...Item[]]): Item => items[between(0, items.length - 1)] ?? items[0];

  const service = 'WhatsApp';
  const priceUsd = choose(0.2, 0.42, 1, 1.43, 5);
  const amount = isTrue(0.85) ? 1 : between(2, 3);
  // Clocks: the person's, and the one the provider dates orders by.
  const clockErrorMs = choose(0, 0, 0, between(-20, 20) * minuteMs, 2 * hourMs, -2 * hourMs);
  const labelErrorMs = choose(0, 0, 0, 2 * hourMs, 2 * hourMs, -5.5 * hourMs, between(-20, 20) * minuteMs);
  const hasDate = isTrue(0.85);
  const orderLatenessMs = choose(0, 0, 0, between(0, 5) * secondMs, between(0, 60) * secondMs, 8 * minuteMs);
  const bookingLatenessMs = choose(0, 0, orderLatenessMs, between(0, 20) * secondMs);
  const isBare = isTrue(0.1);
  const isRepeating = isTrue(0.1);

  const start = Date.parse('2026-03-28T12:00:00Z') + between(0, 48 * 60) * minuteMs;
  const baselineAt = start + between(0, 999);
  const sentAt = baselineAt + between(1, 400);
  const kind = choose('order', 'order', 'order', 'refused', 'unknown', 'unknown', 'died');
  const lifeMs = kind === 'unknown' ? choose(20, 900, 20_000) : between(20, 3_000);
  const answeredAt = kind === 'died' ? null : sentAt + lifeMs;

  const orders: TrueOrder[] = [];
  let nextBookingId = 500;
  const movements: { at: number; amountUsd: number }[] = [];
  const addOrder = (order: Pick<TrueOrder, 'madeAt' | 'priceUsd' | 'service' | 'isOurs'>, count: number) => {
    const made: TrueOrder = {
      ...order,
      orderId: 0,
      bookingIds: Array.from({ length: count }, () => (nextBookingId += between(1, 4))),
    };
    orders.push(made);
    movements.push({ at: order.madeAt, amountUsd: -order.priceUsd });
    return made;
  };

  // The account's past: of every kind, at times more than the lists hold.
  const pastCount = choose(0, between(1, 5), between(20, 60), between(95, 140));
  for (let i = 0; i < pastCount; i += 1)
    addOrder(
      {
        madeAt: baselineAt - between(20 * 60, 40 * 24 * 3600) * secondMs,
        priceUsd,
        service: choose(service, 'Telegram'),
        isOurs: false,
      },
      1,
    );

  // The truth: none, one, or as often as browsers re-send.
  const ownCount =
    kind === 'order'
      ? choose(1, 1, 1, 1, 2, 3)
      : kind === 'refused'
        ? choose(0, 0, 0, 1)
        : choose(0, 0, 1, 1, 1, 2, 10);
  const own: TrueOrder[] = [];
  for (let i = 0; i < ownCount; i += 1) {
    const latestMs = kind === 'unknown' ? lifeMs + between(0, 50) * secondMs : lifeMs;
    const madeAt =
      sentAt + between(1, Math.max(1, kind === 'died' ? 2_000 : i === 0 ? lifeMs - 1 : latestMs));
    own.push(addOrder({ madeAt, priceUsd: priceUsd * amount, service, isOurs: true }, amount));
  }

  const lookAt = Math.max(
    (answeredAt ?? sentAt + 2_000) +
      choose(
        between(5, 900),
        between(1, 12) * secondMs,
        between(1, 29) * secondMs,
        between(1, 30) * minuteMs,
        between(1, 48) * hourMs,
      ),
    isTrue(0.7) ? Math.max(0, ...own.map(({ madeAt }) => madeAt)) + 10 : 0,
  );

  // Others buy on the same account: before, meanwhile, after; the same product or another, at the same price or not.
  const foreignCount = choose(0, 0, 1, 2, between(3, 6), isTrue(0.2) ? 110 : 1);
  for (let i = 0; i < foreignCount; i += 1) {
    const isSame = isTrue(0.4);
    const madeAt = choose(
      baselineAt - between(0, 10 * 60) * secondMs,
      baselineAt + between(0, Math.max(1, lookAt - baselineAt)),
      baselineAt + between(0, Math.max(1, lookAt - baselineAt)),
    );
    const foreignAmount = isSame ? choose(amount, 1) : 1;
    addOrder(
      {
        madeAt,
        priceUsd: isSame ? priceUsd * foreignAmount : choose(priceUsd, 0.31),
        service: isSame ? service : choose('Telegram', 'Viber'),
        isOurs: false,
      },
      foreignAmount,
    );
  }

  // Money that no order explains: refunds of what ended unused, and top-ups. A top-up of exactly the price in the very
  // seconds in which an order does not show yet would hide it: nothing in the API tells that from no order.
  const openBookingIds = isTrue(0.3) ? [7, 8] : [];
  const hasEnded = openBookingIds.length > 0 && isTrue(0.4);
  if (hasEnded)
    movements.push({
      at: between(baselineAt, lookAt),
      amountUsd: choose(priceUsd, 0, priceUsd * amount, 0.77),
    });
  if (isTrue(0.05)) movements.push({ at: between(baselineAt, lookAt), amountUsd: choose(9.37, 0.77) });

  orders.sort((a, b) => a.madeAt - b.madeAt);
  orders.forEach((order, index) => (order.orderId = 1_000 + index * between(1, 1)));

  const toOrder = (order: TrueOrder): Order => ({
    orderId: order.orderId,
    orderedAt: order.madeAt + labelErrorMs,
    priceUsd: order.priceUsd,
    bookings: isBare ? null : order.bookingIds.map((bookingId) => toBooking(order, bookingId, lookAt)),
  });
  const toBooking = (order: TrueOrder, bookingId: number, at: number): Booking => ({
    bookingId,
    number: `+49151${bookingId}`,
    country: 'Germany',
    rentalType: 'Activation',
    service: order.service,
    startsAt: order.madeAt + labelErrorMs,
    expiresAt: order.madeAt + 20 * minuteMs + labelErrorMs,
    durationInMinutes: 20,
    priceUsd: order.priceUsd / order.bookingIds.length,
    state: at < order.madeAt + 20 * minuteMs ? 'Active' : 'Ended',
    extendsBookingId: null,
  });
  const toLook = (at: number): AccountLook => {
    const shown = orders
      .filter(({ madeAt }) => madeAt + orderLatenessMs <= at)
      .reverse()
      .slice(0, 100)
      .map(toOrder);
    const current = orders
      .filter(({ madeAt }) => madeAt + bookingLatenessMs <= at && madeAt + 12.3 * hourMs > at)
      .flatMap((order) => order.bookingIds.map((bookingId) => toBooking(order, bookingId, at)))
      .reverse();
    const old = openBookingIds.map((bookingId) => ({
      ...toBooking(
        { orderId: 1, madeAt: start - minuteMs, priceUsd, service, bookingIds: [bookingId], isOurs: false },
        bookingId,
        start,
      ),
      state: hasEnded && at > baselineAt ? choose('Not Used', 'Ended') : 'Active',
    }));
    return {
      lookedAt: at + clockErrorMs,
      serverAt: hasDate ? Math.floor(at / secondMs) * secondMs : null,
      orders: isRepeating && shown[0] ? [shown[0], ...shown] : shown,
      bookings: [...current, ...old].slice(0, 100),
      unreadableCount: 0,
      balanceUsd: movements.reduce(
        (sum, movement) => sum + (movement.at <= at ? movement.amountUsd : 0),
        500,
      ),
    };
  };

  const before = toLook(baselineAt);
  const look = toLook(lookAt);
  if (isTrue(0.03)) look.unreadableCount = 1;
  const soon = answeredAt !== null && lookAt > answeredAt + 29 * secondMs && isTrue(0.7);

  const namesWrongOrder = ownCount === 0 ? false : isTrue(0.02);
  const answer = ((): PurchaseEntry['answer'] => {
    if (kind === 'died') return null;
    if (kind === 'refused') return { kind: 'refused', problem: { kind: 'sold-out', said: '' } };
    const first = own[0];
    if (kind === 'unknown' || !first) return { kind: 'unknown', problem: { kind: 'timeout' }, said: '' };
    return {
      kind: 'order',
      orderId: namesWrongOrder ? (before.orders[0]?.orderId ?? 999_999) : first.orderId,
      bookingIds: isBare || namesWrongOrder ? [] : first.bookingIds,
      priceUsd: first.priceUsd,
    };
  })();

  const knowsOffset = isTrue(0.5);
  const reference = hasDate ? start : start + clockErrorMs;
  const found = knowsOffset ? findClockOffset(start + labelErrorMs, reference) : null;
  const clockOffsetMs = found?.isExact ? found.offsetMs : null;

  const earlyEnd = (answeredAt ?? sentAt) + (kind === 'unknown' || kind === 'died' ? 90 : 30) * secondMs;
  const twins = orders.filter(
    (order) =>
      !order.isOurs &&
      order.service === service &&
      order.bookingIds.length === amount &&
      order.madeAt > baselineAt - 16 * secondMs &&
      order.madeAt <= earlyEnd + 15 * secondMs,
  );

  return {
    seed,
    look,
    clockOffsetMs,
    // As of the look: what is made later is for a later look.
    truth: { ownOrders: own.filter(({ madeAt }) => madeAt <= lookAt), twins },
    entry: {
      intentId: String(seed),
      accountId: 'account',
      request: { act: 'buy', productId: 1, providerId: 0, amount },
      number: null,
      shown: {
        country: 'Germany',
        service,
        rentalType: 'Activation',
        durationInMinutes: 20,
        providerName: 'Any',
        priceUsd,
      },
      maxPriceUsd: priceUsd,
      baseline: {
        takenAt: before.lookedAt,
        serverAt: before.serverAt,
        orderIds: before.orders.map(({ orderId }) => orderId),
        bookingIds: [
          ...before.bookings.map(({ bookingId }) => bookingId),
          ...before.orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId)),
        ],
        openBookingIds: before.bookings
          .filter(({ state }) => state === 'Active')
          .map(({ bookingId }) => bookingId),
        unreadableOrderCount: 0,
        balanceUsd: before.balanceUsd,
      },
      stage: 'sent',
      createdAt: baselineAt + clockErrorMs,
      sentAt: sentAt + clockErrorMs,
      answer,
      answeredAt: answeredAt === null ? null : answeredAt + clockErrorMs,
      verdict: null,
      claimedOrderIds: [],
      claimedBookingIds: [],
      settledAt: null,
      reconcileTries: 0,
      balanceFallUsd: null,
      unexplainedUsd: null,
      balanceAfterUsd: soon ? toLook((answeredAt ?? sentAt) + between(20, 12_000)).balanceUsd : null,
      nextLookAt: null,
      personDecided: null,
    },
  };
}

export type Judgement = 'true' | 'weaker' | 'twin' | 'wrong';

/**
 * Whether the verdict is the truth, says less than the truth, takes a twin for ours where we bought nothing (the account
 * shows one order of this product in these seconds, and that is what the person is told), or is wrong.
 */
export function compareWithTruth(verdict: PurchaseVerdict, { truth, entry }: ModelCase): Judgement {
  const ownCount = truth.ownOrders.length;
  const matchingCount = ownCount + truth.twins.length;
  const ownIds = truth.ownOrders.map(({ orderId }) => orderId);
  switch (verdict.verdict) {
    case 'cannot-tell':
      if (!verdict.certain) return 'weaker';
      return ownIds.includes(verdict.certain.orderId) ? 'weaker' : 'wrong';
    case 'none':
      return ownCount === 0 ? 'true' : 'wrong';
    case 'one': {
      const named = entry.answer?.kind === 'order';
      const isOwn =
        verdict.orderId === null
          ? truth.ownOrders.some((order) => verdict.bookingIds.some((id) => order.bookingIds.includes(id)))
          : ownIds.includes(verdict.orderId);
      if (ownCount === 1 && isOwn) return 'true';
      const isTwin = truth.twins.some(
        ({ orderId, bookingIds }) =>
          orderId === verdict.orderId || bookingIds.some((id) => verdict.bookingIds.includes(id)),
      );
      return ownCount === 0 && isTwin && !named ? 'twin' : 'wrong';
    }
    case 'several':
      if (ownCount >= 2) return 'true';
      return matchingCount >= 2 ? 'twin' : 'wrong';
  }
}

/** Judges generated histories; `wrong` holds the seeds to look at. */
export function runModel(count: number, firstSeed = 1) {
  const figures = { histories: count, true: 0, weaker: 0, twin: 0, withTwins: 0, wrong: [] as number[] };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const history = generateHistory(seed);
    const verdict = judgePurchase(history.entry, history.look, history.clockOffsetMs);
    const judgement = compareWithTruth(verdict, history);
    if (history.truth.twins.length > 0) figures.withTwins += 1;
    if (judgement === 'wrong') figures.wrong.push(seed);
    else figures[judgement] += 1;
  }
  return figures;
}
