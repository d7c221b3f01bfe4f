import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '@/entrypoints/background/welcome.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { account } from '../screens/example-data.ts';

const database = new SimFillDatabase();
const openPages = async (): Promise<string[]> =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }) => (url ? [new URL(url).pathname] : []));

beforeEach(async () => {
  fakeBrowser.reset();
  await database.account.clear();
});

describe('the welcome page', () => {
  it.each([
    ['who installs it', { reason: 'install' }, ['/welcome.html']],
    ['not who loads it for a trial in Firefox, at each start', { reason: 'install', temporary: true }, []],
    ['not at an update', { reason: 'update' }, []],
  ])('greets %s', async (_, details, pages) => {
    await welcome(database, details);
    expect(await openPages()).toEqual(pages);
  });

  it('does not greet who has connected an account and loads it again', async () => {
    await database.account.put(account);
    await welcome(database, { reason: 'install' });
    expect(await openPages()).toEqual([]);
  });
});
