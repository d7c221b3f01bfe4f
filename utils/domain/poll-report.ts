import type { Problem } from './problem.ts';

/** What the background keeps of its looks for SMS: it outlives the worker, and views say from it how it stands. */
export interface PollMemory {
  /** When the request of the last look that succeeded left. */
  lookedAt: number | null;
  /** Failures in a row since. */
  failures: number;
  /** What the last of them was. */
  problem: Problem | null;
  retryAt: number | null;
  bookingsReadAt: number | null;
  /** The account whose past has been marked as seen. */
  lookedAtAccountId: string | null;
  /** The list of the whole account may have missed messages: the bookings have to be asked one by one. */
  isCut: boolean;
}

export const freshPollMemory: PollMemory = {
  lookedAt: null,
  failures: 0,
  problem: null,
  retryAt: null,
  bookingsReadAt: null,
  lookedAtAccountId: null,
  isCut: false,
};

/** How the looking for SMS stands, for the person who waits for one. */
export interface PollReport {
  lookedAt: number | null;
  /** Why it cannot be looked right now. */
  problem: Problem | null;
  /** When it is tried again without anybody's doing; null when that is not announced. */
  retryAt: number | null;
  /** Before this the person cannot have it looked either: the provider asked for a pause. */
  canCheckAt: number;
}

export function toPollReport(
  { lookedAt, failures, problem, retryAt }: PollMemory,
  accountProblem: Problem | null,
): PollReport {
  // A refused key stops the looking before there is a failure to remember.
  if (accountProblem) return { lookedAt, problem: accountProblem, retryAt: null, canCheckAt: 0 };
  if (failures === 0 || problem === null) return { lookedAt, problem: null, retryAt: null, canCheckAt: 0 };
  return { lookedAt, problem, retryAt, canCheckAt: problem.kind === 'rate-limited' ? (retryAt ?? 0) : 0 };
}
