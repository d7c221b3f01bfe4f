import { getCatalogue, roundUsd, type Product, type Tier } from './catalogue.ts';
import { createNumberSource, isSameNumber } from './phone-numbers.ts';
import { createRandom } from './random.ts';
import type { Variants } from './variants.ts';

export interface Booking {
  id: number;
  orderId: number;
  product: Product;
  number: string;
  /** Epoch ms, in true time; the wire may say otherwise. */
  startAt: number;
  endAt: number;
  priceUsd: number;
  /** `Active`, `Ended`, `Not Used`, `Pending`, or whatever the variants call a cancelled one. */
  state: string;
  extensionForId: number | null;
  autoRenewal: boolean;
  shareToken: string;
  createdAt: number;
  /** The stock it came from and goes back to; null for extensions and reuse. */
  tier: Tier | null;
  providerId: number;
  foreign: boolean;
}

export interface Order {
  id: number;
  createdAt: number;
  priceUsd: number;
  bookings: Booking[];
  /** Bought by someone else on the same account. */
  foreign: boolean;
}

export interface SmsRecord {
  number: string;
  bookingIds: number[];
  arrivesAt: number;
  sender: string;
  text: string;
}

/** One movement of money, in order. `charged` in US dollars, below zero for a refund. */
export interface LedgerEntry {
  sequence: number;
  at: number;
  kind: 'order' | 'reuse' | 'extension' | 'renewal' | 'refund';
  /** The request that moved it (`GET /_sandbox/requests`); null when the account itself did. */
  requestId: number | null;
  productId: number;
  amount: number;
  maxPrice: number | null;
  providerId: number | null;
  charged: number;
  orderId: number;
  bookingIds: number[];
  balanceUsd: number;
  foreign: boolean;
}

export type RefusalReason =
  'unauthorized' | 'invalid' | 'notFound' | 'noBalance' | 'soldOut' | 'priceRisen' | 'notAllowed';

/** What the API declines to do, with the words it declines in. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}

/** Who asked, and what is to go wrong with it. */
export interface Circumstances {
  requestId: number | null;
  foreign?: boolean;
  /** Charges the price times this, whatever `maxPrice` says. */
  chargeFactor?: number;
  /** Books and charges this many numbers, whatever `amount` says. */
  bookingCount?: number;
}

export interface Purchase {
  productId: number;
  amount: number;
  providerId: number;
  /** Per number, US dollars; 0 is no cap. */
  maxPrice: number;
}

const minuteMs = 60_000;
const isRental = (product: Product) => product.rentalType !== 'Activation';

