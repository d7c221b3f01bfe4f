import { describe, expect, it } from 'vitest';
import { createMoneyScene } from '../support/money-scene.ts';

describe('connecting', () => {
  it('keeps a key that the balance was read with', async () => {
    const { account, database, sandbox } = await createMoneyScene({ isConnected: false });
    expect(await account.connect({ apiKey: ` ${sandbox.apiKey}\n` })).toEqual({
      ok: true,
      value: { balanceUsd: 100 },
    });
    expect(await database.account.get(1)).toMatchObject({ apiKey: sandbox.apiKey, problem: null });
  });

  it.each(['wrong', '', 'two words', 'schlüssel', 'x'.repeat(1_000)])(
    'refuses %j and keeps nothing',
    async (apiKey) => {
      const { account, database } = await createMoneyScene({ isConnected: false });
      expect(await account.connect({ apiKey })).toMatchObject({
        ok: false,
        problem: { kind: 'key-refused' },
      });
      expect(await database.account.count()).toBe(0);
    },
  );

  it('with the same key again is the same account', async () => {
    const { account, database, sandbox } = await createMoneyScene();
    const before = await database.account.get(1);
    await account.connect({ apiKey: sandbox.apiKey });
    expect(await database.account.get(1)).toMatchObject({ accountId: before?.accountId });
  });
});

describe('with a purchase that is not settled', () => {
  const unsettled = async () => {
    const scene = await createMoneyScene();
    scene.sandbox.addFault({ match: { method: 'POST' }, kind: 'fin' });
    const input = scene.toInput();
    await scene.purchases.confirm(input);
    return { ...scene, intentId: input.intentId };
  };

  it('the account stays until the person has decided', async () => {
    const { account, purchases, intentId } = await unsettled();
    const problem = { kind: 'purchase-unsettled', intentId };
    expect(await account.disconnect()).toMatchObject({ ok: false, problem });
    expect(await account.connect({ apiKey: 'another' })).toMatchObject({ ok: false, problem });
    await purchases.decide({ intentId, decision: 'dismissed' });
    expect(await account.disconnect()).toMatchObject({ ok: true });
  });
});

it('disconnecting forgets the key and what came with it, and keeps the journal of purchases', async () => {
  const { account, purchases, toInput, database } = await createMoneyScene();
  await purchases.confirm(toInput());
  await account.disconnect();
  expect(await database.account.count()).toBe(0);
  expect(await database.bookings.count()).toBe(0);
  expect(await database.purchases.count()).toBe(1);
  expect(await account.refresh()).toMatchObject({ problem: { kind: 'key-missing' } });
});

it('a refused key stays in view until it works again', async () => {
  const { account, database, sandbox } = await createMoneyScene();
  sandbox.addFault({ kind: 'unauthorized' });
  expect(await account.refresh()).toMatchObject({ ok: false });
  expect(await database.account.get(1)).toMatchObject({ problem: { kind: 'key-refused' } });
  await account.refresh();
  expect(await database.account.get(1)).toMatchObject({ problem: null, balanceUsd: 100 });
});
