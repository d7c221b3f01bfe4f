import { configure, queryAllByRole } from '@testing-library/dom';

interface Wire {
  role: string;
  name: string | { pattern: string; flags: string } | null;
  nth: number | null;
}

/** What the driver sees of a document that it has put this script into. */
interface Eyes {
  locate: (query: Wire) => unknown;
  readText: () => string;
  selectAll: () => void;
}

declare global {
  interface Window {
    simfillEyes?: Eyes;
  }
  interface Element {
    /** Firefox shows it to its own scripts alone. */
    openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

configure({ throwSuggestions: false });

const toShadowRoot = (element: Element): ShadowRoot | null =>
  element.openOrClosedShadowRoot ?? element.shadowRoot;

const shadowRootsIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = toShadowRoot(element);
    return inner === null ? [] : [inner, ...shadowRootsIn(inner)];
  });

/** Where a person would click an element; null where something lies over it. */
function reach(target: Element): { x: number; y: number } | null {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const x = Math.min(box.x + box.width / 2, innerWidth - 1);
  const y = Math.min(box.y + box.height / 2, innerHeight - 1);
  const top = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top !== null && (target.contains(top) || top.contains(target)) ? { x, y } : null;
}

window.simfillEyes = {
  locate({ role, name, nth }) {
    const matcher =
      name === null ? undefined : typeof name === 'string' ? name : new RegExp(name.pattern, name.flags);
    const options = matcher === undefined ? {} : { name: matcher };
    const all = [document.body, ...shadowRootsIn(document.body)].flatMap((root) =>
      // Its types know elements only; what it asks of one, a shadow root has as well.
      queryAllByRole(root as HTMLElement, role, options),
    );
    if (all.length === 0) return { state: 'none' };
    if (all.length > 1 && nth === null) return { state: 'several', count: all.length };
    const element = all[nth ?? 0];
    if (element === undefined) return { state: 'none' };
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
  },

  readText() {
    const inner = shadowRootsIn(document.body).flatMap((root) =>
      [...root.children].filter((child) => child.checkVisibility()).map(toInnerText),
    );
    return [document.body.innerText, ...inner].join('\n');
  },

  selectAll() {
    let active = document.activeElement;
    for (let next = active; next !== null; next = toShadowRoot(next)?.activeElement ?? null) active = next;
    (active as HTMLInputElement | null)?.select?.();
  },
};

function toInnerText(element: Element): string {
  return (element as HTMLElement).innerText ?? '';
}
