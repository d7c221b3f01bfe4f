import * as v from 'valibot';
import type { Booking, Order, SharedBooking, SimCard } from '../domain/booking.ts';
import { failure, success, type Problem, type Result } from '../domain/problem.ts';
import type { Country, Offer, Product, Service } from '../domain/product.ts';
import type { Sms } from '../domain/sms.ts';
import { toAnswerProblem, toSaid } from './answer-problem.ts';
import { readBody } from './read-body.ts';
import { toRetryDelayMs } from './retry-timing.ts';
import * as wire from './wire.ts';

const readTimeoutMs = 15_000;
/** A paid request is given longer: giving up early makes an answer unknown that may have been on its way. */
const paidTimeoutMs = 20_000;

/** A list as far as it could be read. `unreadableCount` rows were left out; `answeredAt` is the provider's `Date` header. */
export interface Listing<Item> {
  items: readonly Item[];
  unreadableCount: number;
  answeredAt: number | null;
}

/**
 * What became of a paid request. `refused` is a clean 4xx. Everything but that and a readable order is `unknown`: the
 * money may be gone, and only the account's lists can tell.
 */
export type PaidAnswer =
  | { kind: 'order'; order: Order; answeredAt: number | null }
  | { kind: 'refused'; problem: Problem; answeredAt: number | null }
  | { kind: 'unknown'; problem: Problem; said: string; answeredAt: number | null };

export type AnosimApi = ReturnType<typeof createAnosimApi>;

interface RawAnswer {
  status: number;
  body: string;
  answeredAt: number | null;
  retryAfter: string | null;
}

type Parameters = Record<string, string | number | undefined>;

/**
 * The provider's API, endpoint by endpoint (anosim-api.md). Problems come back as data. GETs are tried again on passing
 * problems; nothing else ever is. Dates are the provider's labels, uncorrected (trap 2). `sleep` and `random` are for
 * tests.
 */
