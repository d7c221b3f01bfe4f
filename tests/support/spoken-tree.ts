/** A node of the browser's accessibility tree, as its debugger gives it. */
export interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: readonly { name: string; value: { value?: unknown } }[];
  childIds?: readonly string[];
  parentId?: string;
}

/** Their name is what is in them: nobody reads that twice. */
const namedByContent = new Set(
  'button heading link menuitem option radio switch checkbox tab columnheader textbox searchbox term'.split(
    ' ',
  ),
);
/** What stands between things and is nothing to name. */
const seeThrough = new Set('generic none paragraph RootWebArea LabelText'.split(' '));
const textRoles = new Set('StaticText InlineTextBox LineBreak ListMarker'.split(' '));
const shownStates = 'focused expanded pressed checked selected disabled invalid'.split(' ');

/** What differs from one run to the next. */
const mask = (text: string): string =>
  text
    .replace(/\d{1,2}:\d{2}(:\d{2})?(\s[AP]M)?/g, '0:00')
    .replace(/(?<=[a-z]):\d{4,5}\b/g, '')
    .replace(/SMS checked [\w ]+/g, 'SMS checked …');

/** What a screen reader finds on the page from top to bottom, a line for each thing it would name. */
export function toSpokenLines(
  nodes: readonly AxNode[],
  {
    withFocus = true,
    mostOptions = 3,
  }: {
    withFocus?: boolean;
    /** A list may be hundreds of rows long, of which those in sight are there. */
    mostOptions?: number;
  } = {},
): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const childrenOf = ({ childIds = [] }: AxNode) =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child];
    });
  const toText = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : childrenOf(node).map(toText).filter(Boolean).join(' ');
  const toStates = ({ properties = [] }: AxNode): readonly string[] =>
    properties
      .filter(
        ({ name, value }) =>
          shownStates.includes(name) &&
          (withFocus || name !== 'focused') &&
          (value.value === true ||
            value.value === 'true' ||
            (name === 'expanded' && value.value === false) ||
            (name === 'invalid' && value.value !== 'false' && value.value !== false)),
      )
      .map(({ name, value }) => `[${value.value === false ? 'not ' : ''}${name}]`);
  const write = (depth: number, text: string) =>
    lines.push(`${'  '.repeat(depth)}${mask(text.replace(/\s+/g, ' ').trim())}`);

  function visit(node: AxNode, depth: number): void {
    const role = node.role?.value ?? 'none';
    const children = childrenOf(node);
    // What react-aria has read out a moment ago stands there for some seconds.
    if (role === 'log') return;
    if (isPlain(node) || (role === 'paragraph' && children.every(isPlain))) {
      const text = toText(node);
      if (text.trim() !== '') write(depth, `“${text}”`);
      return;
    }
    if (node.ignored || seeThrough.has(role)) {
      for (const child of children) visit(child, depth);
      return;
    }
    const name = node.name?.value ?? '';
    const value = node.value?.value ?? '';
    write(
      depth,
      [
        role,
        ...(name === '' ? [] : [`“${name}”`]),
        ...toStates(node),
        ...(value === '' ? [] : [`= ${value}`]),
        ...(node.description?.value ? [`— ${node.description.value}`] : []),
      ].join(' '),
    );
    if (namedByContent.has(role)) return;
    const shown = role === 'listbox' ? children.slice(0, mostOptions) : children;
    for (const child of shown) visit(child, depth + 1);
    if (shown.length < children.length) write(depth + 1, '…');
  }
  /** Nothing but text, however it is wrapped. */
  function isPlain(node: AxNode): boolean {
    const role = node.role?.value ?? 'none';
    if (textRoles.has(role)) return true;
    const isWrapper = node.ignored || ['generic', 'none', 'strong', 'emphasis', 'time'].includes(role);
    return isWrapper && childrenOf(node).every(isPlain);
  }
  for (const root of nodes.filter(({ parentId }) => parentId === undefined)) visit(root, 0);
  return lines.join('\n');
}

/**
 * Runs in the page and notes what is read out by itself. Strictly: a polite region is read when its words change, not
 * when it appears together with them, which screen readers treat each in its own way; an alert is read when it appears.
 */
export const listen = `(() => {
  const selector = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
  const toText = (region) => {
    const copy = region.cloneNode(true);
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [role="timer"]')) hidden.remove();
    for (const one of copy.querySelectorAll('p, h2, li, button, div, span, bdi')) one.append(' ');
    return copy.textContent.replace(/\\s+/g, ' ').trim();
  };
  const known = new Map();
  const lines = new Set();
  globalThis.heard = [];
  const look = (isFirst) => {
    for (const region of document.querySelectorAll(selector)) {
      const text = toText(region);
      const isRead = known.has(region) ? known.get(region) !== text : region.getAttribute('role') === 'alert';
      known.set(region, text);
      if (region.ariaAtomic === 'false') {
        for (const line of region.children) {
          if (!isFirst && !lines.has(line)) globalThis.heard.push(line.textContent);
          lines.add(line);
        }
      } else if (isRead && !isFirst && text !== '') globalThis.heard.push(text);
    }
  };
  look(true);
  new MutationObserver(() => look(false)).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

export const maskSpoken = mask;
