import type { ReadText } from '../words/read-text.ts';
import { classOf, LETTER, lookOf } from '../words/read-text.ts';
import type { Reading } from './number-token.ts';
import {
  asNone,
  asToken,
  isAlnum,
  isLedTo,
  isMasked,
  isNameOrLink,
  isUnit,
  leadStart,
  matchAt,
  runEnd,
  wordBefore,
} from './number-token.ts';
import { amountEnd, GROUPS, readDigits } from './read-digits.ts';

/** A word, unless it is the first part of `G-482913`, `X7K-9QP`. */
export function readWord(text: ReadText, start: number, end: number): Reading {
  const { plain, folded } = text;
  // A joined script may stand before: its word is not a prefix of the code.
  const isFree = start === 0 || classOf(plain.charCodeAt(start - 1)) !== LETTER;
  if (!isFree || plain[end] !== '-' || end - start > 6) return { next: end };
  const next = runEnd(plain, end + 1);
  const rest = plain.slice(end + 1, next);
  if (!/\d/.test(rest) || isNameOrLink(folded.slice(start, end))) return { next: end };
  const groups = end - start <= 4 ? matchAt(GROUPS, plain, end + 1) : null;
  if (groups !== null && groups[1] === '-') {
    const code = groups[0].replace(/\D/g, '');
    if (code.length >= 4 && code.length <= 8)
      return asToken(start, end + 1 + groups[0].length, 'prefixed', code);
  }
  if (/^\d{4,8}$/.test(rest) && plain[next] !== '-')
    return asToken(start, next, 'prefixed', rest, !/^(?:[A-Z]{1,3}|[iu])$/.test(plain.slice(start, end)));
  return readDashed(plain, start, end);
}

/** Letters, digits and letters again. */
const SANDWICHED = /^[A-Z]{2,5}-\d{2,5}-[A-Z]{1,5}$/;

/**
 * `X7K-9QP`, `AB12-CD34-EF56`, `HB-3823-KM`: groups of up to five letters and digits; small letters, single ones, or none
 * that has both make it weak.
 */
function readDashed(plain: string, start: number, firstEnd: number): Reading {
  let end = firstEnd;
  let parts = 1;
  while (plain[end] === '-' && parts < 4) {
    const next = runEnd(plain, end + 1);
    if (next - end - 1 < 1 || next - end - 1 > 5) break;
    end = next;
    parts += 1;
  }
  if (parts === 4 && plain[end] === '-') return asNone(start, end);
  const shown = plain.slice(start, end);
  const fits = parts > 1 && firstEnd - start >= 2 && firstEnd - start <= 5 && plain[end] !== '-';
  if (fits && SANDWICHED.test(shown)) return asToken(start, end, 'mixed', shown, true);
  return fits && /\d[^-]*[A-Za-z]|[A-Za-z][^-]*\d/.test(shown) && /^[A-Za-z0-9-]+$/.test(shown)
    ? asToken(start, end, 'mixed', shown, /[a-z]|-.(?:-|$)/.test(shown))
    : { next: firstEnd };
}

/** A letter of the Greek or the Cyrillic alphabet. */
const isGreekOrCyrillic = (code: number) => code > 0x36f && code < 0x530;

/** Letters and digits in one. */
export function readMixed(text: ReadText, start: number, end: number): Reading {
  const { plain } = text;
  const size = end - start;
  // "ЖКТ482" goes on in letters that no Latin ones look like.
  if (size > 40 || isGreekOrCyrillic(plain.charCodeAt(start - 1)) || isGreekOrCyrillic(plain.charCodeAt(end)))
    return asNone(start, end);
  // "Your 2FA-code", "3DS": a word.
  if (/^(?:2FA|3DS?)$/i.test(plain.slice(start, end))) return { next: end };
  return (
    readNameAndDigits(text, start, end) ??
    readDigitsAndName(text, start, end) ??
    readBeforeDash(plain, start, end) ??
    readHalves(text, start) ??
    readOne(text, start, end)
  );
}

/** "OTP482913", "Rs500", "XXXX1234" */
function readNameAndDigits(text: ReadText, start: number, end: number): Reading | null {
  const [, head = '', digits] = /^(\p{L}+)(\d+)$/u.exec(text.plain.slice(start, end)) ?? [];
  if (digits === undefined) return null;
  const from = start + head.length;
  const word = text.folded.slice(start, from);
  if (isNameOrLink(word)) return readDigits(text, from, end);
  return /^[xX]{1,12}$/.test(head) || isUnit(word) ? asNone(start, amountEnd(text.plain, from, end)) : null;
}

