import type { FillPlan } from '../domain/fill.ts';
import { Refusal, type Field, type FieldWriter, type Way, type Written } from './field-writer.ts';
import { remember } from './undo.ts';
import {
  deepActiveElement,
  focusField,
  insertWhole,
  nextTurn,
  readValue,
  setWhole,
  settle,
  tellChange,
  typeCharacter,
} from './write-value.ts';

const bareOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Writes a code into one field, following the focus where the page moves it on. */
export async function applyCode(
  writer: FieldWriter,
  plan: Extract<FillPlan, { kind: 'code' }>,
): Promise<Written[]> {
  const field = writer.fieldAt(plan.field);
  remember(writer.undo, field.element);
  for (const text of plan.texts) {
    const written = await writeCode(writer, field, text);
    if (written) return written;
  }
  throw new Refusal('value-changed-by-page');
}

/** Null where no way brought the code in. */
async function writeCode(writer: FieldWriter, field: Field, text: string): Promise<Written[] | null> {
  const { openShadowRoot, check } = writer;
  const { element } = field;
  /** More than one where the page moves the focus on: boxes that nothing told apart from fields. */
  const touched = [element];
  const values = (): string => touched.map(readValue).join('');
  const type: Way = () => typeAlong(writer, touched, text);
  for (const way of [type, setWhole, insertWhole]) {
    check(field);
    focusField(element, openShadowRoot);
    check(field);
    let seen = '';
    const see = (): void => void (seen = values());
    element.addEventListener('input', see, true);
    await way(element, text, openShadowRoot);
    element.removeEventListener('input', see, true);
    if (touched.every((one) => one.isConnected)) see();
    await settle();
    const isGone = !element.isConnected;
    // A page that sends a full code off by itself takes the field away: what was last seen in it counts.
    if (bareOf(isGone ? seen : values()) === bareOf(text))
      return touched.map((one) => ({ role: 'code', element: one, value: isGone ? seen : readValue(one) }));
    if (isGone) throw new Refusal('field-vanished');
    for (const one of touched.splice(1)) if (one.isConnected) setWhole(one, '', openShadowRoot);
  }
  return null;
}

/** Types into the first of `touched` and into its twins the page moves the focus to, which are added. */
async function typeAlong(
  { undo, openShadowRoot }: FieldWriter,
  touched: Element[],
  text: string,
): Promise<void> {
  const [element] = touched;
  if (!element) return;
  setWhole(element, '', openShadowRoot);
  for (const character of text) {
    const active = deepActiveElement(openShadowRoot);
    if (!active || (!touched.includes(active) && !isTwin(active, element))) return;
    if (!touched.includes(active)) {
      remember(undo, active);
      touched.push(active);
    }
    const isOurs = (one: Element): boolean => one === active || isTwin(one, element);
    if (!typeCharacter(active, character, isOurs, openShadowRoot)) return;
    await nextTurn();
  }
  for (const one of touched) if (one.isConnected) tellChange(one);
}

/** Made alike: of one type, class and size, in one document or shadow root. */
function isTwin(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    one.localName === other.localName &&
    one.getRootNode() === other.getRootNode() &&
    one.getAttribute('type') === other.getAttribute('type') &&
    one.className === other.className &&
    Math.abs(a.width - b.width) < 2 &&
    Math.abs(a.height - b.height) < 2
  );
}
