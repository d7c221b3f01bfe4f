import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/domain/settings.ts';
import type { FaultInput } from '../sandbox/faults.ts';
import { createMoneyScene } from '../support/money-scene.ts';

const post = { method: 'POST', path: '/Orders' };

describe('a purchase', () => {
  it('is one order, kept with its booking, and charged as shown', async () => {
    const { purchases, toInput, paid, database } = await createMoneyScene();
    const input = toInput();
    const outcome = await purchases.confirm(input);
    expect(outcome).toMatchObject({
      outcome: 'bought',
      chargedUsd: input.shown.priceUsd,
      problem: null,
      bookings: [{ country: 'Germany', isOver: false, priceUsd: input.shown.priceUsd }],
    });
    expect(paid()).toHaveLength(1);
    expect(await database.purchases.get(input.intentId)).toMatchObject({
      stage: 'settled',
      verdict: { verdict: 'one' },
    });
  });

  it('sends the amount asked and the price shown, with the key in the Bearer header alone', async () => {
    const { purchases, toInput, sandbox } = await createMoneyScene();
    const input = toInput({ amount: 2 });
    await purchases.confirm(input);
    const sent = sandbox.requests().filter(({ method }) => method === 'POST');
    expect(sent).toMatchObject([
      {
        query: { amount: '2', maxPrice: String(input.shown.priceUsd), providerId: '0' },
        key: 'header',
        hasKeyInUrl: false,
      },
    ]);
  });

  it('with the same intent is told and not repeated', async () => {
    const { purchases, toInput, paid } = await createMoneyScene();
    const input = toInput();
    const first = await purchases.confirm(input);
    expect(await purchases.confirm(input)).toEqual(first);
    expect(paid()).toHaveLength(1);
  });

  it('is journalled as sent, with what stood before, when the POST leaves', async () => {
    const { start, toInput, sandbox, database } = await createMoneyScene();
    const input = toInput();
    let journalled: unknown;
    const { purchases } = start({
      fetch: async (url, init) => {
        if (init.method === 'POST') journalled = await database.purchases.get(input.intentId);
        return sandbox.fetch(url, init);
      },
    });
    await purchases.confirm(input);
    expect(journalled).toMatchObject({ stage: 'sent', answer: null, baseline: { balanceUsd: 100 } });
  });

  it.each([
    ['a cap above the price shown', { maxPriceUsd: 99 }],
    ['no cap', { maxPriceUsd: 0 }],
    ['a negative cap', { maxPriceUsd: -1 }],
    ['a cap that is no number', { maxPriceUsd: Number.NaN }],
    ['half a number', { amount: 0.5 }],
    ['no number', { amount: 0 }],
  ])('with %s is not sent', async (_name, changes) => {
    const { purchases, toInput, sandbox } = await createMoneyScene();
    expect(await purchases.confirm(toInput(changes))).toMatchObject({ outcome: 'not-bought' });
    expect(sandbox.requests().filter(({ method }) => method === 'POST')).toHaveLength(0);
  });

  it('without a key says so', async () => {
    const { purchases, toInput } = await createMoneyScene({ isConnected: false });
    expect(await purchases.confirm(toInput())).toMatchObject({ problem: { kind: 'key-missing' } });
  });

  it('waits for nothing when the account cannot be read before: nothing is sent', async () => {
    const { purchases, toInput, sandbox, paid } = await createMoneyScene();
    sandbox.addFault({ match: { path: '/Orders', method: 'GET' }, kind: 'server-error', times: 'always' });
    expect(await purchases.confirm(toInput())).toMatchObject({
      outcome: 'not-bought',
      problem: { kind: 'provider-down' },
    });
    expect(paid()).toHaveLength(0);
  });
});

