import { Hono, type Context } from 'hono';
import { createAccount, Refusal, type Account, type Circumstances, type Order } from './account.ts';
import { createControl } from './control.ts';
import {
  createFaultQueue,
  isTransportFault,
  type Fault,
  type FaultInput,
  type TransportFault,
} from './faults.ts';
import { simulateTransport } from './simulated-transport.ts';
import { defaultVariants, parseVariants, type DateGroup, type Variants } from './variants.ts';
import { createWire, hasRentalTypeId } from './wire.ts';

export interface SandboxOptions {
  apiKey?: string;
  balanceUsd?: number;
  /** Of the first order; another one for another account. */
  firstId?: number;
  /** The same seed gives the same catalogue, numbers and tokens. */
  seed?: number;
  variants?: Partial<Variants>;
  /** Epoch ms. `advance` is added to it. */
  now?: () => number;
}

/** One request to the API, in the order of arrival. */
export interface RequestRecord {
  id: number;
  /** Epoch ms, by the sandbox's clock. */
  time: number;
  method: string;
  path: string;
  /** Without the key. */
  query: Record<string, string>;
  /** Where the key was; `header` is the Bearer header. */
  key: 'header' | 'x-api-key' | 'query' | 'none';
  /** A key in the URL ends up in logs and histories, even beside a header. */
  hasKeyInUrl: boolean;
  hasCookie: boolean;
  /** Null while there is no answer, or when the connection broke without one. */
  status: number | null;
  fault: string | null;
}

/** What a connection tells the app and the app tells the connection. */
interface Connection {
  /** Set when the answer is not to arrive as it is. */
  transport?: TransportFault;
}

type Env = { Bindings: Connection; Variables: { request: RequestRecord; effect: Fault | undefined } };

const apiPath = '/api/v1';
const currentMs = 12 * 60 * 60_000;
const listLimit = 100;

const statuses = {
  unauthorized: 401,
  invalid: 400,
  notFound: 404,
  noBalance: 402,
  soldOut: 400,
  priceRisen: 400,
  notAllowed: 400,
} as const;

/**
 * A stand-in for the ANOSIM API: one account, whose state lives by an injectable clock, as one Hono app. Call `fetch`
 * in unit tests; `serveSandbox` puts it behind a socket.
 */
