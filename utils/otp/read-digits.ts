import type { ReadText } from '../words/read-text.ts';
import { classOf, DIGIT, LETTER } from '../words/read-text.ts';
import type { Reading } from './number-token.ts';
import {
  asNone,
  asToken,
  isAlnum,
  isAsciiDigit,
  isMasked,
  isForInPortuguese,
  isLedTo,
  isNameOrLink,
  isUnit,
  matchAt,
  rowEnd,
  runEnd,
  wordBefore,
} from './number-token.ts';

export const SIGNS = /[$€£¥₹₽₺₴₸₩฿₫₦₱₪₡₲₵₭₮₾֏؋]/;
const DATE = /(\d{1,4})([.\-/])(\d{1,2})\2(\d{1,4})(?!\d|-\d)/y;
const TIME = /\d{1,2}[:h]\d{2}(?:[:.]\d{2})?(?!\d)/y;
const SPACED_AMOUNT = /\d{1,3}(?: \d{3}){1,4}[.,]\d{1,2}(?!\d)/y;
const JOINED = /\d{1,20}(?:[.,:/'·]\d{1,20}){1,12}/y;
const TELEPHONE = /\(?\d{1,5}\)?(?:(?: ?- ?| ?\(|\) ?| )\d{1,5}\)?){1,7}(?!\d)/y;
const ABROAD = /\d{1,15}(?:(?:[-. ]| ?\(|\) ?)\d{1,10}){0,7}/y;
const SPACED_DIGITS = /\d(?:(?:[ -]| - )\d){3,9}(?![\d])/y;
const DASHED = /\d{1,20}(?:-\d{1,20}){1,8}/y;
export const GROUPS = /\d{2,4}([ -])\d{2,4}(?:\1\d{1,4}){0,2}(?!\d)/y;
/** `694 5`, and a sentence's end: a gap that nobody meant. */
const LAST_APART = /\d{3,5} \d(?=[.!](?:\s|$)|\n|$)/y;
/** Digits behind which this stands are not alone. */
const JOINS = /^[-.,:/'·() ]{1,4}\d/;

/** Digits, alone or the first of several groups. */
export function readDigits(text: ReadText, start: number, end: number): Reading {
  const { plain } = text;
  if (end - start > 20) return asNone(start, end);
  const abroad = readAbroad(plain, start);
  if (abroad !== null) return abroad;
  if (plain[start - 1] === '-' && /[*•●…∗✱×]/.test(plain[start - 2] ?? ''))
    return asNone(start, rowEnd(plain, end));
  const joined = JOINS.test(plain.slice(end, end + 5)) ? readJoined(text, start, end) : null;
  if (joined !== null) return joined;
  const size = end - start;
  const isPart = hangsOnWord(text, start) || goesOn(plain, end, size);
  return size < 3 || size > 10 || isPart || isMasked(plain, start, end)
    ? asNone(start, end)
    : asToken(start, end, 'digits', plain.slice(start, end));
}

/** Where an amount or a quantity ends that begins with digits. */
export const amountEnd = (plain: string, start: number, end: number): number =>
  start + (matchAt(JOINED, plain, start)?.[0].length ?? end - start);

/** "+44 7700 900123" */
function readAbroad(plain: string, start: number): Reading | null {
  const before = plain[start - 1];
  if (before !== '+' && !(before === '(' && plain[start - 2] === '+')) return null;
  const shown = matchAt(ABROAD, plain, start)?.[0] ?? '';
  return shown.replace(/\D/g, '').length >= 7 ? asNone(start, start + shown.length) : null;
}

/** "ref-482913", "a@482913": part of something longer, unless a code's name stands before the dash. */
function hangsOnWord(text: ReadText, start: number): boolean {
  const { plain } = text;
  const before = plain[start - 1] ?? '';
  if (before === '.') return isAsciiDigit(plain.charCodeAt(start - 2));
  return (
    /[-_/\\@&]/.test(before) &&
    isAlnum(plain.charCodeAt(start - 2)) &&
    !(before === '-' && isNameOrLink(wordBefore(text, start - 1)))
  );
}

/** Whether a sign behind the digits makes them part of something longer, or a rate. */
function goesOn(plain: string, end: number, size: number): boolean {
  const after = plain[end] ?? '';
  const isJoined = isAlnum(plain.charCodeAt(end + 1));
  return (
    /[%_\\@&]/.test(after) ||
    (after === '/' && isJoined) ||
    (after === '-' && isJoined && size < 6) ||
    (after === '+' && size < 6)
  );
}

/** Digits with more of them behind a sign or a space: a date, an amount, a telephone, a split code. Null for none of these. */
function readJoined(text: ReadText, start: number, end: number): Reading | null {
  const { plain } = text;
  const date = readDate(plain, start);
  if (date !== null) return date;
  for (const figure of [TIME, SPACED_AMOUNT, JOINED]) {
    const shown = matchAt(figure, plain, start)?.[0];
    if (shown !== undefined) return asNone(start, start + shown.length);
  }
  return (
    readTelephone(plain, start, end) ??
    readSingleDigits(plain, start, end) ??
    readGroups(text, start) ??
    readLastApart(text, start) ??
    readDashes(plain, start, end)
  );
}

function readDate(plain: string, start: number): Reading | null {
  const date = matchAt(DATE, plain, start);
  if (date === null || !isDate(date)) return null;
  const end = start + date[0].length;
  const mayBeCode = date[2] === '-' && date[0].length === 8 && date[1]?.length === 2;
  return mayBeCode ? asToken(start, end, 'split', date[0].replace(/-/g, ''), true) : asNone(start, end);
}

const isDay = (n: number) => n >= 1 && n <= 31;
const isMonth = (n: number) => n >= 1 && n <= 12;
/** In either order, as continents differ. */
const isDayAndMonth = (a: number, b: number) => (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));

function isDate([, first = '', sign, second = '', third = '']: RegExpExecArray): boolean {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return isMonth(b) && isDay(c);
  if (first.length > 2 || third.length === 3) return false;
  if (first.length === 2 && third.length === 2 && sign === '-')
    return c >= 20 && c < 40 && isDayAndMonth(a, b);
  return isDayAndMonth(a, b) || (third.length <= 2 && isMonth(b) && isDay(c));
}

function readTelephone(plain: string, start: number, end: number): Reading | null {
  const isBracketed = plain[start - 1] === '(';
  const telephone = matchAt(TELEPHONE, plain, isBracketed ? start - 1 : start);
  if (telephone !== null && end - start <= 5) {
    const [shown] = telephone;
    const parts = shown.split(/\D+/).filter((part) => part !== '');
    const code = parts.join('');
    const phoneEnd = telephone.index + shown.length;
    const isLong = parts.length >= 3 || code.startsWith('0') || /[(-]/.test(shown);
    const isSingle = parts.every((part) => part.length === 1);
    const fits = code.length >= 9 && code.length <= 16 && isLong && !isSingle;
    if (fits && !isAlnum(plain.charCodeAt(phoneEnd))) {
      const isThreeByThree = code.length === 9 && parts.every((part) => part.length === 3);
      return isThreeByThree && !isBracketed
        ? asToken(start, phoneEnd, 'split', code, true)
        : asNone(start, phoneEnd);
    }
  }
  // "010 123456", "07700 900123": an area code with its number.
  if (plain[start] === '0' && end - start <= 5 && /^[ /-]\d{5,8}(?!\d)/.test(plain.slice(end, end + 10)))
    return asNone(start, runEnd(plain, end + 1));
  // "2 27 27 27": a telephone, its area first.
  if (end - start === 1 && /^(?: \d{2,3}){2,3}(?!\d)/.test(plain.slice(end, end + 13)))
    return asNone(start, rowEnd(plain, end));
  return null;
}

/** "8 0 4 - 1 7 7" */
function readSingleDigits(plain: string, start: number, end: number): Reading | null {
  const shown = matchAt(SPACED_DIGITS, plain, start)?.[0];
  if (shown === undefined) return null;
  const stop = start + shown.length;
  const row = rowEnd(plain, end);
  if (row > stop) return asNone(start, row);
  const code = shown.replace(/\D/g, '');
  return code.length <= 8 && !isAlnum(plain.charCodeAt(stop)) ? asToken(start, stop, 'split', code) : null;
}

/** `482 913`, `12-34-56`: what groups alike in a row are, or the first of them. */
function readGroups(text: ReadText, start: number): Reading | null {
  const { plain } = text;
  if (plain[start - 1] === '-' && classOf(plain.charCodeAt(start - 2)) === DIGIT) return null;
  const groups = matchAt(GROUPS, plain, start);
  if (groups === null) return null;
  const separator = groups[1] ?? '';
  for (let shown = groups[0]; ;) {
    const lengths = shown.split(separator).map((part) => part.length);
    const stop = start + shown.length;
    if (isRow(plain, lengths, stop)) return asNone(start, rowEnd(plain, stop));
    const runsOn =
      isAlnum(plain.charCodeAt(stop)) ||
      /^[.,:/-]\d/.test(plain.slice(stop, stop + 2)) ||
      isQuantity(text, shown, stop);
    const code = shown.replace(/\D/g, '');
    if (!runsOn && code.length >= 4 && code.length <= 8)
      return asToken(start, stop, 'split', code, !/^(?:3,3|2,2,2|2,2,2,2|4,4)$/.test(lengths.join(',')));
    if (lengths.length <= 2) return !runsOn || separator === ' ' ? null : asNone(start, stop);
    shown = shown.slice(0, shown.lastIndexOf(separator));
  }
}

/** `694 5` right behind a colon, a code's name, or "is". */
function readLastApart(text: ReadText, start: number): Reading | null {
  const shown = matchAt(LAST_APART, text.plain, start)?.[0];
  if (shown === undefined || !isLedTo(text, start)) return null;
  return asToken(start, start + shown.length, 'split', shown.replace(' ', ''), true);
}

/** Groups of one length with another behind them: a card's number. */
function isRow(plain: string, lengths: readonly number[], stop: number): boolean {
  const last = lengths.at(-1) ?? 0;
  return (
    last >= 3 &&
    new RegExp(`^[ -]\\d{${last}}(?!\\d)`).test(plain.slice(stop, stop + last + 2)) &&
    lengths.every((length) => length === last)
  );
}

/** Odd groups with dashes are telephones, accounts, ranges; few digits may be a code. */
function readDashes(plain: string, start: number, end: number): Reading | null {
  if (plain[end] !== '-' || !isAsciiDigit(plain.charCodeAt(end + 1))) return null;
  const shown = matchAt(DASHED, plain, start)?.[0];
  if (shown === undefined) return null;
  const code = shown.replace(/\D/g, '');
  const stop = start + shown.length;
  return code.length < 4 || code.length > 8 ? asNone(start, stop) : asToken(start, stop, 'split', code, true);
}

/** `482 913 Ft`, `12 500 MB`: groups of a thousand with a unit behind them. */
function isQuantity({ plain, folded }: ReadText, shown: string, end: number): boolean {
  if (!/^\d{1,3}(?: \d{3})+$/.test(shown)) return false;
  let k = end;
  while (plain[k] === ' ') k += 1;
  if (SIGNS.test(plain[k] ?? '') || plain[k] === '%') return true;
  if (isForInPortuguese(plain, k)) return false;
  let stop = k;
  while (stop < plain.length && classOf(plain.charCodeAt(stop)) === LETTER && stop - k < 12) stop += 1;
  return stop > k && isUnit(folded.slice(k, stop));
}
