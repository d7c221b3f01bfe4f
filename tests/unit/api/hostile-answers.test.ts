import { describe, expect, it } from 'vitest';
import { createAnosimApi } from '@/utils/api/create-anosim-api.ts';
import { mostBodyBytes } from '@/utils/api/read-body.ts';

const apiKey = 'CANARY-KEY-123456789';

const apiThatAnswers = (answer: () => Response) =>
  createAnosimApi({
    baseUrl: 'https://sandbox.example/api/v1',
    apiKey,
    fetch: () => Promise.resolve(answer()),
    now: () => 0,
    sleep: () => Promise.resolve(),
  });
const answering = (body: unknown, status = 200) =>
  apiThatAnswers(() => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

const product = {
  id: 1,
  country: 'Germany',
  rentalType: 'Activation',
  service: 'Shop',
  durationInMinutes: 20,
};
const sms = { simCardNumber: '+4915112345678', messageDate: '2026-01-01T00:00:00Z', messageSender: 'Shop' };

describe('an answer without end', () => {
  const chunkBytes = 1_000_000;
  const endless = () => {
    const stream = { sentBytes: 0, isCancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        stream.sentBytes += chunkBytes;
        controller.enqueue(new Uint8Array(chunkBytes).fill(0x5b));
      },
      cancel: () => {
        stream.isCancelled = true;
      },
    });
    return { stream, api: apiThatAnswers(() => new Response(body)) };
  };

  it('is given up, read no further, and told as unreadable', async () => {
    const { stream, api } = endless();
    expect(await api.listSms()).toEqual({ ok: false, problem: { kind: 'answer-unreadable', said: '' } });
    expect(stream.isCancelled).toBe(true);
    expect(stream.sentBytes).toBeLessThanOrEqual(mostBodyBytes + 3 * chunkBytes);
  });

  it('to a purchase leaves unknown what was bought', async () => {
    const { api } = endless();
    const answer = await api.createOrder({ productId: 1, providerId: 0, amount: 1, maxPriceUsd: 1 });
    expect(answer).toMatchObject({ kind: 'unknown', problem: { kind: 'answer-unreadable' } });
  });
});

describe('a row', () => {
  const readProduct = async (changes: object) => {
    const listing = await answering([{ ...product, price: 1, ...changes }]).listProducts();
    return listing.ok ? listing.value.items[0] : listing.problem.kind;
  };
  it.each([
    ['a name of a megabyte', { country: 'x'.repeat(1e6) }, { country: 'x'.repeat(200) }],
    ['a name that turns what follows', { service: '\u202Egro.knab' }, { service: 'gro.knab' }],
    [
      'a name under a heap of marks',
      { service: `a${'\u0301'.repeat(50)}` },
      { service: `a${'\u0301'.repeat(4)}` },
    ],
  ])('with %s is kept, the name made harmless', async (_name, changes, kept) => {
    expect(await readProduct(changes)).toMatchObject(kept);
  });
  it.each([
    ['a price beyond all sums', { price: 1e308 }],
    ['a price as text beyond all sums', { price: '9'.repeat(400) }],
    ['a negative price', { price: -1 }],
    ['a time beyond all dates', { durationInMinutes: 1e15 }],
    ['a name that is an object', { country: {} }],
  ])('with %s is none', async (_name, changes) => {
    expect(await readProduct(changes)).toBe('answer-unreadable');
  });
});

it('a million rows are read as far as anybody has rows; the rest is counted', async () => {
  const listing = await answering(`[${'0,'.repeat(1e6)}0]`).listOrders();
  expect(listing).toMatchObject({ ok: false });
  const rows = Array.from({ length: 60_000 }, (_, id) => ({ id, country: 'A' }));
  const countries = await answering(rows).listCountries();
  expect(countries).toMatchObject({ ok: true, value: { unreadableCount: 10_000 } });
});

describe('an SMS', () => {
  const readSms = async (changes: object) => {
    const listing = await answering([{ ...sms, ...changes }]).listSms();
    return listing.ok ? listing.value.items[0] : undefined;
  };
  it('longer than any is cut, the same each time, and never through a character', async () => {
    const text = `x${'\u{1F600}'.repeat(50_000)}`;
    const kept = await readSms({ messageText: text, messageSender: 's'.repeat(5_000) });
    expect(kept?.text).toBe(text.slice(0, 14_999));
    expect(kept?.sender).toHaveLength(200);
    expect(await readSms({ messageText: text, messageSender: 's'.repeat(5_000) })).toEqual(kept);
  });
  it('keeps what makes it this SMS and no other, marks and all', async () => {
    const text = `\u202E code 1${'\u0301'.repeat(9)}`;
    expect((await readSms({ messageText: text }))?.text).toBe(text);
  });
});

describe('the key in what the provider says', () => {
  const said = `Your key ${apiKey} is not good`;
  it.each([
    ['refuses', answering({ message: said }, 401), 'key-refused'],
    ['answers nonsense', answering(said), 'answer-unreadable'],
  ])('is masked when it %s', async (_name, api, kind) => {
    const result = await api.getBalance();
    expect(result).toMatchObject({ ok: false, problem: { kind } });
    expect(JSON.stringify(result)).toContain('Your key •');
    expect(JSON.stringify(result)).not.toContain(apiKey);
  });
  it('is masked in a purchase and in an act that is not acknowledged', async () => {
    const request = { productId: 1, providerId: 0, amount: 1, maxPriceUsd: 1 };
    for (const result of [
      await answering({ message: said }, 400).createOrder(request),
      await answering({ message: said }).createOrder(request),
      await answering({ success: false, message: said }).cancelBooking(1),
      await answering({ Success: false, Message: said }).setAutoRenewal({ bookingId: 1, isEnabled: true }),
    ])
      expect(JSON.stringify(result)).not.toContain('CANARY');
  });
});
