import type { FieldDescription } from '../../domain/field.ts';
import { bit, hasUnknownWord } from '../matchers/concepts.ts';
import { callingCodeShape, dialCodeShape, foreignAutocomplete, timeZone } from '../matchers/shapes.ts';
import type { FieldRule, Reading } from './reading.ts';
import { anyOf, hasAll } from './masks.ts';
import { isAreaBetween, showsCallingCode } from './number-parts.ts';
import { firstRule, isBeside, isList, otherThanPhone } from './reading.ts';

/** How many options carry a dialling code. `(UTC+02:00) Bucharest` looks like one. */
const dialCodeCount = ({ options }: FieldDescription): number =>
  options.filter(
    ({ text, value }) => (dialCodeShape.test(text) || dialCodeShape.test(value)) && !timeZone.test(text),
  ).length;

/** `Ireland (353)`: the code in brackets, where the list says what it is of. */
const bracketedCode = /\p{L}[\s.]*\((\d{1,4})\)$/u;
const hasBracketedCodes = ({ options }: FieldDescription): boolean =>
  options.filter(({ text }) => callingCodeShape.test(bracketedCode.exec(text.trim())?.[1] ?? '')).length >=
  Math.max(2, options.length * 0.8);

/** "Home, work, mobile" is no list of countries: those are many, or known by two or three letters, or digits. */
const canBeCountries = ({ options }: FieldDescription): boolean =>
  options.length < 2 ||
  options.length >= 30 ||
  options.filter(({ value }) => /^(?:[a-z]{2,3}|\+?\d{1,4})$/i.test(value)).length >= options.length / 2;

interface CountryEvidence extends Reading {
  /** The next field of the form, if any. */
  next: Reading | undefined;
  /** A number, or its area code, goes into the next field. */
  nextIsPhone: boolean;
  isBesideNext: boolean;
  /** Beside the next field, and clearly narrower than the one for the number. */
  isNarrow: boolean;
  saysDialCode: boolean;
}

const showsDialCode = ({ field }: Reading): boolean =>
  dialCodeShape.test(field.value) || dialCodeShape.test(field.label);

/** "Direct dial" with a number in it: longer than any code. */
const holdsWholeNumber = ({ field }: Reading): boolean => field.value.replace(/\D/g, '').length > 5;

/** Flags tell theirs in the title. */
const tellsDialCode = (reading: Reading): boolean =>
  isList(reading.field) && (showsDialCode(reading) || dialCodeShape.test(reading.field.title));

/** `+7`, typed. */
const showsPlus = /^\+\d{1,4}$/;

const besidePhone: Partial<FieldDescription> = {
  label: 'Mobile number',
  rect: { x: 110, y: 0, width: 200, height: 30 },
};
const narrow = { x: 0, y: 0, width: 100, height: 30 };

