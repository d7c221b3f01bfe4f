import type { FillPlan } from '../domain/fill.ts';
import { click } from './choose-country.ts';
import { isLocked, Refusal, type FieldWriter, type Written } from './field-writer.ts';
import { remember } from './undo.ts';
import {
  deepActiveElement,
  focusField,
  isValueElement,
  nextTurn,
  pasteInto,
  readValue,
  setWhole,
  settle,
  tellChange,
  tellInput,
  typeCharacter,
  typeWhole,
  until,
} from './write-value.ts';

/** Writes a code into boxes of one character or one part each. */
export async function applyBoxes(
  writer: FieldWriter,
  { fields, parts }: Extract<FillPlan, { kind: 'boxes' }>,
): Promise<Written[]> {
  const { openShadowRoot, checkTime } = writer;
  const code = parts.join('');
  const row = createRow(writer, fields);
  /** What stood in the boxes when they were last seen. */
  let seen = '';
  /** The one hidden field whose value the boxes only show. */
  let behind: HTMLInputElement | null = null;
  const values = (): string => behind?.value ?? row.values();

  const typeAll = async (): Promise<void> => {
    const [first] = row.boxes();
    if (first) {
      focusField(first, openShadowRoot);
      click(first);
      await nextTurn();
    }
    const active = deepActiveElement(openShadowRoot);
    if (active?.localName === 'input' && !row.isOurs(active) && row.holder?.contains(active)) {
      remember(writer.undo, active);
      await typeWhole(active, code, openShadowRoot);
      behind = active as HTMLInputElement;
      return;
    }
    let last: Element | null = null;
    for (const [at, part] of parts.entries()) {
      if (last) await waitForNext(writer, row, at, last);
      for (const character of part) {
        checkTime();
        last = typeIntoRow(writer, row, at, character, last);
        seen = values();
        await nextTurn();
      }
    }
    for (const box of row.boxes()) if (box.isConnected) tellChange(box);
  };
  const setEach = async (): Promise<void> => {
    for (const [at, part] of parts.entries()) {
      row.refresh();
      const box = row.boxes()[at];
      if (!box?.isConnected || isLocked(box)) return;
      focusField(box, openShadowRoot);
      if (isValueElement(box)) box.value = part;
      tellInput(box, 'insertText', part);
      tellChange(box);
      seen = values();
      await nextTurn();
    }
  };
  const paste = async (): Promise<void> => {
    const [box] = row.boxes();
    if (!box?.isConnected) return;
    focusField(box, openShadowRoot);
    pasteInto(box, code);
    await nextTurn();
  };

  for (const way of [typeAll, setEach, paste]) {
    checkTime();
    for (const box of [...row.boxes()].reverse())
      if (box.isConnected && readValue(box) !== '') setWhole(box, '');
    await way();
    await settle();
    if (!row.isThere()) row.refresh();
    if (!row.isThere()) {
      // Sent off by the page itself as soon as it was full.
      if (seen === code || seen.length >= code.length - 1) break;
      throw new Refusal('field-vanished');
    }
    if (values() === code) break;
    if (way === paste) throw new Refusal('value-changed-by-page');
  }
  return row.boxes().map((element, at) => ({ role: 'code-box', element, value: parts[at] ?? '' }));
}

type Row = ReturnType<typeof createRow>;

/** The boxes of the plan, or those that frameworks put into their place while one types. */
function createRow({ fieldAt, undo }: FieldWriter, fields: readonly number[]) {
  let boxes = fields.map((index, at) => fieldAt(index, at > 0).element);
  const [first] = boxes;
  if (!first) throw new Refusal('code-does-not-fit');
  const root = first.getRootNode() as Document | ShadowRoot;
  const likeOurs = ['type', 'maxlength', 'inputmode', 'class', 'autocomplete'].map(
    (name) => [name, first.getAttribute(name)] as const,
  );
  const isLikeOurs = (element: Element): boolean =>
    element.localName === first.localName &&
    element.getRootNode() === root &&
    likeOurs.filter(([name, value]) => element.getAttribute(name) === value).length >= 3;
  const isWhole = (): boolean => boxes.every((box) => box.isConnected);
  /** Looks for the new ones where ours are gone. */
  const refresh = (): void => {
    if (isWhole()) return;
    const again = [...root.querySelectorAll(first.localName)].filter(isLikeOurs);
    if (again.length === boxes.length) boxes = again;
  };
  boxes.forEach((box, i) => remember(undo, box, () => (refresh(), boxes[i])));
  /** What is drawn around all boxes. */
  let holder: Element | null = first;
  while (holder && !boxes.every((box) => holder?.contains(box))) holder = holder.parentElement;
  return {
    /** No box waits for a page that did not move the focus before. */
    movesFocus: true,
    boxes: (): readonly Element[] => boxes,
    holder,
    refresh,
    isThere: (): boolean => boxes.some((box) => box.isConnected),
    isOurs: (element: Element): boolean => boxes.includes(element) || (!isWhole() && isLikeOurs(element)),
    values: (): string => boxes.map((box) => readValue(box).trim()).join(''),
  };
}

/** Most widgets move the focus on by themselves, at once or after an effect; some open the next box only then. */
async function waitForNext(
  { openShadowRoot }: FieldWriter,
  row: Row,
  at: number,
  last: Element,
): Promise<void> {
  row.refresh();
  const box = row.boxes()[at];
  if (!box || readValue(last) === '') return;
  if (row.movesFocus) {
    row.movesFocus = await until(() => deepActiveElement(openShadowRoot) !== last, 150);
    row.refresh();
  }
  if (!isLocked(box)) return;
  tellChange(last);
  await until(() => !isLocked(box), 300);
}

/** Types one character into the box that has the focus, or has to have it. Says which it was. */
function typeIntoRow(
  { openShadowRoot }: FieldWriter,
  row: Row,
  at: number,
  character: string,
  last: Element | null,
): Element {
  row.refresh();
  const box = row.boxes()[at];
  let active = deepActiveElement(openShadowRoot);
  const stays = active === last && box !== active && last !== null && readValue(last) !== '';
  if (!active || !row.isOurs(active) || stays) {
    if (!box?.isConnected) throw new Refusal('field-vanished');
    if (isLocked(box)) throw new Refusal('field-not-editable');
    focusField(box, openShadowRoot);
    active = deepActiveElement(openShadowRoot);
  }
  if (!active || !row.isOurs(active)) throw new Refusal('value-changed-by-page');
  if (!typeCharacter(active, character, row.isOurs, openShadowRoot))
    throw new Refusal('value-changed-by-page');
  return active;
}
