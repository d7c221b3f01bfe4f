import { describe, expect, it } from 'vitest';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { isForPerson, toClaims } from '@/utils/domain/purchase-outcome.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { createMoneyScene } from '../support/money-scene.ts';

/*
 * Every state a journal can be in beside every state of the account, those of older versions included. A person who does
 * what the screens offer buys again after a few acts, whichever key they have.
 */

const accountStates = ['connected', 'key refused', 'key forgotten', 'gone', 'another account'] as const;
const keys = ['own', 'other'] as const;
type AccountState = (typeof accountStates)[number];

const order: PurchaseEntry['answer'] = { kind: 'order', orderId: 4711, bookingIds: [4712], priceUsd: 1 };
const unknown: PurchaseEntry['answer'] = { kind: 'unknown', problem: { kind: 'timeout' }, said: '' };
const refused: PurchaseEntry['answer'] = { kind: 'refused', problem: { kind: 'sold-out', said: '' } };
const unclear = { verdict: 'cannot-tell', why: '' } as const;
const certain = { ...unclear, certain: { orderId: 4711, bookingIds: [4712], chargedUsd: 1 } } as const;
/** What a disk may do to a row. */
const damage = (...names: (keyof PurchaseEntry)[]) =>
  Object.fromEntries(names.map((name) => [name, undefined])) as Partial<PurchaseEntry>;
const journalStates: Record<string, Partial<PurchaseEntry> | null> = {
  'nothing bought yet': null,
  prepared: { stage: 'prepared', sentAt: null, baseline: null },
  sent: {},
  'sent, answered with an order': { answer: order },
  'sent, refused': { answer: refused },
  'sent, answer lost': { answer: unknown },
  'sent, an order seen for certain': { answer: order, verdict: certain },
  'sent without a baseline': { baseline: null },
  'undecided, nothing found': { stage: 'undecided', answer: unknown, verdict: { verdict: 'none' } },
  'undecided, in doubt': { stage: 'undecided', answer: order, verdict: unclear },
  'undecided, never looked at': { stage: 'undecided' },
  settled: { stage: 'settled', answer: order, verdict: { verdict: 'one', ...certain.certain } },
  'prepared, damaged': { stage: 'prepared', sentAt: null, baseline: null, ...damage('shown') },
  'sent, without its request': damage('request'),
  'sent, without an answer or a verdict to read': damage('answer', 'verdict', 'shown'),
  'undecided, damaged': { stage: 'undecided', ...damage('accountId', 'createdAt', 'verdict') },
  'settled, damaged and due': { stage: 'settled', nextLookAt: 1, ...damage('request', 'verdict') },
  'decided by the person': { stage: 'settled', verdict: unclear, personDecided: 'not-bought' },
};

