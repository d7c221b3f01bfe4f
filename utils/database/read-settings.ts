import { toSettings, type Settings } from '../domain/settings.ts';
import type { SimFillDatabase } from './database.ts';

/** The only way to read the settings: a row of an older version has every setting. */
export const readSettings = async (database: Pick<SimFillDatabase, 'settings'>): Promise<Settings> =>
  toSettings(await database.settings.get(1));
