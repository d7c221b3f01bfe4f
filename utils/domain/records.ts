import { subtractUsd, sumUsd } from './money.ts';
import type { PurchaseEntry } from './purchase.ts';
import { toSpentUsd } from './spending-limits.ts';

/** A number of the past, with what is known of how it went. */
export interface PastNumber {
  service: string;
  country: string;
  /** Empty where any would do, or it is not known. */
  providerName: string;
  startsAt: number;
  /** When its first SMS was seen here; null without any. */
  answeredAt: number | null;
  priceUsd: number | null;
  refundedUsd: number | null;
}

/** How numbers of a kind have gone so far. */
export interface NumberRecord {
  service: string;
  country: string;
  providerName: string;
  numberCount: number;
  answeredCount: number;
  /** From the booking to the first SMS; null where none came. */
  medianWaitMs: number | null;
  /** What was charged, without what came back. */
  spentUsd: number;
}

function toMedian(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** By service, country and operator; those with most numbers first. */
export function toRecords(numbers: readonly PastNumber[]): readonly NumberRecord[] {
  const kinds = new Map<string, PastNumber[]>();
  for (const one of numbers) {
    const key = JSON.stringify([one.service, one.country, one.providerName]);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [one]);
    else known.push(one);
  }
  return [...kinds.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [toRecord(first, [first, ...others])]))
    .sort((a, b) => b.numberCount - a.numberCount || b.answeredCount - a.answeredCount);
}

function toRecord(
  { service, country, providerName }: PastNumber,
  numbers: readonly PastNumber[],
): NumberRecord {
  // A wait below zero is a wrong clock's.
  const waits = numbers.flatMap(({ startsAt, answeredAt }) =>
    answeredAt === null ? [] : [Math.max(0, answeredAt - startsAt)],
  );
  return {
    service,
    country,
    providerName,
    numberCount: numbers.length,
    answeredCount: waits.length,
    medianWaitMs: toMedian(waits),
    spentUsd: subtractUsd(
      sumUsd(numbers.map(({ priceUsd }) => priceUsd ?? 0)),
      sumUsd(numbers.map(({ refundedUsd }) => refundedUsd ?? 0)),
    ),
  };
}

/**
 * What share of a kind's numbers is to be expected to get their SMS. Two numbers nobody has seen, one of them answered,
 * are counted in: one lucky number does not stand above nine of ten.
 */
export const toChance = ({
  numberCount,
  answeredCount,
}: Pick<NumberRecord, 'numberCount' | 'answeredCount'>) => (answeredCount + 1) / (numberCount + 2);

/** The chance of a service in a country by any operator, of those that have a record. */
export function toChances(records: readonly NumberRecord[]): (service: string, country: string) => number {
  const sums = new Map<string, { numberCount: number; answeredCount: number }>();
  const toKey = (service: string, country: string) => JSON.stringify([service, country]);
  for (const { service, country, numberCount, answeredCount } of records) {
    const key = toKey(service, country);
    const sum = sums.get(key) ?? { numberCount: 0, answeredCount: 0 };
    sums.set(key, {
      numberCount: sum.numberCount + numberCount,
      answeredCount: sum.answeredCount + answeredCount,
    });
  }
  // What has no record stands between what went well and what went badly.
  return (service, country) =>
    toChance(sums.get(toKey(service, country)) ?? { numberCount: 0, answeredCount: 0 });
}

/** What was spent on a day. */
export interface SpentDay {
  startsAt: number;
  spentUsd: number;
}

/** The days from `dayStarts`, which are in order, and what the purchases of each count for, as the limits count them. */
export function toSpentDays(
  entries: readonly PurchaseEntry[],
  dayStarts: readonly number[],
  now: number,
): readonly SpentDay[] {
  return dayStarts.map((startsAt, at) => {
    const endsAt = dayStarts[at + 1] ?? Infinity;
    const ofDay = entries.filter(({ createdAt }) => createdAt >= startsAt && createdAt < endsAt);
    return { startsAt, spentUsd: sumUsd(ofDay.map((entry) => toSpentUsd(entry, now))) };
  });
}
