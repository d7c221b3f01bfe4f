import axe from 'axe-core';

/** What axe found on a page, in a line each. */
export interface AxeFinding {
  rule: string;
  where: string;
  why: string;
}

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs in the page. Without what react-aria has read out a moment ago and takes away again. The arrow keys move in a list from its search field, by aria-activedescendant: no
 * focus is missing there.
 */
const look = (rules: readonly string[]) => `axe.run({ exclude: ['[data-live-announcer]'] }, {
  runOnly: ${JSON.stringify(rules)},
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes
  .filter(({ target }) => id !== 'scrollable-region-focusable'
    || document.querySelector('input[aria-controls="' + document.querySelector(target.join(' '))?.id + '"]') === null)
  .map(({ target, failureSummary }) => ({ rule: id, where: target.join(' '), why: failureSummary ?? help }))))`;

/** Has axe look at a page by what can run an expression in it. */
export async function findWithAxe(
  evaluate: (expression: string) => Promise<unknown>,
  rules: readonly string[] = allRules,
): Promise<readonly AxeFinding[]> {
  await evaluate(`globalThis.axe === undefined ? void (() => { ${axe.source} })() : undefined`);
  return (await evaluate(look(rules))) as AxeFinding[];
}
