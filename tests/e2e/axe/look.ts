import { test } from '@playwright/test';
import type { ViewState } from '@/components/app/view-state.ts';
import type { FaultInput } from '../../sandbox/faults';
import type { Sandbox } from '../../sandbox/sandbox';
import { findWithAxe } from '../../support/axe';
import { until, untilAtRest, type ElementQuery, type View } from '../../support/view';
import { showView } from '../popup-scene';

export const button = (name: string | RegExp, nth?: number): ElementQuery => ({
  role: 'button',
  name,
  ...(nth === undefined ? {} : { nth }),
});
export const menuItem = (name: string | RegExp): ElementQuery => ({ role: 'menuitem', name });

export interface State {
  name: string;
  /** How the popup was left. */
  left: Partial<ViewState>;
  prepare?: () => unknown;
  /** What happens to the popup once it is open. */
  meanwhile?: () => Promise<unknown>;
  /** What is pressed on it before axe looks. */
  press?: readonly ElementQuery[];
  see: RegExp;
  /** Takes back what the next state shall not have. */
  after?: () => unknown;
}

/** The first rows, which stand before it is known what else there is, have made way for the list that the search field moves in. */
const isListWhole = `(() => {
  const list = document.querySelector('.product-list');
  return list === null || document.querySelector('[aria-controls="' + list.id + '"]') !== null;
})()`;

/** What axe finds, in both themes. */
export async function lookAt(view: View, name: string): Promise<string[]> {
  const found: string[] = [];
  await until('the whole list', async () => (await view.evaluate(isListWhole)) === true);
  for (const theme of ['light', 'dark'] as const) {
    await view.evaluate(`void (document.documentElement.dataset.theme = '${theme}')`);
    await view.evaluate(untilAtRest);
    // The themes differ in colours alone.
    const rules = theme === 'dark' ? ['color-contrast'] : undefined;
    for (const { rule, where, why } of await findWithAxe(view.evaluate, rules))
      found.push(`${name}, ${theme}: ${rule} at ${where}\n${why}`);
  }
  return found;
}

export async function lookAtAll(view: View, states: readonly State[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, left, prepare, meanwhile, press = [], see, after } of states) {
    await test.step(name, async () => {
      await prepare?.();
      await showView(view, left);
      await meanwhile?.();
      for (const query of press) await view.click(query);
      await view.waitForText(see);
      found.push(...(await lookAt(view, name)));
      await after?.();
    });
  }
  return found;
}

export const atHistory = (place: Partial<ViewState>): Partial<ViewState> => ({
  section: 'history',
  ...place,
});

/** While a state is looked at, what is asked of `path` is answered so. */
export const answering = (sandbox: Sandbox, path: string, fault: Omit<FaultInput, 'match' | 'times'>) => ({
  prepare: () => sandbox.addFault({ ...fault, match: { path }, times: 'always' }),
  after: () => sandbox.faults.clear(),
});
