import { freshPollMemory, type PollMemory } from '../domain/poll-report.ts';
import type { SimFillDatabase } from './database.ts';

/** An older version left less of it behind. */
export async function readPollMemory(database: SimFillDatabase): Promise<PollMemory> {
  const row = await database.background.get('sms-poll');
  return { ...freshPollMemory, ...(row?.value as Partial<PollMemory> | undefined) };
}

/** What a look at an account leaves behind. */
export async function changePollMemory(
  database: SimFillDatabase,
  accountId: string,
  change: Partial<PollMemory>,
): Promise<PollMemory> {
  await database.writeOf(accountId, [database.background], async () => {
    const value: PollMemory = { ...(await readPollMemory(database)), ...change };
    await database.background.put({ name: 'sms-poll', value });
  });
  return readPollMemory(database);
}
