import type { FillTarget } from '@/utils/domain/fill.ts';
import type { FillRefusal } from '@/utils/domain/problem.ts';
import { translate } from '../parts/translate.ts';
import { sayInserted, type CardNotice } from '../screens/card-notice.tsx';
import { ask } from './ask.ts';
import { findCurrentTab } from './current-tab.ts';
import { showToast } from './toast.ts';
import { setNotice, useView } from './view-state.ts';

/**
 * After a refusal that asks the person to click into the field, the next press means that field. Everything else is
 * left to the classifier.
 */
export function toFillTarget(notice: CardNotice | undefined, what: 'number' | 'code'): FillTarget {
  if (notice?.kind !== 'problem' || notice.what !== what) return 'best';
  const { problem } = notice;
  if (problem.kind === 'no-field' || problem.kind === 'frame-not-granted') return 'focused';
  return problem.kind === 'fill-refused' && asksForClick.has(problem.refusal) ? 'focused' : 'best';
}

const asksForClick: ReadonlySet<FillRefusal> = new Set([
  'several-equal-fields',
  'code-for-email',
  'code-for-app',
]);

async function fill(
  bookingId: number,
  what: 'number' | 'code',
  target = toFillTarget(useView.getState().notices[bookingId], what),
): Promise<void> {
  const tab = await findCurrentTab();
  if (tab === null) {
    setNotice(bookingId, { kind: 'problem', problem: { kind: 'page-forbidden' }, what });
    return;
  }
  const { tabId } = tab;
  const outcome = await ask(what === 'number' ? 'fill.insertNumber' : 'fill.insertCode', {
    bookingId,
    tabId,
    target,
  });
  // Heard at once, wherever one is by then; on the card it stands until it is dismissed.
  if (outcome.filled) showToast(sayInserted(what));
  setNotice(
    bookingId,
    outcome.filled
      ? { kind: 'filled', what, outcome, tabId }
      : { kind: 'problem', problem: outcome.problem, what },
  );
}

/** Inserts into the page at hand and leaves what it came to as the booking's notice. */
export const insertNumber = (bookingId: number, target?: FillTarget) => fill(bookingId, 'number', target);
export const insertCode = (bookingId: number) => fill(bookingId, 'code');

export async function undoFill(bookingId: number, tabId: number): Promise<void> {
  const result = await ask('fill.undo', { bookingId, tabId });
  if (result.ok) showToast(translate('undone'));
  setNotice(
    bookingId,
    result.ok ? { kind: 'undone' } : { kind: 'problem', problem: result.problem, what: null },
  );
}
