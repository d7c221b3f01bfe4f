import type { DialCodeBeside } from '../domain/field.ts';

const interactive =
  'button,a[href],select,[role=button],[role=combobox],[aria-haspopup],[aria-expanded],[tabindex]';
const list = 'select,[aria-haspopup],[role=combobox],[role=listbox]';
/**
 * `+49`, `🇩🇪 +49 ▾`, `DE (+49)`, `0049`, `+54 9`, `+1 (809)`: a dial code, perhaps with the first digits behind it. The
 * zero of `+44 (0)` is left out behind a dial code.
 */
const dialCode = /^(\P{N}{0,40}?)(?:\+\s?|00)([1-9]\d{0,3})(?:\s*\(0\))?(?:[\s().-]+(\d{1,4}))?(\D{0,24})$/u;
/** Component libraries put four boxes around an input before they put it beside another. */
const maxUp = 6;
const maxNodes = 200;

/** Out of a shadow root its host. */
export const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The visible fields beside ours, no more than two: every field of ten thousand asks. */
function otherFields(box: Element, field: Element): Element[] {
  const found: Element[] = [];
  for (const tag of ['input', 'select', 'textarea'])
    for (const one of box.getElementsByTagName(tag)) {
      if (one === field || (one as HTMLInputElement).type === 'hidden' || !one.checkVisibility()) continue;
      if (found.push(one) > 1) return found;
    }
  return found;
}

/** The digits of a dial code in a text; one of words only where they may be there. */
function digitsIn(text: string, areWordsAllowed: () => boolean): string {
  const [, before = '', code = '', more = '', after = ''] = dialCode.exec(text) ?? [];
  // `DE`, `USA` and a flag are no words.
  return code && ((!/\p{L}{4}/u.test(before) && !/\p{L}/u.test(after)) || areWordsAllowed())
    ? code + more
    : '';
}

const isBefore = (one: Node, field: Element): boolean =>
  (one.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What hangs on it is opened by a click. */
const opens = (shown: Element, box: Element): boolean => {
  const hook = shown.closest(interactive);
  return (hook !== null && box.contains(hook)) || getComputedStyle(shown).cursor === 'pointer';
};

/** In the other field of the box: the choice of a closed list, or a dial code nobody can change. */
function shownByField(other: HTMLInputElement, field: Element): DialCodeBeside | null {
  const isList = other.matches(list);
  if (!isList && (!isBefore(other, field) || !other.matches('[readonly],:disabled'))) return null;
  // `United States (+1)`, as a closed list shows its choice.
  const digits = digitsIn(other.value.trim(), () => isList);
  return digits ? { digits, isStatic: !isList } : null;
}

/** As text before the field, the nearest. */
function shownAsText(box: Element, field: Element): DialCodeBeside | null {
  const hasList = box.querySelector(list) !== null;
  const areWordsAllowed = (holder: Element): boolean => {
    // The label of a field is no choice; that of a library may be drawn around its list.
    const label = holder.closest('label');
    if (hasList) return !label || label.querySelector(list) !== null;
    // `+49 mobile number` on the field's own line is said of what is typed there.
    const { top, bottom } = holder.getBoundingClientRect();
    const line = field.getBoundingClientRect();
    return top < line.bottom && bottom > line.top;
  };
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let found: DialCodeBeside | null = null;
  let nodes = 0;
  for (let text = walker.nextNode(); text && nodes++ < maxNodes; text = walker.nextNode()) {
    if (!isBefore(text, field)) break;
    const content = text.nodeValue?.trim();
    const holder = text.parentElement;
    if (!content || !holder || holder.closest('select,datalist') || !holder.checkVisibility()) continue;
    const digits = digitsIn(content, () => areWordsAllowed(holder));
    if (digits) found = { digits, isStatic: !hasList && !opens(holder, box) };
  }
  return found;
}

/**
 * A dial code shown before the field inside the box drawn around both: a text, a field nobody can change, or the choice
 * of a closed list.
 */
export function readDialCodeBeside(
  field: Element,
  /** What is known without looking: several other fields stand in this box. */
  isCrowded: (box: Element) => boolean = () => false,
): DialCodeBeside | null {
  let box = parentOf(field);
  for (let up = 0; box && up < maxUp; up++, box = parentOf(box)) {
    if (/^(?:form|body|fieldset)$/.test(box.localName) || isCrowded(box)) return null;
    // Most boxes hold none, and this is the cheapest way to know.
    const hasText = /\+|\b00[1-9]/.test(box.textContent ?? '');
    if (!hasText && !box.querySelector(`input:is([readonly],:disabled,${list})`)) continue;
    const [other, third] = otherFields(box, field);
    if (third) return null;
    const found =
      (other && shownByField(other as HTMLInputElement, field)) ?? (hasText ? shownAsText(box, field) : null);
    if (found) return found;
  }
  return null;
}
