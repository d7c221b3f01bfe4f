import type { FieldDescription } from '../domain/field.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import { nextTurn } from './write-value.ts';

export interface DescribeOptions {
  /** Opens what `element.shadowRoot` hides: `chrome.dom.openOrClosedShadowRoot`, or Firefox's method of that name. */
  openShadowRoot?: (element: Element) => ShadowRoot | null;
}

/** Two arrays of one length: the description at `i` is of the element at `i`. */
export interface DescribedFields {
  fields: FieldDescription[];
  elements: Element[];
  /** The document and every shadow root in it. */
  roots: (Document | ShadowRoot)[];
}

const fieldSelector = 'input,select,textarea,[contenteditable],[role=combobox],[aria-haspopup=listbox]';
/** Types nobody types a number or a code into. */
const otherTypes = /^(?:hidden|submit|button|image|reset|checkbox|radio|file|range|color)$/;
const headingSelector = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],dialog,[role=dialog]';
/** Elements whose text is no text of the page. */
const mutes: ReadonlySet<string> = new Set(
  'script style noscript template select datalist textarea svg iframe object option'.split(' '),
);

const maxOptions = 300;
const maxNearSteps = 60;
/** Nobody names a field in more than this; what is longer is cut, and a pattern left out. */
const maxNameLength = 300;
/** A page of thousands of fields gets its turn in between. */
const chunkMs = 20;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isElement = (node: Node): node is Element => node.nodeType === 1;

// A form's own named controls shadow its properties (`<input name="parentNode">`), and `<img name="…">` a document's.
// So everything that may be read from a form or a document goes through the prototypes' own getters.
function getter<Value>(prototype: object, key: string): (node: Node) => Value {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound by `call` below
  const read = Object.getOwnPropertyDescriptor(prototype, key)?.get as ((this: Node) => Value) | undefined;
  if (!read) throw new TypeError(key);
  return (node) => read.call(node);
}
const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
const localNameOf = getter<string>(Element.prototype, 'localName');
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const elementPrototype = Element.prototype;
const attribute = (element: Element, name: string): string =>
  elementPrototype.getAttribute.call(element, name) ?? '';
const matches = (element: Element, selector: string): boolean =>
  elementPrototype.matches.call(element, selector);
const closest = (element: Element, selector: string): Element | null =>
  elementPrototype.closest.call(element, selector);
const queryAll = (root: Node, selector: string): NodeListOf<Element> => {
  const prototype =
    root.nodeType === 9
      ? Document.prototype
      : root.nodeType === 11
        ? DocumentFragment.prototype
        : elementPrototype;
  return prototype.querySelectorAll.call(root, selector);
};
const composedParent = (node: Node): Node | null =>
  parentOf(node) ?? (node.nodeType === 11 ? (node as ShadowRoot).host : null);

/** The text below `node`, without scripts and lists, at most about `limit` characters of it. */
function textOf(node: Node, limit: number): string {
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

/** How boxes hide what is in them while it keeps its place and size. */
interface Veil {
  /** Of all boxes together, 0 to 1. */
  opacity: number;
  isFilteredOut: boolean;
  /** A box has a clip path; whether it leaves the field, a pointer finds out. */
  isClipped: boolean;
  isClippedAway: boolean;
}

const noVeil: Veil = { opacity: 1, isFilteredOut: false, isClipped: false, isClippedAway: false };

/** Less than this nobody sees. */
const leastOpacity = 0.05;
const filteredOut = /\bopacity\((?:0?\.0\d*|0|[0-4](?:\.\d+)?%)\)/;
/** Shapes without an area. */
const nothingLeft =
  /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|(?:circle|ellipse)\(0(?:px|%)?[ )]|polygon\(\s*(0(?:px|%)? 0(?:px|%)?)(?:, \1)*\s*\))/;

function veiledBy({ opacity, filter, clipPath }: CSSStyleDeclaration, above: Veil): Veil {
  const isOpaque = opacity === '1' || opacity === '';
  const isPlain = isOpaque && (filter || 'none') === 'none' && (clipPath || 'none') === 'none';
  if (isPlain) return above;
  return {
    opacity: isOpaque ? above.opacity : above.opacity * Number(opacity),
    isFilteredOut: above.isFilteredOut || filteredOut.test(filter),
    isClipped: above.isClipped || (clipPath || 'none') !== 'none',
    isClippedAway: above.isClippedAway || nothingLeft.test(clipPath),
  };
}

