const halfHourMs = 30 * 60_000;
/** How far a fresh date may stand from the reference and still count as "now", in whole or half hours. */
const toleranceMs = 5 * 60_000;

/**
 * The provider may label its local time as UTC (anosim-api.md, trap 2). Ms to add to its dates, found from a date that
 * is known to be fresh and a reference clock: whole or half hours, 0 when right, null when the two do not fit at all.
 */
export function findClockOffset(freshDate: number, referenceAt: number): number | null {
  const difference = referenceAt - freshDate;
  const offset = Math.round(difference / halfHourMs) * halfHourMs;
  return Math.abs(difference - offset) <= toleranceMs ? offset + 0 : null;
}