describe('an answer of any shape lands in the right verdict', () => {
  it.each([
    ['orderBookings', { orderArray: 'orderBookings' }],
    ['neither', { orderArray: 'neither' }],
    ['text amounts', { amounts: 'text' }],
    ['seven fraction digits', { fractionDigits: 7 }],
    ['no fraction digits', { fractionDigits: 0 }],
    ['local time labelled UTC', { localTimeMinutes: 120 }],
    ['local time behind', { localTimeMinutes: -330 }],
    ['orders shown late', { ordersLateMs: 2_000 }],
    ['bookings shown late', { bookingsLateMs: 2_000 }],
    ['lists with duplicates', { listDuplicates: true }],
    ['no Date header', { dateHeader: false }],
    [
      'everything at once',
      { orderArray: 'neither', amounts: 'text', localTimeMinutes: 120, dateHeader: false },
    ],
  ] as const)('%s', async (_name, variants) => {
    const { purchases, toInput, paid, sandbox } = await createMoneyScene({ variants });
    const outcome = await purchases.confirm(toInput());
    expect(outcome).toMatchObject({ outcome: 'bought', problem: null });
    expect(outcome.outcome === 'bought' && outcome.bookings).toHaveLength(1);
    expect(outcome.outcome === 'bought' && outcome.bookings[0]?.startsAt).toBeGreaterThan(
      sandbox.now() - 60_000,
    );
    expect(outcome.outcome === 'bought' && outcome.bookings[0]?.startsAt).toBeLessThanOrEqual(sandbox.now());
    expect(paid()).toHaveLength(1);
  });

  const lostAnswers: FaultInput[] = [
    { kind: 'fin' },
    { kind: 'cut-body' },
    { kind: 'garbage-head' },
    { kind: 'server-error' },
    { kind: 'server-error', status: 503 },
    { kind: 'ok-text' },
    { kind: 'wrong-json' },
    { kind: 'garbage' },
    { kind: 'empty' },
    { kind: 'redirect' },
    { kind: 'status', status: 400 },
    { kind: 'status', status: 404 },
    { kind: 'status', status: 408 },
    { kind: 'status', status: 409 },
    { kind: 'unauthorized' },
    { kind: 'no-balance' },
    { kind: 'sold-out' },
    { kind: 'too-many-requests' },
  ];

  it.each(lostAnswers)(
    '$kind $status in the place of the answer to an order that was made',
    async (fault) => {
      const { purchases, toInput, paid, sandbox } = await createMoneyScene();
      sandbox.addFault({ match: post, apply: true, ...fault });
      expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
      expect(paid()).toHaveLength(1);
    },
  );

  it('even when the list of orders shows nothing but ids', async () => {
    const { purchases, toInput, paid, sandbox } = await createMoneyScene({
      variants: { orderArray: 'neither' },
    });
    sandbox.addFault({ match: post, apply: true, kind: 'fin' });
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought', bookings: [{}] });
    expect(paid()).toHaveLength(1);
  });

  const refusals: [FaultInput, string][] = [
    [{ kind: 'unauthorized' }, 'key-refused'],
    [{ kind: 'no-balance' }, 'balance-too-low'],
    [{ kind: 'sold-out' }, 'sold-out'],
    [{ kind: 'too-many-requests' }, 'rate-limited'],
    [{ kind: 'status', status: 400, body: 'No' }, 'refused'],
    [{ kind: 'price-risen', factor: 2 }, 'price-risen'],
  ];
  it.each(refusals)('a clean refusal ($kind) is settled at once: nothing bought', async (fault, problem) => {
    const { purchases, toInput, paid, sandbox, database } = await createMoneyScene();
    const input = toInput();
    if (fault.kind === 'price-risen' && input.request.act === 'buy') {
      // One tier only: a dearer one would still be above the cap, and a cheaper one below.
      const product = sandbox.account().findProduct(input.request.productId);
      product.tiers = product.tiers.slice(0, 1);
    }
    sandbox.addFault({ match: post, ...fault });
    expect(await purchases.confirm(input)).toMatchObject({
      outcome: 'not-bought',
      problem: { kind: problem },
    });
    expect(paid()).toHaveLength(0);
    expect(await database.purchases.get(input.intentId)).toMatchObject({
      stage: 'settled',
      verdict: { verdict: 'none' },
    });
  });

  it.each(lostAnswers.slice(0, 10))(
    '$kind $status and no order: not bought as far as we can see, and the person decides',
    async (fault) => {
      const { purchases, toInput, paid, sandbox, database } = await createMoneyScene();
      sandbox.addFault({ match: post, ...fault });
      const input = toInput();
      expect(await purchases.confirm(input)).toEqual({
        outcome: 'unsettled',
        intentId: input.intentId,
        finding: 'nothing',
      });
      expect(await database.purchases.get(input.intentId)).toMatchObject({
        stage: 'undecided',
        verdict: { verdict: 'none' },
      });
      expect(await purchases.confirm(toInput())).toMatchObject({
        outcome: 'not-bought',
        problem: { kind: 'purchase-unsettled', intentId: input.intentId },
      });
      await purchases.decide({ intentId: input.intentId, decision: 'not-bought' });
      expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
      expect(paid()).toHaveLength(1);
    },
  );

  it('charged more than shown is told as such', async () => {
    const { purchases, toInput, sandbox } = await createMoneyScene();
    sandbox.addFault({ match: post, kind: 'overcharge', factor: 3 });
    expect(await purchases.confirm(toInput())).toMatchObject({
      outcome: 'bought',
      problem: { kind: 'charged-more' },
    });
  });

  it('several bookings in one order are one order', async () => {
    const { purchases, toInput, sandbox } = await createMoneyScene();
    sandbox.addFault({ match: post, kind: 'several-bookings', count: 3 });
    expect(await purchases.confirm(toInput())).toMatchObject({
      outcome: 'bought',
      bookings: [{}, {}, {}],
      problem: { kind: 'charged-more' },
    });
  });

  it.each([
    ['with an answer', true],
    ['without one', false],
  ])('two orders for one request are said at once, %s', async (_name, isAnswered) => {
    const { start, toInput, paid, sandbox } = await createMoneyScene();
    // What browsers do when a connection breaks under a POST: they send it again by themselves.
    const { purchases } = start({
      fetch: async (url, init) => {
        if (init.method === 'POST') {
          await sandbox.fetch(url, init);
          if (!isAnswered) {
            await sandbox.fetch(url, init);
            throw new TypeError('Failed to fetch');
          }
        }
        return sandbox.fetch(url, init);
      },
    });
    const outcome = await purchases.confirm(toInput());
    expect(outcome).toMatchObject({ outcome: 'several', bookings: [{}, {}] });
    expect(paid()).toHaveLength(2);
  });

  it('an order that shows only after the person has decided is told then', async () => {
    const { purchases, toInput, sandbox, paid } = await createMoneyScene({
      variants: { ordersLateMs: 100_000, bookingsLateMs: 100_000 },
    });
    sandbox.addFault({ match: post, apply: true, kind: 'fin' });
    const input = toInput();
    expect(await purchases.confirm(input)).toMatchObject({ outcome: 'unsettled' });
    await purchases.decide({ intentId: input.intentId, decision: 'dismissed' });
    sandbox.advance(110_000);
    const { told } = await purchases.settlePending({ atStart: false });
    expect(told).toMatchObject([{ outcome: 'bought', intentId: input.intentId }]);
    expect(paid()).toHaveLength(1);
  });
});

