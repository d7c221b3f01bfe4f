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
  const reach = (target: Element): { x: number; y: number } | null => {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const x = Math.min(box.x + box.width / 2, innerWidth - 1);
    const y = Math.min(box.y + box.height / 2, innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && (target.contains(top) || top.contains(target)) ? { x, y } : null;
  };
  const label = element.closest('label');
  // A switch's own input is hidden from view: a person clicks what stands for it, its label.
  const place = reach(element) ?? (label === null ? null : reach(label));
  if (place === null) return { state: 'covered' };
  return {
    state: 'one',
    ...place,
    value: (element as HTMLInputElement).value ?? '',
    isDisabled:
      (element as HTMLButtonElement).disabled === true || element.getAttribute('aria-disabled') === 'true',
  };
};
