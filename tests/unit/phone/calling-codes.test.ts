import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { callingCodes } from '@/utils/phone/calling-codes.ts';

test('the calling codes are those of the library', () => {
  const known = getCountries().map((region) => [region, getCountryCallingCode(region)] as const);
  expect(callingCodes).toEqual(Object.fromEntries(known));
});
