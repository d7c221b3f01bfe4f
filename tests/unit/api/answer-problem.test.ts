import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter, toAnswerProblem, toSaid } from '@/utils/api/answer-problem.ts';
import { toRetryDelayMs } from '@/utils/api/retry-timing.ts';
import { parseShareToken } from '@/utils/api/share-token.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const apiKey = 'aB3-9fKq-77xZ-Lm20';

describe('the provider is quoted', () => {
  it.each([
    ['Insufficient balance', 'Insufficient balance'],
    ['"Sold out"', 'Sold out'],
    ['{"message":"No"}', 'No'],
    ['{"Message":"No"}', 'No'],
    ['{"error":"No"}', 'No'],
    ['{"title":"No"}', 'No'],
    ['<html><body><h1>502</h1> Bad   Gateway</body>', '502 Bad Gateway'],
    ['', ''],
    ['{"message":', '{"message":'],
  ])('%j as %j', (body, said) => {
    expect(toSaid(body, apiKey)).toBe(said);
  });
  it('at 300 characters at most', () => {
    expect(toSaid('x'.repeat(5_000), apiKey)).toHaveLength(300);
  });
  it.each([
    ['in plain text', `Invalid key ${apiKey}!`],
    ['in JSON', JSON.stringify({ message: `Invalid key ${apiKey}!` })],
    ['in other letters', `Invalid key ${apiKey.toUpperCase()}!`],
    ['in part', `Invalid key ${apiKey.slice(0, 12)}!`],
    ['behind a letter whose lower case is longer', `\u0130 Invalid key ${apiKey}!`],
    ['in a tag that is none', `Invalid key <${apiKey}!`],
  ])('without the key, when it stands %s', (_name, body) => {
    const said = toSaid(body, apiKey);
    expect(said.toLowerCase()).toMatch(/invalid key <?•+!/);
    for (let start = 0; start + 8 <= apiKey.length; start++)
      expect(said.toLowerCase()).not.toContain(apiKey.slice(start, start + 8).toLowerCase());
  });
  it('whole where a key is too short to be one', () => {
    expect(toSaid('bad key', 'k')).toBe('bad key');
  });
  it('in short and harmless text, whatever it sends', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .constantFrom('<', '<a', '<a ', '>', ' ', 'a\u0301', '\u202E', '\u0000', '{"message":', '[')
        .map((part) => part.repeat(2e4)),
      fc
        .tuple(fc.constantFrom('message', 'title'), fc.string({ unit: 'binary' }))
        .map(([member, value]) => JSON.stringify({ [member]: value })),
    );
    fc.assert(
      fc.property(hostile, (body) => {
        const said = toSaid(body, apiKey);
        expect(said.length).toBeLessThanOrEqual(300);
        expect(said).not.toMatch(/<[^<>]*>|[\u202A-\u202E\u2066-\u2069]|\p{Cc}|\p{M}{5}/u);
      }),
    );
  });
});

describe('an answer that is no success', () => {
  const problem = (status: number, body = '', maxPriceUsd: number | null = null) =>
    toAnswerProblem({ status, body, retryAfter: null }, { now, apiKey, maxPriceUsd }).kind;
  it.each([
    [401, '', null, 'key-refused'],
    [403, '', null, 'key-refused'],
    [402, '', null, 'balance-too-low'],
    [404, '', null, 'not-found'],
    [400, 'Insufficient balance', 1, 'balance-too-low'],
    [400, 'Insufficient balance', null, 'refused'],
    [400, 'No numbers available', 1, 'sold-out'],
    [400, 'No numbers available at the given maxPrice', 1, 'price-risen'],
    [400, 'Whatever', 1, 'refused'],
    [429, '', null, 'rate-limited'],
    [500, '', null, 'provider-down'],
    [503, 'balance', 1, 'provider-down'],
  ])('%d %j, capped at %j, is %s', (status, body, maxPriceUsd, kind) => {
    expect(problem(status, body, maxPriceUsd)).toBe(kind);
  });
});

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['3', now + 3_000],
    ['-3', now],
    ['Thu, 01 Jan 2026 00:01:00 GMT', now + 60_000],
    ['1000000000000', now + 24 * 3_600_000],
    ['1e300', now + 24 * 3_600_000],
    ['Fri, 31 Dec 9999 00:00:00 GMT', now + 24 * 3_600_000],
    ['soon', null],
    ['', null],
  ])('%j is %j', (header, retryAt) => {
    expect(parseRetryAfter(header, now)).toBe(retryAt);
  });
});

describe('a read is tried again', () => {
  const delay = (problem: Parameters<typeof toRetryDelayMs>[0], attempt = 1, random = 1) =>
    toRetryDelayMs(problem, attempt, { now, random });
  it('with growing waits and jitter, three times in all', () => {
    expect(delay({ kind: 'offline' }, 1)).toBe(400);
    expect(delay({ kind: 'offline' }, 2)).toBe(800);
    expect(delay({ kind: 'offline' }, 1, 0)).toBe(200);
    expect(delay({ kind: 'offline' }, 3)).toBeNull();
  });
  it('after the time the provider asks for, or not at all when that is long', () => {
    expect(delay({ kind: 'rate-limited', retryAt: now + 2_000 })).toBe(2_000);
    expect(delay({ kind: 'rate-limited', retryAt: now + 60_000 })).toBeNull();
  });
  it.each(['timeout', 'key-missing'] as const)('never after %s', (kind) => {
    expect(delay({ kind })).toBeNull();
  });
});

describe('a share link', () => {
  it.each([
    ['https://anosim.net/share/orderbooking?token=abcd1234efgh5678', 'abcd1234efgh5678'],
    [' https://www.anosim.net/share/orderbooking?token=abcd1234&x=1 ', 'abcd1234'],
    ['abcd1234efgh5678', 'abcd1234efgh5678'],
  ])('%j holds the token %s', (text, token) => {
    expect(parseShareToken(text)).toBe(token);
  });
  it.each([
    'https://example.com/share?token=abcd1234',
    'https://anosim.net.example.com/?token=abcd1234',
    'https://anosim.net/share/orderbooking',
    'javascript:alert(1)',
    '',
    'two words',
  ])('%j holds none', (text) => {
    expect(parseShareToken(text)).toBeNull();
  });
});
