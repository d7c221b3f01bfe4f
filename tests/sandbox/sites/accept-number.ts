import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { AcceptedNumber } from './site';

const separators = /[\s().\-/]/g;

/** Only `+` and the full number, separators allowed: what most forms with a single field want. */
export function acceptInternational(text: string, field: string): AcceptedNumber {
  const compact = text.replace(separators, '');
  if (compact === '') return { ok: false, field, message: 'Enter your mobile number.' };
  if (!/^\+[1-9]\d{6,14}$/.test(compact)) {
    return {
      ok: false,
      field,
      message: 'Start with your country code, for example +44 7700 900123.',
    };
  }
  return { ok: true, number: compact };
}

/** A German mobile number as people write it there: 0151 …, +49 151 … or 0049 151 …; foreign ones are refused. */
export function acceptGermanMobile(text: string, field: string): AcceptedNumber {
  const compact = text.replace(separators, '');
  const national = /^(?:\+49|0049|0)(1[567]\d{7,9})$/.exec(compact)?.[1];
  if (national === undefined) {
    return {
      ok: false,
      field,
      message: 'Das ist keine deutsche Mobilnummer. Bitte so eingeben: 0151 23456789.',
    };
  }
  return { ok: true, number: `+49${national}` };
}

/** The national number beside a country: a country code typed once more is refused, a trunk zero is not. */
export function acceptNational(text: string, country: string, field: string): AcceptedNumber {
  const compact = text.replace(separators, '');
  if (compact === '') return { ok: false, field, message: 'Enter your phone number.' };
  if (!/^\d+$/.test(compact) || compact.startsWith('00')) {
    return {
      ok: false,
      field,
      message: 'Digits only. Leave out the country code, it is chosen on the left.',
    };
  }
  const parsed = parsePhoneNumberFromString(compact, country as CountryCode);
  if (parsed?.isPossible() !== true || parsed.country !== country) {
    return { ok: false, field, message: 'This number does not fit the country you chose.' };
  }
  return { ok: true, number: parsed.number };
}
