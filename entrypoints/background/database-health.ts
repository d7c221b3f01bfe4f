import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import { databaseLifeRow, readDatabaseLife, type DatabaseLife } from '@/utils/database/database-life.ts';
import { doesOpen } from '@/utils/database/open-database.ts';
import { success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { unawaited } from './unawaited.ts';

/** Kept beside the database, so that it outlives it: since when an account has been in it. Nothing of the account. */
const markName = 'databaseUsedSince';

export type DatabaseHealth = ReturnType<typeof createDatabaseHealth>;

/**
 * Whether the database opens, and whether it is still the same. A browser may throw away what an extension keeps; an
 * empty database then looks like a new install, while purchases and limits of before are merely forgotten.
 */
export function createDatabaseHealth({
  database,
  tellProblem,
  readAccount,
  now,
}: {
  database: SimFillDatabase;
  tellProblem: (problem: Problem) => Promise<void>;
  /** Stores the bookings of the account; gives what its orders of the last 24 hours came to. */
  readAccount: () => Promise<Result<{ spentLastDayUsd: number }>>;
  now: () => number;
}) {
  async function change(changes: Partial<DatabaseLife>): Promise<void> {
    await database.transaction('rw', database.background, async () => {
      const life = await readDatabaseLife(database);
      if (life) await database.background.put({ name: databaseLifeRow, value: { ...life, ...changes } });
    });
  }

  async function noteLoss(lostSince: number | null): Promise<void> {
    const value: DatabaseLife = { lostSince, isAccountRead: false, spentLastDayUsd: null, isSeen: false };
    await database.transaction('rw', database.background, async () => {
      if (!(await readDatabaseLife(database)))
        await database.background.put({ name: databaseLifeRow, value });
    });
  }

  /** At every start. Tells the person when the database does not open: nothing of ours works without it. */
  async function check(): Promise<void> {
    if (!(await doesOpen(database))) {
      await browser.action.setBadgeText({ text: '!' });
      return tellProblem({ kind: 'database-unreadable' });
    }
    const { [markName]: mark } = await browser.storage.local.get(markName);
    await noteLoss(typeof mark === 'number' ? mark : null);
    if (typeof mark !== 'number' && (await database.account.count()) > 0)
      await browser.storage.local.set({ [markName]: now() });
  }

  return {
    check,

    /** Looks again when the database is taken away while we run. One that did not open was not taken away. */
    follow(): void {
      database.on('close', () => {
        if (database.isOpen()) unawaited(Promise.resolve().then(check));
      });
    },

    /** Before anything is bought: after a loss the account is asked first what it holds. */
    async ensureAccountIsRead(): Promise<Result<null>> {
      const life = await readDatabaseLife(database);
      if (!life || life.lostSince === null || life.isAccountRead) return success(null);
      const read = await readAccount();
      if (!read.ok) return read;
      await change({ isAccountRead: true, ...read.value });
      return success(null);
    },

    async resetSeen(): Promise<Result<null>> {
      await change({ isSeen: true });
      return success(null);
    },
  };
}
