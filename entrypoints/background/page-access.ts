import { browser } from 'wxt/browser';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';

/** The typed paths know only what the last build had. */
const scriptPath = '/content-scripts/autofill.js' as '/background.js';

/**
 * Puts the script into the frames of a tab that the person's act has opened to us, and gives the ids of those that
 * took it: a frame of another origin needs its own permission and is left out by the browser. Doing it twice is
 * harmless, the script notices.
 */
export async function injectScript(tabId: number, frameId?: number): Promise<Result<number[]>> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({
      target,
      files: [scriptPath],
      // A page that never gets done loading has its form all the same.
      injectImmediately: true,
    });
    return success(results.map((result) => result.frameId));
  } catch (error) {
    return failure(await toAccessProblem(tabId, String(error)));
  }
}

/**
 * Why a tab did not take the script. Without the tabs permission its address is visible only where access is given, so
 * a visible address means that the browser forbids the page itself.
 */
async function toAccessProblem(tabId: number, said: string): Promise<Problem> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isForbidden =
    /cannot be scripted|chrome:|chrome-extension:|edge:|about:|devtools:|view-source:|gallery|error page/i.test(
      said,
    );
  if (isForbidden || tab?.url !== undefined) return { kind: 'page-forbidden' };
  return { kind: 'page-not-granted', origin: null };
}
