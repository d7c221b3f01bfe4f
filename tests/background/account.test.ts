import { describe, expect, it, vi } from 'vitest';
import { readPollMemory } from '@/utils/database/poll-memory.ts';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { createMoneyScene } from '../support/money-scene.ts';
import { createSmsScene } from '../support/sms-scene.ts';

/** The API of two accounts: `other` answers to its own key, `first` to every other. */
const routeTo = (first: Sandbox, other: Sandbox) => (url: string, init: RequestInit) =>
  (init.headers as Record<string, string>).Authorization === `Bearer ${other.apiKey}`
    ? other.fetch(url, init)
    : first.fetch(url, init);

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
    expect(await account.deleteEverything()).toMatchObject({ ok: false, problem });
    await purchases.decide({ intentId, decision: 'dismissed' });
    expect(await account.disconnect()).toMatchObject({ ok: true });
  });

  it('and no account, as an older version left it, everything can be deleted', async () => {
    const { account, database } = await unsettled();
    await database.account.clear();
    expect(await account.deleteEverything()).toMatchObject({ ok: true });
    expect(await database.purchases.count()).toBe(0);
  });

  it('another account does not take its place, whatever the person agrees to', async () => {
    const { start, sandbox, intentId } = await unsettled();
    const { account } = start({
      fetch: routeTo(sandbox, createSandbox({ apiKey: 'another', firstId: 5001 })),
    });
    expect(await account.connect({ apiKey: 'another', replacesOther: true })).toMatchObject({
      ok: false,
      problem: { kind: 'purchase-unsettled', intentId },
    });
  });
});

describe('an answer that was on its way while the account changed', () => {
  it.each([
    ['everything was deleted', 'delete'],
    ['another account was connected', 'replace'],
  ] as const)('brings back neither numbers nor SMS nor a balance when %s', async (_, change) => {
    const scene = await createSmsScene();
    const other = createSandbox({ apiKey: 'another', firstId: 5001, now: scene.sandbox.now });
    const booking = await scene.book();
    scene.sandbox.receiveSms({ number: booking.number, sender: 'Shop', text: 'Code 123456', delayMs: 0 });
    const route = routeTo(scene.sandbox, other);
    const asked: string[] = [];
    let letAnswer = () => {};
    const late = new Promise<void>((resolve) => (letAnswer = resolve));
    const slow = scene.start({
      fetch: async (url, init) => {
        const answer = await route(url, init);
        asked.push(url);
        await late;
        return answer;
      },
    });
    const looks = Promise.all([slow.poller.look(), slow.bookings.refresh(), slow.account.refresh()]);
    // SMS, two lists of bookings, the balance.
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    const { account } = scene.start({ fetch: route });
    const changed =
      change === 'delete'
        ? await account.deleteEverything()
        : await account.connect({ apiKey: 'another', replacesOther: true });
    expect(changed.ok).toBe(true);
    letAnswer();
    await looks;
    const { database } = scene;
    expect(await database.bookings.count()).toBe(0);
    expect(await database.sms.count()).toBe(0);
    const row = await database.account.get(1);
    expect(row?.balanceUsd).toBe(change === 'delete' ? undefined : other.account().balanceUsd());
    // The other account's first look is still to come: what is there then is the past.
    const memory = await readPollMemory(database);
    expect(memory.lookedAtAccountId === null || memory.lookedAtAccountId !== row?.accountId).toBe(true);
    if (change === 'delete') expect(await database.background.count()).toBe(0);
  });
});

describe('a refusal that was on its way while the key changed', () => {
  it.each([
    ['another account', 'another'],
    ['the same account', 'renewed'],
  ])('is not told of the new key of %s', async (_, apiKey) => {
    const scene = await createSmsScene();
    const { sandbox } = scene;
    await scene.book();
    const other = createSandbox({ apiKey: 'another', firstId: 5001, now: sandbox.now });
    const asked: string[] = [];
    let letAnswer = () => {};
    const late = new Promise<void>((resolve) => (letAnswer = resolve));
    const slow = scene.start({
      fetch: async (url, init) => {
        asked.push(url);
        await late;
        return createSandbox({ apiKey: 'anything else' }).fetch(url, init);
      },
    });
    const acts = Promise.all([
      slow.poller.look(),
      slow.bookings.refresh(),
      slow.account.refresh(),
      slow.catalogue.refresh({ force: true }),
      slow.accountLists.orders(),
    ]);
    await vi.waitFor(() => expect(asked).toHaveLength(8));
    const { account } = scene.start({
      fetch: (url, init) =>
        apiKey === 'another'
          ? other.fetch(url, init)
          : sandbox.fetch(url, { ...init, headers: { Authorization: `Bearer ${sandbox.apiKey}` } }),
    });
    expect(await account.connect({ apiKey, replacesOther: true })).toMatchObject({ ok: true });
    letAnswer();
    await acts;
    expect(await scene.database.account.get(1)).toMatchObject({ apiKey, problem: null });
  });
});

describe('while a purchase runs', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'disconnecting waits for it or goes before it (after %i turns)',
    async (turns) => {
      const { start, toInput, database, paid } = await createMoneyScene();
      const [buying, leaving] = [start(), start()];
      const input = toInput();
      const leave = async () => {
        for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        return leaving.account.disconnect();
      };
      const [outcome] = await Promise.all([buying.purchases.confirm(input), leave()]);
      expect(outcome.outcome).toBe(paid().length === 1 ? 'bought' : 'not-bought');
      expect((await database.purchases.get(input.intentId))?.stage ?? 'settled').toBe('settled');
      expect(await database.bookings.count()).toBe(paid().length);
    },
  );
});

