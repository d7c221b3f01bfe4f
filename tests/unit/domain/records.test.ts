import { describe, expect, it, test } from 'vitest';
import { toChances, toRecords, toSpentDays, type PastNumber } from '@/utils/domain/records.ts';
import { entry } from '../../screens/example-data.ts';

const number = (change: Partial<PastNumber> = {}): PastNumber => ({
  service: 'WhatsApp',
  country: 'Germany',
  providerName: 'Vodafone',
  startsAt: 1_000,
  answeredAt: 21_000,
  priceUsd: 0.45,
  refundedUsd: null,
  ...change,
});

describe('how numbers have gone', () => {
  it('counts by service, country and operator', () => {
    const records = toRecords([
      number(),
      number({ answeredAt: null, refundedUsd: 0.45 }),
      number({ answeredAt: 61_000 }),
      number({ providerName: 'Telekom' }),
      number({ country: 'Poland', answeredAt: null }),
    ]);
    expect(records).toEqual([
      {
        service: 'WhatsApp',
        country: 'Germany',
        providerName: 'Vodafone',
        numberCount: 3,
        answeredCount: 2,
        medianWaitMs: 40_000,
        spentUsd: 0.9,
      },
      expect.objectContaining({ providerName: 'Telekom', numberCount: 1, medianWaitMs: 20_000 }),
      expect.objectContaining({ country: 'Poland', answeredCount: 0, medianWaitMs: null }),
    ]);
  });

  it('takes no wait below zero from a clock that is wrong', () => {
    expect(toRecords([number({ startsAt: 90_000 })])[0]?.medianWaitMs).toBe(0);
  });
});

test('one lucky number does not stand above nine of ten, and what is not known stands between', () => {
  const many = Array.from({ length: 10 }, (_, at) =>
    number({ country: 'Poland', ...(at === 0 ? { answeredAt: null } : {}) }),
  );
  const chanceOf = toChances(toRecords([number(), ...many, number({ country: 'Kenya', answeredAt: null })]));
  const [poland = 0, germany = 0, unknown = 0, kenya = 0] = ['Poland', 'Germany', 'Cyprus', 'Kenya'].map(
    (country) => chanceOf('WhatsApp', country),
  );
  expect(poland).toBeGreaterThan(germany);
  expect(germany).toBeGreaterThan(unknown);
  expect(unknown).toBeGreaterThan(kenya);
});

test('a day costs what the limits count of its purchases', () => {
  const bought = (createdAt: number, chargedUsd: number | null) => ({
    ...entry,
    createdAt,
    verdict: { verdict: 'one' as const, orderId: 1, bookingIds: [1], chargedUsd },
  });
  const days = toSpentDays(
    [
      bought(100, 0.4),
      // A second charge, which only the balance shows.
      { ...bought(150, 0.3), unexplainedUsd: 0.2 },
      bought(250, 1),
      { ...bought(260, 1), stage: 'prepared' },
    ],
    [100, 200, 300],
    1_000,
  );
  expect(days).toEqual([
    { startsAt: 100, spentUsd: 0.9 },
    { startsAt: 200, spentUsd: 1 },
    { startsAt: 300, spentUsd: 0 },
  ]);
});