/** One page's reading: what is found once and asked for by many fields. */
class PageReader {
  private readonly labels = new Map<Node, Map<string, Element[]>>();
  private readonly sections = new Map<Node, { index: number; context: string }>();
  private readonly sectionOfNode = new Map<Node, Node>();
  /** How many fields stand in a node. */
  private readonly fieldCounts = new Map<Node, number>();
  private readonly tiny = new Map<Node, boolean>();
  private readonly veils = new Map<Node, Veil>();
  /** How many fields that can be seen stand in a node. */
  private readonly seenCounts = new Map<Node, number>();

  constructor(
    private readonly view: { width: number; scrollX: number; scrollY: number; height: number },
    elements: readonly Element[],
  ) {
    for (const element of elements)
      for (let node: Node | null = element; node; node = composedParent(node))
        this.fieldCounts.set(node, (this.fieldCounts.get(node) ?? 0) + 1);
  }

  /** Notes that a field can be seen. */
  see(element: Element): void {
    for (let node: Node | null = element; node; node = composedParent(node))
      this.seenCounts.set(node, (this.seenCounts.get(node) ?? 0) + 1);
  }

  /** Three fields or more: no box drawn around one of them. */
  readonly isCrowded = (box: Node): boolean => (this.seenCounts.get(box) ?? 0) > 2;

  private labelsFor(root: Node, id: string): Element[] {
    let map = this.labels.get(root);
    if (!map) {
      map = new Map();
      for (const label of queryAll(root, 'label[for]')) {
        const key = attribute(label, 'for');
        const known = map.get(key);
        if (known) known.push(label);
        else map.set(key, [label]);
      }
      this.labels.set(root, map);
    }
    return map.get(id) ?? [];
  }

  private byIds(root: Document | ShadowRoot, ids: string): string {
    if (!ids) return '';
    const prototype = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
    return ids
      .split(/\s+/, 6)
      .map((id) => {
        const element = id && prototype.getElementById.call(root, id);
        return element ? textOf(element, 160) : '';
      })
      .join(' ');
  }

  /** Text on one side of the field, up to the next field or the end of the form. */
  near(start: Node, step: (node: Node) => Node | null, limit: number): string {
    let steps = 0;
    let node: Node | null = start;
    while (node && ++steps < maxNearSteps) {
      const sibling: Node | null = step(node);
      if (!sibling) {
        node = composedParent(node);
        if (!node || (isElement(node) && /^(?:form|body|fieldset|dialog)$/.test(localNameOf(node))))
          return '';
        continue;
      }
      if (this.fieldCounts.has(sibling)) return '';
      const text = textOf(sibling, limit);
      if (/[\p{L}\d]/u.test(text)) return text;
      node = sibling;
    }
    return '';
  }

  /** A label beside the field that nobody tied to it, or the text nearest before it. */
  nearLabel(element: Element): string {
    let wrapper: Node | null = element;
    for (let up = 0; up < 4 && wrapper; up++) {
      wrapper = composedParent(wrapper);
      if (!wrapper || this.fieldCounts.get(wrapper) !== 1) break;
      if (!isElement(wrapper)) continue;
      const label = elementPrototype.querySelector.call(wrapper, 'label');
      const text = label && textOf(label, 100);
      if (text) return text;
    }
    const text = this.before(element);
    return text.length < 100 ? text : '';
  }

  before(element: Node): string {
    return this.near(element, (node) => previousOf(node), 160);
  }

  after(element: Node): string {
    return this.near(element, (node) => nextOf(node), 120);
  }

  label(element: Element, root: Document | ShadowRoot): string {
    const parts: string[] = [];
    parts.push(attribute(element, 'aria-label'), this.byIds(root, attribute(element, 'aria-labelledby')));
    const id = attribute(element, 'id');
    if (id) for (const label of this.labelsFor(root, id)) parts.push(textOf(label, 160));
    const wrapping = closest(element, 'label');
    if (wrapping && this.fieldCounts.get(wrapping) === 1) parts.push(textOf(wrapping, 160));
    if (root.nodeType === 11) {
      const host = (root as ShadowRoot).host;
      if (this.fieldCounts.get(host) === 1) {
        parts.push(attribute(host, 'label'), attribute(host, 'aria-label'), attribute(host, 'placeholder'));
        const outer = host.getRootNode();
        const hostId = attribute(host, 'id');
        if (hostId) for (const label of this.labelsFor(outer, hostId)) parts.push(textOf(label, 160));
      }
    }
    return clean(parts.join(' '));
  }

