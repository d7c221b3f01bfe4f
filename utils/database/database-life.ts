import type { SimFillDatabase } from './database.ts';

/** In the table `background`: what is known of the database that was there before this one. */
export const databaseLifeRow = 'database-life';

export interface DatabaseLife {
  /** Since when one was in use that the browser has removed; null where this is the first. */
  lostSince: number | null;
  /** The account was asked what it holds; before that nothing is bought. */
  isAccountRead: boolean;
  /** What the account's orders of the 24 hours before came to. */
  spentLastDayUsd: number | null;
  /** The person has read about the loss. */
  isSeen: boolean;
}

export const readDatabaseLife = async (database: SimFillDatabase): Promise<DatabaseLife | null> =>
  ((await database.background.get(databaseLifeRow))?.value as DatabaseLife | undefined) ?? null;
