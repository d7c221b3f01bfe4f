import { digitsOf, restBehind, type FillPlan, type PhoneSpellings, type Spelling } from '../domain/fill.ts';
import { applyCountry, chooseCountry } from './apply-country.ts';
import { findCountryTrigger } from './choose-country.ts';
import { readDialCodeBeside } from './dial-code-beside.ts';
import { Refusal, type Field, type FieldWriter, type Way, type Written } from './field-writer.ts';
import { remember } from './undo.ts';
import { insertWhole, readValue, setWhole, settle, typeWhole } from './write-value.ts';

type NumberPlan = Extract<FillPlan, { kind: 'number' }>;

/** What the tries have come to so far. */
interface Progress {
  field: Field;
  /** The country was chosen, in the plan's field or in the widget around the number field. */
  isCountryChosen: boolean;
  /** A list that did not open, or did not hold the country, is not asked twice. */
  isCountryMissing: boolean;
  /** What is left to type where the list's dial code holds a part of the national number: `+1 809`. */
  rest: string | null;
}

const shownBeside = ({ element }: Field): string => readDialCodeBeside(element)?.digits ?? '';

/** Writes a number, one spelling after the other until one is read back. */
export async function applyNumber(writer: FieldWriter, plan: NumberPlan): Promise<Written[]> {
  const { spellings } = writer;
  if (!spellings) throw new Refusal('value-changed-by-page');
  const progress: Progress = {
    field: writer.fieldAt(plan.field),
    isCountryChosen: plan.country !== null,
    isCountryMissing: false,
    rest: null,
  };
  rememberNumber(writer, progress.field);
  const written: Written[] = [];
  if (plan.country) {
    const { written: country, nationalNumber } = await applyCountry(writer, plan.country);
    written.push(country);
    if (nationalNumber !== spellings.nationalNumber) progress.rest = nationalNumber;
    progress.field = fieldAnew(writer, plan);
  }
  /** Typing is slow, and only masks that listen to keys need it: last. */
  const rounds: readonly (readonly [Spelling, readonly Way[]])[] = [
    ...plan.spellings.map((spelling) => [spelling, [setWhole, insertWhole]] as const),
    ...plan.spellings.map((spelling) => [spelling, [typeWhole]] as const),
  ];
  let lastSeen = '';
  for (const [spelling, ways] of rounds) {
    if (spelling.afterCountry && !(await ensureCountry(writer, plan, spellings, progress))) continue;
    const { element } = progress.field;
    if (await trySpelling(writer, spelling, spellings, progress, ways)) {
      written.push({ role: plan.role, element, value: readValue(element) });
      return written;
    }
    lastSeen = digitsOf(readValue(element));
  }
  if (progress.isCountryMissing) throw new Refusal('country-not-offered');
  // A part of the number in the field: a mask or a limit cut it.
  throw new Refusal(
    lastSeen.length > 3 && plan.spellings.some(({ text }) => digitsOf(text).startsWith(lastSeen))
      ? 'number-does-not-fit'
      : 'value-changed-by-page',
  );
}

/** Some forms make the number field anew for each country. */
function fieldAnew({ fieldAt, undo }: FieldWriter, plan: NumberPlan): Field {
  const field = fieldAt(plan.field);
  remember(undo, field.element);
  return field;
}

function rememberNumber({ undo }: FieldWriter, field: Field): void {
  remember(undo, field.element);
  const kept = undo.get(field.element);
  if (kept) kept.dialCode = shownBeside(field);
  // Some widgets set their select by what is typed into the field.
  const list = findCountryTrigger(field.element);
  if (list?.localName === 'select') remember(undo, list);
}

/** Chooses the country in the widget around the field where that was not done yet. False where it cannot be. */
async function ensureCountry(
  writer: FieldWriter,
  plan: NumberPlan,
  { callingCode }: PhoneSpellings,
  progress: Progress,
): Promise<boolean> {
  const { field } = progress;
  if (progress.isCountryChosen || shownBeside(field) === callingCode) return true;
  const list = findCountryTrigger(field.element);
  if (!list || progress.isCountryMissing) return false;
  // What an earlier try left in the field would be taken for a part of the new number.
  const initial = writer.undo.get(field.element)?.value ?? '';
  if (readValue(field.element) !== initial) {
    setWhole(field.element, initial);
    await settle();
  }
  if (!(await chooseCountry(writer, list, field))) {
    progress.isCountryMissing = true;
    return false;
  }
  progress.isCountryChosen = true;
  progress.field = fieldAnew(writer, plan);
  return true;
}

async function trySpelling(
  writer: FieldWriter,
  { text, reads, afterCountry }: Spelling,
  spellings: PhoneSpellings,
  { field, rest }: Progress,
  ways: readonly Way[],
): Promise<boolean> {
  const { digits, callingCode, e164 } = spellings;
  // A widget that keeps the dial code in the field wants it back with the rest.
  const holdsCode = afterCountry && digitsOf(readValue(field.element)) === callingCode;
  const isBesideOurs = (): boolean => {
    const beside = shownBeside(field);
    return rest !== null || beside === '' || restBehind(beside, spellings) !== null;
  };
  const isRead = (value: string): boolean =>
    isBesideOurs() &&
    // After a plus only the whole number will do: a national number may begin with the digits of another dial code.
    (/^\s*\+/.test(value) || holdsCode
      ? digitsOf(value) === digits
      : (rest === null ? reads : [rest]).includes(digitsOf(value)));
  return writer.writeText(field, holdsCode ? e164 : (rest ?? text), isRead, ways);
}
