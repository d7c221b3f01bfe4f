import type { Address } from './find-addresses.ts';
import { languages } from '../words/all-languages.ts';
import { isFieldWord, isKnownIn } from '../words/known-words.ts';
import type { LanguageWords, MessageConcept } from '../words/language-words.ts';
import { MESSAGE_CONCEPTS } from '../words/language-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { compileLexicon, isJoinedScript } from '../words/lexicon.ts';
import { matchSqueezed, SHORTEST_ROW, squeezeLexicon } from './squeezed-text.ts';
import { classOf, LETTER, SENTENCE_END } from '../words/read-text.ts';

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
export const SECRET = 16384;
export const MONTH = 32768;
export const PAID = 65536;
export const ELSEWHERE = 131072;
export const GONE = 262144;
export const PLAIN = 524288;
export const MINUTE = 1048576;
export const GUARD = 2097152;
export const ENTRY = 4194304;
export const USE = 8388608;
export const TELL = 16777216;
export const ONLINE = 33554432;

/** A word of our lists found in a text, and what it says (a sum of the constants above). */
export interface Mark {
  start: number;
  end: number;
  says: number;
}

/** What the entries of each list say. */
const SAYS: Record<MessageConcept, number> = {
  name: NAME,
  strong: NAME | STRONG,
  purpose: PURPOSE,
  entry: PURPOSE | ENTRY,
  act: ACTION,
  use: ACTION | USE,
  is: LINK,
  label: LABEL,
  soft: SOFT,
  promo: PROMOTION,
  unit: UNIT,
  minute: UNIT | MINUTE,
  money: CURRENCY,
  place: LABEL | PLACE,
  number: SOFT | NUMBER,
  with: WITH,
  digits: NUMBER,
  old: OLD,
  secret: SECRET,
  month: MONTH,
  guard: GUARD,
  tell: TELL,
  online: ONLINE,
  paid: PAID,
  elsewhere: ELSEWHERE,
  gone: OLD | GONE,
  plain: PLAIN,
};

/** The lists that say this, by their names in a language's file. */
export const conceptsOf = (says: number): MessageConcept[] =>
  MESSAGE_CONCEPTS.filter((concept) => (says & SAYS[concept]) === SAYS[concept]);

/** The words of all languages, and a bit for the hash of each: most letters in a row are dismissed by it. */
interface MessageWords extends Lexicon {
  known: Uint8Array;
}

/** Letters of the longest entry. */
const LONGEST = 24;
const HASHES = 1 << 16;
const addToHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) & (HASHES - 1);

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = addToHash(hash, text.charCodeAt(i));
  return hash;
}

/** The words that `matchWords` looks for; made once for all languages, and for tests from others. */
export function compileMessageWords(all: Record<string, LanguageWords>): MessageWords {
  const lexicon = compileLexicon(
    Object.values(all).flatMap(({ messages = {} }) =>
      MESSAGE_CONCEPTS.flatMap((concept) => {
        const list = messages[concept];
        return list === undefined ? [] : [[list, SAYS[concept]] as const];
      }),
    ),
  );
  const known = new Uint8Array(HASHES);
  for (const text of lexicon.entries.keys()) known[hashOf(text)] = 1;
  for (const lead of lexicon.leads) known[hashOf(lead)] = 1;
  return { ...lexicon, known };
}

/** Whether no entry goes on with this: a digit, a sentence's end, a sign other than `" $ ' - . /`. Folded text has no capitals. */
const isStop = (code: number) =>
  classOf(code) === SENTENCE_END ||
  (code > 0x24 && code < 0x61 && code !== 0x27 && (code < 0x2d || code > 0x2f));

let compiled: MessageWords | undefined;
const ensureWords = () => (compiled ??= compileMessageWords(languages));

/** Every listed word in a folded text, longest first from the left, not overlapping. Work per character is bounded by the longest entry. */
export function matchWords(folded: string, words = ensureWords()): Mark[] {
  const { entries, known, leads } = words;
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

let squeezed: ReturnType<typeof squeezeLexicon> | undefined;

/** The words of a text whose spaces were dropped: those of `matchWords`, but what stands in long rows of letters is taken apart. */
export function matchSqueezedWords(folded: string): Mark[] {
  squeezed ??= squeezeLexicon(ensureWords(), PLACE | ELSEWHERE);
  const marks: Mark[] = [];
  for (const { 0: row, index } of folded.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
    const found = row.length < SHORTEST_ROW ? matchWords(row) : matchSqueezed(row, squeezed);
    for (const { start, end, says } of found) marks.push({ start: index + start, end: index + end, says });
  }
  return marks;
}

/** What a folded word says when it is an entry from end to end; 0 for any other word. */
export const saysWord = (word: string) => ensureWords().entries.get(word)?.whole ?? 0;

/** Whether a folded word means something in a message or around a field, in any language. */
export const isKnownWord = (word: string): boolean => isKnownIn(ensureWords(), word) || isFieldWord(word);

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
