import type { FieldDescription } from '../domain/field.ts';
import { digitsOf, restBehind, type PhoneSpellings, type Spelling } from '../domain/fill.ts';
import { failure, success, type Result } from '../domain/problem.ts';
import { matchesPattern } from './match-pattern.ts';
import { closenessOf, findNationalExample, spellingLike } from './number-example.ts';

/** More tries than this no page is kept waiting for. */
const maxTries = 6;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Whether a value would pass the field's own declared limits. */
export function fits(field: FieldDescription, text: string): boolean {
  if (field.maxLength !== null && text.length > field.maxLength) return false;
  if (field.type === 'number' && !/^\d+$/.test(text)) return false;
  return field.pattern === '' || matchesPattern(field.pattern, text);
}

interface NumberField {
  field: FieldDescription;
  /** It takes the national number, by what the page says of it. */
  isNational: boolean;
  /** The field of the country, where the plan chooses in it first. */
  countryField: FieldDescription | undefined;
  /** `lang` of the document. */
  language: string;
}

/**
 * The ways a person would write the number into the field, one after the other until one is read back. Each says which
 * digits may then stand in the field: never those of another number.
 */
export function planTries(
  { field, isNational, countryField, language }: NumberField,
  spellings: PhoneSpellings,
): Result<Spelling[]> {
  const beside = field.dialCodeBeside ?? null;
  const ways = waysFor(field, spellings, language);
  // A field that begins with a dial code already wants the whole number, whatever stands beside it.
  const holdsDialCode = /^\s*\+/.test(field.value);
  const choose = (): Spelling[] => {
    if (countryField && (!holdsDialCode || countryField.tag !== 'custom-list')) return ways.afterCountry();
    if (beside?.isStatic) return ways.behind(beside.digits);
    if (beside && !holdsDialCode) {
      // A list that understands a whole number chooses by itself; what it shows then is read back.
      const isOurs = restBehind(beside.digits, spellings) !== null;
      return [...(isOurs ? [] : ways.whole(1)), ...ways.afterCountry(2)];
    }
    if (isNational && !holdsDialCode) return [...ways.alone(2), ...ways.afterCountry(1)];
    const likeExample = ways.likeExample();
    if (likeExample.length > 0) return [...likeExample, ...ways.whole(1)];
    const whole = ways.whole(2);
    return [
      ...whole.slice(0, 1),
      ...ways.behindOwnPrefix(),
      ...ways.afterCountry(1),
      // Ten places that show themselves only while one types are North American.
      ...(whole.length === 0 || spellings.callingCode === '1' ? ways.alone(1) : whole.slice(1)),
      ...ways.completedByPage(),
    ];
  };
  if (beside?.isStatic && !countryField && restBehind(beside.digits, spellings) === null)
    return failure({ kind: 'fill-refused', refusal: 'country-not-offered' });
  const tries = choose();
  return tries.length === 0
    ? failure({ kind: 'fill-refused', refusal: 'number-does-not-fit' })
    : success(tries.slice(0, maxTries));
}

/** Every way there is, each list best first and within the field's limits. */
function waysFor(field: FieldDescription, spellings: PhoneSpellings, language: string) {
  const { digits, callingCode } = spellings;
  const { nationalNumber: bare, nationalWithTrunk: trunk, nationalWithoutMobilePrefix: short } = spellings;
  const nationalReads = unique([bare, trunk, short]);
  const example = findNationalExample(field.placeholder) ?? findNationalExample(field.value);
  const to = (
    texts: readonly string[],
    reads: readonly string[],
    { most = maxTries, afterCountry = false } = {},
  ): Spelling[] =>
    unique(texts)
      .filter((text) => fits(field, text))
      .slice(0, most)
      .map((text) => ({ text, afterCountry, reads }));
  /** Bare, unless the field has places for another spelling, or shows what is dialled before it at home. */
  const national = (prefersTrunk: boolean): string[] => {
    const isShown = (text: string): boolean =>
      example !== null && (example.begins === '' || text.startsWith(example.begins.slice(0, 1)));
    const inPlaces = nationalReads.filter((text) => text.length === example?.placeCount && isShown(text));
    const isTrunkShown = trunk !== bare && example?.begins !== '' && isShown(trunk);
    const others = prefersTrunk || isTrunkShown ? [trunk, bare] : [bare, trunk];
    return [...inPlaces, ...others, short, spellings.nationalFormatted];
  };
  const behind = (shown: string): Spelling[] => {
    const rest = restBehind(shown, spellings);
    if (rest === null) return [];
    return shown === callingCode ? to(national(false), nationalReads) : to([rest], [rest]);
  };
  return {
    behind,
    alone: (most: number) => to(national(true), nationalReads, { most }),
    afterCountry: (most?: number) => to(national(false), nationalReads, { most, afterCountry: true }),
    // A widget may show the country apart and keep the national number in the field, so either may be read back.
    whole: (most: number) => to(wholeTexts(field, spellings), [digits, ...nationalReads], { most }),
    likeExample: (): Spelling[] => {
      const shown = example && spellingLike(example, [trunk, bare, short], spellings, language);
      return shown === null ? [] : to([shown, ...national(true)], nationalReads, { most: 2 });
    },
    /** A mask that keeps its dial code in the field, and takes what is typed behind it. */
    behindOwnPrefix: (): Spelling[] => {
      const rest = restBehind(digitsOf(field.value), spellings);
      const prefix = field.value.replace(/[_X#x•].*$/, '');
      return rest === null || !prefix.includes('+') ? [] : to([prefix + rest, rest], [digits]);
    },
    /** The page puts its dial code before the number; one in the language of the region need not. */
    completedByPage: (): Spelling[] =>
      to(
        [bare, trunk],
        closenessOf(language, spellings.regionCode) === 'home' ? [digits, ...nationalReads] : [digits],
      ),
  };
}

function wholeTexts(field: FieldDescription, spellings: PhoneSpellings): string[] {
  const { e164, digits, internationalFormatted } = spellings;
  const example = field.value.trim() || field.placeholder.trim();
  const zeros = `00${digits}`;
  const exampleDigits = digitsOf(example);
  if (/^00\s?[1-9]/.test(example)) return [zeros, e164, internationalFormatted];
  const isWithoutPlus =
    !example.includes('+') &&
    exampleDigits.length >= digits.length &&
    spellings.callingCode !== '1' &&
    exampleDigits.startsWith(spellings.callingCode);
  return isWithoutPlus
    ? [digits, e164, internationalFormatted]
    : [e164, digits, zeros, internationalFormatted];
}
