import { failure, success, type Result } from '../domain/problem.ts';
import { isValueElement, readValue, setWhole, settle, typeWhole } from './write-value.ts';

/** What stood in the fields before the first write, oldest first. */
export type UndoRecord = Map<Element, string>;

/** Remembers a field's value, once: the first one is what was there. */
export function remember(record: UndoRecord, element: Element): void {
  if (isValueElement(element) || element.matches('[contenteditable]'))
    if (!record.has(element)) record.set(element, readValue(element));
}

/** Puts the remembered values back, last written first, and forgets them. Fields that are gone are left out. */
export async function undoFill(record: UndoRecord): Promise<Result<null>> {
  const entries = [...record].reverse();
  record.clear();
  let isLost = entries.length === 0;
  for (const [element, value] of entries) {
    if (!element.isConnected) {
      isLost = true;
      continue;
    }
    if (readValue(element) === value) continue;
    setWhole(element, value);
    await settle();
    if (readValue(element) !== value && isValueElement(element) && element.localName !== 'select') {
      element.focus({ preventScroll: true });
      await typeWhole(element, value);
      await settle();
    }
    if (element.isConnected && readValue(element) !== value) isLost = true;
  }
  return isLost ? failure({ kind: 'fill-refused', refusal: 'field-vanished' }) : success(null);
}
