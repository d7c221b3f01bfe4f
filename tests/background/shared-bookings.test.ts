import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { exportDatabase } from '@/utils/database/export-database.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { startBackground } from '../support/start-background.ts';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Somebody has a number and shares it; here nobody has pasted a key. */
function openScene() {
  const sandbox = createSandbox({ now: () => Date.now() });
  const scene = startBackground({ sandbox });
  const database = new SimFillDatabase();
  const product = sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, tiers }) => rentalType === 'Activation' && (tiers[0]?.anyCount ?? 0) > 5,
    )!;
  const booking = sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
  const link = `https://anosim.net/share/orderbooking?token=${booking.shareToken}`;
  const receive = (text: string) => sandbox.receiveSms({ number: booking.number, sender: 'Shop', text });
  const lookIn = (delayMs: number) => {
    vi.setSystemTime(Date.now() + delayMs);
    return scene.ask('shared.look', null);
  };
  const asked = () =>
    sandbox.requests().filter(({ path }) => path.toLowerCase().endsWith('/orderbookingshare'));
  return { ...scene, database, booking, link, receive, lookIn, asked };
}

describe('a share link', () => {
  it.each(['as a link', 'as a bare token'])('is opened %s without a key, and sends none', async (form) => {
    const { ask, link, booking, receive, database, asked, sandbox } = openScene();
    receive('Your verification code is 482913');
    vi.setSystemTime(Date.now() + 1_000);
    const pasted = form === 'as a link' ? `  ${link}\n` : booking.shareToken;
    expect(await ask('shared.add', { link: pasted })).toMatchObject({ ok: true });
    expect(await database.sharedBookings.toArray()).toMatchObject([
      {
        number: booking.number,
        country: booking.product.country.country,
        service: booking.product.service,
        state: 'Active',
        isOver: false,
        messages: [{ sender: 'Shop', code: '482913', shownCode: '482913' }],
      },
    ]);
    expect(asked()).toMatchObject([{ key: 'none', query: { token: booking.shareToken } }]);
    expect(sandbox.requests()).toHaveLength(1);
  });

  it('opened twice stands in the list once', async () => {
    const { ask, link, booking, database } = openScene();
    const first = await ask('shared.add', { link });
    expect(await ask('shared.add', { link: booking.shareToken })).toEqual(first);
    expect(await database.sharedBookings.count()).toBe(1);
  });

  it.each([
    ['of another site', 'https://anosim.net.example/share/orderbooking?token=abcdefgh', 0],
    ['of nothing at all', '  ', 0],
    ['that the provider does not know', 'https://anosim.net/share/orderbooking?token=abcdefghijklmnop', 1],
  ])('%s is told as not found, and kept nowhere', async (_, link, requestCount) => {
    const { ask, database, asked } = openScene();
    expect(await ask('shared.add', { link })).toMatchObject({
      ok: false,
      problem: { kind: 'share-not-found' },
    });
    expect(await database.sharedBookings.count()).toBe(0);
    expect(asked()).toHaveLength(requestCount);
  });

  it('never shows its token again: in no quotation of the provider and in no export', async () => {
    const { ask, link, booking, database, sandbox } = openScene();
    sandbox.addFault({ kind: 'status', status: 400, body: `Token ${booking.shareToken} is broken` });
    const refused = await ask('shared.add', { link });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'share-not-found' } });
    expect(JSON.stringify(refused)).not.toContain(booking.shareToken);
    await ask('shared.add', { link });
    const exported = JSON.stringify(await exportDatabase(database.name));
    expect(exported).toContain(booking.number);
    expect(exported).not.toContain(booking.shareToken);
  });

  it('that is being opened or looked at while everything is deleted does not come back', async () => {
    const { ask, link, lookIn, booking, database, sandbox } = openScene();
    let letAnswer = () => {};
    const late = new Promise<void>((resolve) => (letAnswer = resolve));
    await ask('shared.add', { link });
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const answer = await sandbox.fetch(url, init);
      asked.push(url);
      await late;
      return answer;
    });
    const answers = [lookIn(5_000), ask('shared.add', { link: booking.shareToken })];
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await ask('account.deleteEverything', null);
    letAnswer();
    await Promise.all(answers);
    expect(await database.sharedBookings.count()).toBe(0);
  });

  it('opened before a key was pasted outlives another account', async () => {
    const { ask, link, database, sandbox } = openScene();
    await ask('shared.add', { link });
    await ask('account.connect', { apiKey: sandbox.apiKey });
    await ask('account.disconnect', null);
    expect(await database.sharedBookings.count()).toBe(1);
  });
});

describe('the list of shared bookings', () => {
  it('gets the SMS that come while it is looked at, and no more than one request in five seconds', async () => {
    const { ask, link, receive, lookIn, database, asked } = openScene();
    await ask('shared.add', { link });
    receive('G-482913 is your code');
    await lookIn(1_000);
    expect(asked()).toHaveLength(1);
    await lookIn(4_000);
    expect(asked()).toHaveLength(2);
    expect(await database.sharedBookings.toArray()).toMatchObject([{ messages: [{ code: '482913' }] }]);
  });

  it('shows what it knew when a look fails, and waits as long as it is told to', async () => {
    const { ask, link, lookIn, database, asked, sandbox, booking } = openScene();
    await ask('shared.add', { link });
    sandbox.addFault({ kind: 'too-many-requests', retryAfterSeconds: 90 });
    await lookIn(5_000);
    expect(await database.sharedBookings.toArray()).toMatchObject([
      { number: booking.number, problem: { kind: 'rate-limited' } },
    ]);
    await lookIn(60_000);
    expect(asked()).toHaveLength(2);
    await lookIn(31_000);
    expect(asked()).toHaveLength(3);
    expect(await database.sharedBookings.toArray()).toMatchObject([{ problem: null }]);
  });

  it('keeps one that ended for a day, asks about it no more, and drops it then', async () => {
    const { ask, link, lookIn, database, asked, booking } = openScene();
    await ask('shared.add', { link });
    await lookIn(booking.endAt - Date.now() + 1_000);
    expect(await database.sharedBookings.toArray()).toMatchObject([{ isOver: true }]);
    const looks = asked().length;
    await lookIn(23 * 60 * 60_000);
    expect(asked()).toHaveLength(looks);
    expect(await database.sharedBookings.count()).toBe(1);
    await lookIn(2 * 60 * 60_000);
    expect(await database.sharedBookings.count()).toBe(0);
  });

  it('loses what the person removes', async () => {
    const { ask, link, lookIn, database, asked } = openScene();
    const added = (await ask('shared.add', { link })) as { value: { sharedId: string } };
    await ask('shared.remove', added.value);
    await lookIn(5_000);
    expect(await database.sharedBookings.count()).toBe(0);
    expect(asked()).toHaveLength(1);
  });
});
