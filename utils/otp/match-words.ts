import type { Address } from './find-numbers.ts';
import {
  addToHash,
  BEGINNING_BITS,
  BEGINNINGS,
  endHash,
  hashWord,
  isJoinedScript,
  startHash,
  toBeginning,
  unpackWords,
} from './pack-words.ts';
import { PACKED_WORDS, SALT } from './packed-words.ts';
import { classOf, LETTER, SENTENCE_END } from './read-text.ts';

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

/** By the place of an entry's list in `word-lists.ts`. */
const LISTS = [
  NAME,
  NAME | STRONG,
  PURPOSE,
  ACTION,
  LINK,
  LABEL,
  SOFT,
  PROMOTION,
  UNIT,
  CURRENCY,
  LABEL | PLACE,
  SOFT | NUMBER,
  WITH,
  NUMBER,
  OLD,
];

const SLOTS = 1 << 14;
/** Letters of the longest entry in a script that parts words, and how many count in one that joins them. */
const LONGEST = 20;
export const LONGEST_JOINED = 8;

/** The listed words by hash; `says` has four numbers a slot, by the ends that may stand inside a word. */
export interface WordTable {
  salt: number;
  keys: Int32Array;
  says: Uint16Array;
  /** A bit for every hash by its lowest bits: most lookups end here. */
  known: Uint8Array;
  /** 1 for what may be the beginning of an entry of several words, with the space behind it. */
  beginnings: Uint8Array;
}

const keyOf = (hash: number, isJoined: boolean) => (isJoined ? 0x4000_0001 : 1) + hash;

/** The slot of a word, or of the gap where it would stand. */
function slotOf({ keys }: WordTable, key: number): number {
  let slot = key % SLOTS;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS;
  return slot;
}

/** The table of packed words; the lists' own is made once, when first asked for. */
export function createTable(packed: string, salt: number): WordTable {
  const created = {
    salt,
    keys: new Int32Array(SLOTS),
    says: new Uint16Array(4 * SLOTS),
    known: new Uint8Array(1 << 14),
    beginnings: new Uint8Array(1 << BEGINNING_BITS),
  };
  unpackWords(packed, (hash, isJoined, { open, list }) => {
    if (list === BEGINNINGS) {
      created.beginnings[hash] = 1;
      return;
    }
    const key = keyOf(hash, isJoined);
    const slot = slotOf(created, key);
    created.keys[slot] = key;
    const says = 4 * slot + open;
    created.says[says] = (created.says[says] ?? 0) | (LISTS[list] ?? 0);
    const place = (hash >> 3) & 0x3fff;
    created.known[place] = (created.known[place] ?? 0) | (1 << (hash & 7));
  });
  return created;
}

/** Whether no entry goes on with this: a digit, a sentence's end, a sign other than `" $ ' - . /`. Folded text has no capitals. */
const isStop = (code: number) =>
  classOf(code) === SENTENCE_END ||
  (code > 0x24 && code < 0x61 && code !== 0x27 && (code < 0x2d || code > 0x2f));

let built: WordTable | undefined;
const ensureTable = () => (built ??= createTable(PACKED_WORDS, SALT));

/** Every listed word in a folded text, longest first from the left, not overlapping. Work per character is bounded by the longest entry. */
export function matchWords(folded: string, table = ensureTable()): Mark[] {
  const { known, says, salt, beginnings } = table;
  const marks: Mark[] = [];
  const { length } = folded;
  /** Where the word at `i` ends, once it is known. */
  let wordEnd = 0;
  for (let i = 0; i < length;) {
    const first = folded.charCodeAt(i);
    if (classOf(first) !== LETTER) {
      i += 1;
      continue;
    }
    const inWord = i > 0 && classOf(folded.charCodeAt(i - 1)) === LETTER;
    const isJoined = isJoinedScript(first);
    let probeFrom = i + 1;
    let last = Math.min(length, i + (isJoined ? LONGEST_JOINED : LONGEST));
    if (inWord && !isJoined) {
      // Of a word's inside only its end may be an entry.
      if (wordEnd < i)
        for (wordEnd = i; wordEnd < length && classOf(folded.charCodeAt(wordEnd)) === LETTER;) wordEnd += 1;
      probeFrom = wordEnd;
      if (wordEnd > last) last = i;
      else last = wordEnd;
    }
    let best = 0;
    let end = i;
    let hash = startHash(salt, first);
    for (let j = i; j < last;) {
      const code = folded.charCodeAt(j);
      if (isStop(code)) break;
      const isGap = code === 0x20 || code === 0x0a;
      hash = addToHash(hash, isGap ? 0x20 : code);
      j += 1;
      // A dot only ends an entry: "tel.".
      if (code === 0x2e && !isJoined) last = j;
      if (j < probeFrom) continue;
      const hashed = endHash(hash, isJoined);
      if (isGap) {
        if (beginnings[toBeginning(hashed, isJoined)] === 0) break;
        continue;
      }
      if ((((known[(hashed >> 3) & 0x3fff] ?? 0) >> (hashed & 7)) & 1) === 1) {
        const slot = 4 * slotOf(table, keyOf(hashed, isJoined));
        let found = (says[slot + 3] ?? 0) | (inWord ? 0 : (says[slot + 2] ?? 0));
        if (j === length || classOf(code) !== LETTER || classOf(folded.charCodeAt(j)) !== LETTER)
          found |= (says[slot + 1] ?? 0) | (inWord ? 0 : (says[slot] ?? 0));
        if (found !== 0) {
          best = found;
          end = j;
        }
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
export function saysWord(word: string): number {
  const table = ensureTable();
  const slot = 4 * slotOf(table, keyOf(hashWord(SALT, word), isJoinedScript(word.charCodeAt(0))));
  let found = 0;
  for (let open = 0; open < 4; open += 1) found |= table.says[slot + open] ?? 0;
  return found;
}

/** What begins outside of `spans`: words of the message that are no parts of its addresses. Both lists run from left to right. */
export function outside<T extends Address>(parts: readonly T[], spans: readonly Address[]): T[] {
  let i = 0;
  return parts.filter(({ start }) => {
    while ((spans[i]?.end ?? Infinity) <= start) i += 1;
    return start < (spans[i]?.start ?? Infinity);
  });
}
