import type { PhoneSpellings } from '../domain/fill.ts';

/** One entry of a country or dial-code list. `hints` are its data attributes and classes: region codes, mostly. */
export interface CountryOption {
  text: string;
  value: string;
  hints?: string;
}

/** The option to choose, and the national digits that are left to type beside it. */
export interface CountryMatch {
  index: number;
  nationalNumber: string;
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** `+49`, `0049`, `+1 809`, `+1-684`: the whole of it, then its first group alone. */
const plusCodes = (source: string): string[] =>
  [...source.matchAll(/(?:\+|\b00)\s?(\d{1,3}(?:[\s-]?\d{1,4})?)(?!\d)/g)].flatMap(([, code = '']) => [
    code.replace(/\D/g, ''),
    code.replace(/\D.*$/, ''),
  ]);
/** `49`, `(49)`, `DE 49`, `49_DE`, `Germany 49`. */
const bareCodes = (source: string): string[] =>
  [...source.matchAll(/(?<![\d.])\d{1,4}(?![\d.])/g)].map(([code]) => code);

/** Where lists keep their dial codes, surest first. */
const dialSources: readonly ((option: CountryOption) => string[])[] = [
  ({ text }) => plusCodes(text),
  ({ value }) => plusCodes(value),
  ({ hints = '' }) => plusCodes(hints),
  ({ text }) => bareCodes(text),
  ({ value }) => bareCodes(value),
];

/** `flag de`, `DE_49`: whatever in a text may be a region code. */
export const regionTokensOf = (text: string): Set<string> => new Set(text.toUpperCase().split(/[^A-Z]+/));

/**
 * Finds the number's entry: by dial code first, among those of one dial code by region code and name, by region code
 * and name alone where the list names no dial codes. Null where the list does not hold it, never a guess.
 */
export function matchCountry(
  options: readonly CountryOption[],
  spellings: Pick<PhoneSpellings, 'digits' | 'callingCode' | 'regionCode' | 'regionNames' | 'nationalNumber'>,
  /** The region's name in the page's language. */
  pageName: string | null = null,
): CountryMatch | null {
  const { digits, callingCode, regionCode } = spellings;
  const names = [...(pageName === null ? [] : [pageName]), ...spellings.regionNames]
    .map(letters)
    .filter((name) => name !== '');
  const isRegion = (option: CountryOption): boolean =>
    regionCode !== null &&
    (regionTokensOf(`${option.value} ${option.hints ?? ''}`).has(regionCode) ||
      new RegExp(`(?:^|[^A-Za-z])${regionCode}(?:$|[^A-Za-z])`).test(option.text));
  const isNamed = (option: CountryOption): boolean => {
    const name = letters(option.text);
    return name !== '' && (names.includes(name) || names.includes(letters(option.value)));
  };
  const hasNameInside = (option: CountryOption): boolean => {
    const text = ` ${letters(option.text)} `;
    return names.some((name) => name.length > 3 && text.includes(` ${name} `));
  };
  const tests = [isNamed, isRegion, hasNameInside];

  const choose = (byDial: readonly { index: number; dialCode: string }[]): CountryMatch | null => {
    const pick =
      byDial.find(({ dialCode }) => dialCode.length > callingCode.length) ??
      tests
        .map((test) => byDial.find(({ index }) => options[index] && test(options[index])))
        .find((found) => found !== undefined) ??
      // Several regions share the code and none is ours by name: only a list of bare codes may be taken as it is.
      (byDial.length === 1 || byDial.every(({ index }) => letters(options[index]?.text ?? '') === '')
        ? byDial[0]
        : undefined);
    if (!pick) return null;
    const { index, dialCode } = pick;
    return {
      index,
      nationalNumber: dialCode === callingCode ? spellings.nationalNumber : digits.slice(dialCode.length),
    };
  };

  for (const [rank, read] of dialSources.entries()) {
    const codes = options.map(read);
    if (codes.filter((found) => found.length > 0).length * 2 <= options.length) continue;
    // `+1 809` holds for a number that begins with it; else the plain calling code does.
    const byDial = codes.flatMap((found, index) => {
      const dialCode = found
        .filter(
          (code) =>
            // `+38` stands before Ukrainian numbers as they are dialled at home.
            code === callingCode ||
            `${code}0` === callingCode ||
            (code.startsWith(callingCode) && digits.startsWith(code)),
        )
        .sort((a, b) => b.length - a.length)[0];
      return dialCode === undefined || callingCode === '' ? [] : [{ index, dialCode }];
    });
    // Numbers in `value` may be no dial codes but the rows of a table: then the names know better.
    const isNamedElsewhere =
      rank >= 3 &&
      options.some((option, index) => isNamed(option) && !byDial.some((found) => found.index === index));
    // A list of dial codes without ours does not offer the country, whatever it is called.
    if (!isNamedElsewhere) return choose(byDial);
  }
  for (const test of tests) {
    const found = options.flatMap((option, index) => (test(option) ? [index] : []));
    const [first] = found;
    // Favourites stand in a list twice; what fits several countries (`pl-2` is a class, PL a region) says nothing.
    if (first !== undefined && new Set(found.map((index) => letters(options[index]?.text ?? ''))).size === 1)
      return { index: first, nationalNumber: spellings.nationalNumber };
  }
  return null;
}

/** The region's name in the page's language, as a list of that page would hold it. */
export function toPageName(regionCode: string | null, language: string): string | null {
  if (regionCode === null || language === '') return null;
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(regionCode) ?? null;
  } catch {
    return null; // No language tag at all.
  }
}