async function createState(accountState: AccountState, journalState: string, hasHistory: boolean) {
  const scene = await createMoneyScene();
  const { sandbox, database, toInput, now } = scene;
  const other = createSandbox({ apiKey: 'other-key', firstId: 5001, now: sandbox.now });
  const life = scene.start({
    fetch: (url, init) => {
      const { Authorization } = init.headers as Record<string, string>;
      return Authorization === 'Bearer other-key' ? other.fetch(url, init) : sandbox.fetch(url, init);
    },
  });
  const input = toInput();
  if (hasHistory) await life.purchases.confirm(input);
  const template = (await database.purchases.get(input.intentId)) ?? null;
  sandbox.advance(60_000);
  const account = await database.account.get(1);
  if (!account) throw new Error('not connected');
  const changes = journalStates[journalState];
  if (changes) {
    const entry: PurchaseEntry = {
      ...(template ?? { accountId: account.accountId, number: null }),
      accountId: account.accountId,
      number: null,
      intentId: 'open-intent',
      request: input.request,
      shown: input.shown,
      maxPriceUsd: input.maxPriceUsd,
      baseline: {
        takenAt: now(),
        serverAt: null,
        orderIds: [],
        bookingIds: [],
        openBookingIds: [],
        unreadableOrderCount: 0,
        balanceUsd: 100,
      },
      stage: 'sent',
      createdAt: now(),
      sentAt: now(),
      answer: null,
      answeredAt: null,
      verdict: null,
      settledAt: null,
      reconcileTries: 0,
      balanceAfterUsd: null,
      balanceFallUsd: null,
      unexplainedUsd: null,
      nextLookAt: null,
      personDecided: null,
      claimedOrderIds: [],
      claimedBookingIds: [],
      ...changes,
    };
    await database.purchases.put({ ...entry, ...toClaims(entry.answer, entry.verdict) });
  }
  switch (accountState) {
    case 'connected':
      break;
    case 'key refused':
      await database.account.update(1, { apiKey: 'refused-key', problem: { kind: 'key-refused', said: '' } });
      break;
    case 'key forgotten': {
      const { accountId, clockOffsetMs, isClockOffsetKnown } = account;
      const value = { accountId, clockOffsetMs, isClockOffsetKnown };
      await database.background.put({ name: 'forgotten-account', value });
      await database.account.clear();
      break;
    }
    // As version 1 left it when a key was deleted beside a purchase.
    case 'gone':
      await database.account.clear();
      await database.bookings.clear();
      break;
    case 'another account':
      await database.account.put({ ...account, accountId: 'other', apiKey: 'other-key' });
      await database.bookings.clear();
  }
  sandbox.advance(30_000);
  return { ...scene, ...life };
}

type Life = Awaited<ReturnType<typeof createState>>;

/** What a person does who wants to buy: only acts that a screen offers in this state. Gives how many it took. */
async function buyByTheScreens(life: Life, apiKey: string): Promise<number> {
  const { account, purchases, database, toInput, sandbox } = life;
  for (let acts = 1; acts <= 8; acts += 1) {
    sandbox.advance(4_000);
    const row = await database.account.get(1);
    // Without an account the screen asks for a key; a refused one has "Change key".
    if (!row || row.problem || (row.apiKey !== apiKey && acts > 4)) {
      let result = await account.connect({ apiKey });
      if (!result.ok && result.problem.kind === 'other-account')
        result = await account.connect({ apiKey, replacesOther: true });
      if (result.ok) {
        await purchases.settlePending({ atStart: false });
        continue;
      }
      // "Show purchase" stands beside it.
      expect(result.problem.kind).toBe('purchase-unsettled');
      if (result.problem.kind === 'purchase-unsettled') await settle(life, result.problem.intentId);
      continue;
    }
    const outcome = await purchases.confirm(toInput({ intentId: `wish-${acts}-${Math.random()}` }));
    if (outcome.outcome === 'bought') return acts;
    if (outcome.outcome !== 'not-bought') throw new Error(outcome.outcome);
    if (outcome.problem.kind === 'purchase-unsettled') await settle(life, outcome.problem.intentId);
  }
  throw new Error('stuck');
}

/** The screen of a purchase: look again, and decide where it asks. */
async function settle({ purchases }: Life, intentId: string) {
  const outcome = await purchases.reconcile({ intentId });
  if (isForPerson(outcome))
    expect(await purchases.decide({ intentId, decision: 'not-bought' })).toEqual({ ok: true, value: null });
}

describe.each(accountStates)('never stuck: %s', (accountState) => {
  const states = Object.keys(journalStates).flatMap((journalState) =>
    keys.flatMap((key) => [true, false].map((hasHistory) => ({ journalState, key, hasHistory }))),
  );
  it.each(states)(
    '$journalState, with the $key key, history: $hasHistory',
    async ({ journalState, key, hasHistory }) => {
      const life = await createState(accountState, journalState, hasHistory);
      const apiKey = key === 'own' ? life.sandbox.apiKey : 'other-key';
      await life.purchases.settlePending({ atStart: true });
      expect(await buyByTheScreens(life, apiKey)).toBeLessThanOrEqual(6);
      // Nothing is left behind that would hold the person up: another key, and the way out.
      expect((await life.account.disconnect()).ok).toBe(true);
      expect((await life.account.deleteEverything()).ok).toBe(true);
    },
  );
});
