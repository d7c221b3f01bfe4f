import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { SimFillDatabase, type AccountRow, type BackgroundRow } from '@/utils/database/database.ts';
import { exportDatabase } from '@/utils/database/export-database.ts';

async function fill(name: string) {
  const database = new SimFillDatabase(name);
  await database.account.put({ id: 1, apiKey: 'secret-key', balanceUsd: 3 } as AccountRow);
  await database.background.bulkPut([1, 2].map((at): BackgroundRow => ({ name: `row-${at}`, value: at })));
  database.close();
}

it('everything that can be read is saved, and never the key', async () => {
  await fill('export-1');
  const tables = await exportDatabase('export-1');
  expect(tables?.background).toEqual({
    isComplete: true,
    rows: [
      { name: 'row-1', value: 1 },
      { name: 'row-2', value: 2 },
    ],
  });
  expect(tables?.account).toEqual({ isComplete: true, rows: [{ id: 1, balanceUsd: 3 }] });
  expect(JSON.stringify(tables)).not.toContain('secret-key');
});

it('a database of a newer version is saved as well', async () => {
  await fill('export-2');
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('export-2', 1_000);
    request.onsuccess = () => resolve(request.result.close());
  });
  expect((await exportDatabase('export-2'))?.background?.rows).toHaveLength(2);
});

/** A transaction over `tables` that never ends, as a stuck process holds one. */
async function hold(name: string, tables: readonly string[] | 'all') {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const held = tables === 'all' ? [...database.objectStoreNames] : tables;
  const table = database.transaction(held, 'readwrite').objectStore(held[0]!);
  const state = { isHeld: true };
  const holdOn = () => {
    if (state.isHeld) table.count().onsuccess = holdOn;
  };
  holdOn();
  return { free: () => void (state.isHeld = false) };
}

it('a table that does not answer is given up, and says so; the others are saved', async () => {
  await fill('export-4');
  const { free } = await hold('export-4', ['account']);
  const tables = await exportDatabase('export-4');
  free();
  expect(tables?.account).toEqual({ isComplete: false, rows: [] });
  expect(tables?.background).toMatchObject({ isComplete: true });
});

it('where no table answers, nothing was read', async () => {
  await fill('export-5');
  const { free } = await hold('export-5', 'all');
  expect(await exportDatabase('export-5')).toBeNull();
  free();
});

it('where there is none, none is made', async () => {
  expect(await exportDatabase('export-3')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('export-3');
});
