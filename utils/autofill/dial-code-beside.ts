import type { DialCodeBeside } from '../domain/field.ts';

const fieldTags = ['input', 'select', 'textarea'];
const interactive =
  'button,a[href],select,[role=button],[role=combobox],[aria-haspopup],[aria-expanded],[tabindex]';
const list = 'select,[aria-haspopup],[role=combobox],[role=listbox]';
const dialCode = /^\p{RI}{0,2}\s*\(?\+\s?(\d{1,4})\)?[\s▾▼⌄]*$/u;
/** Component libraries put four boxes around an input before they put it beside another. */
const maxUp = 6;
const maxNodes = 200;

/** Out of a shadow root its host. */
export const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The visible fields beside ours, no more than two: every field of ten thousand asks. */
function otherFields(box: Element, field: Element): Element[] {
  const found: Element[] = [];
  for (const tag of fieldTags) {
    for (const one of box.getElementsByTagName(tag)) {
      if (one === field || (one as HTMLInputElement).type === 'hidden' || !one.checkVisibility()) continue;
      if (found.push(one) > 1) return found;
    }
  }
  return found;
}

/** `United States (+1)`, as a closed list shows its choice. */
const chosenOption = /^\P{N}{0,40}[\s(]\+\s?(\d{1,4})\)?\s*$/u;

/**
 * A dial code shown before the field inside the box drawn around both: a text that is nothing else, or the choice of a
 * closed list.
 */
export function readDialCodeBeside(
  field: Element,
  /** What is known without looking: several other fields stand in this box. */
  isCrowded: (box: Element) => boolean = () => false,
): DialCodeBeside | null {
  let box: Element | null = parentOf(field);
  let nodes = 0;
  for (let up = 0; box && up < maxUp; up++, box = parentOf(box)) {
    if (/^(?:form|body|fieldset)$/.test(box.localName) || isCrowded(box)) return null;
    // Most boxes hold none, and this is the cheapest way to know.
    if (!box.textContent?.includes('+')) continue;
    const others = otherFields(box, field);
    if (others.length > 1) return null;
    const hasList = box.querySelector(list) !== null;
    const shownInField =
      others[0]?.matches(list) && chosenOption.exec((others[0] as HTMLInputElement).value)?.[1];
    if (shownInField) return { callingCode: shownInField, isStatic: false };
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let found: DialCodeBeside | null = null;
    for (let text = walker.nextNode(); text && ++nodes < maxNodes; text = walker.nextNode()) {
      if (text.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING) break;
      const content = text.nodeValue?.trim() ?? '';
      const alone = dialCode.exec(content)?.[1];
      const holder = text.parentElement;
      // The label of a field is no choice; that of a library may be drawn around its list.
      const label = holder?.closest('label');
      const code =
        alone ??
        (hasList && (!label || label.querySelector(list)) ? chosenOption.exec(content)?.[1] : undefined);
      if (code === undefined || !holder || holder.closest('select,datalist') || !holder.checkVisibility())
        continue;
      const hook = holder.closest(interactive);
      const isWidget =
        hasList || (hook !== null && box.contains(hook)) || getComputedStyle(holder).cursor === 'pointer';
      found = { callingCode: code, isStatic: !isWidget };
    }
    if (found) return found;
  }
  return null;
}