it('what was found is told by the next look of another life when this one dies before it has told', async () => {
  const { purchases, toInput, sandbox, start } = await createMoneyScene({
    variants: { ordersLateMs: 100_000, bookingsLateMs: 100_000 },
  });
  sandbox.addFault({ match: post, apply: true, kind: 'fin' });
  const input = toInput();
  await purchases.confirm(input);
  await purchases.decide({ intentId: input.intentId, decision: 'dismissed' });
  sandbox.advance(110_000);
  expect((await purchases.settlePending({ atStart: false })).told).toHaveLength(1);
  const next = start().purchases;
  sandbox.advance(60_000);
  const { told } = await next.settlePending({ atStart: true });
  expect(told).toMatchObject([{ outcome: 'bought', intentId: input.intentId }]);
  await next.hasTold(input.intentId);
  sandbox.advance(20 * 60_000);
  expect((await start().purchases.settlePending({ atStart: true })).told).toEqual([]);
});

describe('limits', () => {
  const limits = { mostPerPurchaseUsd: null, mostPerDayUsd: null, askAgainAboveUsd: null };
  const scene = async (changes: Partial<typeof limits> | Record<string, number>) => {
    const made = await createMoneyScene();
    await made.database.settings.put({
      id: 1,
      ...defaultSettings,
      limits: { ...limits, ...changes },
    });
    return made;
  };

  it('refuse a purchase that is too dear, all its numbers counted', async () => {
    const { purchases, toInput, paid, findProduct } = await scene({
      mostPerPurchaseUsd: 1,
    });
    const amount = Math.floor(1 / findProduct().basePriceUsd) + 1;
    expect(await purchases.confirm(toInput({ amount }))).toMatchObject({
      problem: { kind: 'over-purchase-limit' },
    });
    expect(paid()).toHaveLength(0);
  });

  it('hold by their defaults where the stored row lacks or has damaged them', async () => {
    const { database, purchases, toInput, paid, findProduct } = await scene({});
    const amount = Math.floor(5 / findProduct().basePriceUsd) + 1;
    for (const stored of [{ id: 1 }, { id: 1, limits: { mostPerPurchaseUsd: 'none' } }]) {
      await database.settings.put(stored as never);
      expect(await purchases.confirm(toInput({ amount }))).toMatchObject({
        problem: { kind: 'over-purchase-limit', limitUsd: 5 },
      });
    }
    expect(paid()).toHaveLength(0);
  });

  it('refuse what is over the day, and allow it a day later', async () => {
    const { database, purchases, toInput, sandbox, findProduct } = await scene({});
    const priceUsd = findProduct().basePriceUsd;
    await database.settings.update(1, { limits: { ...limits, mostPerDayUsd: priceUsd * 1.5 } });
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
    sandbox.advance(4_000);
    expect(await purchases.confirm(toInput())).toMatchObject({
      problem: { kind: 'over-daily-limit', spentUsd: priceUsd },
    });
    sandbox.advance(25 * 3_600_000);
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
  });

  it('ask again above a price, and take a second yes', async () => {
    const { purchases, toInput, paid } = await scene({ askAgainAboveUsd: 0.01 });
    const input = toInput({ confirmedAgain: false });
    expect(await purchases.confirm(input)).toMatchObject({ problem: { kind: 'over-ask-again' } });
    expect(paid()).toHaveLength(0);
    expect(await purchases.confirm({ ...input, confirmedAgain: true })).toMatchObject({ outcome: 'bought' });
  });
});