/** "482913Norvane", "482913code"; "500MB" is none. */
function readDigitsAndName({ plain, folded }: ReadText, start: number, end: number): Reading | null {
  const [, digits, tail = ''] = /^(\d+)(\p{L}+)$/u.exec(plain.slice(start, end)) ?? [];
  if (digits === undefined) return null;
  const from = start + digits.length;
  const word = folded.slice(from, end);
  if (isUnit(word)) return asNone(start, end);
  const isOther =
    /^\p{Lu}\p{Ll}/u.test(tail) || (/^\p{Ll}{2,}/u.test(tail) && digits.length >= 5) || isNameOrLink(word);
  return isOther && digits.length >= 4 && digits.length <= 8
    ? { ...asToken(start, from, 'digits', digits), next: end }
    : null;
}

/** "X7-482913", "X7K-9QP" */
function readBeforeDash(plain: string, start: number, end: number): Reading | null {
  if (plain[end] !== '-') return null;
  const next = runEnd(plain, end + 1);
  const rest = plain.slice(end + 1, next);
  if (end - start <= 2 && /^\d{5,8}$/.test(rest)) return asToken(start, next, 'prefixed', rest, true);
  const dashed = readDashed(plain, start, end);
  return dashed.next > end ? dashed : null;
}

const HALVES =
  /(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{3,4} (?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{3,4}(?![\p{L}\p{N}-])/uy;

/** `PQ6 2XR` right behind a colon, a code's name, or "is": elsewhere it is a postcode. */
function readHalves(text: ReadText, start: number): Reading | null {
  const shown = matchAt(HALVES, text.plain, start)?.[0];
  if (shown === undefined || !isLedTo(text, start)) return null;
  return shown[(shown.length - 1) / 2] === ' '
    ? asToken(start, start + shown.length, 'mixed', shown.replace(' ', ''), true)
    : null;
}

/** Times, quantities, the code of a card; Turkish senders close with B and the number of their operator, B001. */
const NO_CODE = /^(?:CV[CV]2|B0\d\d|\d{1,3}[xX]\d+|\d+p|\d{1,2}(?:h\d\d|[ap]m|[AP]M))$/;

function readOne(text: ReadText, start: number, end: number): Reading {
  const { plain } = text;
  const size = end - start;
  const token = plain.slice(start, end);
  // Four small letters are a word, unless digits open the token and a code's name stands before it.
  const isWord =
    /[a-z]{4}/.test(token) && !(/^\d/.test(token) && isNameOrLink(wordBefore(text, leadStart(plain, start))));
  if (size < 4 || size > 10 || isWord || isPartOfMore(text, start, end) || isMasked(plain, start, end))
    return asNone(start, end);
  const code = /^[A-Za-z0-9]+$/.test(token) ? token : toLookalike(token);
  return code === null || NO_CODE.test(token)
    ? asNone(start, end)
    : asToken(start, end, 'mixed', code, !/^[A-Z0-9]+$/.test(code));
}

/** Whether signs hang the token on what stands before or behind it. */
function isPartOfMore(text: ReadText, start: number, end: number): boolean {
  const { plain } = text;
  const before = plain[start - 1] ?? '';
  const after = plain[end] ?? '';
  const touches = /[-_/\\@&+]/.test(before) && !(before === '-' && plain[start - 2] === ' ');
  const isJoined = isAlnum(plain.charCodeAt(end + 1));
  return (
    (touches && !isNameOrLink(wordBefore(text, start - 1))) ||
    /[_/\\@=&+]/.test(after) ||
    (after === '-' && isJoined) ||
    (after === '.' && isJoined && end - start < 5)
  );
}

/** Capitals of other alphabets as the Latin ones they look like; null where one looks like none. */
function toLookalike(token: string): string | null {
  if (!/^[0-9\p{Lu}]+$/u.test(token)) return null;
  const ascii = token.replace(/\p{Lu}/gu, (letter) => String.fromCharCode(lookOf(letter.charCodeAt(0)) - 32));
  return /^[A-Z0-9]+$/.test(ascii) ? ascii : null;
}