/** The account and everything that lives in it. Time passes only in `settle`, which every reading calls first. */
export function createAccount(options: {
  seed: number;
  balanceUsd: number;
  /** Of the first order: ids are the provider's, no two accounts share one. */
  firstId: number;
  now: () => number;
  variants: () => Variants;
}) {
  const { now, variants } = options;
  const random = createRandom(options.seed + 1);
  const original = getCatalogue(options.seed);
  const catalogue = { ...original, products: [...original.products] };
  const nextNumber = createNumberSource(random);
  const orders: Order[] = [];
  const bookings: Booking[] = [];
  const messages: SmsRecord[] = [];
  const ledger: LedgerEntry[] = [];
  let lateRefunds: { dueAt: number; booking: Booking; requestId: number | null }[] = [];
  let balanceUsd = options.balanceUsd;
  /** What it was, from when on: `GET /Balance` may lag behind. */
  const balances: { since: number; balanceUsd: number }[] = [{ since: -Infinity, balanceUsd }];
  // Order and booking ids overlap (trap 8): mistaking one for the other finds something, and the wrong thing.
  let nextOrderId = options.firstId;
  let nextBookingId = options.firstId - 5;

  const setBalance = (amountUsd: number) => {
    balanceUsd = roundUsd(amountUsd);
    balances.push({ since: now(), balanceUsd });
  };

  const move = (entry: Omit<LedgerEntry, 'sequence' | 'balanceUsd'>) => {
    setBalance(balanceUsd - entry.charged);
    ledger.push({ sequence: ledger.length + 1, ...entry, balanceUsd });
  };

  const refund = (booking: Booking, at: number, requestId: number | null) =>
    move({
      at,
      kind: 'refund',
      requestId,
      productId: booking.product.id,
      amount: 1,
      maxPrice: null,
      providerId: booking.providerId,
      charged: -booking.priceUsd,
      orderId: booking.orderId,
      bookingIds: [booking.id],
      foreign: booking.foreign,
    });

  const releaseStock = (booking: Booking) => {
    if (!booking.tier) return;
    booking.tier.anyCount += 1;
    const operator = booking.tier.operators.find((candidate) => candidate.providerId === booking.providerId);
    if (operator) operator.availableCount += 1;
    booking.tier = null;
  };

  const createOrder = (at: number, foreign: boolean, priceUsd: number): Order => {
    const order: Order = {
      id: nextOrderId,
      createdAt: at,
      priceUsd: roundUsd(priceUsd),
      bookings: [],
      foreign,
    };
    nextOrderId += 1;
    orders.push(order);
    return order;
  };

  const createBooking = (
    order: Order,
    booking: Pick<Booking, 'product' | 'number' | 'startAt' | 'priceUsd'> & Partial<Booking>,
  ): Booking => {
    const created: Booking = {
      id: nextBookingId,
      orderId: order.id,
      endAt: booking.startAt + booking.product.durationMinutes * minuteMs,
      state: 'Active',
      extensionForId: null,
      autoRenewal: false,
      shareToken: Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join(''),
      createdAt: order.createdAt,
      tier: null,
      providerId: 0,
      foreign: order.foreign,
      ...booking,
    };
    nextBookingId += 1;
    order.bookings.push(created);
    bookings.push(created);
    return created;
  };

  const hasSms = (booking: Booking, at: number) =>
    messages.some((sms) => sms.bookingIds.includes(booking.id) && sms.arrivesAt <= at);

  const renew = (booking: Booking) => {
    const at = booking.endAt;
    const order = createOrder(at, booking.foreign, booking.priceUsd);
    const renewed = createBooking(order, {
      product: booking.product,
      number: booking.number,
      startAt: at,
      priceUsd: booking.priceUsd,
      extensionForId: booking.id,
      autoRenewal: true,
      tier: booking.tier,
      providerId: booking.providerId,
    });
    move({
      at,
      kind: 'renewal',
      requestId: null,
      productId: booking.product.id,
      amount: 1,
      maxPrice: null,
      providerId: booking.providerId,
      charged: booking.priceUsd,
      orderId: order.id,
      bookingIds: [renewed.id],
      foreign: booking.foreign,
    });
  };

  const end = (booking: Booking) => {
    const at = booking.endAt;
    const isUnused = !isRental(booking.product) && !hasSms(booking, at);
    booking.state = isUnused ? 'Not Used' : 'Ended';
    const extension = bookings.find(
      (candidate) =>
        candidate.state === 'Pending' && candidate.number === booking.number && candidate.startAt === at,
    );
    if (extension) {
      extension.state = 'Active';
      extension.tier = booking.tier;
    } else if (booking.autoRenewal && isRental(booking.product) && balanceUsd >= booking.priceUsd)
      renew(booking);
    else releaseStock(booking);
    if (isUnused && variants().refundNotUsed) refund(booking, at, null);
  };

  /** Lets everything happen that was due by now, in the order in which it was due. */
  const settle = () => {
    for (;;) {
      const due: { at: number; run: () => void }[] = [
        ...bookings
          .filter((booking) => booking.state === 'Active' && booking.endAt <= now())
          .map((booking) => ({ at: booking.endAt, run: () => end(booking) })),
        ...lateRefunds
          .filter((late) => late.dueAt <= now())
          .map((late) => ({
            at: late.dueAt,
            run: () => {
              lateRefunds = lateRefunds.filter((other) => other !== late);
              refund(late.booking, late.dueAt, late.requestId);
            },
          })),
      ];
      const first = due.sort((a, b) => a.at - b.at)[0];
      if (!first) return;
      first.run();
    }
  };

  /** The account's own copy of a product, made when it is first needed: its stock and prices may change. */
  const findProduct = (productId: number): Product => {
    const product = catalogue.products[productId - 1];
    if (!product) throw new Refusal('notFound', 'Product not found');
    if (product !== original.products[productId - 1]) return product;
    const copy = structuredClone(product);
    copy.country = product.country;
    catalogue.products[productId - 1] = copy;
    return copy;
  };

  const findBooking = (bookingId: number): Booking => {
    settle();
    const booking = bookings.find((candidate) => candidate.id === bookingId);
    if (!booking) throw new Refusal('notFound', 'Order booking not found');
    return booking;
  };

  const pay = (priceUsd: number) => {
    if (priceUsd > balanceUsd)
      throw new Refusal('noBalance', 'Insufficient balance. Please top up your account.');
  };

  /** The cheapest numbers that fit, one entry per number; throws when there are too few of them. */
  const chooseStock = ({ productId, amount, providerId, maxPrice }: Purchase) => {
    const product = findProduct(productId);
    const countIn = (tier: Tier) =>
      providerId === 0
        ? tier.anyCount
        : (tier.operators.find((operator) => operator.providerId === providerId)?.availableCount ?? 0);
    const chosen: Tier[] = [];
    let tooDear = 0;
    for (const tier of product.tiers) {
      const isWithinCap = maxPrice === 0 || tier.priceUsd <= maxPrice;
      for (let i = countIn(tier); i > 0 && chosen.length < amount; i -= 1) {
        if (isWithinCap) chosen.push(tier);
        else tooDear += 1;
      }
    }
    if (chosen.length === amount) return { product, chosen };
    if (chosen.length + tooDear >= amount)
      throw new Refusal('priceRisen', 'No numbers available at the given maxPrice');
    throw new Refusal('soldOut', 'No numbers available');
  };

  const takeStock = (tier: Tier, providerId: number): number => {
    tier.anyCount -= 1;
    const operator =
      providerId === 0
        ? tier.operators.find((candidate) => candidate.availableCount > 0)
        : tier.operators.find((candidate) => candidate.providerId === providerId);
    if (operator) operator.availableCount -= 1;
    return operator?.providerId ?? 0;
  };

  const buy = (purchase: Purchase, circumstances: Circumstances): Order => {
    settle();
    const { product, chosen } = chooseStock({
      ...purchase,
      amount: circumstances.bookingCount ?? purchase.amount,
    });
    const factor = circumstances.chargeFactor ?? 1;
    const priceUsd = roundUsd(chosen.reduce((sum, tier) => sum + tier.priceUsd, 0) * factor);
    pay(priceUsd);
    const at = now();
    const foreign = circumstances.foreign ?? false;
    const order = createOrder(at, foreign, priceUsd);
    for (const tier of chosen) {
      createBooking(order, {
        product,
        number: nextNumber(product.country.region),
        startAt: at,
        priceUsd: roundUsd(tier.priceUsd * factor),
        providerId: takeStock(tier, purchase.providerId),
        tier,
      });
    }
    move({
      at,
      kind: 'order',
      requestId: circumstances.requestId,
      productId: product.id,
      amount: purchase.amount,
      maxPrice: purchase.maxPrice,
      providerId: purchase.providerId,
      charged: priceUsd,
      orderId: order.id,
      bookingIds: order.bookings.map((booking) => booking.id),
      foreign,
    });
    return order;
  };

  const reuse = (bookingId: number, circumstances: Circumstances): Order => {
    const old = findBooking(bookingId);
    const { product } = old;
    if (product.rentalType !== 'Activation' || product.service !== 'Kleinanzeigen')
      throw new Refusal('notAllowed', 'Reuse is only available for Activation-Kleinanzeigen');
    const priceUsd = roundUsd(product.basePriceUsd * (circumstances.chargeFactor ?? 1));
    pay(priceUsd);
    const order = createOrder(now(), false, priceUsd);
    const booking = createBooking(order, { product, number: old.number, startAt: now(), priceUsd });
    move({
      at: now(),
      kind: 'reuse',
      requestId: circumstances.requestId,
      productId: product.id,
      amount: 1,
      maxPrice: null,
      providerId: null,
      charged: priceUsd,
      orderId: order.id,
      bookingIds: [booking.id],
      foreign: false,
    });
    return order;
  };

  const extend = (bookingId: number, minutes: number, circumstances: Circumstances): Order => {
    const old = findBooking(bookingId);
    if (!isRental(old.product)) throw new Refusal('notAllowed', 'An activation cannot be extended');
    if (old.state !== 'Active' && old.state !== 'Pending')
      throw new Refusal('notAllowed', 'The order booking has already ended');
    const product = catalogue.products.find(
      (candidate) =>
        candidate.country === old.product.country &&
        candidate.rentalType === old.product.rentalType &&
        candidate.service === old.product.service &&
        candidate.durationMinutes === minutes,
    );
    if (!product) throw new Refusal('invalid', 'Invalid extentionInMinutes');
    const priceUsd = roundUsd(product.basePriceUsd * (circumstances.chargeFactor ?? 1));
    pay(priceUsd);
    const order = createOrder(now(), false, priceUsd);
    const startAt = Math.max(
      ...bookings
        .filter(({ number, state }) => number === old.number && (state === 'Active' || state === 'Pending'))
        .map(({ endAt }) => endAt),
    );
    const booking = createBooking(order, {
      product,
      number: old.number,
      startAt,
      priceUsd,
      state: 'Pending',
      extensionForId: old.id,
      providerId: old.providerId,
    });
    move({
      at: now(),
      kind: 'extension',
      requestId: circumstances.requestId,
      productId: product.id,
      amount: 1,
      maxPrice: null,
      providerId: null,
      charged: priceUsd,
      orderId: order.id,
      bookingIds: [booking.id],
      foreign: false,
    });
    return order;
  };

  const cancel = (bookingId: number, circumstances: Circumstances): void => {
    const booking = findBooking(bookingId);
    if (isRental(booking.product)) throw new Refusal('notAllowed', 'Only activations can be cancelled');
    if (booking.state !== 'Active') throw new Refusal('notAllowed', 'The order booking is not active');
    if (now() - booking.startAt < variants().cancelAfterMs)
      throw new Refusal('notAllowed', 'The order booking cannot be cancelled yet');
    if (variants().cancelAfterSms === 'refused' && hasSms(booking, now()))
      throw new Refusal('notAllowed', 'An SMS has already been received');
    booking.state = variants().cancelledState;
    booking.endAt = now();
    releaseStock(booking);
    const { cancelRefund, refundAfterMs } = variants();
    if (cancelRefund === 'at-once') refund(booking, now(), circumstances.requestId);
    if (cancelRefund === 'late')
      lateRefunds.push({ dueAt: now() + refundAfterMs, booking, requestId: circumstances.requestId });
  };

  /** `bookingId` null is every booking of the account, as the API has it. Returns how many were affected. */
  const setAutoRenewal = (enable: boolean, bookingId: number | null): number => {
    settle();
    const wanted = bookingId === null ? bookings : [findBooking(bookingId)];
    const affected = wanted.filter((booking) => booking.state === 'Active' && isRental(booking.product));
    for (const booking of affected) booking.autoRenewal = enable;
    return affected.length;
  };

  /** Sends an SMS to a number in any spelling. Returns the ids of the bookings it reaches: none when nobody has it. */
  const receiveSms = (sms: { number: string; sender: string; text: string; delayMs?: number }): number[] => {
    settle();
    const booking = bookings.findLast(
      ({ state, number, product }) =>
        state === 'Active' && isSameNumber(sms.number, number, product.country.region),
    );
    if (!booking) return [];
    let original = booking;
    while (original.extensionForId !== null) original = findBooking(original.extensionForId);
    const { extensionSms } = variants();
    const holders = { active: [booking], original: [original], both: [original, booking] }[extensionSms];
    const bookingIds = [...new Set(holders.map(({ id }) => id))];
    messages.push({
      number: booking.number,
      bookingIds,
      arrivesAt: now() + (sms.delayMs ?? 0),
      sender: sms.sender,
      text: sms.text,
    });
    return bookingIds;
  };

  /** Multiplies every price of a product. */
  const raisePrice = (productId: number, factor: number) => {
    const product = findProduct(productId);
    product.basePriceUsd = roundUsd(product.basePriceUsd * factor);
    for (const tier of product.tiers) tier.priceUsd = roundUsd(tier.priceUsd * factor);
  };

  return {
    catalogue,
    ledger,
    /** Oldest first, all of them, late or not: the truth that a test compares with. */
    orders: (): Order[] => (settle(), orders),
    bookings: (): Booking[] => (settle(), bookings),
    /** Those that have arrived, oldest first. */
    messages: (): SmsRecord[] =>
      messages.filter((sms) => sms.arrivesAt <= now()).sort((a, b) => a.arrivesAt - b.arrivesAt),
    balanceUsd: (): number => (settle(), balanceUsd),
    /** What `GET /Balance` says of it. */
    shownBalanceUsd: (): number => {
      settle();
      const { balanceLateMs, balanceStepUsd } = variants();
      const shownUsd =
        balances.findLast(({ since }) => since + balanceLateMs <= now())?.balanceUsd ?? balanceUsd;
      // Counted in cents: 0.3 / 0.1 is less than 3.
      const stepCents = Math.round(balanceStepUsd * 100);
      if (stepCents === 0) return shownUsd;
      return roundUsd((Math.floor(Math.round(shownUsd * 100) / stepCents) * stepCents) / 100);
    },
    setBalance,
    settle,
    findProduct,
    findBooking,
    buy,
    reuse,
    extend,
    cancel,
    setAutoRenewal,
    receiveSms,
    raisePrice,
    /** Its time is over now: it is renewed or paid back, as it would have been then. */
    endBooking: (bookingId: number) => {
      findBooking(bookingId).endAt = now();
      settle();
    },
    /** Empties a product's shelves. */
    sellOut: (productId: number) => {
      findProduct(productId).tiers = [];
    },
  };
}

export type Account = ReturnType<typeof createAccount>;
