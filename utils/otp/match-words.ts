import type { Address } from './find-numbers.ts';
import { classOf, foldWord, LETTER, SENTENCE_END } from './read-text.ts';
import { LIST_NAMES, WORD_LISTS } from './word-lists.ts';

export const NAME = 1;
export const STRONG = 2;
export const PURPOSE = 4;
export const ACTION = 8;
export const LABEL = 16;
export const SOFT = 32;
export const PROMOTION = 64;
export const UNIT = 128;
export const CURRENCY = 256;
export const LINK = 512;
export const PLACE = 1024;
export const NUMBER = 2048;
export const WITH = 4096;
export const OLD = 8192;

/** A word of our lists found in a text, and what it says (a sum of the constants above). */
export interface Mark {
  start: number;
  end: number;
  says: number;
}

/** What the entries of each list say. */
const SAYS: Record<(typeof LIST_NAMES)[number], number> = {
  name: NAME,
  strong: NAME | STRONG,
  purpose: PURPOSE,
  act: ACTION,
  is: LINK,
  label: LABEL,
  soft: SOFT,
  promo: PROMOTION,
  unit: UNIT,
  money: CURRENCY,
  place: LABEL | PLACE,
  number: SOFT | NUMBER,
  with: WITH,
  digits: NUMBER,
  old: OLD,
};

/** Letters of the longest entry. */
const LONGEST = 24;

/** What an entry says as a whole word, and where it only begins a word, only ends one, or stands in the midst of one. */
interface Meaning {
  whole: number;
  begins: number;
  ends: number;
  inside: number;
}

interface Lexicon {
  entries: Map<string, Meaning>;
  /** A bit for the hash of each entry and of each beginning of one up to a space: most words are dismissed by it. */
  known: Uint8Array;
  /** The beginnings of entries of several words, up to a space and with it. */
  leads: Set<string>;
}

/** Arabic, Hebrew and everything behind them joins words or writes particles onto them. */
const isJoinedScript = (first: number) => first >= 0x590;

const HASHES = 1 << 16;
const addToHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) & (HASHES - 1);

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = addToHash(hash, text.charCodeAt(i));
  return hash;
}

/** The lexicon of all lists; for the grammar of an entry see `word-lists.ts`. */
function compileLexicon(): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), known: new Uint8Array(HASHES), leads: new Set() };
  for (const lists of Object.values(WORD_LISTS))
    for (const name of LIST_NAMES) {
      const entries = lists[name];
      if (entries === undefined) continue;
      // Folded all at once: many short texts cost more than a long one.
      const folded = foldWord(entries).split(' ');
      for (const [i, entry] of entries.split(' ').entries())
        addEntry(lexicon, entry, folded[i] ?? '', SAYS[name]);
    }
  return lexicon;
}

/** `entry` as it is written, and the same folded. */
function addEntry({ entries, known, leads }: Lexicon, entry: string, folded: string, says: number): void {
  const isWhole = entry.startsWith('=');
  const endsWord = entry.startsWith('*');
  const beginsWord = entry.endsWith('*');
  const text = folded.slice(isWhole || endsWord ? 1 : 0, beginsWord ? -1 : undefined).replaceAll('_', ' ');
  const isJoined = isJoinedScript(text.charCodeAt(0));
  // Georgian and Armenian, which are folded into Latin letters, hang endings on every word.
  const isLengthened = text.length > 3 && entry.charCodeAt(1) >= 0x530;
  const begins = !isWhole && (isJoined || isLengthened || beginsWord) ? says : 0;
  const ends = !isWhole && (isJoined || endsWord) ? says : 0;
  const meaning = entries.get(text);
  if (meaning === undefined) entries.set(text, { whole: says, begins, ends, inside: begins & ends });
  else {
    meaning.whole |= says;
    meaning.begins |= begins;
    meaning.ends |= ends;
    meaning.inside |= begins & ends;
  }
  known[hashOf(text)] = 1;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const lead = text.slice(0, space + 1);
    leads.add(lead);
    known[hashOf(lead)] = 1;
  }
}

/** Whether no entry goes on with this: a digit, a sentence's end, a sign other than `" $ ' - . /`. Folded text has no capitals. */
const isStop = (code: number) =>
  classOf(code) === SENTENCE_END ||
  (code > 0x24 && code < 0x61 && code !== 0x27 && (code < 0x2d || code > 0x2f));

let lexicon: Lexicon | undefined;

/** Every listed word in a folded text, longest first from the left, not overlapping. Work per character is bounded by the longest entry. */
export function matchWords(folded: string): Mark[] {
  const { entries, known, leads } = (lexicon ??= compileLexicon());
  const text = folded.replaceAll('\n', ' ');
  const marks: Mark[] = [];
  const { length } = text;
  const isLetter = (at: number) => at >= 0 && at < length && classOf(text.charCodeAt(at)) === LETTER;
  /** Where the word at `i` ends, once it is known. */
  let wordEnd = 0;
  for (let i = 0; i < length;) {
    if (!isLetter(i)) {
      i += 1;
      continue;
    }
    const inWord = isLetter(i - 1);
    const isJoined = isJoinedScript(text.charCodeAt(i));
    let probeFrom = i + 1;
    let last = Math.min(length, i + LONGEST);
    if (inWord && !isJoined) {
      // Of a word's inside only its end may be an entry.
      if (wordEnd < i) for (wordEnd = i; isLetter(wordEnd);) wordEnd += 1;
      probeFrom = wordEnd;
      last = wordEnd > last ? i : wordEnd;
    }
    let best = 0;
    let end = i;
    let hash = 0;
    for (let j = i; j < last;) {
      const code = text.charCodeAt(j);
      if (isStop(code)) break;
      hash = addToHash(hash, code);
      j += 1;
      // A dot only ends an entry: "tel.".
      if (code === 0x2e && !isJoined) last = j;
      if (j < probeFrom) continue;
      if (code === 0x20) {
        if (known[hash] === 0 || !leads.has(text.slice(i, j))) break;
        continue;
      }
      if (known[hash] === 0) continue;
      const meaning = entries.get(text.slice(i, j));
      if (meaning === undefined) continue;
      const isCut = isLetter(j) && isLetter(j - 1);
      const found = inWord ? (isCut ? meaning.inside : meaning.ends) : isCut ? meaning.begins : meaning.whole;
      if (found !== 0) {
        best = found;
        end = j;
      }
    }
    if (best !== 0) {
      marks.push({ start: i, end, says: best });
      i = end;
    } else i += 1;
  }
  return marks;
}

/** What a folded word says when it is an entry from end to end; 0 for any other word. */
export const saysWord = (word: string) => (lexicon ??= compileLexicon()).entries.get(word)?.whole ?? 0;

/** What any of the marks says: the sum of the constants above. */
export const saidBy = (marks: readonly Mark[]) => marks.reduce((sum, { says }) => sum | says, 0);

/** What begins outside of `spans`: words of the message that are no parts of its addresses. Both lists run from left to right. */
export function outside<T extends Address>(parts: readonly T[], spans: readonly Address[]): T[] {
  let i = 0;
  return parts.filter(({ start }) => {
    while ((spans[i]?.end ?? Infinity) <= start) i += 1;
    return start < (spans[i]?.start ?? Infinity);
  });
}