  description(element: Element, root: Document | ShadowRoot): string {
    let wrapper: Node = element;
    for (let up = composedParent(element); up && this.fieldCounts.get(up) === 1; up = composedParent(up)) {
      if (isElement(up) && /^(?:form|body)$/.test(localNameOf(up))) break;
      wrapper = up;
    }
    return clean(
      [
        this.byIds(root, attribute(element, 'aria-describedby')),
        this.before(element),
        wrapper === element ? '' : textOf(wrapper, 240),
        this.after(element),
      ].join(' '),
    ).slice(0, 400);
  }

  private sectionNode(element: Element, form: Node | null): Node {
    if (form) return form;
    const path: Node[] = [];
    let section: Node | undefined;
    for (let node = composedParent(element); node; node = composedParent(node)) {
      section = this.sectionOfNode.get(node);
      if (section) break;
      path.push(node);
      if (!isElement(node)) continue;
      if (/^(?:form|fieldset|dialog|body)$/.test(localNameOf(node))) section = node;
      else if (elementPrototype.querySelector.call(node, headingSelector)) section = node;
      if (section) break;
    }
    section ??= path[path.length - 1] ?? element;
    for (const node of path) this.sectionOfNode.set(node, section);
    return section;
  }

  section(element: Element): { index: number; context: string } {
    const owner = 'form' in element ? (element.form as HTMLFormElement | null) : null;
    const node = this.sectionNode(element, owner ?? closest(element, 'form'));
    let section = this.sections.get(node);
    if (!section) {
      const parts: string[] = [];
      let budget = 30;
      for (const part of queryAll(
        node,
        'h1,h2,h3,h4,legend,[role=heading],button,[role=button],[type=submit]',
      )) {
        if (--budget < 0) break;
        parts.push(localNameOf(part) === 'input' ? attribute(part, 'value') : textOf(part, 80));
      }
      // A form's heading often stands before the form.
      parts.unshift(this.near(node, (from) => previousOf(from), 240));
      if ((this.fieldCounts.get(node) ?? 0) <= 10) parts.push(textOf(node, 600));
      section = { index: this.sections.size, context: clean(parts.join(' ')).slice(0, 1200) };
      this.sections.set(node, section);
    }
    return section;
  }

  private isInTinyBox(element: Element): boolean {
    const parent = composedParent(element);
    if (!parent || !(parent instanceof HTMLElement)) return false;
    let known = this.tiny.get(parent);
    if (known === undefined) {
      const { width, height } = elementPrototype.getBoundingClientRect.call(parent);
      const isTiny =
        (width < 3 || height < 3) &&
        /hidden|clip/.test(getComputedStyle(parent).overflow + getComputedStyle(parent).clip);
      known = isTiny || (localNameOf(parent) !== 'body' && this.isInTinyBox(parent));
      this.tiny.set(parent, known);
    }
    return known;
  }

  /** What the boxes from this one up do to what is in them. */
  private veilOf(node: Node | null): Veil {
    if (!node) return noVeil;
    let veil = this.veils.get(node);
    if (!veil) {
      const above = this.veilOf(composedParent(node));
      veil = isElement(node) ? veiledBy(getComputedStyle(node), above) : above;
      this.veils.set(node, veil);
    }
    return veil;
  }

  /**
   * Whether the field has its box and yet nobody sees it: faded out, or clipped away. Code fields that draw their own
   * boxes lay a transparent input over them, so an input's own opacity says nothing.
   */
  private isVeiled(element: Element, rect: DOMRect, root: Document | ShadowRoot): boolean {
    const own = this.veilOf(element);
    const { opacity } = localNameOf(element) === 'input' ? this.veilOf(composedParent(element)) : own;
    if (opacity < leastOpacity || own.isFilteredOut || own.isClippedAway) return true;
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    const { width, height } = this.view;
    // What is clipped is not hit by a pointer either; outside the window nothing is.
    if (!own.isClipped || x < 0 || y < 0 || x >= width || y >= height) return false;
    const owner = root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
    return !(owner as DocumentOrShadowRoot).elementsFromPoint.call(root, x, y).includes(element);
  }

