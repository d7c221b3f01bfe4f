import type { FillPlan } from '../domain/fill.ts';
import { click } from './choose-country.ts';
import { isLocked, isTwin, Refusal, type FieldWriter, type Written } from './field-writer.ts';
import { remember } from './undo.ts';
import {
  deepActiveElement,
  focusField,
  nextTurn,
  readValue,
  setWhole,
  settle,
  typeText,
  typeWhole,
  until,
} from './write-value.ts';

/** Writes a code into boxes of one character or one part each. */
export async function applyBoxes(
  writer: FieldWriter,
  { fields, parts }: Extract<FillPlan, { kind: 'boxes' }>,
): Promise<Written[]> {
  const code = parts.join('');
  const row = createRow(writer, fields);
  for (const box of [...row.boxes()].reverse()) setWhole(box, '');
  const [first] = row.boxes();
  if (first) {
    focusField(first);
    click(first);
    await nextTurn();
  }
  const active = deepActiveElement();
  // One hidden field whose value the boxes only show.
  const behind =
    active?.localName === 'input' && !row.isOurs(active) && row.holder?.contains(active) ? active : null;
  if (behind) {
    remember(writer.undo, behind);
    await typeWhole(behind, code);
  } else await typeIntoRow(writer, row, parts);
  await settle();
  row.refresh();
  // A page may send a full code off by itself.
  if (row.isThere() && (behind ? readValue(behind) : row.values()) !== code)
    throw new Refusal('value-changed-by-page');
  return row.boxes().map((element, at) => ({ role: 'code-box', element, value: parts[at] ?? '' }));
}

async function typeIntoRow({ checkTime }: FieldWriter, row: Row, parts: readonly string[]): Promise<void> {
  let last: Element | null = null;
  for (const [at, part] of parts.entries()) {
    checkTime();
    await moveTo(row, at, last);
    last = await typeText(part, row.isOurs);
    if (!last) throw new Refusal('value-changed-by-page');
  }
}

type Row = ReturnType<typeof createRow>;

/** The boxes of the plan, or those that frameworks put into their place while one types. */
function createRow({ fieldAt, undo }: FieldWriter, fields: readonly number[]) {
  let boxes = fields.map((index, at) => fieldAt(index, at > 0).element);
  const [first] = boxes;
  if (!first) throw new Refusal('code-does-not-fit');
  const root = first.getRootNode() as Document | ShadowRoot;
  const isWhole = (): boolean => boxes.every((box) => box.isConnected);
  /** Looks for the new ones where ours are gone. */
  const refresh = (): void => {
    if (isWhole()) return;
    const again = [...root.querySelectorAll(first.localName)].filter((one) => isTwin(one, first));
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
    isOurs: (element: Element): boolean => boxes.includes(element) || (!isWhole() && isTwin(element, first)),
    values: (): string => boxes.map((box) => readValue(box).trim()).join(''),
  };
}

/** Most widgets move the focus on by themselves, at once or after an effect; some open the next box only then. */
async function moveTo(row: Row, at: number, last: Element | null): Promise<void> {
  const isFull = last !== null && readValue(last) !== '';
  if (isFull && row.movesFocus) row.movesFocus = await until(() => deepActiveElement() !== last, 150);
  row.refresh();
  const box = row.boxes()[at];
  if (box) await until(() => !isLocked(box), 300);
  const active = deepActiveElement();
  if (active && row.isOurs(active) && !(isFull && active === last && box !== active)) return;
  if (!box?.isConnected) throw new Refusal('field-vanished');
  if (isLocked(box)) throw new Refusal('field-not-editable');
  focusField(box);
}
