import * as fc from 'fast-check';
import type { PurchaseEntry, PurchaseVerdict } from '@/utils/domain/purchase.ts';
import { toClaims } from '@/utils/domain/purchase-outcome.ts';
import { entry, now } from '../screens/example-data.ts';

const certain = { orderId: 65, bookingIds: [71], chargedUsd: 0.45 };

export const anyVerdict = fc.constantFrom<PurchaseVerdict | null>(
  null,
  { verdict: 'none' },
  { verdict: 'one', ...certain },
  { verdict: 'one', ...certain, chargedUsd: 0.6 },
  { verdict: 'one', orderId: null, bookingIds: [71], chargedUsd: null },
  { verdict: 'several', orderIds: [65, 66], bookingIds: [71, 72], chargedUsd: 0.9 },
  { verdict: 'several', orderIds: [65], bookingIds: [], chargedUsd: null },
  { verdict: 'cannot-tell', why: 'the account could not be read' },
  { verdict: 'cannot-tell', why: 'more has been paid than is shown', certain },
);

const anyAnswer = fc.constantFrom<PurchaseEntry['answer']>(
  null,
  { kind: 'order', orderId: 65, bookingIds: [71], priceUsd: 0.45 },
  { kind: 'refused', problem: { kind: 'sold-out', said: 'No numbers' } },
  { kind: 'refused', problem: { kind: 'price-risen', shownUsd: 0.45, nowUsd: 0.6 } },
  { kind: 'unknown', problem: { kind: 'timeout' }, said: '' },
  { kind: 'unknown', problem: { kind: 'offline' }, said: '' },
);

/** A journal entry in every combination of stage, answer, verdict and decision, the impossible ones included. */
export const anyEntry: fc.Arbitrary<PurchaseEntry> = fc
  .record({
    stage: fc.constantFrom<PurchaseEntry['stage'][]>('prepared', 'sent', 'undecided', 'settled'),
    answer: anyAnswer,
    verdict: anyVerdict,
    personDecided: fc.constantFrom<PurchaseEntry['personDecided'][]>(null, null, 'not-bought', 'dismissed'),
    sentAt: fc.constantFrom(null, now - 5_000, now - 240_000),
    unexplainedUsd: fc.constantFrom(null, null, 0.45),
  })
  .map((parts) => ({ ...entry, ...parts, ...toClaims(parts.answer, parts.verdict) }));