  isVisible(element: Element, rect: DOMRect, root: Document | ShadowRoot): boolean {
    if (rect.width < 3 || rect.height < 3) return false;
    const { scrollX, scrollY, width, height } = this.view;
    if (
      rect.right + scrollX <= 0 ||
      rect.bottom + scrollY <= 0 ||
      rect.left + scrollX > Math.max(width, 1) * 3
    )
      return false;
    if (
      !elementPrototype.checkVisibility.call(element, {
        checkOpacity: localNameOf(element) !== 'input',
        checkVisibilityCSS: true,
      })
    )
      return false;
    if (this.isInTinyBox(element) || this.isVeiled(element, rect, root)) return false;
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    if (x < 0 || y < 0 || x >= width || y >= height) return true;
    const owner = root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
    const top = (owner as DocumentOrShadowRoot).elementFromPoint.call(root, x, y);
    if (!top || top === element || top.contains(element) || element.contains(top)) return true;
    // A floating label or an icon inside the field's own wrapper is no cover; a foreign layer over the form is.
    const section = closest(element, 'form') ?? parentOf(element);
    if (section && Node.prototype.contains.call(section, top)) return true;
    const cover = elementPrototype.getBoundingClientRect.call(top);
    return !(
      cover.left <= rect.left &&
      cover.right >= rect.right &&
      cover.top <= rect.top &&
      cover.bottom >= rect.bottom
    );
  }
}

function optionsOf(element: Element, root: Document | ShadowRoot): { text: string; value: string }[] {
  const options: { text: string; value: string }[] = [];
  if (element instanceof HTMLSelectElement) {
    const list = element.options;
    for (let i = 0; i < list.length && i < maxOptions; i++) {
      const option = list[i];
      if (option) options.push({ text: option.text.slice(0, 80), value: option.value.slice(0, 80) });
    }
    return options;
  }
  const listId =
    attribute(element, 'aria-controls') || attribute(element, 'aria-owns') || attribute(element, 'list');
  if (!listId) return options;
  const list = root.getElementById(listId);
  if (!list) return options;
  for (const option of queryAll(list, '[role=option],option,li')) {
    if (options.length >= maxOptions) break;
    const value =
      attribute(option, 'data-value') || attribute(option, 'value') || attribute(option, 'data-dial-code');
    options.push({ text: textOf(option, 80), value: value.slice(0, 80) });
  }
  return options;
}

function tagOf(element: Element): FieldDescription['tag'] {
  const name = localNameOf(element);
  if (name === 'select' || name === 'textarea') return name;
  if (name === 'input')
    return (element as HTMLInputElement).readOnly &&
      matches(element, '[role=combobox],[aria-haspopup=listbox]')
      ? 'custom-list'
      : 'input';
  return matches(element, '[contenteditable]') ? 'contenteditable' : 'custom-list';
}

/** An attribute, cut. */
const shortAttribute = (element: Element, name: string): string =>
  attribute(element, name).slice(0, maxNameLength);

/** The name a field is known by, as it stands in its description. */
export const nameOf = (element: Element): string => shortAttribute(element, 'name');
export const autocompleteOf = (element: Element): string =>
  shortAttribute(element, 'autocomplete').toLowerCase();

interface FoundField {
  element: Element;
  root: Document | ShadowRoot;
  rootIndex: number;
  rect: DOMRect;
  isVisible: boolean;
  isFocused: boolean;
}

function describeField(
  { element, root, rootIndex, rect, isVisible, isFocused }: FoundField,
  index: number,
  reader: PageReader,
): FieldDescription {
  const tag = tagOf(element);
  const control = element as HTMLInputElement;
  const isControl = tag === 'input' || tag === 'select' || tag === 'textarea';
  const type = tag === 'input' ? control.type : '';
  const section = reader.section(element);
  const label = reader.label(element, root);
  const maxLength = Number(attribute(element, 'maxlength') || Number.NaN);
  const pattern = attribute(element, 'pattern');
  const isEditable =
    !matches(element, ':disabled,[aria-disabled=true]') &&
    !(tag !== 'custom-list' && isControl && control.readOnly) &&
    !closest(element, '[inert]');
  const takesNumber =
    isEditable && isVisible && /^(?:text|tel|number|search|)$/.test(type) && !/^(?:se|cu)/.test(tag);
  const dialCodeBeside = takesNumber || isFocused ? readDialCodeBeside(element, reader.isCrowded) : null;
  return {
    index,
    tag,
    type,
    autocomplete: autocompleteOf(element),
    inputMode: shortAttribute(element, 'inputmode').toLowerCase(),
    name: nameOf(element),
    id: shortAttribute(element, 'id'),
    hints: clean(
      ['data-testid', 'data-test', 'data-qa', 'formcontrolname', 'ng-model', 'v-model', 'data-name', 'class']
        .map((name) => attribute(element, name))
        .join(' '),
    ).slice(0, 200),
    placeholder: shortAttribute(element, 'placeholder') || shortAttribute(element, 'data-placeholder'),
    label: (label || reader.nearLabel(element)).slice(0, 500),
    labelIsNearText: !label,
    description: reader.description(element, root),
    context: section.context,
    title: shortAttribute(element, 'title'),
    pattern: pattern.length > maxNameLength ? '' : pattern,
    maxLength: maxLength >= 0 && maxLength < 1e6 ? Math.floor(maxLength) : null,
    value: isControl ? control.value.slice(0, 200) : textOf(element, 80),
    isVisible,
    isEditable,
    isFocused,
    rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    formIndex: section.index,
    rootIndex,
    options: tag === 'select' || tag === 'custom-list' ? optionsOf(element, root) : [],
    ...(dialCodeBeside ? { dialCodeBeside } : {}),
  };
}

