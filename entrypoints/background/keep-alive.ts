import { browser } from 'wxt/browser';

/** Idle ends a background after 30 s; a call of the extension API starts that clock anew, in both browsers. */
const callEveryMs = 20_000;
/** Wakes the next background if this one dies all the same: it then takes up what was left undone. */
const successorAlarm = 'take-up';

let workCount = 0;

/** Runs `work` and keeps the background alive until it is done: a POST would die with it. */
export async function keepAlive<Value>(work: () => Promise<Value>): Promise<Value> {
  workCount += 1;
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), callEveryMs);
  await browser.alarms.create(successorAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
  try {
    return await work();
  } finally {
    clearInterval(timer);
    workCount -= 1;
    if (workCount === 0) await browser.alarms.clear(successorAlarm);
  }
}
