import type { FaultInput } from '../sandbox/faults.ts';
import { until } from '../support/view.ts';
import { runCase, toClick } from './click.ts';
import type { Lane } from './lane.ts';
import { toPosts, type CaseResult } from './oracle.ts';

const post = { method: 'POST', path: '/Orders' };

/** Every way a purchase's answer can fail to arrive, or arrive as something else. */
const breaks: [string, FaultInput][] = [
  ['FIN', { kind: 'fin' }],
  ['RST', { kind: 'rst' }],
  ['session destroyed', { kind: 'destroy' }],
  ['GOAWAY', { kind: 'goaway' }],
  ['REFUSED_STREAM', { kind: 'refused-stream' }],
  ['INTERNAL_ERROR', { kind: 'internal-error' }],
  ['INTERNAL_ERROR always', { kind: 'internal-error', times: 'always' }],
  ['CANCEL', { kind: 'cancel' }],
  ['cut body', { kind: 'cut-body' }],
  ['garbage head', { kind: 'garbage-head' }],
  ['connection refused', { kind: 'refuse-connection', delayMs: 1_500 }],
  ['wrong JSON', { kind: 'wrong-json' }],
  ['garbage', { kind: 'garbage' }],
  ['error text with 200', { kind: 'ok-text' }],
  ['empty', { kind: 'empty' }],
  ['redirect', { kind: 'redirect' }],
  ['400', { kind: 'status', status: 400 }],
  ['401', { kind: 'unauthorized' }],
  ['402', { kind: 'no-balance' }],
  ['404', { kind: 'status', status: 404 }],
  ['408', { kind: 'status', status: 408 }],
  ['409', { kind: 'status', status: 409 }],
  ['sold out', { kind: 'sold-out' }],
  ['429', { kind: 'too-many-requests' }],
  ['429 with Retry-After', { kind: 'too-many-requests', retryAfterSeconds: 2 }],
  ['500', { kind: 'server-error' }],
  ['503', { kind: 'server-error', status: 503 }],
  ['stalled head', { kind: 'stall-head' }],
  ['stalled body', { kind: 'stall-body' }],
  ['timeout', { kind: 'slow', delayMs: 24_000, lateApply: true }],
];

/** The quick ones of each family, for the pass in `npm test`. */
const shortBreaks = new Set([
  'FIN',
  'RST',
  'GOAWAY',
  'INTERNAL_ERROR',
  'cut body',
  'wrong JSON',
  '400',
  '500',
]);

export async function runTransport(
  lane: Lane,
  { isShort, report }: { isShort: boolean; report: (result: CaseResult) => void },
): Promise<void> {
  let isPopupOpen = lane.protocol === 'http/1.1';
  for (const [name, fault] of breaks) {
    if (isShort && !shortBreaks.has(name)) continue;
    for (const apply of [true, false]) {
      // A short pass has no time for the looks that follow a silence.
      if (isShort && !apply && name !== '400') continue;
      // It is carried out late in both cases; once is enough, and once not at all.
      const sent = name === 'timeout' && !apply ? { ...fault, kind: 'stall-head' as const } : fault;
      isPopupOpen = !isPopupOpen;
      const where = isPopupOpen ? 'popup open' : 'popup closed';
      const closes = !isPopupOpen;
      report(
        await runCase(
          lane,
          { suite: 'transport', name: `${name}, ${apply ? 'applied' : 'not applied'}, ${where}` },
          async () => {
            lane.sandbox.addFault({ match: post, ...sent, apply });
            await lane.post('purchase.confirm', toClick(lane));
            await until('the POST at the server', () => toPosts(lane.sandbox).length > 0, {
              deadlineMs: 180_000,
            });
            if (closes) await lane.driver.closePopup();
          },
        ),
      );
      lane.sandbox.faults.clear();
    }
  }
}
