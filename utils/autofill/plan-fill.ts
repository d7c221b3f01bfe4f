import type { FieldClassification, FieldDescription } from '../domain/field.ts';
import type { FillPlan, FillTarget, PhoneSpellings, Spelling } from '../domain/fill.ts';
import { failure, success, type FillRefusal, type Result } from '../domain/problem.ts';
import { placesIn } from './classify/boxes.ts';
import { matchCountry, toPageName } from './match-country.ts';
import { matchesPattern } from './match-pattern.ts';

/** The page as it was read, the DOM left out: two arrays of one length. */
export interface PageFields {
  fields: readonly FieldDescription[];
  classifications: readonly FieldClassification[];
  /** `lang` of the document, for names of countries and for what "national" means here. */
  language: string;
}

const refuse = (refusal: FillRefusal): ReturnType<typeof failure> =>
  failure({ kind: 'fill-refused', refusal });

/** Two fields nearer than this cannot be told apart. */
const equalMargin = 0.02;
const maxSpellings = 3;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Whether a value would pass the field's own declared limits. */
function fits(field: FieldDescription, text: string): boolean {
  if (field.maxLength !== null && text.length > field.maxLength) return false;
  if (field.type === 'number' && !/^\d+$/.test(text)) return false;
  return field.pattern === '' || matchesPattern(field.pattern, text);
}

