import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDatabaseHealth } from '@/entrypoints/background/database-health.ts';
import { SimFillDatabase, type AccountRow } from '@/utils/database/database.ts';
import { readDatabaseLife } from '@/utils/database/database-life.ts';
import { openingPatienceMs } from '@/utils/database/open-database.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { addToFakeBrowser } from '../support/fake-browser-additions.ts';

const usedSince = Date.parse('2026-03-28T12:00:00Z');
const account = { id: 1, apiKey: 'secret-key', accountId: 'account-1' } as AccountRow;
let sceneCount = 0;

function scene() {
  addToFakeBrowser();
  const name = `health-${++sceneCount}`;
  const told: Problem[] = [];
  const answers: Result<{ spentLastDayUsd: number }>[] = [];
  const readAccount = vi.fn(() => Promise.resolve(answers.shift() ?? success({ spentLastDayUsd: 3.4 })));
  const start = async () => {
    const database = new SimFillDatabase(name);
    const health = createDatabaseHealth({
      database,
      tellProblem: (problem) => {
        told.push(problem);
        return Promise.resolve();
      },
      readAccount,
      now: () => usedSince,
    });
    await health.check();
    return { database, health };
  };
  return { name, told, answers, readAccount, start };
}

/** In use for a while, then the browser removes the database. */
async function loseDatabase() {
  const made = scene();
  const { database, health } = await made.start();
  await database.account.put(account);
  await health.check();
  await database.delete();
  return { ...made, ...(await made.start()) };
}

beforeEach(() => fakeBrowser.reset());

describe('a database that the browser removed', () => {
  it('is no new install: it is told since when it was in use', async () => {
    const { database, told } = await loseDatabase();
    expect(await readDatabaseLife(database)).toMatchObject({ lostSince: usedSince, isSeen: false });
    expect(told).toEqual([]);
  });

  it('leaves outside of it when an account was first in it, and nothing else', async () => {
    await loseDatabase();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ databaseUsedSince: usedSince });
  });

  it('has the account asked before anything is bought, until it answers, then not again', async () => {
    const { database, health, answers, readAccount } = await loseDatabase();
    answers.push(failure({ kind: 'offline' }));
    expect(await health.ensureAccountIsRead()).toEqual(failure({ kind: 'offline' }));
    expect(await health.ensureAccountIsRead()).toEqual(success(null));
    expect(await health.ensureAccountIsRead()).toEqual(success(null));
    expect(readAccount).toHaveBeenCalledTimes(2);
    expect(await readDatabaseLife(database)).toMatchObject({ spentLastDayUsd: 3.4, isAccountRead: true });
  });

  it('is told at once, not only at the next start', async () => {
    const { name, start } = scene();
    const { database, health } = await start();
    health.follow();
    await database.account.put(account);
    await health.check();
    await new SimFillDatabase(name).delete();
    await vi.waitFor(async () =>
      expect(await readDatabaseLife(database)).toMatchObject({ lostSince: usedSince, isSeen: false }),
    );
  });

  it('stays told over restarts until it was read', async () => {
    const { start } = await loseDatabase();
    const { database, health } = await start();
    expect(await readDatabaseLife(database)).toMatchObject({ lostSince: usedSince, isSeen: false });
    await health.resetSeen();
    expect(await readDatabaseLife((await start()).database)).toMatchObject({ isSeen: true });
  });
});

describe('a new install', () => {
  it('has lost nothing, however often it starts', async () => {
    const { start, readAccount } = scene();
    await start();
    const { database, health } = await start();
    expect(await readDatabaseLife(database)).toMatchObject({ lostSince: null });
    expect(await health.ensureAccountIsRead()).toEqual(success(null));
    expect(readAccount).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is what a database without an account was that is gone', async () => {
    const { start } = scene();
    const { database } = await start();
    await database.delete();
    expect(await readDatabaseLife((await start()).database)).toMatchObject({ lostSince: null });
  });
});

it('a database without a mark of its own, from before there were marks, has lost nothing', async () => {
  const { name, start } = scene();
  const old = new SimFillDatabase(name);
  await old.account.put(account);
  old.close();
  expect(await readDatabaseLife((await start()).database)).toMatchObject({ lostSince: null });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ databaseUsedSince: usedSince });
});

describe('a database that does not open', () => {
  it('is told, and shown on the badge', async () => {
    const { told, start } = scene();
    vi.spyOn(SimFillDatabase.prototype, 'open').mockRejectedValue(
      new Error('Internal error opening backing store'),
    );
    await start();
    vi.restoreAllMocks();
    expect(told).toEqual([{ kind: 'database-unreadable' }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
  });

  it('is tried once, and not for ever', async () => {
    const { name, told, start } = scene();
    const { database, health } = await start();
    health.follow();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new Error('Internal error opening backing store');
    });
    await new SimFillDatabase(name).delete();
    await vi.waitFor(() => expect(told).not.toEqual([]));
    expect(database.isOpen()).toBe(false);
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    expect(told).toHaveLength(1);
  });

  it('is told when it is stuck', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { told, start } = scene();
    vi.spyOn(SimFillDatabase.prototype, 'open').mockReturnValue(new Promise(() => undefined) as never);
    const started = start();
    await vi.advanceTimersByTimeAsync(openingPatienceMs);
    await started;
    expect(told).toEqual([{ kind: 'database-unreadable' }]);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
});
