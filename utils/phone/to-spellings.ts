// The max metadata, because the smaller sets cannot tell apart the regions of one calling code (+1, +7, +44 …). It
// stays in the background: pages get the finished strings.
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PhoneSpellings } from '../domain/fill.ts';
import { toRegionCode, toRegionNames } from './region-names.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const callingCodes: ReadonlySet<string> = new Set(
  getCountries().map((country) => getCountryCallingCode(country)),
);

/** The calling code a number begins with, where the number itself fits no numbering plan. */
const callingCodeOf = (digits: string): string =>
  [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => callingCodes.has(code)) ?? '';

/**
 * Every spelling of a booked number. `number` is the API's: E.164, with or without plus, perhaps with `00`.
 * A number that fits no numbering plan keeps its digits and gets no trunk prefix.
 *
 * The region is the API's country where the calling code allows it: +44 7911 belongs to Guernsey by the numbering
 * plan, but it was sold as a British one and a form's list holds Britain.
 */
export function toPhoneSpellings(number: string, apiCountryName: string): PhoneSpellings {
  const digits = digitsOf(number).replace(/^00/, '');
  const e164 = `+${digits}`;
  const parsed = parsePhoneNumberFromString(e164);
  const callingCode: string = parsed?.countryCallingCode ?? callingCodeOf(digits);
  const soldAs = toRegionCode(apiCountryName);
  const fitsSoldAs =
    soldAs !== null && isSupportedCountry(soldAs) && getCountryCallingCode(soldAs) === callingCode;
  const regionCode = fitsSoldAs ? soldAs : (parsed?.country ?? null);
  const regionNames = toRegionNames(regionCode, fitsSoldAs || regionCode === null ? apiCountryName : '');
  const nationalNumber = parsed?.nationalNumber ?? digits.slice(callingCode.length);
  const nationalFormatted = parsed?.formatNational() ?? nationalNumber;
  return {
    e164,
    digits,
    callingCode,
    regionCode,
    regionNames,
    nationalNumber,
    nationalWithTrunk: digitsOf(nationalFormatted),
    nationalWithoutMobilePrefix:
      callingCode === '54' ? nationalNumber.replace(/^9(?=\d{10}$)/, '') : nationalNumber,
    nationalFormatted,
    internationalFormatted: parsed?.formatInternational() ?? e164,
  };
}