/** `(555) 555-5555`, `___-___-____`, `999-999-9999`: ten places as North America writes them. */
const isTenDigitMask = (text: string): boolean =>
  /^\s*\(?[\d_X#x]{3}\)?[\s.-]*[\d_X#x]{3}[\s.-]?[\d_X#x]{4}\s*$/.test(text);

/** The region a page's language stands for: `de` → DE, `en-GB` → GB. */
function regionOfLanguage(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().region ?? null;
  } catch {
    return null;
  }
}

/** A placeholder that shows our number's national spelling rather than the whole number. */
function showsNational(field: FieldDescription, spellings: PhoneSpellings, language: string): boolean {
  const example = [field.placeholder, field.value].find((text) => digitsOf(text).length > 5) ?? '';
  if (/^\s*(?:\+|00)/.test(example)) return false;
  if (spellings.callingCode === '1') return isTenDigitMask(field.placeholder) || isTenDigitMask(field.value);
  const digits = digitsOf(example);
  const { nationalWithTrunk: trunk } = spellings;
  if (digits.startsWith(spellings.callingCode) && digits.length >= spellings.digits.length) return false;
  return (
    digits !== '' &&
    Math.abs(digits.length - trunk.length) <= 1 &&
    digits[0] === trunk[0] &&
    (digits.slice(0, 2) === trunk.slice(0, 2) || regionOfLanguage(language) === spellings.regionCode)
  );
}

/** The national number beside a country or dial code: bare, unless the field shows a trunk prefix. */
function nationalSpellings(
  field: FieldDescription,
  spellings: PhoneSpellings,
  prefersTrunk: boolean,
): string[] {
  const { nationalNumber: bare, nationalWithTrunk: trunk, nationalFormatted } = spellings;
  const example = digitsOf(field.placeholder);
  const showsTrunk = example.length > 5 && trunk !== bare && example.startsWith(trunk.slice(0, 1));
  const texts = prefersTrunk || showsTrunk ? [trunk, bare] : [bare, trunk];
  return unique([...texts, nationalFormatted]).filter((text) => fits(field, text));
}

function wholeSpellings(field: FieldDescription, spellings: PhoneSpellings): string[] {
  const { e164, digits, internationalFormatted } = spellings;
  const example = field.value.trim() || field.placeholder.trim();
  const zeros = `00${digits}`;
  const exampleDigits = digitsOf(example);
  const texts = /^00\s?[1-9]/.test(example)
    ? [zeros, e164]
    : !example.includes('+') &&
        exampleDigits.length >= digits.length &&
        spellings.callingCode !== '1' &&
        exampleDigits.startsWith(spellings.callingCode)
      ? [digits, e164]
      : [e164, digits, zeros];
  return unique([...texts, internationalFormatted]).filter((text) => fits(field, text));
}

function numberSpellings(
  page: PageFields,
  field: FieldDescription,
  role: 'phone' | 'phone-national',
  countryField: FieldDescription | undefined,
  spellings: PhoneSpellings,
): Result<Spelling[]> {
  const beside = field.dialCodeBeside ?? null;
  const { digits, nationalNumber, nationalWithTrunk } = spellings;
  const nationalReads = unique([nationalNumber, nationalWithTrunk]);
  const national = (texts: readonly string[], afterCountry: boolean): Spelling[] =>
    texts.map((text) => ({ text, afterCountry, reads: nationalReads }));
  // A widget may show the country apart and keep the national number in the field, so either may be read back.
  const whole: Spelling[] = wholeSpellings(field, spellings).map((text) => ({
    text,
    afterCountry: false,
    reads: [digits, ...nationalReads],
  }));
  const alone = national(nationalSpellings(field, spellings, beside === null), false);
  const afterCountry = national(nationalSpellings(field, spellings, false), true);
  // A field that begins with a dial code already wants the whole number, whatever stands beside it.
  const holdsDialCode = /^\s*\+/.test(field.value);

  if (countryField && (!holdsDialCode || countryField.tag !== 'custom-list')) return success(afterCountry);
  if (beside?.isStatic) {
    // The page will put its own dial code before whatever is typed.
    if (beside.callingCode !== spellings.callingCode) return refuse('country-not-offered');
    return success(national(nationalSpellings(field, spellings, false), false));
  }
  if (beside && !holdsDialCode) {
    // A list that understands a whole number chooses by itself; what it shows then is read back.
    const isOurCode = beside.callingCode === spellings.callingCode;
    return success([...(isOurCode ? [] : whole.slice(0, 1)), ...afterCountry.slice(0, 2)]);
  }
  if (role === 'phone-national' && !holdsDialCode)
    return success([...alone.slice(0, 2), ...afterCountry.slice(0, 1)]);
  if (isTenDigitMask(field.placeholder) && spellings.callingCode !== '1')
    return success([...whole.slice(0, 1), ...afterCountry.slice(0, 1)]);
  if (showsNational(field, spellings, page.language))
    return success([...alone.slice(0, 2), ...whole.slice(0, 1)]);
  return success([
    ...whole.slice(0, 1),
    ...afterCountry.slice(0, 1),
    // Ten places that show themselves only while one types are North American.
    ...(whole.length === 0 || spellings.callingCode === '1' ? alone.slice(0, 1) : whole.slice(1, 2)),
  ]);
}

/** What to type where the dial code is typed: with plus, unless the field cannot hold or does not show one. */
function dialCodeTexts(field: FieldDescription, { callingCode }: PhoneSpellings): string[] {
  const example = field.value.trim() || field.placeholder.trim();
  const texts = [`+${callingCode}`, callingCode, `00${callingCode}`];
  if (/^\d/.test(example)) texts.sort((a, b) => Number(/^\D/.test(a)) - Number(/^\D/.test(b)));
  if (/^00/.test(example)) texts.sort((a, b) => Number(!a.startsWith('00')) - Number(!b.startsWith('00')));
  return texts.filter((text) => fits(field, text));
}

const isTextField = (field: FieldDescription): boolean => field.tag === 'input' || field.tag === 'textarea';

/** Best first: those that can be written; else why not. */
function bestOf(
  page: PageFields,
  role: 'phone' | 'code',
  roles: readonly FieldClassification['role'][],
): Result<FieldClassification[]> {
  const found = page.classifications
    .filter((one) => roles.includes(one.role) && page.fields[one.index]?.isVisible)
    .sort((a, b) => b.confidence - a.confidence);
  if (found.length === 0) return failure({ kind: 'no-field', role });
  const usable = found.filter((one) => page.fields[one.index]?.isEditable);
  return usable.length === 0 ? refuse('field-not-editable') : success(usable);
}

/** The best of several, or a refusal where two are as good: another group, as confident, and the focus in neither. */
function chooseOne(page: PageFields, found: readonly FieldClassification[]): FieldClassification | null {
  const [first] = found;
  if (!first) return null;
  const equals = found.filter(
    (one) =>
      first.confidence - one.confidence < equalMargin &&
      (one === first || one.group === null || one.group !== first.group || one.role !== first.role),
  );
  if (equals.length < 2) return first;
  const focused = page.fields.find((field) => field.isFocused);
  if (!focused) return null;
  const near = equals.filter(
    (one) =>
      one.index === focused.index ||
      (page.fields[one.index]?.formIndex === focused.formIndex &&
        page.fields[one.index]?.rootIndex === focused.rootIndex),
  );
  return near.find((one) => one.index === focused.index) ?? (near.length === 1 ? (near[0] ?? null) : null);
}

function focusedField(page: PageFields, role: 'phone' | 'code'): Result<FieldDescription> {
  const field = page.fields.find((one) => one.isFocused);
  if (!field) return failure({ kind: 'no-field', role });
  return field.isEditable ? success(field) : refuse('field-not-editable');
}

/** Where and how to write the number, or why not. `focused` fills the field the person pointed at, whatever it is. */
export function planNumber(
  page: PageFields,
  spellings: PhoneSpellings,
  target: FillTarget,
): Result<FillPlan> {
  let chosen: FieldClassification | undefined;
  if (target === 'focused') {
    const focused = focusedField(page, 'phone');
    if (!focused.ok) return focused;
    chosen = page.classifications[focused.value.index];
    if (
      chosen?.role === 'country-code' ||
      focused.value.tag === 'select' ||
      focused.value.tag === 'custom-list'
    ) {
      const { group } = chosen ?? { group: null };
      const national = page.classifications.find(
        (one) =>
          group !== null &&
          one.group === group &&
          one.role === 'phone-national' &&
          page.fields[one.index]?.isEditable,
      );
      if (!national) return planCountry(focused.value, spellings, page.language);
      chosen = national;
    }
    chosen ??= { index: focused.value.index, role: 'phone', confidence: 1, channel: 'unknown', group: null };
  } else {
    const found = bestOf(page, 'phone', ['phone', 'phone-national']);
    if (!found.ok) return found;
    const one = chooseOne(page, found.value);
    if (!one) return refuse('several-equal-fields');
    chosen = one;
  }
  const field = page.fields[chosen.index];
  if (!field) return failure({ kind: 'no-field', role: 'phone' });
  const role = chosen.role === 'phone-national' ? 'phone-national' : 'phone';
  const { group } = chosen;
  const countryField =
    group === null
      ? undefined
      : page.fields.find((one) => {
          const other = page.classifications[one.index];
          return other?.role === 'country-code' && other.group === group && one.isEditable;
        });
  let country: { field: number; texts: readonly string[] } | null = null;
  if (countryField && role === 'phone-national') {
    const plan = planCountry(countryField, spellings, page.language);
    if (!plan.ok) return plan;
    if (plan.value.kind === 'country') country = plan.value;
  }
  const found = numberSpellings(page, field, role, country ? countryField : undefined, spellings);
  if (!found.ok) return found;
  if (found.value.length === 0) return refuse('number-does-not-fit');
  return success({
    kind: 'number',
    field: field.index,
    role,
    country: country && { field: country.field, texts: country.texts },
    spellings: found.value.slice(0, maxSpellings),
  });
}

function planCountry(field: FieldDescription, spellings: PhoneSpellings, language: string): Result<FillPlan> {
  // A list read in full that does not hold the country need not be opened.
  if (field.tag === 'select' && field.options.length < 300) {
    const pageName = toPageName(spellings.regionCode, language);
    if (!matchCountry(field.options, spellings, pageName)) return refuse('country-not-offered');
  }
  const texts = isTextField(field) ? dialCodeTexts(field, spellings) : [];
  return success({ kind: 'country', field: field.index, texts });
}

/** Code fields of one size in one row: boxes, also where nothing else says so. */
function rowOf(page: PageFields, found: readonly FieldClassification[]): FieldDescription[] {
  const fields = found.flatMap(({ index }) => page.fields[index] ?? []);
  const first = fields[0]?.rect;
  const isRow = fields.every(
    ({ rect: { y, width, height } }) =>
      first && Math.abs(y - first.y) < 2 && Math.abs(width - first.width) < 2 && height === first.height,
  );
  return isRow ? fields.sort((a, b) => a.index - b.index) : [];
}

/** The spellings of a code: as it was sent, then without what stands between or before its digits. */
function codeTexts(code: string): string[] {
  const joined = code.replace(/[\s\-–.]/g, '');
  return unique([code, joined, code.replace(/^[A-Za-z]{1,3}-(?=\d)/, '')]);
}

/** Cuts a text into pieces of these lengths; null where it has another length than all of them. */
function cut(text: string, lengths: readonly number[]): string[] | null {
  let rest = text;
  const pieces = lengths.map((length) => {
    const piece = rest.slice(0, length);
    rest = rest.slice(length);
    return piece;
  });
  return rest === '' && pieces.every((piece, at) => piece.length === lengths[at]) ? pieces : null;
}

/** What goes into each of the boxes: one character, or as many as it has places for; null where the code has others. */
function partsOf(code: string, boxes: readonly FieldDescription[]): string[] | null {
  const texts = codeTexts(code);
  const single = texts.find((text) => text.length === boxes.length);
  if (single !== undefined) return [...single];
  const places = boxes.map(placesIn);
  const isUnsaid = places.every((each) => each === null);
  if (isUnsaid && boxes.length > 3) return null;
  const sent = code.split(/[\s\-–.]/);
  if (isUnsaid && sent.length === boxes.length) return sent;
  for (const text of texts) {
    const pieces = cut(
      text,
      places.map((each) => each ?? text.length / boxes.length),
    );
    if (pieces) return pieces;
  }
  return null;
}

/** Where and how to write the code, or why not. Codes for e-mail and authenticator apps are refused. */
export function planCode(page: PageFields, code: string, target: FillTarget): Result<FillPlan> {
  let chosen: FieldClassification | undefined;
  if (target === 'focused') {
    const focused = focusedField(page, 'code');
    if (!focused.ok) return focused;
    chosen = page.classifications[focused.value.index];
    if (chosen?.role !== 'code-box')
      chosen = { index: focused.value.index, role: 'code', confidence: 1, channel: 'unknown', group: null };
  } else {
    const found = bestOf(page, 'code', ['code', 'code-box']);
    if (!found.ok) return found;
    const ours = found.value.filter((one) => one.channel === 'sms' || one.channel === 'unknown');
    if (ours.length === 0)
      return refuse(found.value[0]?.channel === 'app' ? 'code-for-app' : 'code-for-email');
    const one = chooseOne(page, ours);
    const row = one ? [] : rowOf(page, ours);
    const parts = row.length > 1 ? partsOf(code, row) : null;
    if (parts) return success({ kind: 'boxes', fields: row.map(({ index }) => index), parts });
    if (!one) return refuse('several-equal-fields');
    chosen = one;
  }
  const field = page.fields[chosen.index];
  if (!field) return failure({ kind: 'no-field', role: 'code' });
  if (chosen.role === 'code-box' && chosen.group !== null) {
    const { group } = chosen;
    const boxes = page.fields.filter((one) => {
      const other = page.classifications[one.index];
      return other?.role === 'code-box' && other.group === group;
    });
    const parts = partsOf(code, boxes);
    if (!parts) return refuse('code-does-not-fit');
    return success({ kind: 'boxes', fields: boxes.map((box) => box.index), parts });
  }
  const texts = codeTexts(code).filter((text) => fits(field, text));
  if (texts.length === 0) return refuse('code-does-not-fit');
  return success({ kind: 'code', field: field.index, texts });
}
