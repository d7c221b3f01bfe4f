import { failure, success, type Result } from '../domain/problem.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import {
  deepActiveElement,
  focusField,
  giveFocusBack,
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
  /** Chooses in a list what was chosen there; says whether it is. */
  putBack?: () => Promise<boolean>;
  /** The dial code shown beside a number field; none is ''. */
  dialCode?: string;
}

/** What stood in the fields before the first write, oldest first. */
export type UndoRecord = Map<Element, Kept>;

const holdsValue = (element: Element): boolean =>
  isValueElement(element) || element.matches('[contenteditable]');

/** Remembers a field's value, once: the first one is what was there. Buttons and lists of widgets have none. */
export function remember(record: UndoRecord, element: Element, again?: () => Element | undefined): void {
  if (record.has(element)) return;
  if (holdsValue(element)) record.set(element, { value: readValue(element), again });
}

/** Puts the remembered values back, last written first, and forgets them. A failure where one cannot be. */
export async function undoFill(record: UndoRecord, openShadowRoot?: OpenShadowRoot): Promise<Result<null>> {
  const all = [...record].reverse();
  record.clear();
  let isLost = all.length === 0;
  const focused = deepActiveElement(openShadowRoot);
  for (const [, { putBack }] of all) if (putBack && !(await putBack())) isLost = true;
  const entries = all.filter(([element]) => holdsValue(element));
  const current = (element: Element, { again }: Kept): Element | undefined =>
    element.isConnected ? element : again?.();
  const isBack = ([written, kept]: (typeof entries)[number]): boolean => {
    const element = current(written, kept);
    return element?.isConnected === true && readValue(element) === kept.value;
  };
  const isDialCodeOther = ([written, kept]: (typeof entries)[number]): boolean => {
    const element = current(written, kept);
    return (
      kept.dialCode !== undefined &&
      element?.isConnected === true &&
      (readDialCodeBeside(element)?.callingCode ?? '') !== kept.dialCode
    );
  };
  const isAllBack = (): boolean => entries.every((one) => isBack(one) && !isDialCodeOther(one));
  // A field put back may change one that was: a dial code its list.
  for (let round = 0; round < 2 && !isAllBack(); round++) {
    for (const entry of entries) {
      const [written, kept] = entry;
      const field = current(written, kept);
      if (field?.isConnected && kept.dialCode && isDialCodeOther(entry)) {
        // The widget took its country from the number: the old dial code alone gives it back.
        focusField(field, openShadowRoot);
        setWhole(field, `+${kept.dialCode}`, openShadowRoot);
        await settle();
        setWhole(field, kept.value, openShadowRoot);
        await settle();
      }
      for (const way of [setWhole, pressBackspace]) {
        const element = current(written, kept);
        if (!element?.isConnected || isBack(entry)) break;
        // An emptying key can only empty.
        if (way === pressBackspace && kept.value !== '') break;
        if (element.localName !== 'select') focusField(element, openShadowRoot);
        way(element, kept.value, openShadowRoot);
        await settle();
      }
    }
    await emptyByKeys(entries, current, openShadowRoot);
    // A mask shows its places as long as it has the focus.
    giveFocusBack(focused, openShadowRoot);
    await settle();
  }
  return isLost || !isAllBack()
    ? failure({ kind: 'fill-refused', refusal: 'field-vanished' })
    : success(null);
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
  for (let left = entries.length * 2; entries.length > 1 && left > 0 && full().length > 0; left--) {
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
