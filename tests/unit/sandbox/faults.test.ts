import { describe, expect, it } from 'vitest';
import { transportKinds, type FaultInput } from '../../sandbox/faults.ts';
import { openSandbox } from './open-sandbox.ts';

const onPurchase = { method: 'POST', path: '/Orders' };

describe('an answer in the place of the true one', () => {
  const cases: [string, FaultInput, number, string][] = [
    ['a status and words', { kind: 'status', status: 403, body: 'Key is blocked' }, 403, 'Key is blocked'],
    ['401', { kind: 'unauthorized' }, 401, 'Unauthorized'],
    ['no balance', { kind: 'no-balance' }, 402, 'Insufficient balance'],
    ['sold out', { kind: 'sold-out' }, 400, 'No numbers available'],
    ['429', { kind: 'too-many-requests' }, 429, 'Too many requests'],
    ['500', { kind: 'server-error' }, 500, 'An error occurred'],
    ['502', { kind: 'server-error', status: 502 }, 502, 'An error occurred'],
    ['a 200 that is an error text', { kind: 'ok-text', body: 'Sorry, try later' }, 200, 'Sorry, try later'],
    ['JSON of another shape', { kind: 'wrong-json' }, 200, '{"status":"ok","data":[]}'],
    ['nothing', { kind: 'empty' }, 200, ''],
    ['a body that is no JSON', { kind: 'garbage', body: '<html>' }, 200, '<html>'],
  ];

  it.each(cases)('%s, not carried out', async (_name, fault, status, text) => {
    const { buy, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, ...fault });
    const reply = await buy(1);
    expect([reply.status, reply.text]).toEqual([status, text]);
    expect(sandbox.ledger()).toEqual([]);
  });

  it.each(cases)('%s, carried out all the same', async (_name, fault, status, text) => {
    const { buy, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, apply: true, ...fault });
    const reply = await buy(1);
    expect([reply.status, reply.text]).toEqual([status, text]);
    expect(sandbox.ledger()).toHaveLength(1);
  });

  it('429 with and without Retry-After', async () => {
    const { call, sandbox } = openSandbox();
    sandbox.addFault([{ kind: 'too-many-requests', retryAfterSeconds: 7 }, { kind: 'too-many-requests' }]);
    expect((await call('GET', '/Sms')).headers.get('Retry-After')).toBe('7');
    expect((await call('GET', '/Sms')).headers.get('Retry-After')).toBeNull();
    expect((await call('GET', '/Sms')).status).toBe(200);
  });

  it('a redirect, which a fetch that forbids it fails on', async () => {
    const { sandbox } = openSandbox();
    sandbox.addFault({ kind: 'redirect', times: 2 });
    const get = (redirect: RequestRedirect) => sandbox.fetch('https://api.test/api/v1/Balance', { redirect });
    expect((await get('manual')).status).toBe(302);
    await expect(get('error')).rejects.toThrow(TypeError);
  });
});

describe('the true answer, spoilt or late', () => {
  it('ends in something else than JSON', async () => {
    const { call, sandbox } = openSandbox();
    sandbox.addFault({ kind: 'trailing-garbage', body: ',]' });
    expect((await call('GET', '/Balance')).text).toBe('{"accountBalanceInUSD":100},]');
  });

  it.each([
    ['carried out at once', false, 1],
    ['carried out at the end', true, 0],
  ])('is slow, %s', async (_name, lateApply, whileWaiting) => {
    const { buy, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, kind: 'slow', delayMs: 20, lateApply });
    const reply = buy(1);
    await Promise.resolve();
    expect(sandbox.ledger()).toHaveLength(whileWaiting);
    expect((await reply).status).toBe(200);
    expect(sandbox.ledger()).toHaveLength(1);
  });
});

