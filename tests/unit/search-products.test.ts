import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Product } from '@/utils/domain/product.ts';
import {
  createProductSearch,
  isOneTypoFromBeginning,
  toSearchWords,
} from '@/utils/domain/search-products.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  Germany: ['Germany', 'DE', 'Deutschland', 'Германия', '德国'],
  UnitedKingdom: ['United Kingdom', 'GB', 'UK', 'Great Britain'],
  CzechRepublic: ['Czech Republic', 'CZ', 'Czechia', 'Česko'],
  Turkey: ['Türkiye', 'Turkey', 'TR'],
};
const services = [
  'WhatsApp',
  'Telegram',
  'Google, Gmail, Youtube',
  'Instagram',
  'Tinder',
  'Kleinanzeigen',
  '',
];

const products: Product[] = Object.keys(names).flatMap((country, c) =>
  services.map((service, s) => ({
    productId: c * 100 + s,
    country,
    service,
    rentalType: service === '' ? 'RentalFull' : 'Activation',
    durationInMinutes: 20,
    priceUsd: 1 + c / 10 + s,
  })),
);

const search = createProductSearch(products, {
  country: (country) => names[country] ?? [],
  rentalType: (rentalType) => [rentalType === 'RentalFull' ? 'Rental, every SMS' : 'Activation'],
  length: (minutes) => [`${minutes} minutes`, ...(minutes % 1440 === 0 ? [`${minutes / 1440} days`] : [])],
  anyService: 'Any service',
});
const everywhere = { country: null, service: null };
const found = (query: string, filter: { country: string | null; service: string | null } = everywhere) =>
  search(query, filter).map(({ service, country }) => `${service}/${country}`);

describe('search among products', () => {
  test.each([
    ['whatsapp germany', 'WhatsApp/Germany'],
    ['GERMANY whats', 'WhatsApp/Germany'],
    ['de telegram', 'Telegram/Germany'],
    ['telegram uk', 'Telegram/UnitedKingdom'],
    ['great britain tinder', 'Tinder/UnitedKingdom'],
    ['tinder turkiye', 'Tinder/Turkey'],
    ['Cesko wa', 'WhatsApp/CzechRepublic'],
    ['gmail czech', 'Google, Gmail, Youtube/CzechRepublic'],
    ['youtube de', 'Google, Gmail, Youtube/Germany'],
    ['whats app de', 'WhatsApp/Germany'],
    ['telgram de', 'Telegram/Germany'],
    ['watsapp de', 'WhatsApp/Germany'],
    ['德国telegram', 'Telegram/Germany'],
    ['германия ig', 'Instagram/Germany'],
    ['any service de', '/Germany'],
    ['rental uk', '/UnitedKingdom'],
    ['unitedkingdom tg', 'Telegram/UnitedKingdom'],
  ])('“%s” means %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('the exact name stands before the ones it is part of', () => {
    expect(found('t de').slice(0, 2).sort()).toEqual(['Telegram/Germany', 'Tinder/Germany']);
  });

  test('equals are listed by name, then the cheapest first', () => {
    expect(found('whatsapp')).toEqual([
      'WhatsApp/Germany',
      'WhatsApp/UnitedKingdom',
      'WhatsApp/CzechRepublic',
      'WhatsApp/Turkey',
    ]);
  });

  test('a word that means nothing finds nothing', () => {
    expect(found('whatsapp qqqq')).toEqual([]);
  });

  test('filters hold with and without words', () => {
    const filter = { country: 'Turkey', service: 'Telegram' };
    expect(found('', filter)).toEqual(['Telegram/Turkey']);
    expect(found('tele', filter)).toEqual(['Telegram/Turkey']);
    expect(found('whatsapp', filter)).toEqual([]);
  });

  test('nothing typed lists everything once', () => {
    expect(new Set(found('')).size).toBe(products.length);
  });

  test('any text is answered with products of the catalogue, none twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (query) => {
        const answer = search(query, everywhere);
        expect(new Set(answer).size).toBe(answer.length);
        expect(answer.every((product) => products.includes(product))).toBe(true);
      }),
    );
  });

  test('typing on never finds what the shorter beginning of the same word did not, but for typos', () => {
    for (const word of ['whatsapp', 'germany', 'instagram']) {
      for (let length = 2; length <= word.length; length += 1) {
        expect(found(word.slice(0, length)).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('words of a query', () => {
  test.each([
    ['WhatsApp', ['whatsapp']],
    ['Česká  republika!', ['ceska', 'republika']],
    ['Straße', ['strasse']],
    ['Łódź', ['lodz']],
    ['德国whatsapp', ['德国', 'whatsapp']],
    ['Google, Gmail', ['google', 'gmail']],
    ['', []],
  ])('%j is %j', (text, words) => {
    expect(toSearchWords(text)).toEqual(words);
  });
});

describe('one typo', () => {
  test.each([
    ['telegrm', 'telegram', true],
    ['telegarm', 'telegram', true],
    ['tellegram', 'telegram', true],
    ['telepram', 'telegram', true],
    ['tele', 'telegram', true],
    ['tlegarm', 'telegram', false],
    ['signal', 'telegram', false],
  ])('%s for %s: %s', (typed, word, expected) => {
    expect(isOneTypoFromBeginning(typed, word)).toBe(expected);
  });
});

describe('what people type besides names', () => {
  const shelf = (
    [
      ['Google Voice', 'Germany', 'Activation', 20],
      ['Google, Gmail, Youtube', 'Germany', 'Activation', 20],
      ['WhatsApp', 'Poland', 'Activation', 20],
      ['WhatsApp', 'Germany', 'RentalService', 1_440],
      ['', 'Poland', 'RentalFull', 14 * 1_440],
    ] as const
  ).map(([service, country, rentalType, durationInMinutes], productId) => ({
    productId,
    service,
    country,
    rentalType,
    durationInMinutes,
    priceUsd: 1,
  }));
  const find = createProductSearch(shelf, {
    country: (country) => (country === 'Germany' ? ['Germany', 'DE', '+49'] : ['Poland', 'PL', '+48']),
    rentalType: (rentalType) => [rentalType],
    length: (minutes) => (minutes < 1_440 ? [`${minutes} minutes`] : [`${minutes / 1_440} days`]),
    anyService: 'Any service',
  });
  test.each([
    ['1 day', 'WhatsApp/1440'],
    ['14 days', '/20160'],
    ['+49 whatsapp', 'WhatsApp/1440'],
    ['вотсап', 'WhatsApp/20'],
    ['gmail germany', 'Google, Gmail, Youtube/20'],
  ])('“%s” finds %s first', (query, expected) => {
    const [first] = find(query, everywhere);
    expect(`${first?.service}/${first?.durationInMinutes}`).toBe(expected);
  });
});
