import { failure, success, type Result } from '../domain/problem.ts';
import {
  deepActiveElement,
  focusField,
  isValueElement,
  nextTurn,
  pressBackspace,
  readValue,
  setWhole,
  settle,
  type OpenShadowRoot,
} from './write-value.ts';

interface Kept {
  value: string;
  /** The element that stands in its place where the page makes fields anew. */
  again: (() => Element | undefined) | undefined;
}

/** What stood in the fields before the first write, oldest first. */
export type UndoRecord = Map<Element, Kept>;

/** Remembers a field's value, once: the first one is what was there. Buttons and lists of widgets have none. */
export function remember(record: UndoRecord, element: Element, again?: () => Element | undefined): void {
  if (record.has(element)) return;
  if (isValueElement(element) || element.matches('[contenteditable]'))
    record.set(element, { value: readValue(element), again });
}

/** Puts the remembered values back, last written first, and forgets them. A failure where a field is gone. */
export async function undoFill(record: UndoRecord, openShadowRoot?: OpenShadowRoot): Promise<Result<null>> {
  const entries = [...record].reverse();
  record.clear();
  let isLost = entries.length === 0;
  const current = (element: Element, { again }: Kept): Element | undefined =>
    element.isConnected ? element : again?.();
  for (const [written, kept] of entries) {
    for (const way of [setWhole, pressBackspace]) {
      const element = current(written, kept);
      if (!element?.isConnected || readValue(element) === kept.value) break;
      // An emptying key can only empty.
      if (way === pressBackspace && kept.value !== '') break;
      if (way === pressBackspace || element.localName !== 'select') focusField(element, openShadowRoot);
      way(element, kept.value, openShadowRoot);
      await settle();
    }
  }
  await emptyByKeys(entries, current, openShadowRoot);
  for (const [written, kept] of entries) {
    const element = current(written, kept);
    if (!element?.isConnected || readValue(element) !== kept.value) isLost = true;
  }
  return isLost ? failure({ kind: 'fill-refused', refusal: 'field-vanished' }) : success(null);
}

/** Boxes that move the focus as they like are emptied as a person does it: Backspace where the focus is, until all are. */
async function emptyByKeys(
  entries: readonly (readonly [Element, Kept])[],
  current: (element: Element, kept: Kept) => Element | undefined,
  openShadowRoot: OpenShadowRoot | undefined,
): Promise<void> {
  const full = (): Element[] =>
    entries.flatMap(([written, kept]) => {
      const element = current(written, kept);
      return element?.isConnected && kept.value === '' && readValue(element) !== '' ? [element] : [];
    });
  const ours = new Set(entries.map(([written, kept]) => current(written, kept)));
  for (let left = entries.length * 2; left > 0 && full().length > 1; left--) {
    let active = deepActiveElement(openShadowRoot);
    if (!active || !ours.has(active) || readValue(active) === '') {
      const [last] = full();
      if (last) focusField(last, openShadowRoot);
      active = deepActiveElement(openShadowRoot);
    }
    if (!active || !ours.has(active)) return;
    pressBackspace(active, '', openShadowRoot);
    await nextTurn();
  }
}
