import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import type { FaultInput } from '../sandbox/faults.ts';
import { createMoneyScene } from '../support/money-scene.ts';
import { createMortalLife } from '../support/mortal-life.ts';

const post = { method: 'POST', path: '/Orders' };
const faults: [string, FaultInput | null][] = [
  ['the order is made', null],
  ['the order is made and its answer lost', { match: post, kind: 'fin', apply: true }],
  ['the request is lost', { match: post, kind: 'fin' }],
  ['the order is made and refused', { match: post, kind: 'status', status: 400, apply: true }],
  ['the order is refused', { match: post, kind: 'sold-out' }],
];

/** The background dies after `lastStep`, a new one starts: what does it say, and what is true? */
async function liveTwice(lastStep: number, fault: FaultInput | null) {
  const scene = await createMoneyScene();
  const { sandbox, start, toInput, paid, memoryLocks, database } = scene;
  if (fault) sandbox.addFault(fault);
  const life = createMortalLife(lastStep);
  const { purchases } = start({
    fetch: life.fetch((url, init) => sandbox.fetch(url, init)),
    database: life.database(new SimFillDatabase(database.name)),
  });
  const input = toInput();
  const ended = await Promise.race([purchases.confirm(input).then(() => 'lived' as const), life.died]);
  memoryLocks.dropHolder('simfill-money');
  const next = start();
  await next.purchases.settlePending({ atStart: true });
  const entry = await next.database.purchases.get(input.intentId);
  // The same intent again is told, not repeated.
  const outcome = entry ? await next.purchases.confirm(input) : null;
  return { ended, entry, outcome, paidCount: paid().length, next, input, paid, sandbox };
}

describe.each(faults)('the background dies at every await: %s', (_name, fault) => {
  it('and the next one tells the truth', async () => {
    let died = 0;
    for (let lastStep = 0; ; lastStep++) {
      const { ended, entry, outcome, paidCount, next, paid, input, sandbox } = await liveTwice(
        lastStep,
        fault,
      );
      const where = `after step ${lastStep}`;
      expect(paidCount, where).toBeLessThanOrEqual(1);
      if (paidCount === 1) {
        expect(outcome, where).toMatchObject({ outcome: 'bought', bookings: [{}] });
        expect(outcome?.outcome === 'bought' && outcome.bookings[0]?.bookingId, where).toBe(
          paid()[0]?.bookingIds[0],
        );
      } else if (entry) {
        expect(['not-bought', 'unsettled'], where).toContain(outcome?.outcome);
        expect(entry.verdict?.verdict ?? 'none', where).toBe('none');
      }
      sandbox.faults.clear();
      sandbox.advance(4_000);
      // Never stuck: after the person's decision at most, the next purchase goes through.
      if (outcome?.outcome === 'unsettled')
        await next.purchases.decide({ intentId: input.intentId, decision: 'not-bought' });
      expect(await next.purchases.confirm({ ...input, intentId: 'next' }), where).toMatchObject({
        outcome: 'bought',
      });
      if (ended === 'lived') break;
      died += 1;
    }
    expect(died).toBeGreaterThan(20);
  }, 120_000);
});