describe('what goes wrong with a purchase', () => {
  it('the price has risen: refused under the cap, and shown from then on', async () => {
    const { call, sandbox } = openSandbox();
    const { price } = (await call('GET', '/Products/1')).json;
    sandbox.addFault({ match: onPurchase, kind: 'price-risen', factor: 1.5 });
    const { status, text } = await call(
      'POST',
      `/Orders?productId=1&amount=1&providerId=0&maxPrice=${price}`,
    );
    expect([status, text]).toEqual([400, 'No numbers available at the given maxPrice']);
    expect((await call('GET', '/Products/1')).json.price).toBeCloseTo(price * 1.5, 4);
  });

  it('more is charged than the cap', async () => {
    const { call, sandbox } = openSandbox();
    const { price } = (await call('GET', '/Products/1')).json;
    sandbox.addFault({ match: onPurchase, kind: 'overcharge', factor: 3 });
    await call('POST', `/Orders?productId=1&amount=1&providerId=0&maxPrice=${price}`);
    expect(sandbox.ledger()).toMatchObject([{ maxPrice: price, charged: price * 3 }]);
  });

  it('several bookings for one', async () => {
    const { buy, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, kind: 'several-bookings', count: 3 });
    expect((await buy(1)).json.bookings).toHaveLength(3);
    expect(sandbox.ledger()).toMatchObject([{ amount: 1, bookingIds: [996, 997, 998] }]);
  });

  it('two orders for one, of which the answer shows one', async () => {
    const { buy, call, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, kind: 'double' });
    expect((await buy(1)).json.bookings).toHaveLength(1);
    expect((await call('GET', '/Orders')).json).toHaveLength(2);
  });

  it('someone else on the account buys the same at that moment', async () => {
    const { buy, sandbox } = openSandbox();
    sandbox.addFault({ match: onPurchase, kind: 'foreign-order', count: 1 });
    await buy(1);
    expect(sandbox.ledger()).toMatchObject([
      { foreign: true, requestId: null, productId: 1 },
      { foreign: false, requestId: 1, productId: 1 },
    ]);
  });
});

describe('a connection that breaks, as fetch tells of it', () => {
  const answering = ['stall-head', 'stall-body', 'cut-body'];
  const breaking = transportKinds.filter((kind) => !answering.includes(kind));

  it.each(breaking.flatMap((kind) => [true, false].map((apply) => ({ kind, apply }))))(
    '$kind, carried out: $apply',
    async ({ kind, apply }) => {
      const { buy, sandbox } = openSandbox();
      sandbox.addFault({ match: onPurchase, kind, apply });
      await expect(buy(1)).rejects.toThrow(TypeError);
      expect(sandbox.ledger()).toHaveLength(apply ? 1 : 0);
      expect(sandbox.requests()).toMatchObject([{ fault: kind, status: null }]);
    },
  );

  it('cut-body: head and half a body', async () => {
    const { sandbox } = openSandbox();
    sandbox.addFault({ kind: 'cut-body', apply: true });
    const response = await sandbox.fetch('https://api.test/api/v1/OrderBookingShare');
    expect(response.status).toBe(404);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  it.each(['stall-head', 'stall-body'] as const)('%s: waits until the caller gives up', async (kind) => {
    const { sandbox } = openSandbox();
    sandbox.addFault({ kind });
    const abort = new AbortController();
    const reading = sandbox
      .fetch('https://api.test/api/v1/Balance', { signal: abort.signal })
      .then((response) => response.text());
    abort.abort();
    await expect(reading).rejects.toThrow('aborted');
  });
});

describe('which requests a fault hits', () => {
  it.each([
    [{ method: 'get' }, true],
    [{ method: 'POST' }, false],
    [{ path: '/orderbookings/:id' }, true],
    [{ path: '/OrderBookings/5' }, true],
    [{ path: '/OrderBookings' }, false],
    [{ path: '*' }, true],
    [{}, true],
  ])('%j of GET /OrderBookings/5: %s', async (match, isHit) => {
    const { call, sandbox } = openSandbox();
    sandbox.addFault({ match, kind: 'status', status: 503 });
    expect((await call('GET', '/OrderBookings/5')).status).toBe(isHit ? 503 : 404);
  });

  it('skips as many as it is told, then hits as many as it is told', async () => {
    const { call, sandbox } = openSandbox();
    sandbox.addFault({ kind: 'server-error', skip: 1, times: 2 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await call('GET', '/Balance')).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it('always, until it is taken away', async () => {
    const { call, control } = openSandbox();
    await control('POST', '/faults', { kind: 'server-error', times: 'always' });
    expect((await call('GET', '/Balance')).status).toBe(500);
    expect((await call('GET', '/Balance')).status).toBe(500);
    await control('DELETE', '/faults');
    expect((await call('GET', '/Balance')).status).toBe(200);
  });

  it.each([{ kind: 'flood' }, { kind: 'fin', when: 'now' }, {}])('refuses to learn %j', async (fault) => {
    const { control } = openSandbox();
    expect((await control('POST', '/faults', fault)).status).toBe(400);
  });
});