export function createAnosimApi({
  baseUrl,
  apiKey,
  fetch,
  now,
  hasAccess = () => Promise.resolve(true),
  sleep = (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  random = Math.random,
}: {
  baseUrl: string;
  apiKey: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
  /** Whether the browser lets us reach the host: without, a request fails as if there were no network. */
  hasAccess?: () => Promise<boolean>;
  sleep?: (delayMs: number) => Promise<void>;
  random?: () => number;
}) {
  /** One request, sent once, read to its end. */
  async function send(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    parameters: Parameters,
    { timeoutMs, isKeyless = false }: { timeoutMs: number; isKeyless?: boolean },
  ): Promise<Result<RawAnswer>> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters))
      if (value !== undefined) query.set(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${baseUrl}${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
        method,
        headers: {
          Accept: 'application/json',
          ...(isKeyless ? {} : { Authorization: `Bearer ${apiKey}` }),
        },
        // Its own pool of connections: a cold one is not re-sent on by the browser (BROWSERS.md).
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      });
      const body = await readBody(response);
      if (body === null) return failure({ kind: 'answer-unreadable', said: '' });
      const date = Date.parse(response.headers.get('date') ?? '');
      return success({
        status: response.status,
        body,
        answeredAt: Number.isNaN(date) ? null : date,
        retryAfter: response.headers.get('retry-after'),
      });
    } catch {
      if (signal.aborted) return failure({ kind: 'timeout' });
      return failure({ kind: (await hasAccess()) ? 'offline' : 'api-access-missing' });
    }
  }

  const isOk = (answer: RawAnswer) => answer.status >= 200 && answer.status < 300;

  /** `secret` is what the request was made with: no quotation repeats it. */
  function parseBody<Value>(
    schema: v.GenericSchema<unknown, Value>,
    answer: RawAnswer,
    secret = apiKey,
  ): Result<Value> {
    if (!isOk(answer)) return failure(toAnswerProblem(answer, { now: now(), apiKey: secret }));
    const parsed = v.safeParse(schema, parseJson(answer.body));
    return parsed.success
      ? success(parsed.output)
      : failure({ kind: 'answer-unreadable', said: toSaid(answer.body, secret) });
  }

  async function read<Value>(
    path: string,
    parameters: Parameters,
    parse: (answer: RawAnswer) => Result<Value>,
    { isTriedOnce = false, ...options }: { isKeyless?: boolean; isTriedOnce?: boolean } = {},
  ): Promise<Result<Value>> {
    for (let attempt = 1; ; attempt++) {
      const sent = await send('GET', path, parameters, { timeoutMs: readTimeoutMs, ...options });
      const result = sent.ok ? parse(sent.value) : sent;
      if (result.ok || isTriedOnce) return result;
      const delayMs = toRetryDelayMs(result.problem, attempt, { now: now(), random: random() });
      if (delayMs === null) return result;
      await sleep(delayMs);
    }
  }

  const readOne = <Value>(path: string, schema: v.GenericSchema<unknown, Value>) =>
    read(path, {}, (answer) => parseBody(schema, answer));

  const readList = <Item>(
    path: string,
    schema: v.GenericSchema<unknown, Item>,
    parameters: Parameters = {},
    options?: { isTriedOnce?: boolean },
  ): Promise<Result<Listing<Item>>> =>
    read(
      path,
      parameters,
      (answer) => {
        const rows = parseBody(v.array(v.unknown()), answer);
        if (!rows.ok) return rows;
        const listing = wire.keepReadable(schema, rows.value);
        return listing.items.length === 0 && listing.unreadableCount > 0
          ? failure({ kind: 'answer-unreadable', said: toSaid(answer.body, apiKey) })
          : success({ ...listing, answeredAt: answer.answeredAt });
      },
      options,
    );

  async function pay(path: string, parameters: Parameters, maxPriceUsd: number): Promise<PaidAnswer> {
    const sent = await send('POST', path, parameters, { timeoutMs: paidTimeoutMs });
    if (!sent.ok) return { kind: 'unknown', problem: sent.problem, said: '', answeredAt: null };
    const answer = sent.value;
    const { answeredAt } = answer;
    // 408 says that the server gave up, not that nothing was done.
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 408)
      return {
        kind: 'refused',
        problem: toAnswerProblem(answer, { now: now(), apiKey, maxPriceUsd }),
        answeredAt,
      };
    const order = parseBody(wire.order, answer);
    return order.ok
      ? { kind: 'order', order: order.value, answeredAt }
      : { kind: 'unknown', problem: order.problem, said: toSaid(answer.body, apiKey), answeredAt };
  }

  /** Sent once, but for a 404 of the first path: the page's heading and its example disagree on these two endpoints. */
  async function acknowledge(
    method: 'POST' | 'PATCH',
    path: string,
    parameters: Parameters = {},
    headingPath?: string,
  ): Promise<Result<wire.Acknowledgement>> {
    let sent = await send(method, path, parameters, { timeoutMs: readTimeoutMs });
    if (sent.ok && sent.value.status === 404 && headingPath !== undefined)
      sent = await send(method, headingPath, parameters, { timeoutMs: readTimeoutMs });
    if (!sent.ok) return sent;
    const parsed = parseBody(wire.acknowledgement, sent.value);
    return parsed.ok && !parsed.value.isSuccess
      ? failure({
          kind: 'refused',
          status: sent.value.status,
          said: toSaid(parsed.value.said || sent.value.body, apiKey),
        })
      : parsed;
  }

  const setAutoRenewal = (isEnabled: boolean, orderBookingId: number | undefined) =>
    acknowledge(
      'POST',
      '/OrderBookingsAutoRenewal/SetAutoRenewalAsync',
      { enable: isEnabled ? 1 : 0, orderBookingId },
      '/OrderBookingsAutoRenewal',
    );

  return {
    getBalance: (): Promise<Result<number>> => readOne('/Balance', wire.balance),
    listCountries: (): Promise<Result<Listing<Country>>> => readList('/Countries', wire.country),
    listServices: (): Promise<Result<Listing<Service>>> => readList('/Services', wire.service),
    listProducts: (filter: { countryId?: number } = {}): Promise<Result<Listing<Product>>> =>
      readList('/Products', wire.product, filter),
    getProduct: (productId: number): Promise<Result<wire.StockedProduct>> =>
      readOne(`/Products/${productId}`, wire.stockedProduct),
    listOffers: (
      filter: { countryId?: number; rentalTypeId?: number; serviceId?: number } = {},
    ): Promise<Result<Listing<Offer>>> => readList('/ProductPrices', wire.offer, filter),

    /** Costs money; sent once. `maxPriceUsd` caps the price of one number. */
    createOrder: (request: {
      productId: number;
      amount: number;
      providerId: number;
      maxPriceUsd: number;
    }): Promise<PaidAnswer> =>
      pay(
        '/Orders',
        {
          productId: request.productId,
          amount: request.amount,
          providerId: request.providerId,
          maxPrice: request.maxPriceUsd,
        },
        request.maxPriceUsd,
      ),
    listOrders: (): Promise<Result<Listing<Order>>> => readList('/Orders', wire.order),
    getOrder: (orderId: number): Promise<Result<Order>> => readOne(`/Orders/${orderId}`, wire.order),

    listSimCards: (): Promise<Result<Listing<SimCard>>> => readList('/SimCards', wire.simCard),
    /**
     * The last 100 of the account, newest first; `/Sms/:id` is oldest first (trap 3). Tried once: the poller comes
     * back by itself and has its own, longer back-off.
     */
    listSms: (): Promise<Result<Listing<Sms>>> => readList('/Sms', wire.sms, {}, { isTriedOnce: true }),
    /** A booking id, not an order id: they overlap (trap 8). */
    listBookingSms: (bookingId: number): Promise<Result<Listing<Sms>>> =>
      readList(`/Sms/${bookingId}`, wire.sms),

    listBookings: (): Promise<Result<Listing<Booking>>> => readList('/OrderBookings', wire.booking),
    /** Current ones and those ended in the last 12 hours, without price and without what they extend. */
    listCurrentBookings: (): Promise<Result<Listing<Booking>>> =>
      readList('/OrderBookingsCurrent', wire.booking),
    getBooking: (bookingId: number): Promise<Result<Booking>> =>
      readOne(`/OrderBookings/${bookingId}`, wire.booking),
    cancelBooking: (bookingId: number): Promise<Result<wire.Acknowledgement>> =>
      acknowledge('PATCH', `/OrderBookings/${bookingId}`),

    /**
     * Costs money; sent once, but for a 404 of the first path (heading and example disagree). No cap is documented for
     * this endpoint; the one the person saw is sent all the same.
     */
    async reuseBooking(request: { bookingId: number; maxPriceUsd: number }): Promise<PaidAnswer> {
      const parameters = { maxPrice: request.maxPriceUsd };
      const answer = await pay(`/OrderBookingsReUse/${request.bookingId}`, parameters, request.maxPriceUsd);
      return answer.kind === 'refused' && answer.problem.kind === 'not-found'
        ? pay(`/OrderBookingReUse/${request.bookingId}`, parameters, request.maxPriceUsd)
        : answer;
    },
    /** Costs money; sent once. No cap is documented here either. */
    extendBooking: (request: {
      bookingId: number;
      durationInMinutes: number;
      maxPriceUsd: number;
    }): Promise<PaidAnswer> =>
      pay(
        '/OrderBookings',
        {
          orderBookingId: request.bookingId,
          extentionInMinutes: request.durationInMinutes,
          maxPrice: request.maxPriceUsd,
        },
        request.maxPriceUsd,
      ),

    /** The id is checked although it is typed: left out, it would mean every booking of the account. */
    setAutoRenewal: async (request: {
      bookingId: number;
      isEnabled: boolean;
    }): Promise<Result<wire.Acknowledgement>> =>
      Number.isSafeInteger(request.bookingId) && request.bookingId > 0
        ? setAutoRenewal(request.isEnabled, request.bookingId)
        : failure({ kind: 'unexpected', said: 'auto-renewal without a booking' }),
    /** Every booking of the account: a separate act, which the person confirms as such. */
    setAutoRenewalOfAll: (request: { isEnabled: boolean }): Promise<Result<wire.Acknowledgement>> =>
      setAutoRenewal(request.isEnabled, undefined),

    /** Sent without the key. The token is what opens the booking: no quotation repeats it. */
    async getSharedBooking(token: string): Promise<Result<SharedBooking>> {
      const shared = await read(
        '/OrderBookingShare',
        { token },
        (answer) => parseBody(wire.sharedBooking, answer, token),
        { isKeyless: true },
      );
      if (shared.ok) return shared;
      const { problem } = shared;
      // There is no key that could be refused: it is the token.
      return problem.kind === 'not-found' || problem.kind === 'refused' || problem.kind === 'key-refused'
        ? failure({ kind: 'share-not-found', said: problem.said })
        : shared;
    },
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
