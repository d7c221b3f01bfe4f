import { digitsOf } from '../domain/fill.ts';
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
  until,
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

/** A field to put back. */
interface Written {
  kept: Kept;
  /** What stood in it before the first try. */
  filled: string;
  /** As it stands in the page now; undefined where it is gone. */
  find: () => Element | undefined;
}

const isBack = ({ kept, find }: Written): boolean => {
  const element = find();
  return element !== undefined && readValue(element) === kept.value;
};

const isDialCodeOther = ({ kept, find }: Written): boolean => {
  const element = find();
  return (
    kept.dialCode !== undefined &&
    element !== undefined &&
    (readDialCodeBeside(element)?.digits ?? '') !== kept.dialCode
  );
};

/** Puts the remembered values back, last written first, and forgets them. A failure where one cannot be. */
export async function undoFill(record: UndoRecord): Promise<Result<null>> {
  const all = [...record].reverse();
  record.clear();
  let isLost = all.length === 0;
  const focused = deepActiveElement();
  for (const [, { putBack }] of all) if (putBack && !(await putBack())) isLost = true;
  const fields = all.flatMap(([element, kept]): Written[] => {
    const find = (): Element | undefined => [element, kept.again?.()].find((one) => one?.isConnected);
    return holdsValue(element) ? [{ kept, filled: readValue(element), find }] : [];
  });
  const isAllBack = (): boolean => fields.every((one) => isBack(one) && !isDialCodeOther(one));
  // A field put back may change one that was: a dial code its list.
  for (let round = 0; round < 2 && !isAllBack(); round++) {
    for (const field of fields) await putValueBack(field);
    await emptyByKeys(fields);
    // A mask shows its places as long as it has the focus.
    giveFocusBack(focused);
    await settle();
  }
  fields.forEach(dropMask);
  return isLost || !isAllBack()
    ? failure({ kind: 'fill-refused', refusal: 'field-vanished' })
    : success(null);
}

async function putValueBack(field: Written): Promise<void> {
  const { kept, find } = field;
  const texts = isDialCodeOther(field)
    ? // The widget took its country from the number: the old dial code alone gives it back.
      [...(kept.dialCode ? [`+${kept.dialCode}`] : []), kept.value]
    : [kept.value];
  for (const way of [setWhole, pressBackspace]) {
    for (const text of texts) {
      const element = find();
      if (!element || (isBack(field) && !isDialCodeOther(field))) return;
      // An emptying key can only empty.
      if (way === pressBackspace && (kept.value !== '' || isBack(field))) return;
      if (element.localName !== 'select') focusField(element);
      way(element, text);
      await settle();
    }
  }
}

/** Emptied, a field shows the mask of the page and nothing of ours: nobody needs to be told that it goes too. */
function dropMask(field: Written): void {
  const { kept, filled, find } = field;
  const element = find();
  if (isBack(field) || !element || !isValueElement(element)) return;
  const isOurs = kept.dialCode === undefined && element.value === filled;
  if (!isOurs && digitsOf(element.value).length < 5) element.value = kept.value;
}

/**
 * Boxes that move the focus as they like, and fields that take one character away whatever was selected, are emptied as
 * a person does it: Backspace where the focus is, until all are.
 */
async function emptyByKeys(fields: readonly Written[]): Promise<void> {
  const values = (): string =>
    fields
      .map(({ find }) => find())
      .map((one) => one && readValue(one))
      .join();
  let misses = 0;
  for (let left = 40; left > 0 && misses < 3; left--) {
    const full = fields.flatMap((field) => {
      const element = field.kept.value === '' && !isBack(field) ? field.find() : undefined;
      return element && element.localName !== 'select' ? [element] : [];
    });
    const [first] = full;
    if (!first) return;
    if (!full.includes(deepActiveElement() ?? first)) {
      focusField(first);
      await nextTurn();
    }
    const active = deepActiveElement();
    if (!active || !full.includes(active)) return;
    const seen = values();
    pressBackspace(active);
    if (!(await until(() => values() !== seen, 50))) misses++;
  }
}
