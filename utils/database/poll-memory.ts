import { freshPollMemory, type PollMemory } from '../domain/poll-report.ts';
import type { SimFillDatabase } from './database.ts';

/** An older version left less of it behind. */
export async function readPollMemory(database: SimFillDatabase): Promise<PollMemory> {
  const row = await database.background.get('sms-poll');
  return { ...freshPollMemory, ...(row?.value as Partial<PollMemory> | undefined) };
}

export async function changePollMemory(
  database: SimFillDatabase,
  change: Partial<PollMemory>,
): Promise<PollMemory> {
  return database.transaction('rw', database.background, async () => {
    const value: PollMemory = { ...(await readPollMemory(database)), ...change };
    await database.background.put({ name: 'sms-poll', value });
    return value;
  });
}
