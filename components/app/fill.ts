import { ask } from './ask.ts';
import { findCurrentTab } from './current-tab.ts';
import { setNotice } from './view-state.ts';

async function fill(bookingId: number, what: 'number' | 'code'): Promise<void> {
  const tab = await findCurrentTab();
  if (tab === null) {
    setNotice(bookingId, { kind: 'problem', problem: { kind: 'page-forbidden' } });
    return;
  }
  const { tabId } = tab;
  const outcome = await ask(what === 'number' ? 'fill.insertNumber' : 'fill.insertCode', {
    bookingId,
    tabId,
    target: 'best',
  });
  setNotice(
    bookingId,
    outcome.filled ? { kind: 'filled', what, outcome, tabId } : { kind: 'problem', problem: outcome.problem },
  );
}

/** Inserts into the page at hand and leaves what it came to as the booking's notice. */
export const insertNumber = (bookingId: number) => fill(bookingId, 'number');
export const insertCode = (bookingId: number) => fill(bookingId, 'code');

export async function undoFill(bookingId: number, tabId: number): Promise<void> {
  const result = await ask('fill.undo', { bookingId, tabId });
  setNotice(bookingId, result.ok ? { kind: 'undone' } : { kind: 'problem', problem: result.problem });
}
