import type { SimFillDatabase } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { success, type Result } from '@/utils/domain/problem.ts';
import type { Settings } from '@/utils/domain/settings.ts';

/** The only writer of the settings, so that two views that change different ones at once both succeed. */
export async function changeSettings(
  database: SimFillDatabase,
  change: Partial<Settings>,
): Promise<Result<null>> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ ...(await readSettings(database)), ...change, id: 1 });
  });
  return success(null);
}
