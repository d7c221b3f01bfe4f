/**
 * The word lists as fingerprints: of each word only a hash is kept, so a word costs some 20 bits however long it is. A
 * word of no list may be taken for a listed one by chance; the salt is one of thousands with which that happens least
 * in all the messages at hand. Words of one list and kind are one group; a
 * group's hashes are sorted and the steps between them Rice-coded.
 */

/** What a word says, and which of its ends may stand inside a word (bit 0: the start, bit 1: the end). */
export interface WordKind {
  open: number;
  list: number;
}

export interface Word extends WordKind {
  text: string;
}

/** Arabic, Hebrew and everything behind them joins words or writes particles onto them. */
const FIRST_JOINED = 0x590;
export const isJoinedScript = (first: number) => first >= FIRST_JOINED;
const HASH_BITS = 23;
/** In scripts that join words a word may begin at any letter, so more could be met by chance. */
const HASH_BITS_JOINED = 24;
const hashBits = (isJoined: boolean) => (isJoined ? HASH_BITS_JOINED : HASH_BITS);
const LISTS = 16;
/** The last list: beginnings of entries of several words. One met by chance costs a look at the next word, so few bits do. */
export const BEGINNINGS = LISTS - 1;
export const BEGINNING_BITS = 10;
const bitsOf = (list: number, isJoined: boolean) =>
  list === BEGINNINGS ? BEGINNING_BITS : hashBits(isJoined);
export const toBeginning = (hash: number, isJoined: boolean) => hash >> (hashBits(isJoined) - BEGINNING_BITS);
const COUNT_BITS = 11;
/** Words of joined scripts hash apart: they may begin anywhere, and shall not be found inside the words of others. */
const GROUPS = 2 * LISTS * 4;

/** FNV-1a, begun apart for the two kinds of scripts. */
export const startHash = (salt: number, first: number) => (isJoinedScript(first) ? ~salt : salt);
export const addToHash = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
export const endHash = (hash: number, isJoined: boolean) =>
  Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - hashBits(isJoined));

/** The length of a step's lower part, which is written as it is: about the mean step. */
const lowBits = (count: number, bits: number) => Math.max(0, bits - Math.ceil(Math.log2(count / 0.69)));

export function hashWord(salt: number, text: string): number {
  let hash = startHash(salt, text.charCodeAt(0));
  for (let i = 0; i < text.length; i += 1) hash = addToHash(hash, text.charCodeAt(i));
  return endHash(hash, isJoinedScript(text.charCodeAt(0)));
}

/** Packs words into base64; only a test and the script that writes `packed-words.ts` call it. */
export function packWords(words: readonly Word[], salt: number): string {
  const groups = Array.from({ length: GROUPS }, (): number[] => []);
  for (const { text, open, list } of words) {
    const isJoined = isJoinedScript(text.charCodeAt(0));
    const hash = hashWord(salt, text);
    groups[(isJoined ? LISTS * 4 : 0) + list * 4 + open]?.push(
      list === BEGINNINGS ? toBeginning(hash, isJoined) : hash,
    );
  }
  const bits: number[] = [];
  const write = (value: number, count: number) => {
    for (let b = count - 1; b >= 0; b -= 1) bits.push((value >> b) & 1);
  };
  for (const [group, hashes] of groups.entries()) {
    hashes.sort((a, b) => a - b);
    write(hashes.length > 0 ? 1 : 0, 1);
    if (hashes.length > 0) write(hashes.length, COUNT_BITS);
    const low = lowBits(hashes.length, bitsOf((group >> 2) % LISTS, group >= LISTS * 4));
    let before = 0;
    for (const hash of hashes) {
      const step = hash - before;
      for (let i = 0; i < step >> low; i += 1) bits.push(1);
      bits.push(0);
      write(step, low);
      before = hash;
    }
  }
  while (bits.length % 8 > 0) bits.push(0);
  const bytes = Array.from({ length: bits.length / 8 }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => 2 * byte + bit, 0),
  );
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** Reads packed words: each word's hash, what it is, and whether its script joins words. */
export function unpackWords(
  packed: string,
  visit: (hash: number, isJoined: boolean, kind: WordKind) => void,
): void {
  const bytes = atob(packed);
  let position = 0;
  const readBit = () => {
    const bit = (bytes.charCodeAt(position >> 3) >> (7 - (position & 7))) & 1;
    position += 1;
    return bit;
  };
  const read = (count: number) => {
    let value = 0;
    for (let i = 0; i < count; i += 1) value = 2 * value + readBit();
    return value;
  };
  for (let group = 0; group < GROUPS; group += 1) {
    const count = readBit() === 0 ? 0 : read(COUNT_BITS);
    const isJoined = group >= LISTS * 4;
    const list = (group >> 2) % LISTS;
    const low = lowBits(count, bitsOf(list, isJoined));
    let hash = 0;
    for (let i = 0; i < count; i += 1) {
      while (readBit() === 1) hash += 2 ** low;
      hash += read(low);
      visit(hash, isJoined, { open: group & 3, list });
    }
  }
}
