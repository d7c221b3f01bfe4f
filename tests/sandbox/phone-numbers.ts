import { getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

const mobileTypes = new Set<unknown>(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** Gives mobile numbers in E.164 that are valid in their country, no number twice. */
export function createNumberSource(random: () => number): (region: CountryCode) => string {
  const given = new Set<string>();
  return (region) => {
    const example = getExampleNumber(region, examples);
    if (!example) throw new Error(`no example number for ${region}`);
    const national = example.nationalNumber;
    for (let attempt = 0; attempt < 5000; attempt += 1) {
      // The leading digits say "mobile": the fewest that stay valid are found by trying.
      const kept = national.slice(0, Math.max(2, national.length - (attempt < 2500 ? 7 : 5)));
      let candidate = kept;
      while (candidate.length < national.length) candidate += Math.floor(random() * 10);
      const number = `+${example.countryCallingCode}${candidate}`;
      const parsed = parsePhoneNumberFromString(number);
      if (given.has(number) || parsed?.country !== region || !mobileTypes.has(parsed.getType())) continue;
      given.add(number);
      return number;
    }
    throw new Error(`no free number left in ${region}`);
  };
}

/** Whether what a person typed, in any spelling, means this E.164 number. */
export function isSameNumber(typed: string, number: string, region: CountryCode): boolean {
  if (parsePhoneNumberFromString(typed, region)?.number === number) return true;
  const digits = typed.replace(/\D/g, '').replace(/^00/, '');
  return digits === number.slice(1);
}
