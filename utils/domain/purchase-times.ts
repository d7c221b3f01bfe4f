import type { AccountLook } from './account-look.ts';
import type { PurchaseBaseline, PurchaseEntry } from './purchase.ts';

/** How long the provider may go on working on a request after we have given up on it. */
const afterlifeMs = 60_000;
/** The `Date` header counts in seconds, and the order is dated somewhere within the request. */
export const slackMs = 15_000;
/** A provider's date this far from the request excludes an order, even by clocks that disagree. */
const exclusionMs = 6 * 60_000;
/** Nothing is shown later than this: from then on a list that lacks an order is believed. A last look comes after it. */
const latestShownMs = 25 * 60_000;
/** A look this soon after the request sees nothing that was bought much later. */
const earlyMs = 30_000;

/** The request's life, in the provider's time where it tells it. */
export function toTimes(entry: PurchaseEntry, sentAt: number, baseline: PurchaseBaseline, look: AccountLook) {
  const { answeredAt, answer } = entry;
  const isServerTimed = baseline.serverAt !== null && look.serverAt !== null;
  const startedAt = baseline.serverAt === null ? sentAt : baseline.serverAt + (sentAt - baseline.takenAt);
  const elapsedMs = isServerTimed ? (look.serverAt ?? 0) - startedAt : look.lookedAt - sentAt;
  const ownLifeMs = answeredAt === null ? 0 : Math.max(0, answeredAt - sentAt);
  const lifeMs = answer?.kind === 'order' || answer?.kind === 'refused' ? ownLifeMs : ownLifeMs + afterlifeMs;
  const isInWindow = (at: number, toleranceMs = slackMs) =>
    at >= startedAt - toleranceMs && at <= startedAt + lifeMs + toleranceMs;
  return {
    lifeMs,
    isEarly: elapsedMs >= -slackMs && elapsedMs <= lifeMs + earlyMs,
    isInWindow,
    isSettledLong: elapsedMs > lifeMs + latestShownMs,
    /** False only where the time excludes it. */
    canBeOurs: (labelledAt: number, ownLabelledAt: number | null, clockOffsetMs: number | null): boolean =>
      ownLabelledAt !== null
        ? Math.abs(labelledAt - ownLabelledAt) <= lifeMs + slackMs
        : clockOffsetMs === null || isInWindow(labelledAt + clockOffsetMs, exclusionMs),
  };
}