describe('at once from several places', () => {
  it('is one purchase; the others are told why', async () => {
    const { purchases, toInput, paid } = await createMoneyScene();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => purchases.confirm(toInput())));
    expect(outcomes.filter(({ outcome }) => outcome === 'bought')).toHaveLength(1);
    expect(
      outcomes.filter(
        (outcome) => outcome.outcome === 'not-bought' && outcome.problem.kind === 'purchase-busy',
      ),
    ).toHaveLength(4);
    expect(paid()).toHaveLength(1);
  });

  it('the same click twice is the same purchase', async () => {
    const { purchases, toInput, paid } = await createMoneyScene();
    const input = toInput();
    const [first, second] = await Promise.all([purchases.confirm(input), purchases.confirm(input)]);
    expect(first).toMatchObject({ outcome: 'bought' });
    expect(second.outcome === 'under-way' || second.outcome === 'not-bought').toBe(true);
    expect(paid()).toHaveLength(1);
  });
});

describe('the same click once more, from another window', () => {
  it('right after the purchase is no second wish; a little later it is', async () => {
    const { purchases, toInput, paid, sandbox } = await createMoneyScene();
    await purchases.confirm(toInput());
    sandbox.advance(300);
    expect(await purchases.confirm(toInput())).toMatchObject({ problem: { kind: 'purchase-busy' } });
    sandbox.advance(4_000);
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
    expect(paid()).toHaveLength(2);
  });

  it('is a wish at once where the first number was cancelled: who cancels has seen it', async () => {
    const { purchases, bookings, toInput, paid } = await createMoneyScene();
    const first = await purchases.confirm(toInput());
    const bookingId = first.outcome === 'bought' ? first.bookings[0]?.bookingId : undefined;
    expect(await bookings.cancel({ bookingId: bookingId ?? 0 })).toMatchObject({ ok: true });
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
    expect(paid()).toHaveLength(2);
  });
});

