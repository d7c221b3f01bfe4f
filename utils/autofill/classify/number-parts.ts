import type { FieldDescription } from '../../domain/field.ts';
import { bit } from '../matchers/concepts.ts';
import { callingCodeShape, loneDialCode } from '../matchers/shapes.ts';
import { anyOf } from './masks.ts';
import { namesAField } from './phrase.ts';
import { isBeside, isList, type Reading } from './reading.ts';

/** `050`, `(0482)`, `Kyivstar (067)`: the first digits of national numbers, as lists offer them. */
const areaOption = /(?:^|[\s(])(0[1-9]\d{0,3}|[1-9]\d{1,2})\)?$/;

/** A list of the first digits of national numbers: of operators or areas. */
export function isAreaList({ field, own, label }: Reading): boolean {
  if (!isList(field)) return false;
  const codes = field.options.flatMap(({ text }) => areaOption.exec(text.trim())?.[1] ?? []);
  if (codes.length < 2 || codes.length < field.options.length * 0.7) return false;
  if (codes.every((code) => callingCodeShape.test(code)) && codes.some((code) => code.length < 3))
    return false;
  // Hours, days and months have two digits too.
  return (
    codes.some((code) => code.length > 2) ||
    anyOf(own | label, bit.area | bit.dial | bit.phone) ||
    loneDialCode.test(field.label)
  );
}

/** A field for the area code, by its words or by the `0` its example begins with. */
const isArea = ({ field, label, own }: Reading): boolean =>
  field.tag === 'input' &&
  // "Lada" is a make of car too.
  ((anyOf(label, bit.area) &&
    (isShort(field) || field.rect.width <= 150 || anyOf(label, bit.code) || anyOf(own, bit.phone))) ||
    (anyOf(own, bit.area) && isShort(field) && !namesAField(label & ~(bit.code | bit.dial))) ||
    (anyOf(label, bit.dial) && /^\(?0[1-9]\d{0,3}\)?$/.test(field.value || field.placeholder)));

/** The first digits of a national number go here, by what the field says or offers. */
const opensNumber = (reading: Reading): boolean => isAreaList(reading) || isArea(reading);

const takesDigits = ({ field }: Reading): boolean =>
  field.tag === 'input' && /^(?:text|tel|number|)$/.test(field.type);
/** A dialling code, with or without its sign. */
export const showsCallingCode = ({ field }: Reading): boolean =>
  callingCodeShape.test((field.value || field.placeholder).trim().replace(/^(?:\+|00)/, ''));
const isShort = ({ maxLength }: FieldDescription): boolean => maxLength !== null && maxLength <= 5;
/** "Phone" over the first part names the others too; short ones are called "prefix" and "line". */
const saysNothing = ({ field, label }: Reading): boolean =>
  (label & ~(bit.number | bit.phone | (isShort(field) ? bit.dial | bit.other : 0))) === 0;
/** What is short and called an area code is a part of a phone, whatever the field beside it says. */
const isOfNumber = (first: Reading): boolean =>
  first.phone > 0 ||
  anyOf(first.label | first.own, bit.phone) ||
  loneDialCode.test(first.field.label) ||
  (isArea(first) && isShort(first.field));

/** Words of the parts of a number: country, area, number. */
const ofParts = bit.country | bit.dial | bit.area | bit.phone | bit.number | bit.code | bit.name;

/** An area code by its place, between a dialling code and the rest: what is called "Vorwahl" may be either. */
export function isAreaBetween(open: readonly Reading[], at: number): boolean {
  const [country, area, number] = [open[at - 1], open[at], open[at + 1]];
  if (!country || !area || !number) return false;
  if (country.form !== area.form || area.form !== number.form) return false;
  return (
    takesDigits(area) &&
    takesDigits(number) &&
    isBeside(country.field, area.field) &&
    isBeside(area.field, number.field) &&
    area.field.rect.width < number.field.rect.width &&
    anyOf(area.own | area.label, bit.dial | bit.area) &&
    (area.label & ~ofParts) === 0 &&
    (number.phone > 0 || anyOf(number.own | number.label, bit.number)) &&
    (number.label & ~ofParts) === 0 &&
    (isList(country.field) || showsCallingCode(country) || anyOf(country.own | country.label, bit.dial))
  );
}

/** The first digits of a national number go here, by what the field says or by its place. */
export const startsNumber = (open: readonly Reading[], at: number): boolean => {
  const reading = open[at];
  return reading !== undefined && (opensNumber(reading) || isAreaBetween(open, at));
};

/** A list of operators or areas behind its number, where one reads from the right. */
function isListBehind(open: readonly Reading[], at: number): boolean {
  const [number, list, next] = [open[at], open[at + 1], open[at + 2]];
  if (!number || !list || number.phone === 0 || !takesDigits(number) || !isAreaList(list)) return false;
  const isOfNext =
    next !== undefined &&
    isBeside(list.field, next.field) &&
    takesDigits(next) &&
    (next.phone > 0 || saysNothing(next));
  return isBeside(number.field, list.field) && !isOfNext;
}

/**
 * The fields beside each other over which one number is split, from the first: area, exchange, subscriber; a list of
 * areas or operators and the rest; four with the country first. In the order in which the digits go into them.
 */
export function partsOfNumber(open: readonly Reading[], at: number): Reading[] {
  const first = open[at];
  const second = open[at + 1];
  if (!first || !second || first.form !== second.form) return [];
  if (isListBehind(open, at)) return [second, first];
  if (isAreaBetween(open, at) || (isArea(first) && second.phone > 0))
    return [first, ...digitsInRow(open, at + 1)];
  if (!isBeside(first.field, second.field)) return [];
  if (opensNumber(first)) {
    const rest =
      (second.phone > 0 || isOfNumber(first)) && takesDigits(second) ? digitsInRow(open, at + 1) : [];
    const isNamed = second.phone > 0 || saysNothing(second);
    return isNamed && rest.length > 0 ? [first, ...rest] : [];
  }
  const isNarrow = first.field.rect.width < second.field.rect.width * 0.5;
  return first.phone > 0 && (isShort(first.field) || isNarrow) ? digitsInRow(open, at) : [];
}

/** A field for digits and those beside it that say nothing else, up to one that is long enough for the rest. */
function digitsInRow(open: readonly Reading[], at: number): Reading[] {
  const parts: Reading[] = [];
  for (const part of open.slice(at, at + 4)) {
    const last = parts.at(-1);
    if (!takesDigits(part) || anyOf(part.label, bit.ext)) break;
    if (last && !(isBeside(last.field, part.field) && saysNothing(part))) break;
    parts.push(part);
    if (last && !isShort(part.field)) break;
  }
  return parts;
}
