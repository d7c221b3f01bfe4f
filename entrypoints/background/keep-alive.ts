import { browser } from 'wxt/browser';

/** Idle ends a background after 30 s; a call of the extension API starts that clock anew, in both browsers. */
const callEveryMs = 20_000;

/** Runs `work` and keeps the background alive until it is done: a POST would die with it. */
export async function keepAlive<Value>(work: () => Promise<Value>): Promise<Value> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), callEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
