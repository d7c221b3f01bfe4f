import type { FaultInput } from '../sandbox/faults.ts';
import { until } from '../support/view.ts';
import { runCase, toClick } from './click.ts';
import type { Lane } from './lane.ts';
import type { CaseResult } from './oracle.ts';

const post = { method: 'POST', path: '/Orders' };

/** How the background dies. */
const deaths = ['worker stopped', 'extension reloaded', 'browser killed', 'popup closed'] as const;
type Death = (typeof deaths)[number];

interface CrashPoint {
  name: string;
  /** Faults on the way there: what holds the background at this `await`, and what became of the answer before. */
  faults: FaultInput[];
  /** The request it is held at; it dies when that has arrived. */
  heldAt: { method: string; path: string; count: number };
}

/** Holds a request long enough for anything to die meanwhile. `skip` is how many of its kind come before. */
const hold = (path: string, skip: number): FaultInput => ({
  match: { method: 'GET', path },
  kind: 'slow',
  delayMs: 6_000,
  skip,
});
const reads = ['/Orders', '/OrderBookingsCurrent', '/Balance'];
const at = (path: string, count: number, method = 'GET') => ({ method, path, count });

const answers: [string, FaultInput | null][] = [
  ['answered', null],
  ['answer lost, applied', { match: post, kind: 'cut-body', apply: true }],
  ['lost, not applied', { match: post, kind: 'cut-body' }],
  ['400, applied', { match: post, kind: 'status', status: 400, apply: true }],
  ['400, not applied', { match: post, kind: 'status', status: 400 }],
  ['500, applied', { match: post, kind: 'server-error', apply: true }],
  ['500, not applied', { match: post, kind: 'server-error' }],
  ['garbage, applied', { match: post, kind: 'garbage', apply: true }],
  ['error text with 200, not applied', { match: post, kind: 'ok-text' }],
  ['redirected, applied', { match: post, kind: 'redirect', apply: true }],
];

/** Every `await` of the protocol that reaches the network; those between are the work of the unit tests. */
function toCrashPoints(): CrashPoint[] {
  return [
    ...reads.map((path) => ({
      name: `before the POST, at GET ${path}`,
      faults: [hold(path, 0)],
      heldAt: at(path, 1),
    })),
    {
      name: 'POST on its way, not applied yet',
      faults: [{ match: post, kind: 'slow', delayMs: 6_000, lateApply: true }],
      heldAt: at('/Orders', 1, 'POST'),
    },
    {
      name: 'POST applied, not answered',
      faults: [{ match: post, kind: 'slow', delayMs: 6_000 }],
      heldAt: at('/Orders', 1, 'POST'),
    },
    {
      name: 'POST never applied, not answered',
      faults: [{ match: post, kind: 'stall-head' }],
      heldAt: at('/Orders', 1, 'POST'),
    },
    {
      name: 'POST applied, its body stalled',
      faults: [{ match: post, kind: 'stall-body', apply: true }],
      heldAt: at('/Orders', 1, 'POST'),
    },
    ...answers.flatMap(([answer, fault]) =>
      reads.map((path) => ({
        name: `${answer}, at the first look's GET ${path}`,
        faults: [...(fault ? [fault] : []), hold(path, 1)],
        heldAt: at(path, 2),
      })),
    ),
    ...[true, false].flatMap((apply) =>
      reads.map((path) => ({
        name: `lost, ${apply ? 'applied and shown late' : 'not applied'}, at the second look's GET ${path}`,
        faults: [{ match: post, kind: 'garbage' as const, apply }, hold(path, 2)],
        heldAt: at(path, 3),
      })),
    ),
  ];
}

async function die(lane: Lane, death: Death): Promise<void> {
  switch (death) {
    case 'worker stopped':
      return lane.driver.stopBackground();
    case 'extension reloaded':
      return lane.driver.reloadExtension();
    case 'browser killed':
      return lane.driver.killAndRestart();
    case 'popup closed':
      return lane.driver.closePopup();
  }
}

export async function runCrashPoints(
  lane: Lane,
  {
    share,
    shareCount,
    isShort,
    report,
  }: { share: number; shareCount: number; isShort: boolean; report: (result: CaseResult) => void },
): Promise<void> {
  const cases = toCrashPoints().flatMap((point) => deaths.map((death) => ({ point, death })));
  for (const [index, { point, death }] of cases.entries()) {
    // Every death at every point falls to both protocols, in turns.
    if ((index + Math.floor(index / deaths.length)) % shareCount !== share) continue;
    // A Firefox takes several times as long to come back.
    if (lane.browser === 'firefox' && index % 7 > 3) continue;
    if (isShort && (death !== 'worker stopped' || !/^POST|before the POST, at GET \/Orders/.test(point.name)))
      continue;
    report(
      await runCase(lane, { suite: 'crash points', name: `${point.name}: ${death}` }, async () => {
        const { sandbox } = lane;
        sandbox.setVariants(
          point.name.includes('shown late') ? { ordersLateMs: 5_000, bookingsLateMs: 5_000 } : {},
        );
        sandbox.addFault(point.faults);
        await lane.post('purchase.confirm', toClick(lane));
        const { method, path, count } = point.heldAt;
        const heldPath = `/api/v1${path}`.toLowerCase();
        await until(
          point.name,
          () =>
            sandbox
              .requests()
              .filter((request) => request.method === method && request.path.toLowerCase() === heldPath)
              .length >= count,
          { deadlineMs: 180_000 },
        );
        await die(lane, death);
        // The hold itself is no part of the next life.
        sandbox.faults.clear();
        // A person looks again: any message starts the background, as opening the popup does.
        await until(
          'the background back',
          async () => Boolean(await lane.ask('background.hello', null).catch(() => null)),
          { deadlineMs: 180_000 },
        );
      }),
    );
    lane.sandbox.faults.clear();
  }
}
