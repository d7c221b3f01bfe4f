const halfHourMs = 30 * 60_000;
/** How far a fresh date may stand from the reference and still count as "now", in whole or half hours. */
const toleranceMs = 5 * 60_000;

/** So near to a whole or half hour that dates can be compared to the second with it. */
const exactnessMs = 15_000;

/**
 * The provider may label its local time as UTC (anosim-api.md, trap 2). Ms to add to its dates, found from a date that
 * is known to be fresh and a reference clock: whole or half hours, 0 when right, null when the two do not fit at all.
 */
export function findClockOffset(
  freshDate: number,
  referenceAt: number,
): { offsetMs: number; isExact: boolean } | null {
  const difference = referenceAt - freshDate;
  // `+ 0` makes a plain zero of a negative one.
  const offsetMs = Math.round(difference / halfHourMs) * halfHourMs + 0;
  const errorMs = Math.abs(difference - offsetMs);
  return errorMs <= toleranceMs ? { offsetMs, isExact: errorMs <= exactnessMs } : null;
}