/**
 * Elements that may hold a shadow root. Asking each of 100,000 elements costs more than all the rest, and no selector
 * names custom elements, so XPath finds those; plain elements count where they are empty or stand right in the body.
 * A set, for a custom element may stand there too, and the fields of a root that is read twice look like two.
 */
function findHosts(root: Document | ShadowRoot): Iterable<Element> {
  if (root.nodeType !== 9) return queryAll(root, '*');
  const hosts = new Set<Element>(queryAll(root, 'body>*,:is(div,section,main,article,aside,span):empty'));
  const found = Document.prototype.evaluate.call(root, "//*[contains(local-name(),'-')]", root, null, 7);
  for (let at = 0; at < found.snapshotLength; at++) hosts.add(found.snapshotItem(at) as Element);
  return hosts;
}

/**
 * Reads every field a person could type into or choose from, in the document (or shadow root) and all shadow roots
 * below it, and the one that has the focus. Fields nobody can see are left out: they are never filled and say nothing
 * of others. Reads only: no attribute, node or focus changes. A field that cannot be read is left out, never thrown.
 */
export async function describeFields(
  root: Document | ShadowRoot,
  { openShadowRoot }: DescribeOptions = {},
): Promise<DescribedFields> {
  const startedAt = performance.now();
  const roots: (Document | ShadowRoot)[] = [root];
  const candidates: { element: Element; root: Document | ShadowRoot; rootIndex: number }[] = [];
  for (let rootIndex = 0; rootIndex < roots.length; rootIndex++) {
    const current = roots[rootIndex];
    if (!current) break;
    for (const element of queryAll(current, fieldSelector)) {
      if (element instanceof HTMLInputElement && otherTypes.test(element.type)) continue;
      if (attribute(element, 'contenteditable') === 'false' && !matches(element, 'input,select,textarea'))
        continue;
      candidates.push({ element, root: current, rootIndex });
    }
    for (const element of findHosts(current)) {
      let shadow = shadowRootOf(element);
      if (!shadow && openShadowRoot && localNameOf(element).includes('-')) {
        try {
          shadow = openShadowRoot(element);
        } catch {
          // The browser refuses for some elements; then there is nothing to read.
        }
      }
      if (shadow) roots.push(shadow);
    }
  }
  let turnEnds = startedAt + chunkMs;
  const isTurnOver = (): boolean => performance.now() >= turnEnds;
  const giveTurn = async (): Promise<void> => {
    await nextTurn();
    turnEnds = performance.now() + chunkMs;
  };
  if (isTurnOver()) await giveTurn();
  const reader = new PageReader(
    { width: innerWidth, height: innerHeight, scrollX, scrollY },
    candidates.map(({ element }) => element),
  );
  /** One unreadable field must not hide the others. */
  const each = async <Item>(items: readonly Item[], read: (item: Item) => void): Promise<void> => {
    for (const item of items) {
      try {
        read(item);
      } catch {
        // Left out.
      }
      if (isTurnOver()) await giveTurn();
    }
  };
  const found: FoundField[] = [];
  await each(candidates, ({ element, root: own, rootIndex }) => {
    const rect = elementPrototype.getBoundingClientRect.call(element);
    const isVisible = reader.isVisible(element, rect, own);
    const isFocused = own.activeElement === element;
    if (isVisible && matches(element, 'input,select,textarea')) reader.see(element);
    if (isVisible || isFocused) found.push({ element, root: own, rootIndex, rect, isVisible, isFocused });
  });
  const fields: FieldDescription[] = [];
  const elements: Element[] = [];
  await each(found, (field) => {
    fields.push(describeField(field, fields.length, reader));
    elements.push(field.element);
  });
  return { fields, elements, roots };
}
