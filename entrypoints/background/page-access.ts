import { browser } from 'wxt/browser';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';

/** The typed paths know only what the last build had. */
const scriptPath = '/content-scripts/autofill.js' as '/background.js';

/** A frame the person pointed at, with its address as the browser told it. */
export interface PointedFrame {
  frameId: number;
  url: string | undefined;
}

/**
 * Puts the script into the frames of a tab that the person's act has opened to us, and gives the ids of those that
 * took it: a frame of another origin needs its own permission and is left out by the browser. Doing it twice is
 * harmless, the script notices. `knownOrigin` is where the tab's page is known to be from, to be offered for permission.
 */
export async function injectScript(
  tabId: number,
  { pointed, knownOrigin = null }: { pointed?: PointedFrame | undefined; knownOrigin?: string | null } = {},
): Promise<Result<number[]>> {
  const target = pointed === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [pointed.frameId] };
  try {
    const results = await browser.scripting.executeScript({
      target,
      files: [scriptPath],
      // A page that never gets done loading has its form all the same.
      injectImmediately: true,
    });
    return success(results.map((result) => result.frameId));
  } catch (error) {
    return failure(await toAccessProblem(tabId, String(error), pointed, knownOrigin));
  }
}

/**
 * Why a tab did not take the script. Without the tabs permission its address is visible only where access is given, so
 * a visible address means that the browser forbids the page itself, or that a frame in it is of another site.
 */
async function toAccessProblem(
  tabId: number,
  said: string,
  pointed: PointedFrame | undefined,
  knownOrigin: string | null,
): Promise<Problem> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isForbidden =
    /cannot be scripted|chrome:|chrome-extension:|edge:|about:|devtools:|view-source:|gallery|error page/i.test(
      said,
    );
  if (isForbidden) return { kind: 'page-forbidden' };
  const frameOrigin = toWebOrigin(pointed?.url);
  if (pointed !== undefined && pointed.frameId !== 0 && frameOrigin !== null)
    return { kind: 'frame-not-granted', origin: frameOrigin };
  if (tab?.url !== undefined) return { kind: 'page-forbidden' };
  return { kind: 'page-not-granted', origin: frameOrigin ?? knownOrigin };
}

/** The origin of a page one can open, else null. */
export function toWebOrigin(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).origin;
}
