import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMortality } from '../support/mortal-database.ts';
import { createSmsScene } from '../support/sms-scene.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/**
 * The background dies at one step of the way of two SMS: each request, each access to the database, each message to the
 * page, each notification. The next life must tell each of them once and leave the code in the page.
 */
async function dieAt(deathStep: number) {
  const scene = await createSmsScene();
  const { bookingId, number } = await scene.book();
  const page = scene.openPage(7);
  await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
  scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 111222' });
  scene.sandbox.advance(1_000);
  scene.sandbox.receiveSms({ number, sender: 'Shop', text: 'Your verification code is 333444' });
  scene.sandbox.advance(5_000);

  const mortality = createMortality(deathStep);
  const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications);
  const sendMessage = fakeBrowser.tabs.sendMessage.bind(fakeBrowser.tabs);
  Object.assign(fakeBrowser.notifications, {
    create: (...parameters: never[]) =>
      mortality.step(() => create(...(parameters as never as Parameters<typeof create>))),
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (...parameters: never[]) =>
      mortality.step(() => sendMessage(...(parameters as never as Parameters<typeof sendMessage>))),
  });
  const mortal = scene.start({
    database: mortality.openDatabase(scene.name),
    fetch: (url, init) => mortality.step(() => scene.sandbox.fetch(url, init)),
    locks: { request: (...all: unknown[]) => (all.at(-1) as (lock: unknown) => unknown)({}) } as never,
  });
  let isDone = false;
  void mortal.poller.wake().then(
    () => (isDone = true),
    () => undefined,
  );
  await vi.waitFor(() => expect(isDone || mortality.isDead()).toBe(true), { interval: 1 });
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser.tabs, { sendMessage });

  scene.sandbox.advance(31_000);
  const healed = scene.start();
  await healed.poller.wake();
  await healed.sessions.resume();
  return { scene, page, isDead: mortality.isDead() };
}

describe('death at any step', () => {
  it('loses nothing, tells nothing twice, and the code is in the page', { timeout: 120_000 }, async () => {
    let deathStep = 0;
    for (; ; deathStep++) {
      const { scene, page, isDead } = await dieAt(deathStep);
      // One notification an id: what is made again stands in its own place.
      const standing = new Map(scene.shown.map(({ id, title }) => [id, title]));
      const titles = [...standing.values()];
      expect(scene.shown.length, `death at step ${deathStep}`).toBeLessThanOrEqual(3);
      expect(titles.sort(), `death at step ${deathStep}`).toEqual([
        expect.stringContaining('111222'),
        expect.stringContaining('333444'),
      ]);
      expect(await scene.database.sms.count(), `death at step ${deathStep}`).toBe(2);
      expect(page.fields.code, `death at step ${deathStep}`).toBe('333444');
      const untold = await scene.database.sms.filter(({ toldAt }) => toldAt === null).count();
      expect(untold, `death at step ${deathStep}`).toBe(0);
      if (!isDead) break;
    }
    // A way with fewer steps than this would not be the way.
    expect(deathStep).toBeGreaterThan(25);
  });
});
