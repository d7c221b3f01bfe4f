import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForPerson, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { toReadablePurchase } from '@/utils/domain/readable-purchase.ts';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { entry, now } from '../../screens/example-data.ts';
import { anyEntry } from '../../support/any-purchase.ts';

/** An entry with any one member, its key aside, gone or something else. */
const anyDamaged = fc
  .tuple(
    anyEntry,
    fc.constantFrom(...Object.keys(entry).filter((name) => name !== 'intentId')),
    fc.constantFrom<unknown>(undefined, 'x', Number.NaN, {}, [null], { kind: 'order' }, { verdict: 'one' }),
  )
  .map(([whole, name, damage]) => ({ ...whole, [name]: damage }));

const surplus = {
  verdict: 'cannot-tell',
  why: 'more has been paid than is shown',
  certain: { orderId: 65, bookingIds: [71], chargedUsd: 0.45 },
};

describe('a journal entry from the disk', () => {
  it('is itself where it is whole', () => {
    fc.assert(fc.property(anyEntry, (whole) => toReadablePurchase(whole) === whole));
  });

  it('that is damaged and not settled is the person’s to decide', () => {
    fc.assert(
      fc.property(anyDamaged, (damaged) => {
        const readable = toReadablePurchase(damaged);
        expect(toReadablePurchase(readable)).toBe(readable);
        if (readable === damaged || damaged.stage === 'settled') return;
        const outcome = toPurchaseOutcome(readable, [], now);
        expect(outcome).toMatchObject({ outcome: 'unsettled', finding: 'unclear' });
        expect(isForPerson(outcome)).toBe(true);
      }),
    );
  });

  it('that is damaged is told as not bought only where a clean refusal can still be read', () => {
    fc.assert(
      fc.property(anyDamaged, (damaged) => {
        const readable = toReadablePurchase(damaged);
        if (readable === damaged || toPurchaseOutcome(readable, [], now).outcome !== 'not-bought') return;
        expect(damaged).toMatchObject({
          stage: 'settled',
          verdict: { verdict: 'none' },
          answer: { kind: 'refused' },
        });
      }),
    );
  });

  it('that is damaged and settled is never said to have cost more than was shown by what cannot be read', () => {
    const settled = { ...entry, stage: 'settled', shown: null } as never;
    const readable = toReadablePurchase(settled);
    expect(toPurchaseOutcome(readable, [], now)).toMatchObject({ outcome: 'unsettled', finding: 'unclear' });
  });

  it('whatever it lacks, nothing that reads it breaks', () => {
    fc.assert(
      fc.property(anyDamaged, (damaged) => {
        const readable = toReadablePurchase(damaged);
        expect(toPurchaseOutcome(readable, [], now).outcome).toBeTypeOf('string');
        expect(toSpentTodayUsd([readable], now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  // As a number that is none it would be above no limit.
  it('that lacks what the balance said counts towards the limits with what was shown', () => {
    const damaged = { ...entry, verdict: { ...surplus }, unexplainedUsd: undefined } as never;
    expect(toSpentTodayUsd([toReadablePurchase(damaged)], now)).toBe(entry.maxPriceUsd);
  });

  it('keeps of a damaged open one what can be read, so that the person knows which it is', () => {
    const damaged = {
      ...entry,
      stage: 'sent',
      answer: undefined,
      shown: { ...entry.shown, country: 5 },
    } as never;
    expect(toReadablePurchase(damaged)).toMatchObject({
      stage: 'undecided',
      request: entry.request,
      shown: { ...entry.shown, country: '' },
      createdAt: entry.createdAt,
    });
  });
});
