import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import { SimFillDatabase } from '@/utils/database/database.ts';

/** A death: nothing after it happens, not even an error. */
const never = <Value>(): Promise<Value> => new Promise(() => undefined);

/**
 * Counts every step that a background takes outside its own memory, and lets it die before or after the one chosen. A
 * dead one's database is closed, as its browser would, and its other effects are held back forever.
 */
export function createMortality(deathAtStep: number) {
  let steps = 0;
  let isDead = false;
  const deaths: (() => void)[] = [];

  function die(): void {
    isDead = true;
    for (const death of deaths) death();
  }

  /** An even step dies before the effect, an odd one after it. */
  async function step<Value>(effect: () => Promise<Value>): Promise<Value> {
    if (isDead) return never();
    if (steps++ === deathAtStep) {
      die();
      return never();
    }
    const value = await effect();
    if (isDead) return never();
    if (steps++ === deathAtStep) {
      die();
      return never();
    }
    return value;
  }

  /** A database whose every access is such a step. */
  function openDatabase(name: string): SimFillDatabase {
    const database = new SimFillDatabase(name);
    database.use({
      stack: 'dbcore',
      name: 'mortality',
      create: (core: DBCore) => ({
        ...core,
        table: (tableName: string): DBCoreTable => {
          const table = core.table(tableName);
          const count = (): void => {
            if (!isDead && steps++ === deathAtStep) die();
          };
          return {
            ...table,
            // Inside a transaction nothing foreign may be awaited: the step dies by closing what is under it.
            mutate: (request) => (count(), table.mutate(request)),
            getMany: (request) => (count(), table.getMany(request)),
            get: (request) => (count(), table.get(request)),
            query: (request) => (count(), table.query(request)),
          };
        },
      }),
    });
    deaths.push(() => database.close({ disableAutoOpen: true }));
    return database;
  }

  return { step, openDatabase, isDead: () => isDead };
}
