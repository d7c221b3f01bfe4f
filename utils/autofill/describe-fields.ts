import type { FieldDescription } from '../domain/field.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import {
  attribute,
  clean,
  closest,
  elementPrototype,
  localNameOf,
  matches,
  queryAll,
  shadowRootOf,
  textOf,
} from './describe/dom.ts';
import { optionsOf } from './describe/options.ts';
import { PageTexts } from './describe/texts.ts';
import { Visibility } from './describe/visibility.ts';
import { openShadowRoot } from './open-shadow-root.ts';
import { nextTurn } from './write-value.ts';

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
/** Nobody names a field in more than this; what is longer is cut, and a pattern left out. */
const maxNameLength = 300;
/** A page of thousands of fields gets its turn in between. */
const chunkMs = 20;

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

function canBeEdited(element: Element, tag: FieldDescription['tag']): boolean {
  const isReadOnly = /^(?:input|textarea)$/.test(tag) && (element as HTMLInputElement).readOnly;
  return !isReadOnly && !matches(element, ':disabled,[aria-disabled=true]') && !closest(element, '[inert]');
}

function maxLengthOf(element: Element): number | null {
  const maxLength = Number(attribute(element, 'maxlength') || Number.NaN);
  return maxLength >= 0 && maxLength < 1e6 ? Math.floor(maxLength) : null;
}

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
  texts: PageTexts,
): FieldDescription {
  const tag = tagOf(element);
  const control = element as HTMLInputElement;
  const isControl = tag === 'input' || tag === 'select' || tag === 'textarea';
  const type = tag === 'input' ? control.type : '';
  const section = texts.section(element);
  const tied = texts.label(element, root) || texts.labelInBox(element);
  const column = texts.columnOf(element);
  const pattern = attribute(element, 'pattern');
  const isEditable = canBeEdited(element, tag);
  const takesNumber =
    isEditable && isVisible && /^(?:text|tel|number|search|)$/.test(type) && !/^(?:se|cu)/.test(tag);
  const dialCodeBeside = takesNumber || isFocused ? readDialCodeBeside(element, texts.isCrowded) : null;
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
    label: (tied || column?.heading || texts.nearLabel(element)).slice(0, 500),
    labelIsNearText: !tied,
    description: texts.description(element, root),
    context: section.context,
    title: shortAttribute(element, 'title'),
    pattern: pattern.length > maxNameLength ? '' : pattern,
    maxLength: maxLengthOf(element),
    value: isControl ? control.value.slice(0, 200) : textOf(element, 80),
    isVisible,
    isEditable,
    isFocused,
    rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    formIndex: section.index,
    rootIndex,
    options: tag === 'select' || tag === 'custom-list' ? optionsOf(element, root) : [],
    ...(column?.isFilter ? { isColumnFilter: true } : {}),
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
export async function describeFields(root: Document | ShadowRoot): Promise<DescribedFields> {
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
      const shadow = shadowRootOf(element) ?? openShadowRoot(element);
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
  const texts = new PageTexts(candidates.map(({ element }) => element));
  const visibility = new Visibility({ width: innerWidth, height: innerHeight, scrollX, scrollY });
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
    const isVisible = visibility.isVisible(element, rect, own);
    const isFocused = own.activeElement === element;
    if (isVisible && matches(element, 'input,select,textarea')) texts.see(element);
    if (isVisible || isFocused) found.push({ element, root: own, rootIndex, rect, isVisible, isFocused });
  });
  const fields: FieldDescription[] = [];
  const elements: Element[] = [];
  await each(found, (field) => {
    fields.push(describeField(field, fields.length, texts));
    elements.push(field.element);
  });
  return { fields, elements, roots };
}
