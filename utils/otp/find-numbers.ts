import type { ReadText } from '../words/read-text.ts';
import { lookOf } from '../words/read-text.ts';
import type { Address } from './find-addresses.ts';
import type { NumberToken, Reading } from './number-token.ts';
import { isAlnum, runEnd } from './number-token.ts';
import { readDigits } from './read-digits.ts';
import { readMixed, readWord } from './read-mixed.ts';

/** No message has more; the bound keeps a text full of half a telephone cheap. */
const MOST_NUMBERS = 400;

/** All numbers and mixed tokens of a text from left to right, each once. Every pattern is anchored and bounded. */
export function findNumbers(text: ReadText, addresses: readonly Address[]): NumberToken[] {
  const { plain } = text;
  const found: NumberToken[] = [];
  let nextAddress = 0;
  for (let i = 0; i < plain.length && found.length < MOST_NUMBERS;) {
    const address = addresses[nextAddress];
    if (address !== undefined && i >= address.start) {
      nextAddress += 1;
      if (i < address.end) i = address.end;
      continue;
    }
    const code = plain.charCodeAt(i);
    if (!isAlnum(code) && lookOf(code) === 0) {
      i += 1;
      continue;
    }
    const { token, next } = readToken(text, i);
    if (token !== undefined) found.push(token);
    i = next;
  }
  return found;
}

function readToken(text: ReadText, start: number): Reading {
  const end = runEnd(text.plain, start);
  const run = text.plain.slice(start, end);
  if (/^\d+$/.test(run)) return readDigits(text, start, end);
  return /\d/.test(run) ? readMixed(text, start, end) : readWord(text, start, end);
}
