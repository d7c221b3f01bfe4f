import { digitsOf } from '../domain/fill.ts';
import { chooseInList, chooseInSelect } from './choose-country.ts';
import { Refusal, type Field, type FieldWriter, type Written } from './field-writer.ts';
import type { CountryMatch } from './match-country.ts';
import { remember } from './undo.ts';
import { blurField, insertWhole, readValue, setWhole, settle, typeWhole } from './write-value.ts';

interface ChosenCountry {
  written: Written;
  /** What is left to type beside the choice; null is the national number. */
  nationalNumber: string | null;
}

/** Chooses the country in the field of the plan: a list, or a field the dial code is typed into. */
export async function applyCountry(
  writer: FieldWriter,
  plan: { field: number; texts: readonly string[] },
): Promise<ChosenCountry> {
  const field = writer.fieldAt(plan.field);
  const { element, description } = field;
  remember(writer.undo, element);
  const toChosen = (nationalNumber: string | null): ChosenCountry => ({
    written: { role: 'country-code', element, value: readValue(element) },
    nationalNumber,
  });
  const isTyped =
    description.tag === 'input' &&
    description.options.length === 0 &&
    !element.matches('[role=combobox],[aria-haspopup]');
  if (isTyped && (await typeDialCode(writer, field, plan.texts))) return toChosen(null);
  const match = await chooseCountry(writer, element, field);
  if (!match) throw new Refusal('country-not-offered');
  return toChosen(match.nationalNumber);
}

/** False where the field drops the dial code as soon as it is left: it is the search field of a list. */
async function typeDialCode(writer: FieldWriter, field: Field, texts: readonly string[]): Promise<boolean> {
  const { element } = field;
  const isRead = (value: string): boolean =>
    digitsOf(value).replace(/^00/, '') === writer.spellings?.callingCode;
  for (const text of texts) {
    const isWritten =
      isRead(readValue(element)) ||
      (await writer.writeText(field, text, isRead, [setWhole, insertWhole, typeWhole]));
    if (!isWritten) continue;
    blurField(element);
    await settle();
    if (isRead(readValue(element))) return true;
    break;
  }
  setWhole(element, writer.undo.get(element)?.value ?? '');
  blurField(element);
  await settle();
  return false;
}

/** Chooses in a list, which need not be a field of the plan. Null where it does not offer the country. */
export async function chooseCountry(
  { spellings, language, undo, check }: FieldWriter,
  list: Element,
  /** The field that is checked before every write. */
  field: Field,
): Promise<CountryMatch | null> {
  if (!spellings) return null;
  const wish = { spellings, language, check: () => check(field) };
  remember(undo, list);
  const kept = undo.get(list);
  if (list.localName === 'select') return chooseInSelect(list as HTMLSelectElement, wish);
  const chosen = await chooseInList(list, wish);
  if (!chosen) return null;
  undo.set(list, {
    value: readValue(list),
    again: undefined,
    ...kept,
    putBack: kept?.putBack ?? chosen.putBack,
  });
  return chosen.match;
}