export function createSandbox(options: SandboxOptions = {}) {
  const apiKey = options.apiKey ?? 'sandbox-7f3c9b1e5d2a4860';
  const seed = options.seed ?? 1;
  const faults = createFaultQueue();
  const requests: RequestRecord[] = [];
  let clockOffsetMs = 0;
  const doNothing = (): void => undefined;
  let onPost: (request: RequestRecord) => void | Promise<void> = doNothing;
  let variants: Variants = { ...defaultVariants, ...options.variants };
  const now = () => (options.now ?? Date.now)() + clockOffsetMs;
  const openAccount = () =>
    createAccount({
      seed,
      balanceUsd: options.balanceUsd ?? 100,
      firstId: options.firstId ?? 1001,
      now,
      variants: () => variants,
    });
  let account: Account = openAccount();
  const wire = createWire(() => variants);

  // Paths are case-insensitive; what is compared with care (keys, tokens) stands in headers and the query.
  const app = new Hono<Env>({ getPath: (request) => new URL(request.url).pathname.toLowerCase() });

  /** A parameter by its name in any case; POST and PATCH carry theirs in the query string too. */
  const parameter = (c: Context<Env>, name: string): string | undefined => {
    const entries = [...new URL(c.req.url).searchParams];
    return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  };
  const numberParameter = (c: Context<Env>, name: string, fallback?: number): number => {
    const text = parameter(c, name);
    const value = text === undefined || text === '' ? fallback : Number(text);
    if (value === undefined || !Number.isFinite(value)) throw new Refusal('invalid', `Invalid ${name}`);
    return value;
  };
  const pathId = (c: Context<Env>): number => {
    const id = Number(c.req.param('id'));
    if (!Number.isInteger(id)) throw new Refusal('notFound', 'Not found');
    return id;
  };
  const circumstances = (c: Context<Env>): Circumstances => {
    const effect = c.get('effect');
    const requestId = c.get('request').id;
    if (effect?.kind === 'overcharge') return { requestId, chargeFactor: effect.factor };
    if (effect?.kind === 'several-bookings') return { requestId, bookingCount: effect.count };
    return { requestId };
  };

  const jsonType = { 'content-type': 'application/json; charset=utf-8' };
  const textType = { 'content-type': 'text/plain; charset=utf-8' };
  const errorAnswer = (status: number, message: string): Response => {
    const { errorShape } = variants;
    const hasNoBody = status === 204 || status === 205 || status === 304;
    if (errorShape === 'empty' || hasNoBody) return new Response(null, { status });
    if (errorShape === 'text') return new Response(message, { status, headers: textType });
    return new Response(JSON.stringify({ [errorShape]: message }), { status, headers: jsonType });
  };
  const refuse = (c: Context<Env>, refusal: Refusal): Response => {
    const isPurchase = c.req.method === 'POST' && refusal.reason !== 'unauthorized';
    if (variants.refusals === 'ok' && isPurchase) return errorAnswer(200, refusal.message);
    const status = refusal.reason === 'noBalance' ? variants.noBalanceStatus : statuses[refusal.reason];
    return errorAnswer(status, refusal.message);
  };

  const list = <T>(items: T[]): T[] => {
    const first = items[0];
    return (variants.listDuplicates && first !== undefined ? [first, ...items] : items).slice(0, listLimit);
  };
  const newestBookings = () =>
    account
      .bookings()
      .filter((booking) => booking.createdAt + variants.bookingsLateMs <= now())
      .reverse();

  // ---- every request: the log, then the fault, then the key

  app.use(`${apiPath}/*`, async (c: Context<Env>, next) => {
    const url = new URL(c.req.url);
    const query = Object.fromEntries(
      [...url.searchParams].filter(([name]) => name.toLowerCase() !== 'apikey'),
    );
    const key =
      c.req.header('authorization') !== undefined
        ? 'header'
        : c.req.header('x-api-key') !== undefined
          ? 'x-api-key'
          : parameter(c, 'apikey') !== undefined
            ? 'query'
            : 'none';
    const record: RequestRecord = {
      id: requests.length + 1,
      time: now(),
      method: c.req.method,
      path: url.pathname,
      query,
      key,
      hasKeyInUrl: parameter(c, 'apikey') !== undefined,
      hasCookie: c.req.header('cookie') !== undefined,
      status: null,
      fault: null,
    };
    requests.push(record);
    c.set('request', record);
    await next();
    // The provider's site sets cookies on the same host: a client that sends them back shares the site's session.
    c.header('Set-Cookie', 'sandbox-session=1; Path=/; HttpOnly; SameSite=Lax');
    if (variants.dateHeader) c.header('Date', new Date(now()).toUTCString());
    if (!c.env.transport) record.status = c.res.status;
  });

  app.use(`${apiPath}/*`, async (c: Context<Env>, next) => {
    if (c.req.method === 'POST') await onPost(c.get('request'));
    const fault = faults.take(c.req.method, c.req.path.slice(apiPath.length));
    if (!fault) return next();
    c.get('request').fault = fault.kind;
    return applyFault(c, fault, next);
  });

  const applyFault = async (
    c: Context<Env>,
    fault: Fault,
    next: () => Promise<void>,
  ): Promise<Response | void> => {
    const instead = async (answer: () => Response) => {
      if (fault.apply) await next();
      c.res = undefined;
      c.res = answer();
    };
    const words = (fallback: string) => fault.body ?? fallback;
    if (isTransportFault(fault)) {
      if (fault.apply) await next();
      else c.res = c.json({ id: 0, date: new Date(now()).toISOString(), priceInUSD: 0, bookings: [] });
      c.env.transport = fault;
      return;
    }
    switch (fault.kind) {
      case 'status':
        return instead(() => errorAnswer(fault.status ?? 500, words('Error')));
      case 'unauthorized':
        return instead(() => errorAnswer(401, words('Unauthorized')));
      case 'no-balance':
        return instead(() => refuse(c, new Refusal('noBalance', words('Insufficient balance'))));
      case 'sold-out':
        return instead(() => refuse(c, new Refusal('soldOut', words('No numbers available'))));
      case 'too-many-requests':
        return instead(() => {
          const answer = errorAnswer(fault.status ?? 429, words('Too many requests'));
          if (fault.retryAfterSeconds !== undefined)
            answer.headers.set('Retry-After', String(fault.retryAfterSeconds));
          return answer;
        });
      case 'server-error':
        return instead(() => errorAnswer(fault.status ?? 500, words('An error occurred')));
      case 'ok-text':
        return instead(
          () => new Response(words('Sorry, something went wrong with your order.'), { headers: textType }),
        );
      case 'wrong-json':
        return instead(() => new Response(words('{"status":"ok","data":[]}'), { headers: jsonType }));
      case 'garbage':
        return instead(() => new Response(words('\u0000\u0001<html>{{{'), { headers: jsonType }));
      case 'empty':
        return instead(() => new Response(null));
      case 'redirect':
        return instead(
          () =>
            new Response(null, {
              status: 302,
              headers: { location: fault.location ?? `${apiPath}/Balance` },
            }),
        );
      case 'trailing-garbage': {
        await next();
        const body = (await c.res.text()) + words('\n<!-- served in 12 ms -->');
        c.res = new Response(body, c.res);
        return;
      }
      case 'slow': {
        const askedOf = account;
        if (!fault.lateApply) await next();
        await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 1000));
        // A reset in the meantime: this request belongs to a life that is over.
        if (fault.lateApply && account !== askedOf) return errorAnswer(503, 'The sandbox was reset');
        if (fault.lateApply) await next();
        return;
      }
      case 'price-risen':
        account.raisePrice(numberParameter(c, 'productId'), fault.factor);
        return next();
      case 'foreign-order':
        for (let i = 0; i < fault.count; i += 1) buyElsewhere({ productId: numberParameter(c, 'productId') });
        return next();
      case 'overcharge':
      case 'several-bookings':
      case 'double':
        c.set('effect', fault);
        return next();
    }
  };

  app.use(`${apiPath}/*`, async (c: Context<Env>, next) => {
    if (c.req.path === `${apiPath}/orderbookingshare`) return next();
    const bearer = /^bearer\s+(.*)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    // A header wins over the query parameter, right or wrong.
    const key = bearer ?? c.req.header('x-api-key') ?? parameter(c, 'apikey');
    if (key?.trim() !== apiKey) return refuse(c, new Refusal('unauthorized', 'Invalid API key'));
    return next();
  });

  // ---- 1 to 6: balance and catalogue

  const api = app.basePath(apiPath);

  api.get('/balance', (c) => c.json({ accountBalanceInUSD: wire.amount(account.shownBalanceUsd()) }));

  api.get('/countries', (c) =>
    c.json(account.catalogue.countries.map(({ id, country }) => ({ id, country }))),
  );

  api.get('/services', (c) => c.json(account.catalogue.services.map(({ id, service }) => ({ id, service }))));

  const findProducts = (c: Context<Env>, filters: ('countryId' | 'rentalTypeId' | 'serviceId')[]) => {
    const wanted = (name: 'countryId' | 'rentalTypeId' | 'serviceId') =>
      filters.includes(name) && parameter(c, name) ? numberParameter(c, name) : null;
    const countryId = wanted('countryId');
    const rentalTypeId = wanted('rentalTypeId');
    const serviceId = wanted('serviceId');
    return account.catalogue.products.filter(
      (product) =>
        (countryId === null || product.country.id === countryId) &&
        (rentalTypeId === null || hasRentalTypeId(product, rentalTypeId)) &&
        (serviceId === null || product.serviceId === serviceId),
    );
  };

  api.get('/products', (c) => c.json(findProducts(c, ['countryId']).map(wire.product)));

  api.get('/products/:id', (c) => c.json(wire.productWithProviders(account.findProduct(pathId(c)))));

  api.get('/productprices', (c) =>
    c.json(findProducts(c, ['countryId', 'rentalTypeId', 'serviceId']).map(wire.productPrices)),
  );

  // ---- 7 to 9: orders

  const orderAnswer = (c: Context<Env>, group: DateGroup, order: () => Order) => {
    const first = order();
    if (c.get('effect')?.kind === 'double') order();
    return c.json(wire.order(first, group));
  };

  api.post('/orders', (c) => {
    const purchase = {
      productId: numberParameter(c, 'productId'),
      amount: numberParameter(c, 'amount'),
      providerId: numberParameter(c, 'providerId', 0),
      maxPrice: numberParameter(c, 'maxPrice', 0),
    };
    if (!Number.isInteger(purchase.amount) || purchase.amount < 1)
      throw new Refusal('invalid', 'Invalid amount');
    return orderAnswer(c, 'purchase', () => account.buy(purchase, circumstances(c)));
  });

  api.get('/orders', (c) => {
    const visible = account.orders().filter((order) => order.createdAt + variants.ordersLateMs <= now());
    return c.json(list(visible.reverse()).map((order) => wire.order(order, 'orders')));
  });

  api.get('/orders/:id', (c) => {
    const id = pathId(c);
    const order = account.orders().find((candidate) => candidate.id === id);
    if (!order) throw new Refusal('notFound', 'Order not found');
    return c.json(wire.order(order, 'orders'));
  });

  // ---- 10 to 12: SIM cards and SMS

  api.get('/simcards', (c) =>
    c.json(
      newestBookings()
        .filter(({ state }) => state === 'Active')
        .map(wire.simCard),
    ),
  );

  api.get('/sms', (c) => c.json(account.messages().reverse().slice(0, listLimit).map(wire.sms)));

  api.get('/sms/:id', (c) => {
    const { id } = account.findBooking(pathId(c));
    const messages = account.messages().filter((sms) => sms.bookingIds.includes(id));
    return c.json(messages.map(wire.sms));
  });

  // ---- 13 to 16: bookings

  api.get('/orderbookings', (c) =>
    c.json(list(newestBookings()).map((booking) => wire.booking(booking, 'bookings'))),
  );

  api.get('/orderbookingscurrent', (c) => {
    const current = newestBookings().filter(
      ({ state, endAt }) => state === 'Active' || state === 'Pending' || endAt > now() - currentMs,
    );
    return c.json(list(current).map(wire.currentBooking));
  });

  api.get('/orderbookings/:id', (c) => c.json(wire.booking(account.findBooking(pathId(c)), 'bookings')));

  api.patch('/orderbookings/:id', (c) => {
    account.cancel(pathId(c), circumstances(c));
    return c.json({ success: variants.success === 'text' ? 'true' : true });
  });

  // ---- 17 to 19: reuse, extension, auto-renewal

  const onlyAt = (path: Variants['paths']) => {
    if (variants.paths !== path && variants.paths !== 'both') throw new Refusal('notFound', 'Not Found');
  };

  const reuse = (c: Context<Env>) =>
    orderAnswer(c, 'purchase', () => account.reuse(pathId(c), circumstances(c)));
  api.post('/orderbookingsreuse/:id', (c) => {
    onlyAt('example');
    return reuse(c);
  });
  api.post('/orderbookingreuse/:id', (c) => {
    onlyAt('heading');
    return reuse(c);
  });

  api.post('/orderbookings', (c) =>
    orderAnswer(c, 'bookings', () =>
      account.extend(
        numberParameter(c, 'orderBookingId'),
        numberParameter(c, 'extentionInMinutes'),
        circumstances(c),
      ),
    ),
  );

  const setAutoRenewal = (c: Context<Env>) => {
    const enable = parameter(c, 'enable');
    if (enable !== '0' && enable !== '1') throw new Refusal('invalid', 'Invalid enable');
    const bookingId = parameter(c, 'orderBookingId') ? numberParameter(c, 'orderBookingId') : null;
    const affected = account.setAutoRenewal(enable === '1', bookingId);
    return c.json({
      Success: affected > 0,
      Message: affected > 0 ? 'Auto-renewal set successfully.' : 'No order bookings were affected.',
      AffectedOrderBookingsCount: affected,
    });
  };
  api.post('/orderbookingsautorenewal/setautorenewalasync', (c) => {
    onlyAt('example');
    return setAutoRenewal(c);
  });
  api.post('/orderbookingsautorenewal', (c) => {
    onlyAt('heading');
    return setAutoRenewal(c);
  });

  // ---- 20: share, without a key

  api.get('/orderbookingshare', (c) => {
    const token = parameter(c, 'token');
    const booking = account.bookings().find(({ shareToken }) => shareToken === token);
    if (!booking) throw new Refusal('notFound', 'Invalid share token');
    return c.json(
      wire.share(
        booking,
        account.messages().filter((sms) => sms.bookingIds.includes(booking.id)),
      ),
    );
  });

  app.notFound(() => errorAnswer(404, 'Not Found'));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refuse(c, error);
    return errorAnswer(500, error.stack ?? error.message);
  });

  // ---- control and evidence

  const buyElsewhere = (purchase: { productId: number; amount?: number }) =>
    account.buy(
      { productId: purchase.productId, amount: purchase.amount ?? 1, providerId: 0, maxPrice: 0 },
      { requestId: null, foreign: true },
    );

  /** Carries a request out and says what is to become of its answer. */
  const answer = async (
    request: Request,
  ): Promise<{ response: Response; transport: TransportFault | undefined }> => {
    const connection: Connection = {};
    const response = await app.fetch(request, connection);
    return { response, transport: connection.transport };
  };

  const sandbox = {
    app,
    apiKey,
    answer,
    /** As the global `fetch`: transport faults become the failures a page would see. Any host will do. */
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      return simulateTransport(request, answer);
    },
    /** Epoch ms, by the sandbox's clock. */
    now,
    /** Lets time pass: what was due on the way happens, each at its own time. */
    advance: (advanceMs: number) => {
      clockOffsetMs += advanceMs;
      account.settle();
    },
    account: () => account,
    ledger: () => (account.settle(), account.ledger),
    requests: () => requests,
    variants: () => variants,
    setVariants: (changes: Partial<Variants>) => {
      variants = { ...variants, ...parseVariants(changes) };
    },
    faults,
    addFault: (fault: FaultInput | FaultInput[]) => {
      faults.add(fault);
    },
    /** Comes before each POST is carried out, which waits for it: what else happens on the account in that moment. */
    beforePosts: (act: (request: RequestRecord) => void | Promise<void>) => {
      onPost = act;
    },
    /** Delivers an SMS to a number in any spelling; gives the ids of the bookings it reaches, none if nobody has it. */
    receiveSms: (sms: { number: string; sender: string; text: string; delayMs?: number }): number[] =>
      account.receiveSms(sms),
    /** Buys on the same account from somewhere else, without a request. */
    buyElsewhere,
    reset: () => {
      clockOffsetMs = 0;
      variants = { ...defaultVariants, ...options.variants };
      faults.clear();
      onPost = doNothing;
      requests.length = 0;
      account = openAccount();
    },
  };
  app.route('/_sandbox', createControl(sandbox));
  return sandbox;
}

export type Sandbox = ReturnType<typeof createSandbox>;
