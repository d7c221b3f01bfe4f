/** Ten-thousandths of a dollar: finer than any price seen, and whole, so that sums and comparisons are exact. */
const unitsPerDollar = 10_000;

const toUnits = (usd: number) => Math.round(usd * unitsPerDollar);

/** Negative when `left` is less, 0 when they are the same price, positive when it is more: `0.1 + 0.2` equals `0.3`. */
export const compareUsd = (left: number, right: number): number => toUnits(left) - toUnits(right);

export const sumUsd = (amounts: readonly number[]): number =>
  amounts.reduce((units, amount) => units + toUnits(amount), 0) / unitsPerDollar;

export const multiplyUsd = (usd: number, count: number): number => (toUnits(usd) * count) / unitsPerDollar;

export const subtractUsd = (left: number, right: number): number =>
  (toUnits(left) - toUnits(right)) / unitsPerDollar;
