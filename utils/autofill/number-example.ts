import type { PhoneSpellings } from '../domain/fill.ts';

/** Places for digits as a page shows them: `(00) 00000-0000`, `9999 9999`, `__ __ __`, `06 12 34 56 78`. */
export interface NumberExample {
  /** How many places stand together. */
  groups: readonly number[];
  placeCount: number;
  /** The digits it begins with that are not mere places: `0612345678`, the `0` of `0XX XXX`; '' for a mask. */
  begins: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A run of places, not the letters of a word. */
const placesShown = /(?<![\p{L}\d])[(]?[\d_XNx#•*][\d_XNx#•*\s().\-/]*(?!\p{L})/gu;

/** The example of a national number in a placeholder or value. Null for none, or one with a dial code before it. */
export function findNationalExample(text: string): NumberExample | null {
  if (/\+|(?:^|\s)00\s?[1-9]/.test(text)) return null;
  const runs = (text.match(placesShown) ?? []).map((run) => run.split(/[\s().\-/]+/).filter(Boolean));
  const [longest = []] = runs.sort((a, b) => b.join('').length - a.join('').length);
  const groups = longest.map((group) => group.length);
  const placeCount = sum(groups);
  if (placeCount < 6 || placeCount > 15) return null;
  const places = longest.join('');
  const begins = /^\d*/.exec(places)?.[0] ?? '';
  return { groups, placeCount, begins: new Set(places).size === 1 ? '' : begins };
}

/** `(555) 555-5555`, `___-___-____`, `999-999-9999`: ten places as North America writes them. */
const isTenDigitMask = (text: string): boolean =>
  /^\s*\(?[\d_X#x]{3}\)?[\s.-]*[\d_X#x]{3}[\s.-]?[\d_X#x]{4}\s*$/.test(text);

/** How a page's language speaks of the number's region: it is that of the region, says nothing, or is another's. */
export function closenessOf(
  language: string,
  regionCode: string | null,
): 'home' | 'language' | 'open' | 'foreign' {
  try {
    const locale = new Intl.Locale(language);
    if (regionCode === null) return 'open';
    if (locale.maximize().region === regionCode) return 'home';
    // English is the language of pages for everybody.
    if (locale.language === 'en') return 'open';
    const spoken = new Intl.Locale(`und-${regionCode}`).maximize().language;
    return locale.language === spoken && !locale.region ? 'language' : 'foreign';
  } catch {
    return 'open';
  }
}

/** The number's own groups of digits, with and without what is dialled before it at home. */
function groupingsOf({ nationalFormatted, internationalFormatted, callingCode }: PhoneSpellings): string[] {
  const national = nationalFormatted.match(/\d+/g) ?? [];
  const international = internationalFormatted.slice(callingCode.length + 1).match(/\d+/g) ?? [];
  return [national, international, national.slice(1)].map((groups) =>
    groups.map(({ length }) => length).join(),
  );
}

/**
 * The national spelling an example shows, of those given: as many places, and the page speaks the language of its region,
 * the first digits agree, or the places stand together as our digits do. Null where the example is of another number.
 */
export function spellingLike(
  example: NumberExample,
  candidates: readonly string[],
  spellings: PhoneSpellings,
  language: string,
): string | null {
  const { begins, placeCount } = example;
  const isTen = isTenDigitMask(example.groups.map((length) => '_'.repeat(length)).join(' '));
  // The whole number, the plus left out.
  if (begins.startsWith(spellings.callingCode) && placeCount >= spellings.digits.length) return null;
  const closeness = closenessOf(language, spellings.regionCode);
  if (spellings.callingCode === '1') {
    const isAmerican = closeness === 'foreign' ? /^(?:555|$)/.test(begins) : !begins.startsWith('0');
    return isTen && isAmerican ? spellings.nationalNumber : null;
  }
  const isGroupedAlike = !isTen && groupingsOf(spellings).includes(example.groups.join());
  const isLike = (candidate: string, tolerance: number): boolean => {
    if (Math.abs(candidate.length - placeCount) > tolerance) return false;
    if (begins.length > 1 && candidate.startsWith(begins.slice(0, 2))) return true;
    if (begins !== '' && !candidate.startsWith(begins.slice(0, 1))) return false;
    if (closeness === 'home' || (closeness === 'language' && !isTen)) return true;
    return closeness === 'open' && tolerance === 0 && isGroupedAlike;
  };
  return (
    candidates.find((candidate) => isLike(candidate, 0)) ??
    // Numbers of one country differ in length.
    (begins === '' ? undefined : candidates.find((candidate) => isLike(candidate, 1))) ??
    null
  );
}
