import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { toRegionCode, toSpacedName } from '../../../utils/phone/region-names.ts';
import { toPhoneSpellings } from '../../../utils/phone/to-spellings.ts';

describe('the spellings of a booked number', () => {
  it.each([
    // number, the API's country, calling code, region, national, with trunk, as written at home, as written abroad
    [
      '+4915112345678',
      'Germany',
      '49',
      'DE',
      '15112345678',
      '015112345678',
      '01511 2345678',
      '+49 1511 2345678',
    ],
    ['+393123456789', 'Italy', '39', 'IT', '3123456789', '3123456789', '312 345 6789', '+39 312 345 6789'],
    ['+390612345678', 'Italy', '39', 'IT', '0612345678', '0612345678', '06 1234 5678', '+39 06 1234 5678'],
    [
      '+79123456789',
      'Russia',
      '7',
      'RU',
      '9123456789',
      '89123456789',
      '8 (912) 345-67-89',
      '+7 912 345 67 89',
    ],
    [
      '+77012345678',
      'Kazakhstan',
      '7',
      'KZ',
      '7012345678',
      '87012345678',
      '8 (701) 234 5678',
      '+7 701 234 5678',
    ],
    ['+36201234567', 'Hungary', '36', 'HU', '201234567', '06201234567', '06 20 123 4567', '+36 20 123 4567'],
    ['+525512345678', 'Mexico', '52', 'MX', '5512345678', '5512345678', '55 1234 5678', '+52 55 1234 5678'],
    [
      '+5491123456789',
      'Argentina',
      '54',
      'AR',
      '91123456789',
      '0111523456789',
      '011 15-2345-6789',
      '+54 9 11 2345 6789',
    ],
    [
      '+12015550123',
      'UnitedStates',
      '1',
      'US',
      '2015550123',
      '2015550123',
      '(201) 555-0123',
      '+1 201 555 0123',
    ],
    ['+12042345678', 'Canada', '1', 'CA', '2042345678', '2042345678', '(204) 234-5678', '+1 204 234 5678'],
    [
      '+18092345678',
      'DominicanRepublic',
      '1',
      'DO',
      '8092345678',
      '8092345678',
      '(809) 234-5678',
      '+1 809 234 5678',
    ],
    [
      '+5511961234567',
      'Brazil',
      '55',
      'BR',
      '11961234567',
      '11961234567',
      '(11) 96123-4567',
      '+55 11 96123 4567',
    ],
    [
      '+447400123456',
      'UnitedKingdom',
      '44',
      'GB',
      '7400123456',
      '07400123456',
      '07400 123456',
      '+44 7400 123456',
    ],
    [
      '+375291234567',
      'Belarus',
      '375',
      'BY',
      '291234567',
      '80291234567',
      '8 029 123-45-67',
      '+375 29 123 45 67',
    ],
    ['+37061234567', 'Lithuania', '370', 'LT', '61234567', '061234567', '(0-612) 34567', '+370 612 34567'],
    [
      '+420601123456',
      'CzechRepublic',
      '420',
      'CZ',
      '601123456',
      '601123456',
      '601 123 456',
      '+420 601 123 456',
    ],
    ['+48512345678', 'Poland', '48', 'PL', '512345678', '512345678', '512 345 678', '+48 512 345 678'],
    ['+31612345678', 'Netherlands', '31', 'NL', '612345678', '0612345678', '06 12345678', '+31 6 12345678'],
    [
      '+994501234567',
      'Azerbaijan',
      '994',
      'AZ',
      '501234567',
      '0501234567',
      '050 123 45 67',
      '+994 50 123 45 67',
    ],
    ['+380501234567', 'Ukraine', '380', 'UA', '501234567', '0501234567', '050 123 4567', '+380 50 123 4567'],
    ['+33612345678', 'France', '33', 'FR', '612345678', '0612345678', '06 12 34 56 78', '+33 6 12 34 56 78'],
    ['+34612345678', 'Spain', '34', 'ES', '612345678', '612345678', '612 34 56 78', '+34 612 34 56 78'],
    ['+46701234567', 'Sweden', '46', 'SE', '701234567', '0701234567', '070-123 45 67', '+46 70 123 45 67'],
    ['+819012345678', 'Japan', '81', 'JP', '9012345678', '09012345678', '090-1234-5678', '+81 90 1234 5678'],
    [
      '+8613123456789',
      'China',
      '86',
      'CN',
      '13123456789',
      '13123456789',
      '131 2345 6789',
      '+86 131 2345 6789',
    ],
    ['+919812345678', 'India', '91', 'IN', '9812345678', '09812345678', '098123 45678', '+91 98123 45678'],
    ['+27711234567', 'SouthAfrica', '27', 'ZA', '711234567', '0711234567', '071 123 4567', '+27 71 123 4567'],
    ['+254712123456', 'Kenya', '254', 'KE', '712123456', '0712123456', '0712 123456', '+254 712 123456'],
  ])('%s of %s', (number, country, callingCode, regionCode, national, trunk, atHome, abroad) => {
    expect(toPhoneSpellings(number, country)).toMatchObject({
      e164: number,
      digits: number.slice(1),
      callingCode,
      regionCode,
      nationalNumber: national,
      nationalWithTrunk: trunk,
      nationalFormatted: atHome,
      internationalFormatted: abroad,
    });
  });

  it.each(['+4915112345678', '4915112345678', '004915112345678', '+49 1511 2345678', ' +49-1511-2345678 '])(
    'reads %s as the same number',
    (number) => expect(toPhoneSpellings(number, 'Germany').e164).toBe('+4915112345678'),
  );

  it.each<[string, string, string | null, string]>([
    ['+447911123456', 'UnitedKingdom', 'GB', 'a Guernsey range sold as British'],
    ['+447911123456', 'Guernsey', 'GG', 'the same range sold as what it is'],
    ['+12015550123', 'Germany', 'US', 'the API names a country of another calling code'],
    ['+12015550123', '', 'US', 'the API names none'],
    ['+88312345678', 'International', null, 'no region has the calling code'],
  ])('%s of "%s" is in region %s: %s', (number, country, regionCode) => {
    expect(toPhoneSpellings(number, country).regionCode).toBe(regionCode);
  });

  it('keeps the digits of a number that fits no numbering plan', () => {
    expect(toPhoneSpellings('+4200', 'CzechRepublic')).toMatchObject({
      e164: '+4200',
      callingCode: '420',
      nationalNumber: '0',
      nationalWithTrunk: '0',
    });
    expect(toPhoneSpellings('', '')).toMatchObject({ e164: '+', digits: '', callingCode: '' });
  });

  it.each([
    ['CzechRepublic', ['Czechia', 'Czech Republic', 'Česko'], '+420601123456'],
    ['UnitedKingdom', ['United Kingdom', 'Great Britain', 'UK'], '+447400123456'],
    ['Germany', ['Germany', 'Deutschland'], '+4915112345678'],
    ['Netherlands', ['Netherlands', 'Nederland', 'Holland'], '+31612345678'],
    ['USA', ['United States', 'USA', 'United States of America'], '+12015550123'],
    ['Russia', ['Russia', 'Россия', 'Russian Federation'], '+79123456789'],
  ])('looks for %s under its names', (country, names, number) => {
    expect(toPhoneSpellings(number, country).regionNames).toEqual(expect.arrayContaining(names));
  });

  const regions = getCountries().filter((region) => getExampleNumber(region, examples) !== undefined);
  it('means the number of the example in every region of the world', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), fc.constantFrom('', '00', '+'), (region, prefix) => {
        const example = getExampleNumber(region, examples);
        if (!example) return;
        const spellings = toPhoneSpellings(`${prefix}${example.number.slice(1)}`, '');
        expect(spellings.e164).toBe(example.number);
        expect(`${spellings.callingCode}${spellings.nationalNumber}`).toBe(spellings.digits);
        expect(spellings.internationalFormatted.replace(/\D/g, '')).toBe(spellings.digits);
        const home = spellings.regionCode as typeof region | null;
        if (home === null) return;
        for (const spelling of [spellings.nationalWithTrunk, spellings.nationalFormatted])
          expect(parsePhoneNumberFromString(spelling, home)?.number).toBe(example.number);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives digits and never throws, whatever the API says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (number, country) => {
        const spellings = toPhoneSpellings(number, country);
        expect(spellings.digits).toMatch(/^\d*$/);
        expect(spellings.nationalWithTrunk).toMatch(/^\d*$/);
      }),
    );
  });
});

describe('the names of the API', () => {
  it.each([
    ['CzechRepublic', 'Czech Republic', 'CZ'],
    ['UnitedKingdom', 'United Kingdom', 'GB'],
    ['SouthAfrica', 'South Africa', 'ZA'],
    ['BosniaAndHerzegovina', 'Bosnia And Herzegovina', 'BA'],
    ['USA', 'USA', 'US'],
    ['HongKong', 'Hong Kong', 'HK'],
    ['Turkey', 'Turkey', 'TR'],
    ['IvoryCoast', 'Ivory Coast', 'CI'],
    ['SouthKorea', 'South Korea', 'KR'],
    ['Moldova', 'Moldova', 'MD'],
    ['Nowhere', 'Nowhere', null],
  ])('%s is %s, region %s', (name, spaced, region) => {
    expect(toSpacedName(name)).toBe(spaced);
    expect(toRegionCode(name)).toBe(region);
  });
});