it.each(['/Balance', '/Orders'])(
  'a purchase waits for a key that is being connected, and is made with it (%s is late)',
  async (path) => {
    const { start, toInput, paid, sandbox, database } = await createMoneyScene();
    const asOwner = (url: string, init: RequestInit) =>
      sandbox.fetch(url, { ...init, headers: { Authorization: `Bearer ${sandbox.apiKey}` } });
    let letAnswer = () => {};
    const late = new Promise<void>((resolve) => (letAnswer = resolve));
    const asked: string[] = [];
    const { account, purchases } = start({
      fetch: async (url, init) => {
        if (url.endsWith(path)) {
          asked.push(url);
          await late;
        }
        return asOwner(url, init);
      },
    });
    const connecting = account.connect({ apiKey: 'renewed' });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const clicked = purchases.confirm(toInput());
    expect(await database.purchases.count()).toBe(0);
    expect(paid()).toHaveLength(0);
    letAnswer();
    // Nothing of the account is known here that would show whose the key is.
    expect(await connecting).toMatchObject({ ok: true });
    expect(await clicked).toMatchObject({ outcome: 'bought' });
    expect(paid()).toHaveLength(1);
  },
);

describe('a new key', () => {
  /** A sandbox that also takes a second key for the same account. */
  const renewKey = async () => {
    const scene = await createMoneyScene();
    const { sandbox, start } = scene;
    const { account } = start({
      fetch: (url, init) =>
        sandbox.fetch(url, { ...init, headers: { Authorization: `Bearer ${sandbox.apiKey}` } }),
    });
    return { ...scene, account };
  };

  it('of the same account keeps its numbers and who it is, even beside an open purchase', async () => {
    const { purchases, toInput, account, database, sandbox } = await renewKey();
    await purchases.confirm(toInput());
    sandbox.advance(10_000);
    sandbox.addFault({ match: { method: 'POST' }, kind: 'fin' });
    await purchases.confirm(toInput());
    const before = await database.account.get(1);
    expect(await account.connect({ apiKey: 'renewed' })).toMatchObject({ ok: true });
    expect(await database.account.get(1)).toMatchObject({ apiKey: 'renewed', accountId: before?.accountId });
    expect(await database.bookings.count()).toBe(1);
  });

  it('whose lists cannot be read changes nothing', async () => {
    const { purchases, toInput, account, database, sandbox } = await renewKey();
    await purchases.confirm(toInput());
    sandbox.addFault({ match: { path: '/OrderBookings' }, kind: 'server-error', times: 'always' });
    expect(await account.connect({ apiKey: 'renewed' })).toMatchObject({
      problem: { kind: 'provider-down' },
    });
    expect(await database.account.get(1)).toMatchObject({ apiKey: sandbox.apiKey });
  });

  it('of another account takes its place only when the person agrees; purchases stay', async () => {
    const { purchases, toInput, start, database, sandbox } = await createMoneyScene();
    await purchases.confirm(toInput());
    const before = await database.account.get(1);
    const { account } = start({
      fetch: routeTo(sandbox, createSandbox({ apiKey: 'another', firstId: 5001 })),
    });
    expect(await account.connect({ apiKey: 'another' })).toMatchObject({
      problem: { kind: 'other-account' },
    });
    expect(await database.account.get(1)).toEqual(before);
    expect(await database.bookings.count()).toBe(1);
    expect(await account.connect({ apiKey: 'another', replacesOther: true })).toMatchObject({ ok: true });
    expect((await database.account.get(1))?.accountId).not.toBe(before?.accountId);
    expect([await database.bookings.count(), await database.purchases.count()]).toEqual([0, 1]);
  });
});

it('disconnecting forgets the key alone; connected again it is the same account', async () => {
  const { account, purchases, toInput, database, sandbox } = await createMoneyScene();
  await purchases.confirm(toInput());
  const before = await database.account.get(1);
  await account.disconnect();
  expect(await database.account.count()).toBe(0);
  const kept = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
  expect(kept).not.toContain(sandbox.apiKey);
  expect(await database.bookings.count()).toBe(1);
  expect(await account.refresh()).toMatchObject({ problem: { kind: 'key-missing' } });
  await account.connect({ apiKey: sandbox.apiKey });
  expect((await database.account.get(1))?.accountId).toBe(before?.accountId);
});

it('deleting everything leaves nothing', async () => {
  const { account, purchases, toInput, database, catalogue } = await createMoneyScene();
  await catalogue.refresh({ force: true });
  await purchases.confirm(toInput());
  expect(await account.deleteEverything()).toMatchObject({ ok: true });
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(
    database.tables.map(() => 0),
  );
});

it('a refused key stays in view until it works again', async () => {
  const { account, database, sandbox } = await createMoneyScene();
  sandbox.addFault({ kind: 'unauthorized' });
  expect(await account.refresh()).toMatchObject({ ok: false });
  expect(await database.account.get(1)).toMatchObject({ problem: { kind: 'key-refused' } });
  await account.refresh();
  expect(await database.account.get(1)).toMatchObject({ problem: null, balanceUsd: 100 });
});