describe('while something other than a purchase looks at the account', () => {
  it('a click waits its turn, and of several clicks one is carried out', async () => {
    const { purchases, bookings, toInput, paid, sandbox } = await createMoneyScene();
    const first = await purchases.confirm(toInput());
    const bookingId = first.outcome === 'bought' ? first.bookings[0]?.bookingId : undefined;
    sandbox.advance(4_000);
    const [cancelled, ...outcomes] = await Promise.all([
      bookings.cancel({ bookingId: bookingId ?? 0 }),
      purchases.confirm(toInput()),
      purchases.confirm(toInput()),
    ]);
    expect(cancelled).toMatchObject({ ok: true });
    expect(outcomes).toMatchObject([{ outcome: 'bought' }, { problem: { kind: 'purchase-busy' } }]);
    expect(paid()).toHaveLength(2);
  });
});

describe('extend and reuse', () => {
  it('an extension is one order, journalled and capped like a purchase', async () => {
    const { purchases, toInput, findProduct, paid, sandbox, database } = await createMoneyScene({
      balanceUsd: 500,
    });
    const product = sandbox
      .account()
      .catalogue.products.find(({ rentalType, tiers }) => rentalType === 'RentalFull' && tiers.length > 0);
    await database.settings.clear();
    await database.settings.put({
      id: 1,
      ...defaultSettings,
      limits: { mostPerPurchaseUsd: null, mostPerDayUsd: null, askAgainAboveUsd: null },
    });
    const rented = await purchases.confirm(toInput({ product: product ?? findProduct() }));
    const booking = rented.outcome === 'bought' ? rented.bookings[0] : undefined;
    expect(booking).toBeDefined();
    const input = toInput({
      product: product ?? findProduct(),
      request: {
        act: 'extend',
        bookingId: booking?.bookingId ?? 0,
        durationInMinutes: product?.durationMinutes ?? 0,
      },
    });
    for (const fault of [null, { match: { method: 'POST' }, apply: true, kind: 'fin' } as const]) {
      if (fault) sandbox.addFault(fault);
      sandbox.advance(4_000);
      expect(await purchases.confirm({ ...input, intentId: `extend-${fault?.kind}` })).toMatchObject({
        outcome: 'bought',
        bookings: [{ number: booking?.number }],
      });
    }
    expect(paid().map(({ kind }) => kind)).toEqual(['order', 'extension', 'extension']);
  });

  it.each(['example', 'heading'] as const)('reuse answers on the %s path', async (paths) => {
    const { purchases, toInput, findProduct, paid } = await createMoneyScene({ variants: { paths } });
    const product = findProduct({ service: 'Kleinanzeigen' });
    const bought = await purchases.confirm(toInput({ product }));
    const booking = bought.outcome === 'bought' ? bought.bookings[0] : undefined;
    const again = toInput({ product, request: { act: 'reuse', bookingId: booking?.bookingId ?? 0 } });
    expect(await purchases.confirm(again)).toMatchObject({
      outcome: 'bought',
      bookings: [{ number: booking?.number }],
    });
    expect(paid().map(({ kind }) => kind)).toEqual(['order', 'reuse']);
  });

  it('of a booking we do not know is not sent', async () => {
    const { purchases, toInput } = await createMoneyScene();
    expect(
      await purchases.confirm(
        toInput({ request: { act: 'extend', bookingId: 4711, durationInMinutes: 60 } }),
      ),
    ).toMatchObject({ problem: { kind: 'booking-gone' } });
  });
});
