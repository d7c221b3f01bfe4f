/** Elements whose text is no text of the page. */
const mutes: ReadonlySet<string> = new Set(
  'script style noscript template select datalist textarea svg iframe object option'.split(' '),
);

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const isElement = (node: Node): node is Element => node.nodeType === 1;

// A form's own named controls shadow its properties (`<input name="parentNode">`), and `<img name="…">` a document's.
// So everything that may be read from a form or a document goes through the prototypes' own getters.
function getter<Value>(prototype: object, key: string): (node: Node) => Value {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound by `call` below
  const read = Object.getOwnPropertyDescriptor(prototype, key)?.get as ((this: Node) => Value) | undefined;
  if (!read) throw new TypeError(key);
  return (node) => read.call(node);
}
export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const elementPrototype = Element.prototype;
export const attribute = (element: Element, name: string): string =>
  elementPrototype.getAttribute.call(element, name) ?? '';
export const matches = (element: Element, selector: string): boolean =>
  elementPrototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null =>
  elementPrototype.closest.call(element, selector);
export const queryAll = (root: Node, selector: string): NodeListOf<Element> => {
  const prototype =
    root.nodeType === 9
      ? Document.prototype
      : root.nodeType === 11
        ? DocumentFragment.prototype
        : elementPrototype;
  return prototype.querySelectorAll.call(root, selector);
};
export const composedParent = (node: Node): Node | null =>
  parentOf(node) ?? (node.nodeType === 11 ? (node as ShadowRoot).host : null);

/** The text below `node`, without scripts and lists, at most about `limit` characters of it. */
export function textOf(node: Node, limit: number): string {
  let text = '';
  let steps = 0;
  const visit = (current: Node): void => {
    if (text.length > limit || ++steps > 400) return;
    if (current instanceof Text) {
      text += current.data;
      return;
    }
    // Only forms are shadowed by what they hold; the plain properties are several times as fast.
    const isForm = current instanceof HTMLFormElement;
    if (current instanceof Element) {
      const name = isForm ? 'form' : current.localName;
      if (mutes.has(name)) return;
      const slotted = current instanceof HTMLSlotElement ? current.assignedNodes() : [];
      if (slotted.length > 0) return slotted.forEach(visit);
      text += name === 'img' ? ` ${attribute(current, 'alt')} ` : ' ';
    }
    let child = isForm ? firstChildOf(current) : current.firstChild;
    while (child) {
      visit(child);
      child = child instanceof HTMLFormElement ? nextOf(child) : child.nextSibling;
    }
  };
  visit(node);
  return clean(text).slice(0, limit);
}
