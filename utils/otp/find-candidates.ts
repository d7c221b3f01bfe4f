import { findAddresses } from './find-addresses.ts';
import { findNumbers } from './find-numbers.ts';
import { findVerificationLink } from './find-links.ts';
import type { Candidate } from './judge-numbers.ts';
import { judgeNumbers } from './judge-numbers.ts';
import type { Mark } from './match-words.ts';
import { matchSqueezedWords, matchWords, outside } from './match-words.ts';
import { promotes, takeApart } from './message.ts';
import { isForInPortuguese } from './number-token.ts';
import { prepareText } from './prepare-text.ts';
import { isSqueezed, partNumbers } from './squeezed-text.ts';
import type { ReadText } from '../words/read-text.ts';
import { readText } from '../words/read-text.ts';

/** A message as it arrived. `sender` is the name or number it came from, never an answer itself. */
export interface SmsText {
  text: string;
  sender?: string | undefined;
}

/** What a message shows: its words, its link, and every number that may be its code, the best first. */
export interface Findings {
  read: ReadText;
  /** Every listed word. */
  words: readonly Mark[];
  /** Of them, those about codes and other numbers. */
  marks: readonly Mark[];
  link: string | undefined;
  /** Its spaces were dropped. */
  isSqueezed: boolean;
  candidates: Candidate[];
}

const LONGEST_TEXT = 20_000;
/** "936 104'tür": what hangs on digits is no word. */
const isEnding = (plain: string, start: number): boolean =>
  plain[start - 1] === "'" && /\d/.test(plain[start - 2] ?? '');
/** Brackets with a word in them. */
const REMARK = /\((?=[^()\p{L}]{0,80}\p{L})[^()]{0,160}\)/gu;

export function findCandidates({ text, sender = '' }: SmsText): Findings {
  const prepared = prepareText(text.slice(0, LONGEST_TEXT));
  const isTight = isSqueezed(prepared);
  const read = readText(isTight ? partNumbers(prepared) : prepared);
  const addresses = findAddresses(read.plain);
  const numbers = findNumbers(read, addresses);
  const words = outside(
    outside(isTight ? matchSqueezedWords(read.folded) : matchWords(read.folded), addresses),
    numbers.filter(({ form }) => form === 'mixed'),
  ).filter(({ start }) => !isEnding(read.plain, start) && !isForInPortuguese(read.plain, start));
  const message = takeApart(read, numbers, words, sender, isTight);
  const candidates = judgeNumbers(message);
  // "Password for the payment (card *7714, ref. 118203) is 46107": read once more as if the remark were not there.
  const remarks = [...read.plain.matchAll(REMARK)].map(({ index, 0: shown }) => ({
    start: index,
    end: index + shown.length,
  }));
  if (remarks.length > 0 && !promotes(message))
    candidates.push(
      ...judgeNumbers(takeApart(read, outside(numbers, remarks), outside(words, remarks), sender, isTight)),
    );
  candidates.sort((a, b) => b.score - a.score || a.token.start - b.token.start);
  return {
    read,
    words,
    marks: message.marks,
    link: findVerificationLink(read, addresses, message.marks) ?? undefined,
    isSqueezed: isTight,
    candidates,
  };
}
