import type { FillPlan } from '../domain/fill.ts';
import { isTwin, Refusal, type Field, type FieldWriter, type Written } from './field-writer.ts';
import { remember } from './undo.ts';
import { focusField, readValue, setWhole, settle, typeText } from './write-value.ts';

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
  const { check } = writer;
  const { element } = field;
  /** More than one where the page moves the focus on: boxes that nothing told apart from fields. */
  const touched = [element];
  const values = (): string => touched.map(readValue).join('');
  const isOurs = (one: Element): boolean => {
    if (touched.includes(one)) return true;
    if (!element.isConnected || !isTwin(one, element)) return false;
    remember(writer.undo, one);
    touched.push(one);
    return true;
  };
  check(field);
  focusField(element);
  check(field);
  setWhole(element, '');
  const isTyped = (await typeText(text, isOurs)) !== null;
  await settle();
  if (!element.isConnected) {
    // A page that sends a full code off by itself takes the field away.
    if (isTyped) return [{ role: 'code', element, value: text }];
    throw new Refusal('field-vanished');
  }
  if (bareOf(values()) !== bareOf(text)) {
    for (const one of touched.splice(1)) setWhole(one, '');
    if (!(await writer.writeText(field, text, (value) => bareOf(value) === bareOf(text), [setWhole])))
      return null;
  }
  return touched.map((one) => ({ role: 'code', element: one, value: readValue(one) }));
}
