import { describe, expect, it } from 'vitest';
import { freshPollMemory, toPollReport, type PollMemory } from '@/utils/domain/poll-report.ts';
import type { Problem } from '@/utils/domain/problem.ts';

const lookedAt = 1_800_000_000_000;
const retryAt = lookedAt + 40_000;
const offline: Problem = { kind: 'offline' };
const limited: Problem = { kind: 'rate-limited', retryAt: lookedAt + 39_000 };
const refused: Problem = { kind: 'key-refused', said: '' };

describe('how the looking for SMS stands', () => {
  it.each<[string, Partial<PollMemory>, Problem | null, ReturnType<typeof toPollReport>]>([
    ['before the first look', {}, null, { lookedAt: null, problem: null, retryAt: null, canCheckAt: 0 }],
    ['after a look', { lookedAt }, null, { lookedAt, problem: null, retryAt: null, canCheckAt: 0 }],
    [
      'without a connection: asked at any time',
      { lookedAt, failures: 2, problem: offline, retryAt },
      null,
      { lookedAt, problem: offline, retryAt, canCheckAt: 0 },
    ],
    [
      'in a pause of the provider: not asked before its end',
      { lookedAt, failures: 1, problem: limited, retryAt },
      null,
      { lookedAt, problem: limited, retryAt, canCheckAt: retryAt },
    ],
    [
      'with a key that is refused: never tried by itself',
      { lookedAt, failures: 1, problem: refused },
      refused,
      { lookedAt, problem: refused, retryAt: null, canCheckAt: 0 },
    ],
    [
      'with a failure that an older version remembered without its kind',
      { failures: 3, retryAt },
      null,
      { lookedAt: null, problem: null, retryAt: null, canCheckAt: 0 },
    ],
  ])('%s', (_, memory, accountProblem, report) => {
    expect(toPollReport({ ...freshPollMemory, ...memory }, accountProblem)).toEqual(report);
  });
});
