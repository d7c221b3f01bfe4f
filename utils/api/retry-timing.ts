import type { Problem } from '../domain/problem.ts';

const attemptsAtMost = 3;
const firstDelayMs = 400;
const longestWaitMs = 8_000;

/**
 * Ms to wait before a GET is tried again, or null when it must not be. `attempt` counts from 1. A `Retry-After` is
 * honoured to the letter or not waited for at all; otherwise the wait doubles, and a random half of it is jitter.
 */
export function toRetryDelayMs(
  problem: Problem,
  attempt: number,
  { now, random }: { now: number; random: number },
): number | null {
  if (attempt >= attemptsAtMost) return null;
  const isPassing =
    problem.kind === 'offline' || problem.kind === 'provider-down' || problem.kind === 'rate-limited';
  if (!isPassing) return null;
  if (problem.kind === 'rate-limited' && problem.retryAt !== null) {
    const waitMs = Math.max(0, problem.retryAt - now);
    return waitMs <= longestWaitMs ? waitMs : null;
  }
  return firstDelayMs * 2 ** (attempt - 1) * (0.5 + random / 2);
}
