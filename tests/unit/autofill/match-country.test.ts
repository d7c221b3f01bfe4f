import { describe, expect, it } from 'vitest';
import { matchCountry, type CountryOption } from '../../../utils/autofill/match-country.ts';
import { toPhoneSpellings } from '../../../utils/phone/to-spellings.ts';

const germany = toPhoneSpellings('+4915112345678', 'Germany');
const czechia = toPhoneSpellings('+420601123456', 'CzechRepublic');
const canada = toPhoneSpellings('+12042345678', 'Canada');
const america = toPhoneSpellings('+12015550123', 'UnitedStates');
const dominican = toPhoneSpellings('+18092345678', 'DominicanRepublic');
const russia = toPhoneSpellings('+79123456789', 'Russia');
const kazakhstan = toPhoneSpellings('+77012345678', 'Kazakhstan');
const britain = toPhoneSpellings('+447400123456', 'UnitedKingdom');

const list = (...options: (string | [text: string, value: string, hints?: string])[]): CountryOption[] =>
  options.map((option) =>
    typeof option === 'string'
      ? { text: option, value: option }
      : { text: option[0], value: option[1], ...(option[2] === undefined ? {} : { hints: option[2] }) },
  );

describe('the entry of a country list', () => {
  it.each([
    ['dial code in the text', list('France (+33)', 'Germany (+49)', 'Georgia (+995)'), germany, 1],
    ['dial code in the value', list(['Frankreich', '+33'], ['Deutschland', '+49']), germany, 1],
    ['bare dial codes', list('33', '49', '995'), germany, 1],
    ['dial code with zeros', list('0033', '0049'), germany, 1],
    ['a longer code that begins the same', list('+4', '+490', '+49'), germany, 2],
    ['region codes in the value', list(['France', 'FR'], ['Allemagne', 'DE']), germany, 1],
    ['region and code in the value', list(['France', 'FR_33'], ['Allemagne', 'DE_49']), germany, 1],
    ['names in English', list(['Choose', ''], ['France', '1'], ['Germany', '2']), germany, 2],
    ['the own name', list(['France', '1'], ['Česko', '2'], ['Slovensko', '3']), czechia, 1],
    ['the API’s name', list(['Slovakia', 'a'], ['Czech Republic', 'b']), czechia, 1],
    [
      'row numbers that look like dial codes',
      list(['Albania', '48'], ['Chad', '49'], ['Germany', '50']),
      germany,
      2,
    ],
    ['a name inside other words', list('Country: France', 'Country: Germany'), germany, 1],
    ['Canada among the +1', list('United States (+1)', 'Canada (+1)', 'Bahamas (+1242)'), canada, 1],
    ['America among the +1', list('Canada (+1)', 'United States (+1)'), america, 1],
    ['the US of the +1 by region code', list(['+1', 'CA'], ['+1', 'US']), america, 1],
    ['a list of bare codes with one +1', list('+1', '+44', '+49'), canada, 0],
    [
      '+1 809 before +1',
      list('United States +1', 'Dominican Republic +1 809', 'Jamaica +1 876'),
      dominican,
      1,
    ],
    ['+1-809 written with a dash', list('USA +1', 'DR +1-809', 'DR +1-829'), dominican, 1],
    ['Russia among the +7', list('Kazakhstan +7', 'Russia +7'), russia, 1],
    ['Kazakhstan among the +7', list('Россия +7', 'Kazakhstan +7'), kazakhstan, 1],
    [
      'Britain beside its islands',
      list('Guernsey (+44)', 'Jersey (+44)', 'United Kingdom (+44)'),
      britain,
      2,
    ],
    ['the UK by its short name', list('US +1', 'UK +44'), britain, 1],
    [
      'data attributes',
      list(['France', '', 'data-dial-code=+33'], ['Allemagne', '', 'data-dial-code=+49']),
      germany,
      1,
    ],
  ])('is found by %s', (_, options, spellings, index) => {
    expect(matchCountry(options, spellings)?.index).toBe(index);
  });

  it('is found by its name in the page’s language', () => {
    expect(matchCountry(list(['Suède', '1'], ['Allemagne', '2']), germany, 'Allemagne')?.index).toBe(1);
  });

  it('leaves the rest of the number to type', () => {
    expect(matchCountry(list('US +1', 'DO +1 809'), dominican)?.nationalNumber).toBe('2345678');
    expect(matchCountry(list('US +1', 'DE +49'), dominican)?.nationalNumber).toBe('8092345678');
    expect(matchCountry(list('US +1', 'CA +1', 'DE +49'), dominican)).toBeNull();
    expect(matchCountry(list('DE +49'), germany)?.nationalNumber).toBe('15112345678');
  });

  it.each([
    ['an empty list', list()],
    ['dial codes without ours', list('+33', '+44')],
    ['names without ours', list('France', 'Niger', 'Nigeria')],
    ['a state list', list(['Bavaria', 'BY'], ['Delaware', 'DL'])],
    ['no other list', list('Mr', 'Mrs', 'Dr')],
  ])('is not guessed in %s', (_, options) => expect(matchCountry(options, germany)).toBeNull());
});
