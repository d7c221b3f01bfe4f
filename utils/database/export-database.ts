import { openingPatienceMs } from './open-database.ts';

/** What could be read, table by table. A table that gave up in the middle says so. */
export type ExportedTables = Record<string, { rows: readonly unknown[]; isComplete: boolean }>;

/**
 * Everything in the database that can still be read, without its secrets. Asks the browser itself, in whatever version it
 * holds, for our own way in is what failed. Null where nothing can be read.
 */
export async function exportDatabase(name: string): Promise<ExportedTables | null> {
  const database = await openAsItIs(name);
  if (database === null) return null;
  const tables = await Promise.all(
    [...database.objectStoreNames].map(async (table) => {
      const { rows, isComplete } = await readRows(database, table);
      return [table, { rows: rows.map(withoutSecrets), isComplete }] as const;
    }),
  );
  database.close();
  const isAnythingRead = tables.some(([, { rows, isComplete }]) => isComplete || rows.length > 0);
  return isAnythingRead ? Object.fromEntries(tables) : null;
}

/** The key of the account and the tokens of shared bookings; no other row has members of these names. */
function withoutSecrets(row: unknown): unknown {
  const { apiKey: _apiKey, token: _token, ...rest } = row as Record<string, unknown>;
  return rest;
}

function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    setTimeout(resolve, openingPatienceMs, null);
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    // There is none, and none is to be made.
    request.onupgradeneeded = () => request.transaction?.abort();
  });
}

/** One row at a time, so that one that is damaged, or that never comes, does not take those before it along. */
function readRows(database: IDBDatabase, table: string): Promise<{ rows: unknown[]; isComplete: boolean }> {
  const rows: unknown[] = [];
  return new Promise((resolve) => {
    const giveUp = () => resolve({ rows, isComplete: false });
    let timer = setTimeout(giveUp, openingPatienceMs);
    try {
      const request = database.transaction(table).objectStore(table).openCursor();
      request.onerror = giveUp;
      request.onsuccess = () => {
        clearTimeout(timer);
        const cursor = request.result;
        if (cursor === null) return resolve({ rows, isComplete: true });
        timer = setTimeout(giveUp, openingPatienceMs);
        rows.push(cursor.value);
        cursor.continue();
      };
    } catch {
      giveUp();
    }
  });
}
