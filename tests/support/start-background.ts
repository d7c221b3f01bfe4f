import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { addToFakeBrowser } from './fake-browser-additions.ts';
import { createMemoryLocks } from './memory-locks.ts';

const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** The whole background as the browser starts it, against the sandbox. */
export function startBackground({ sandbox = createSandbox() } = {}) {
  const state = addToFakeBrowser();
  vi.stubEnv('WXT_API_BASE_URL', 'https://sandbox.example/api/v1');
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => sandbox.fetch(url, init));
  vi.stubGlobal('navigator', { locks: createMemoryLocks().locks });
  const addEventListener = vi.fn<(type: string, listener: () => void) => void>();
  vi.stubGlobal('addEventListener', addEventListener);
  void background.main();
  /** Hands a message to the background and gives what it answers: undefined is no answer at all. */
  const send = async (message: unknown, sender: object): Promise<unknown> => {
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
    return answer;
  };
  /** Asks as the popup does. */
  const ask = async (name: string, input: unknown): Promise<unknown> =>
    ((await send({ to: 'background', name, input }, popup)) as { value: unknown }).value;
  const goOnline = () => {
    for (const [type, listener] of addEventListener.mock.calls) if (type === 'online') listener();
  };
  return { ...state, sandbox, send, ask, goOnline };
}

/** A connected account with one number that runs. */
export async function startWithBooking() {
  const scene = startBackground();
  await scene.ask('account.connect', { apiKey: scene.sandbox.apiKey });
  const book = async () => {
    const product = scene.sandbox
      .account()
      .catalogue.products.find(
        ({ rentalType, tiers }) => rentalType === 'Activation' && (tiers[0]?.anyCount ?? 0) > 5,
      )!;
    const booking = scene.sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
    await scene.ask('bookings.refresh', null);
    return booking;
  };
  return { ...scene, book, booking: await book() };
}
