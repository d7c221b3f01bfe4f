import { describe, expect, it } from 'vitest';
import { createAnosimApi } from '@/utils/api/create-anosim-api.ts';
import type { FaultInput } from '../../sandbox/faults.ts';
import { createSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';

function scene(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const sent: RequestInit[] = [];
  const slept: number[] = [];
  const api = createAnosimApi({
    baseUrl: 'https://sandbox.example/api/v1',
    apiKey: sandbox.apiKey,
    fetch: (url, init) => {
      sent.push(init);
      return sandbox.fetch(url, init);
    },
    now: sandbox.now,
    sleep: (delayMs) => {
      slept.push(delayMs);
      return Promise.resolve();
    },
    random: () => 1,
  });
  const product = sandbox.account().catalogue.products.find(({ tiers }) => tiers.length > 0);
  const buy = () =>
    api.createOrder({ productId: product?.id ?? 0, amount: 1, providerId: 0, maxPriceUsd: 50 });
  return { sandbox, api, sent, slept, buy, product };
}

function withBooking(options: SandboxOptions = {}, service?: string) {
  const made = scene({ balanceUsd: 1_000, ...options });
  const product = made.sandbox
    .account()
    .catalogue.products.find((candidate) =>
      service === undefined
        ? candidate.rentalType === 'RentalFull' && candidate.tiers.length > 0
        : candidate.service === service && candidate.tiers.length > 0,
    );
  const order = made.sandbox
    .account()
    .buy({ productId: product?.id ?? 0, amount: 1, providerId: 0, maxPrice: 0 }, { requestId: null });
  const booking = order.bookings[0];
  if (!booking) throw new Error('no booking');
  return { ...made, order, booking };
}

describe('every endpoint', () => {
  it('is read into the words of the domain', async () => {
    const { api, order, booking, sandbox } = withBooking();
    sandbox.receiveSms({ number: booking.number, sender: '22000', text: 'Your code is 123456' });
    expect(await api.getBalance()).toMatchObject({ ok: true });
    expect(await api.listCountries()).toMatchObject({ ok: true, value: { unreadableCount: 0 } });
    expect(await api.listServices()).toMatchObject({ ok: true, value: { unreadableCount: 0 } });
    expect(await api.listProducts({ countryId: 98 })).toMatchObject({
      ok: true,
      value: { unreadableCount: 0 },
    });
    expect(await api.getProduct(1)).toMatchObject({ ok: true, value: { productId: 1 } });
    expect(await api.listOffers({ countryId: 98, rentalTypeId: 1 })).toMatchObject({
      ok: true,
      value: { unreadableCount: 0 },
    });
    expect(await api.listOrders()).toMatchObject({ ok: true, value: { items: [{ orderId: order.id }] } });
    expect(await api.getOrder(order.id)).toMatchObject({ ok: true, value: { orderId: order.id } });
    expect(await api.listSimCards()).toMatchObject({
      ok: true,
      value: { items: [{ number: booking.number }] },
    });
    expect(await api.listSms()).toMatchObject({ ok: true, value: { items: [{ sender: '22000' }] } });
    expect(await api.listBookingSms(booking.id)).toMatchObject({
      ok: true,
      value: { items: [{ text: 'Your code is 123456' }] },
    });
    expect(await api.listBookings()).toMatchObject({
      ok: true,
      value: { items: [{ bookingId: booking.id }] },
    });
    expect(await api.listCurrentBookings()).toMatchObject({
      ok: true,
      value: { items: [{ bookingId: booking.id, priceUsd: null }] },
    });
    expect(await api.getBooking(booking.id)).toMatchObject({ ok: true, value: { bookingId: booking.id } });
    expect(
      await api.extendBooking({
        bookingId: booking.id,
        durationInMinutes: booking.product.durationMinutes,
        maxPriceUsd: 50,
      }),
    ).toMatchObject({
      kind: 'order',
      order: { bookings: [{ extendsBookingId: booking.id, state: 'Pending' }] },
    });
    expect(await api.setAutoRenewal({ bookingId: booking.id, isEnabled: true })).toMatchObject({
      ok: true,
      value: { affectedBookingsCount: 1 },
    });
    expect(await api.setAutoRenewalOfAll({ isEnabled: false })).toMatchObject({ ok: true });
  });

  it.each(['example', 'heading'] as const)('reuse and auto-renewal answer on the %s path', async (paths) => {
    const { api, booking } = withBooking({ variants: { paths } }, 'Kleinanzeigen');
    expect(await api.reuseBooking({ bookingId: booking.id, maxPriceUsd: 50 })).toMatchObject({
      kind: 'order',
    });
    const rental = withBooking({ variants: { paths } });
    expect(await rental.api.setAutoRenewal({ bookingId: rental.booking.id, isEnabled: true })).toMatchObject({
      ok: true,
    });
  });

  it.each(['boolean', 'text'] as const)('a cancellation is acknowledged by %s', async (success) => {
    const { api, booking } = withBooking({ variants: { success } }, 'WhatsApp');
    expect(await api.cancelBooking(booking.id)).toMatchObject({ ok: true, value: { isSuccess: true } });
  });
});

describe('the key', () => {
  it('goes in the Bearer header and nowhere else', async () => {
    const { api, sandbox, buy } = scene();
    await api.getBalance();
    await buy();
    expect(sandbox.requests().every(({ key, hasKeyInUrl }) => key === 'header' && !hasKeyInUrl)).toBe(true);
  });

  it('does not go with a shared booking, which is read without one', async () => {
    const { api, booking, sandbox } = withBooking();
    expect(await api.getSharedBooking(booking.shareToken)).toMatchObject({
      ok: true,
      value: { number: booking.number },
    });
    expect(sandbox.requests().at(-1)).toMatchObject({ key: 'none' });
  });

  it('goes with no cookie, no referrer, and to no redirect', async () => {
    const { api, sent } = scene();
    await api.getBalance();
    expect(sent).toMatchObject([
      { credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'no-referrer' },
    ]);
  });
});

describe('a read', () => {
  it('is tried again while the problem may pass', async () => {
    const { api, sandbox, slept } = scene();
    sandbox.addFault([{ kind: 'server-error' }, { kind: 'fin' }]);
    expect(await api.getBalance()).toMatchObject({ ok: true });
    expect(slept).toEqual([400, 800]);
  });

  it('waits as long as the provider asks', async () => {
    const { api, sandbox, slept } = scene();
    sandbox.addFault({ kind: 'too-many-requests', retryAfterSeconds: 2 });
    expect(await api.getBalance()).toMatchObject({ ok: true });
    expect(slept[0]).toBeGreaterThan(500);
  });

  const lasting: [FaultInput, string, number][] = [
    [{ kind: 'unauthorized' }, 'key-refused', 1],
    [{ kind: 'garbage' }, 'answer-unreadable', 1],
    [{ kind: 'wrong-json' }, 'answer-unreadable', 1],
    [{ kind: 'empty' }, 'answer-unreadable', 1],
    [{ kind: 'redirect' }, 'offline', 3],
    [{ kind: 'server-error' }, 'provider-down', 3],
    [{ kind: 'cut-body' }, 'offline', 3],
  ];
  it.each(lasting)('that meets $kind is told', async (fault, kind, count) => {
    const { api, sandbox } = scene();
    sandbox.addFault({ ...fault, times: 'always' });
    expect(await api.listOrders()).toMatchObject({ ok: false, problem: { kind } });
    expect(sandbox.requests()).toHaveLength(count);
  });
});

describe('a paid request', () => {
  const unknown: FaultInput[] = [
    { kind: 'fin' },
    { kind: 'cut-body' },
    { kind: 'server-error' },
    { kind: 'ok-text' },
    { kind: 'wrong-json' },
    { kind: 'garbage' },
    { kind: 'empty' },
    { kind: 'redirect' },
    { kind: 'status', status: 408 },
  ];
  it.each(unknown)('that meets $kind $status is unknown, and sent once', async (fault) => {
    const { sandbox, buy } = scene();
    sandbox.addFault({ ...fault, times: 'always' });
    expect(await buy()).toMatchObject({ kind: 'unknown' });
    expect(sandbox.requests()).toHaveLength(1);
  });

  const refused: FaultInput[] = [
    { kind: 'unauthorized' },
    { kind: 'no-balance' },
    { kind: 'sold-out' },
    { kind: 'too-many-requests' },
    { kind: 'status', status: 404 },
  ];
  it.each(refused)('that meets $kind $status is refused, and sent once', async (fault) => {
    const { sandbox, buy } = scene();
    sandbox.addFault({ ...fault, times: 'always' });
    expect(await buy()).toMatchObject({ kind: 'refused' });
    expect(sandbox.requests()).toHaveLength(1);
  });

  it('tells when the provider answered', async () => {
    const { sandbox, buy } = scene();
    const answer = await buy();
    expect(Math.abs((answer.answeredAt ?? 0) - sandbox.now())).toBeLessThan(2_000);
  });
});

it('auto-renewal without a booking is refused here: the provider would take it for all of them', async () => {
  const { api, sandbox } = scene();
  for (const bookingId of [Number.NaN, 0, -1, 1.5])
    expect(await api.setAutoRenewal({ bookingId, isEnabled: true })).toMatchObject({ ok: false });
  expect(sandbox.requests()).toHaveLength(0);
});

it('a list with one bad row keeps the good ones and says how many it could not read', async () => {
  const row = { id: 1, country: 'Germany' };
  const api = createAnosimApi({
    baseUrl: 'https://sandbox.example/api/v1',
    apiKey: 'key',
    fetch: () => Promise.resolve(Response.json([row, { id: 'x' }])),
    now: () => 0,
  });
  expect(await api.listCountries()).toMatchObject({
    ok: true,
    value: { items: [{ countryId: 1 }], unreadableCount: 1 },
  });
});

describe('a host that the browser does not let us reach', () => {
  it.each([
    [false, 'api-access-missing', 1],
    [true, 'offline', 3],
  ])('with access %s is %s, tried %d times', async (isGiven, kind, tries) => {
    let sent = 0;
    const api = createAnosimApi({
      baseUrl: 'https://sandbox.example/api/v1',
      apiKey: 'key',
      fetch: () => {
        sent++;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
      now: () => 0,
      hasAccess: () => Promise.resolve(isGiven),
      sleep: () => Promise.resolve(),
    });
    expect(await api.getBalance()).toEqual({ ok: false, problem: { kind } });
    expect(sent).toBe(tries);
  });
});
