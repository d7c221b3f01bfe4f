import type { FieldClassification, FieldDescription } from '../domain/field.ts';
import { digitsOf, type FillPlan, type FillTarget, type PhoneSpellings } from '../domain/fill.ts';
import { failure, success, type FillRefusal, type Result } from '../domain/problem.ts';
import { placesIn } from './classify/boxes.ts';
import { matchCountry, toPageName } from './match-country.ts';
import { fits, planTries } from './number-ladder.ts';

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

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

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
  const parts = partsAround(page, chosen, target);
  if (parts.length > 0) return planRest(page, parts, spellings);
  let country: { field: number; texts: readonly string[] } | null = null;
  if (countryField && role === 'phone-national') {
    const plan = planCountry(countryField, spellings, page.language);
    if (!plan.ok) return plan;
    if (plan.value.kind === 'country') country = plan.value;
  }
  const tries = planTries(
    {
      field,
      isNational: role === 'phone-national',
      countryField: country ? countryField : undefined,
      language: page.language,
    },
    spellings,
  );
  if (!tries.ok) return tries;
  return success({
    kind: 'number',
    field: field.index,
    role,
    country: country && { field: country.field, texts: country.texts },
    spellings: tries.value,
  });
}

/** The fields that share the digits of a number with this one; none where the person pointed at a field for digits. */
function partsAround(
  page: PageFields,
  { isPart, group }: FieldClassification,
  target: FillTarget,
): FieldClassification[] {
  if (!isPart) return [];
  const parts = page.classifications.filter((one) => one.isPart && one.group === group);
  const hasList = parts.some(({ index }) => page.fields[index]?.options.length);
  return hasList || target === 'best' ? parts : [];
}

/** What a list of operators or areas has chosen. */
const digitsChosen = ({ options, value }: FieldDescription): string =>
  digitsOf(options.find((option) => option.value === value)?.text ?? value);

/**
 * The number without the operator or area that its list has chosen: the list is the person's to choose in. A number split
 * over more fields is theirs to type.
 */
function planRest(
  page: PageFields,
  parts: readonly FieldClassification[],
  spellings: PhoneSpellings,
): Result<FillPlan> {
  const fields = parts.flatMap(({ index }) => page.fields[index] ?? []);
  const list = fields.find(({ options }) => options.length > 0);
  // The list stands behind the field where one reads from the right.
  const field = fields.find(isTextField);
  if (!list || !field || fields.length > 2) return refuse('number-does-not-fit');
  const shown = digitsChosen(list);
  const rests = [spellings.nationalWithTrunk, spellings.nationalNumber]
    .filter((number) => shown !== '' && number.startsWith(shown))
    .map((number) => number.slice(shown.length))
    .filter((text) => fits(field, text));
  const text = rests[0];
  if (text === undefined) return refuse('number-does-not-fit');
  return success({
    kind: 'number',
    field: field.index,
    role: 'phone-national',
    country: null,
    spellings: [{ text, afterCountry: false, reads: [text] }],
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
