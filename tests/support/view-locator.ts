import { configure, queryAllByRole } from '@testing-library/dom';

interface Wire {
  role: string;
  name: string | { pattern: string; flags: string } | null;
  nth: number | null;
}

declare global {
  interface Window {
    simfillLocate?: (query: Wire) => unknown;
  }
}

configure({ throwSuggestions: false });

/** Runs inside the document that is driven: finds an element and the point where a person would click it. */
window.simfillLocate = ({ role, name, nth }) => {
  const matcher =
    name === null ? undefined : typeof name === 'string' ? name : new RegExp(name.pattern, name.flags);
  const all = queryAllByRole(document.body, role, matcher === undefined ? {} : { name: matcher });
  if (all.length === 0) return { state: 'none' };
  if (all.length > 1 && nth === null) return { state: 'several', count: all.length };
  const element = all[nth ?? 0];
  if (element === undefined) return { state: 'none' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const x = Math.min(box.x + box.width / 2, innerWidth - 1);
  const y = Math.min(box.y + box.height / 2, innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  // A visually hidden input under its own label is still "there": what a click there reaches decides.
  const isReachable =
    top !== null &&
    (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element) === true);
  if (!isReachable) return { state: 'covered' };
  return {
    state: 'one',
    x,
    y,
    value: (element as HTMLInputElement).value ?? '',
    isDisabled:
      (element as HTMLButtonElement).disabled === true || element.getAttribute('aria-disabled') === 'true',
  };
};
