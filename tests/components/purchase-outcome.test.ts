import { describe, expect, test } from 'vitest';
import { isOpenPurchase, toPurchaseProgress } from '@/components/app/purchase-outcome.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { booking, entry, now } from '../screens/example-data.ts';

const sent: PurchaseEntry = { ...entry, stage: 'sent', sentAt: now, verdict: null, answer: null };
const progressOf = (
  answered: Parameters<typeof toPurchaseProgress>[0],
  journal: PurchaseEntry | undefined,
  at = now,
) => {
  const progress = toPurchaseProgress(answered, journal, [booking], at);
  return progress.stage === 'done' ? progress.outcome : progress.stage;
};
const unsettled = { outcome: 'unsettled', intentId: 'intent-1' } as const;

describe('where a purchase stands, after the view was closed and opened again', () => {
  test('nothing known yet', () => expect(progressOf(null, undefined)).toBeNull());
  test('journalled, not sent', () =>
    expect(progressOf(null, { ...sent, stage: 'prepared', sentAt: null })).toBe('prepared'));
  test('sent a moment ago', () => expect(progressOf(null, sent, now + 5_000)).toBe('sent'));
  test('sent long ago without a verdict is said to be unsettled', () =>
    expect(progressOf(null, sent, now + 60_000)).toEqual(unsettled));
  test('an unsettled answer gives way to what the journal came to', () =>
    expect(progressOf(unsettled, entry)).toMatchObject({ outcome: 'bought', bookings: [booking] }));
  test('used-up looks are the person’s to decide', () =>
    expect(progressOf(null, { ...sent, stage: 'undecided' })).toEqual(unsettled));
  test('charged more than shown is said with the number', () =>
    expect(
      progressOf(null, {
        ...entry,
        verdict: { verdict: 'one', orderId: 65, bookingIds: [71], chargedUsd: 0.6 },
      }),
    ).toMatchObject({ problem: { kind: 'charged-more', shownUsd: 0.45, chargedUsd: 0.6 } }));
  test('a refusal is told in the provider’s words', () =>
    expect(
      progressOf(null, {
        ...entry,
        verdict: { verdict: 'none' },
        answer: { kind: 'refused', problem: { kind: 'sold-out', said: 'No numbers' } },
      }),
    ).toMatchObject({ outcome: 'not-bought', problem: { kind: 'sold-out', said: 'No numbers' } }));
  test('a second order found later overrules “bought”', () =>
    expect(
      progressOf(
        { outcome: 'bought', intentId: 'intent-1', bookings: [booking], chargedUsd: 0.45, problem: null },
        {
          ...entry,
          verdict: { verdict: 'several', orderIds: [65, 66], bookingIds: [71, 72], chargedUsd: 0.9 },
        },
      ),
    ).toMatchObject({ outcome: 'several' }));
});

test.each([
  ['sent', null, true],
  ['undecided', null, true],
  ['undecided', 'dismissed', false],
  ['settled', null, false],
] as const)('stage %s, decided %s: open %s', (stage, personDecided, isOpen) => {
  expect(isOpenPurchase({ ...entry, stage, personDecided })).toBe(isOpen);
});