/** A list of dialling codes, or a short field that takes one: told from a country of residence by its digits. */
export const countryRules: readonly FieldRule<CountryEvidence>[] = [
  {
    name: 'autocomplete says dialling code',
    verdict: 1,
    when: ({ autocomplete }) => autocomplete === 'tel-country-code',
    example: [{ autocomplete: 'tel-country-code' }],
  },
  {
    name: 'half the options carry a dialling code',
    verdict: 0.95,
    when: ({ field }) =>
      field.options.length > 1 && dialCodeCount(field) >= Math.max(2, field.options.length * 0.5),
    example: [
      {
        tag: 'select',
        options: [
          { text: '+45', value: 'DK' },
          { text: '+46', value: 'SE' },
        ],
      },
    ],
  },
  {
    name: 'the options are countries with their codes in brackets',
    verdict: 0.9,
    when: ({ field, label, own }) =>
      anyOf(label | own, bit.country | bit.dial | bit.phone) && hasBracketedCodes(field),
    example: [
      {
        tag: 'select',
        label: 'Country',
        options: [
          { text: 'Ireland (353)', value: '353' },
          { text: 'Canada (1)', value: '1' },
        ],
      },
    ],
  },
  {
    name: 'something else is named',
    verdict: 0,
    when: ({ label, own }) => anyOf(label | own, bit.post | bit.promo | bit.card | bit.fax),
    example: [{ tag: 'select', label: '+45', name: 'fax' }, besidePhone],
  },
  {
    name: 'a list that shows a dialling code, before a phone',
    verdict: 0.9,
    when: (evidence) => isList(evidence.field) && showsDialCode(evidence) && evidence.nextIsPhone,
    example: [{ tag: 'custom-list', value: '+45' }, besidePhone],
  },
  {
    name: 'a list that shows or tells a dialling code, before a field that says nothing of itself',
    verdict: 0.8,
    when: (evidence) =>
      tellsDialCode(evidence) && evidence.next !== undefined && takesRestOfNumber(evidence, evidence.next),
    example: [
      { tag: 'custom-list', title: 'Senegal: +221' },
      { label: 'Number', rect: { x: 110, y: 0, width: 200, height: 30 } },
    ],
  },
  {
    name: 'a list that says dialling code, before a phone',
    verdict: 0.8,
    when: ({ field, saysDialCode, nextIsPhone }) => isList(field) && saysDialCode && nextIsPhone,
    example: [{ tag: 'select', label: 'Country code' }, besidePhone],
  },
  {
    name: 'a list of countries right beside a phone, narrower or named for it',
    verdict: 0.6,
    when: ({ field, own, label, hints, nextIsPhone, isBesideNext, isNarrow }) =>
      isList(field) &&
      nextIsPhone &&
      isBesideNext &&
      (anyOf(label | own | hints, bit.phone) || (isNarrow && anyOf(label | own | hints, bit.country))) &&
      canBeCountries(field),
    example: [{ tag: 'select', label: 'Country', rect: narrow }, besidePhone],
  },
  {
    name: 'takes no typed dialling code',
    verdict: 0,
    when: ({ field, autocomplete }) => field.tag !== 'input' || foreignAutocomplete.test(autocomplete),
    example: [{ label: 'Country code', autocomplete: 'country' }, besidePhone],
  },
  {
    name: 'searches a list of countries',
    verdict: 0,
    when: ({ label }) => anyOf(label, bit.other),
    example: [{ label: 'Search a country or its calling code' }, besidePhone],
  },
  {
    name: 'a field that says dialling code, short or before a phone',
    verdict: 0.8,
    when: ({ field, label, saysDialCode, nextIsPhone }) =>
      saysDialCode &&
      (nextIsPhone || (field.maxLength !== null && field.maxLength <= 5)) &&
      !anyOf(label, bit.area),
    example: [{ label: 'Country code' }, besidePhone],
  },
  {
    name: 'a narrow field that shows "+", beside a wider one',
    verdict: 0.8,
    when: ({ field, isNarrow }) => isNarrow && /^\+\d{0,4}$/.test(field.value || field.placeholder),
    example: [{ value: '+45', rect: narrow }, besidePhone],
  },
  {
    name: 'a narrow field that shows a dialling code without "+" and names nothing else, before a phone',
    verdict: 0.7,
    when: ({ isNarrow, nextIsPhone, ...reading }) =>
      isNarrow &&
      nextIsPhone &&
      showsCallingCode(reading) &&
      (reading.label & ~(bit.phone | bit.number | bit.dial | bit.country | bit.code)) === 0 &&
      !(reading.field.label !== '' && !reading.field.labelIsNearText && reading.label === 0),
    example: [{ value: '45', rect: narrow }, besidePhone],
  },
  {
    name: 'a field that says country, before one for the national number',
    verdict: 0.6,
    when: ({ own, label, next }) => next?.autocomplete === 'tel-national' && anyOf(label | own, bit.country),
    example: [{ label: 'Country' }, { autocomplete: 'tel-national' }],
  },
];

/** Judges one of the fields of the page that are open. */
export function judgeCountry(open: readonly Reading[], at: number): FieldRule<CountryEvidence> | undefined {
  const reading = open[at];
  if (!reading) return undefined;
  const next = open[at + 1]?.form === reading.form ? open[at + 1] : undefined;
  const isBesideNext = next !== undefined && isBeside(reading.field, next.field);
  const hasArea = isAreaBetween(open, at + 1);
  const number = hasArea ? open[at + 2] : next;
  return firstRule(countryRules, {
    ...reading,
    next,
    nextIsPhone: hasArea || (next !== undefined && next.phone > 0),
    isBesideNext,
    isNarrow:
      isBesideNext && number !== undefined && reading.field.rect.width < number.field.rect.width * 0.75,
    saysDialCode:
      (anyOf(reading.label | reading.own, bit.dial) || hasAll(reading.label, bit.country | bit.code)) &&
      !holdsWholeNumber(reading),
  });
}

/** A field that says nothing of itself right beside a list of dialling codes, or beside what shows one. */
export const takesRestOfNumber = (list: Reading, { field, own, label, autocomplete }: Reading): boolean =>
  (dialCodeCount(list.field) > 1 || tellsDialCode(list) || showsPlus.test(list.field.value)) &&
  field.tag === 'input' &&
  /^(?:text|tel|number|)$/.test(field.type) &&
  isBeside(list.field, field) &&
  !foreignAutocomplete.test(autocomplete) &&
  (label & ~(bit.number | bit.dial | bit.phone)) === 0 &&
  !anyOf(own, otherThanPhone | bit.name) &&
  !(field.label && hasUnknownWord(field.label));
