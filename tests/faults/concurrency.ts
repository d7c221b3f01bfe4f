import type { PurchaseEntry } from '../../utils/domain/purchase.ts';
import { until } from '../support/view.ts';
import { runCase, toClick } from './click.ts';
import type { Lane } from './lane.ts';
import { toPosts, type CaseResult } from './oracle.ts';

/** Pages a person can have open at once; the second popup stands in another window. */
const entryPoints = [
  ['popup.html', 'a window'],
  ['popup.html', 'another window'],
  ['sidepanel.html', 'the side panel'],
  ['options.html', 'a tab'],
  ['popup.html?again', 'a second tab'],
] as const;
const gapsMs = [0, 5, 20, 50, 100, 300];

/** Several clicks on "Buy" at once, each with an intent of its own: never two orders, and every other one is told why. */
export async function runConcurrency(
  lane: Lane,
  { isShort, report }: { isShort: boolean; report: (result: CaseResult) => void },
): Promise<void> {
  const pages = await Promise.all(entryPoints.map(([file]) => lane.driver.openPage(file)));
  const cases = entryPoints.flatMap(([, firstName], first) =>
    gapsMs.flatMap((gapMs) =>
      [false, true].map((isHolderKilled) => ({ first, firstName, gapMs, isHolderKilled })),
    ),
  );
  for (const [index, { first, firstName, gapMs, isHolderKilled }] of cases.entries()) {
    if (isShort && index % 20 !== 0) continue;
    const name = `${firstName} first, ${gapMs} ms apart${isHolderKilled ? ', the holder killed' : ''}`;
    let outcomes: unknown[] = [];
    const result = await runCase(lane, { suite: 'concurrency', name }, async () => {
      const order = [...pages.slice(first), ...pages.slice(0, first)];
      // Killed in the middle of its POST, so that the lock falls free while the purchase is undecided.
      if (isHolderKilled)
        lane.sandbox.addFault({ match: { method: 'POST', path: '/Orders' }, kind: 'slow', delayMs: 3_000 });
      const asked: Promise<unknown>[] = [];
      for (const [turn, page] of order.entries()) {
        if (turn > 0 && gapMs > 0) await new Promise((resolve) => setTimeout(resolve, gapMs));
        asked.push(page.ask('purchase.confirm', toClick(lane)).catch(() => null));
      }
      if (isHolderKilled) {
        await until('the POST at the server', () => toPosts(lane.sandbox).length > 0, {
          deadlineMs: 180_000,
        });
        await lane.driver.stopBackground();
        // The moment the lock is free, everybody clicks again.
        asked.push(...order.map((page) => page.ask('purchase.confirm', toClick(lane)).catch(() => null)));
      }
      outcomes = await Promise.all(asked);
    });
    lane.sandbox.faults.clear();
    if (hasRepeatedOrder(await lane.journal()) && !result.breaches.includes('silent duplicate'))
      result.breaches.push('silent duplicate');
    const silent = outcomes.filter((outcome) => !isTold(outcome)).length;
    // Those who had asked the background that was killed get no answer; the journal tells them.
    if (silent > 0 && !isHolderKilled) result.breaches.push('unsettled for ever');
    report(result);
  }
}

/**
 * Whether a click was carried out right after the same had been bought. On a machine so busy that it arrives seconds
 * later it is a wish for one more, and its order is told by itself.
 */
function hasRepeatedOrder(entries: readonly PurchaseEntry[]): boolean {
  const bought = entries.filter(({ verdict }) => verdict?.verdict === 'one');
  return bought.some(({ intentId, createdAt }) =>
    bought.some(
      (earlier) =>
        earlier.intentId !== intentId &&
        earlier.createdAt <= createdAt &&
        createdAt - (earlier.settledAt ?? createdAt) < 2_000,
    ),
  );
}

function isTold(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'outcome' in outcome;
}
