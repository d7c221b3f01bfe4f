import type { ReadText } from '../words/read-text.ts';
import { lookOf } from '../words/read-text.ts';
import { ACTION, CURRENCY, LINK, NAME, saysWord, UNIT } from './match-words.ts';

/**
 * A number or a mixed token as it stands in the text. `code` is what it would be as a code; `null` where its form
 * alone says it is none (date, time, amount, telephone, masked digits, part of an address).
 */
export interface NumberToken {
  start: number;
  end: number;
  code: string | null;
  form: 'digits' | 'split' | 'prefixed' | 'mixed' | 'none';
  /** A form that is a code only where the text names it: `12-05-25`, `9f3k2a`, `12 34`. */
  weak: boolean;
}

/** What a reader sees: the text, to which it may not look back, and where reading goes on behind the token. */
export interface Reading {
  /** Undefined where nothing worth noting stands here. */
  token?: NumberToken;
  next: number;
}

export const asNone = (start: number, end: number): Reading => ({
  token: { start, end, code: null, form: 'none', weak: false },
  next: end,
});

export const asToken = (
  start: number,
  end: number,
  form: NumberToken['form'],
  code: string,
  weak = false,
): Reading => ({ token: { start, end, code, form, weak }, next: end });

/** `regex` (sticky) where it matches at `index`. */
export function matchAt(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index;
  return regex.exec(text);
}

export const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;
export const isAlnum = (code: number) =>
  isAsciiDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Where the letters and digits end that begin at `start`. */
export function runEnd(plain: string, start: number): number {
  let end = start;
  while (end < plain.length && (isAlnum(plain.charCodeAt(end)) || lookOf(plain.charCodeAt(end)) !== 0))
    end += 1;
  return end;
}

/** The end of a row of groups: a card number, an electricity token. */
export function rowEnd(plain: string, from: number): number {
  let end = from;
  while (/[ -]/.test(plain[end] ?? '') && isAsciiDigit(plain.charCodeAt(end + 1))) {
    end += 1;
    while (isAsciiDigit(plain.charCodeAt(end))) end += 1;
  }
  return end;
}

/** The folded word that ends at `end`. */
export function wordBefore({ plain, folded }: ReadText, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && lookOf(plain.charCodeAt(start - 1)) !== 0) start -= 1;
  return folded.slice(start, end);
}

/** Where the word ends that a colon, quotes and spaces lead on from. */
export function leadStart(plain: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < 4 && /[\s:="'«“(]/.test(plain[end - 1] ?? '')) end -= 1;
  return end;
}

/** Letters written right onto digits that do not make them another word: `OTP123456`. */
export const isNameOrLink = (word: string) => (saysWord(word) & (NAME | LINK)) !== 0;

/** Whether a colon, a code's name, or "is" stands right before. */
export function isLedTo(text: ReadText, start: number): boolean {
  const end = leadStart(text.plain, start);
  return text.plain.slice(end, start).includes(':') || isNameOrLink(wordBefore(text, end));
}

/** Letters that make digits an amount or a quantity: `Rs500`. */
export function isUnit(word: string): boolean {
  const says = saysWord(word);
  return (says & (CURRENCY | UNIT)) !== 0 && (says & ACTION) === 0;
}

/** "482 913 p/ acesso": Portuguese for "for" in short, not roubles. */
export const isForInPortuguese = (plain: string, at: number): boolean => plain.startsWith('p/ ', at);

/** Stars, dots or crosses that stand for digits before or behind: `*4821`, `48**`. */
export function isMasked(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] ?? '';
  const after = plain[end] ?? '';
  if (
    /[*•●]{2} $/.test(plain.slice(Math.max(0, start - 3), start)) ||
    /^ [*•●]{2}/.test(plain.slice(end, end + 3))
  )
    return true;
  if (/[*•●…∗✱×]/.test(before)) {
    if (before !== '*') return true;
    if (after === '*') return /[\p{L}\p{N}*#]/u.test((plain[start - 2] ?? ' ') + (plain[end + 1] ?? ' '));
    // "*482913 is your code": a star that nothing closes.
    return after === '#' || end - start < 5 || plain[start - 2] === '*';
  }
  if (/[•●…∗✱]/.test(after) || (after === '*' && plain[end + 1] === '*')) return true;
  return before === '.' && plain[start - 2] === '.' && end - start <= 4;
}
