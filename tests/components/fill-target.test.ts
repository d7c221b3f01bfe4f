import { expect, test } from 'vitest';
import { toFillTarget } from '@/components/app/fill.ts';
import type { Problem } from '@/utils/domain/problem.ts';

test.each<[string, Problem | null, 'number' | 'code', 'best' | 'focused']>([
  ['at first', null, 'number', 'best'],
  ['no field was found', { kind: 'no-field', role: 'phone' }, 'number', 'focused'],
  ['no field was found for the other', { kind: 'no-field', role: 'phone' }, 'code', 'best'],
  ['several could be meant', { kind: 'fill-refused', refusal: 'several-equal-fields' }, 'number', 'focused'],
  [
    'the page changed the value',
    { kind: 'fill-refused', refusal: 'value-changed-by-page' },
    'number',
    'best',
  ],
  ['the page was not granted', { kind: 'page-not-granted', origin: null }, 'number', 'best'],
])('%s: the next press of insert', (_case, problem, next, target) => {
  const notice = problem === null ? undefined : ({ kind: 'problem', problem, what: 'number' } as const);
  expect(toFillTarget(notice, next)).toBe(target);
});
