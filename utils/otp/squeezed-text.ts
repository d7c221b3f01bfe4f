import type { Lexicon } from '../words/lexicon.ts';

/** Letters of the scripts that part words by spaces and have no joined ones. */
const L = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}]';
const LONG_RUN = new RegExp(`${L}{8}`, 'u');
/** A code written onto a row of words, or a row of words onto it. */
const GLUED = new RegExp(`${L}{12}\\d{4,8}(?!\\d)|(?<!\\d)\\d{4,8}${L}{12}`, 'u');
const BEFORE_DIGITS = new RegExp(`(?<=${L}{6}|\\p{Ll})(?=\\d{3})`, 'gu');
const BEHIND_DIGITS = new RegExp(`(?<=\\d)(?=${L}{2})`, 'gu');
const BEHIND_SIGN = new RegExp(`(?<=${L}{2}[.!?:;,]|\\d[.!?;])(?=${L}{2})`, 'gu');

/** "Yoursignupcodeis640218.Typeitintheform.": a gateway dropped the spaces. */
export const isSqueezed = (text: string): boolean =>
  !/:\/\/|www\.|\S@\S|\p{Lo}/iu.test(text) &&
  (GLUED.test(text) || (!text.includes(' ') && LONG_RUN.test(text)));

/** The same with spaces where letters and digits or two sentences meet. */
export const partNumbers = (text: string): string =>
  text.replace(BEFORE_DIGITS, ' ').replace(BEHIND_DIGITS, ' ').replace(BEHIND_SIGN, ' ');

/** Shorter words stand inside of others, but for these. */
const SHORTEST = 4;
const SHORT_WORDS = /^(?:otp|pin|tan|kod|cod)$/;
/** Words of fewer letters keep the meaning that `matchWords` gives them. */
export const SHORTEST_ROW = 7;

interface SqueezedWords {
  /** What entries say, by their spelling without spaces. */
  whole: Map<string, number>;
  /** The same for what only begins a word. */
  longest: number;
}

/** `rooms`: what "room", "bom" and the like say, which stand in many a row of letters by chance. */
export function squeezeLexicon({ entries }: Lexicon, rooms: number): SqueezedWords {
  const whole = new Map<string, number>();
  let longest = 0;
  for (const [text, meaning] of entries) {
    const key = text.replace(/[ '-]/g, '');
    if (key.length <= SHORTEST && (meaning.whole & rooms) !== 0) continue;
    whole.set(key, (whole.get(key) ?? 0) | meaning.whole);
    longest = Math.max(longest, key.length);
  }
  return { whole, longest };
}

/**
 * The listed words in a row of letters: of all ways to part it the one that leaves the longest words. One of few letters
 * counts only where it closes the row, as "is" does before the code.
 */
export function matchSqueezed(
  row: string,
  { whole, longest }: SqueezedWords,
): { start: number; end: number; says: number }[] {
  /** What the rest of the row from each letter on is worth, and how long the word is that begins there (0: none). */
  const worth = new Uint32Array(row.length + 1);
  const lengths = new Uint8Array(row.length + 1);
  for (let i = row.length - 1; i >= 0; i -= 1) {
    worth[i] = worth[i + 1] ?? 0;
    for (let end = i + 2; end <= Math.min(row.length, i + longest); end += 1) {
      const length = end - i;
      const word = row.slice(i, end);
      if ((whole.get(word) ?? 0) === 0) continue;
      if (length < SHORTEST && end < row.length && !SHORT_WORDS.test(word)) continue;
      const all = length * length + (worth[end] ?? 0);
      if (all <= (worth[i] ?? 0)) continue;
      worth[i] = all;
      lengths[i] = length;
    }
  }
  const found: { start: number; end: number; says: number }[] = [];
  for (let i = 0; i < row.length;) {
    const length = lengths[i] ?? 0;
    if (length > 0) found.push({ start: i, end: i + length, says: whole.get(row.slice(i, i + length)) ?? 0 });
    i += length || 1;
  }
  return found;
}
