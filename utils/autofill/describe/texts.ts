import {
  attribute,
  clean,
  closest,
  composedParent,
  elementPrototype,
  isElement,
  localNameOf,
  matches,
  nextOf,
  parentOf,
  previousOf,
  queryAll,
  textOf,
} from './dom.ts';

const headingSelector = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],dialog,[role=dialog]';
const maxNearSteps = 60;

/** Texts of different elements are different sentences. */
const inLines = (texts: readonly string[]): string => texts.map(clean).filter(Boolean).join('\n');

/** The texts of a page: what is found once and asked for by many fields. */
export class PageTexts {
  private readonly labels = new Map<Node, Map<string, Element[]>>();
  private readonly sections = new Map<Node, { index: number; context: string }>();
  private readonly sectionOfNode = new Map<Node, Node>();
  /** How many fields stand in a node. */
  private readonly fieldCounts = new Map<Node, number>();
  /** How many fields that can be seen stand in a node. */
  private readonly seenCounts = new Map<Node, number>();

  constructor(elements: readonly Element[]) {
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

  /** A label that stands alone with the field in a box, and that nobody tied to it. */
  labelInBox(element: Element): string {
    let wrapper: Node | null = element;
    for (let up = 0; up < 4 && wrapper; up++) {
      wrapper = composedParent(wrapper);
      if (!wrapper || this.fieldCounts.get(wrapper) !== 1) break;
      if (!isElement(wrapper)) continue;
      const label = elementPrototype.querySelector.call(wrapper, 'label');
      const text = label && textOf(label, 100);
      if (text) return text;
    }
    return '';
  }

  /** The text nearest before the field, where it is no more than a label would be. */
  nearLabel(element: Element): string {
    const text = this.before(element);
    return text.length < 100 ? text : '';
  }

  /** The column of a table in which the field stands alone in its cell. */
  columnOf(element: Element): { heading: string; isFilter: boolean } | null {
    const cell = closest(element, 'td,th,[role=cell],[role=gridcell],[role=columnheader]');
    const row = cell && closest(cell, 'tr,[role=row]');
    const table = row && closest(row, 'table,[role=table],[role=grid]');
    if (!table || parentOf(cell) !== row || this.fieldCounts.get(cell) !== 1) return null;
    const text = textOf(cell, 80);
    const ownWords = /\p{L}/u.test(text);
    if (ownWords) return matches(cell, 'th,[role=columnheader]') ? { heading: text, isFilter: true } : null;
    const [headings, ...rows] = queryAll(table, 'tr,[role=row]');
    // A form laid out as a table has its words before the fields, not over them.
    if (!headings || headings === row || this.fieldCounts.has(headings)) return null;
    const over = headings.children[[...row.children].indexOf(cell)];
    if (!over || !matches(over, 'th,[role=columnheader],thead *')) return null;
    const isFilter = !closest(table, 'form') || rows.some((one) => !this.fieldCounts.has(one));
    return { heading: textOf(over, 80), isFilter };
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
        for (const child of host.children)
          if (attribute(child, 'slot').includes('label')) parts.push(textOf(child, 160));
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
    return inLines([
      this.byIds(root, attribute(element, 'aria-describedby')),
      this.before(element),
      wrapper === element ? '' : textOf(wrapper, 240),
      this.after(element),
    ]).slice(0, 400);
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
      section = { index: this.sections.size, context: inLines(parts).slice(0, 1200) };
      this.sections.set(node, section);
    }
    return section;
  }
}
