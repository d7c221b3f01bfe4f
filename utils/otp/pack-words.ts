/**
 * The word lists as one short string: sorted words share their beginnings, and an adaptive binary arithmetic coder
 * predicts each bit from the letters before it. gzip alone needs 1.7 times the room. Only + - * / on doubles decide, so
 * every engine reads the same words.
 */

/** One entry: what it says, and which of its ends may stand inside a word (bit 0: the start, bit 1: the end). */
export interface Word {
  text: string;
  open: number;
  list: number;
}

/** Digits of the packed text are the signs from # to ~ that need no escape in a string: all but ' \ and `. */
const toDigit = (code: number) => code - 35 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
const BASE = toDigit(126) + 1;

/** What five bits say: the end of a word, a letter, a space, a dash, a dot, or a character of another script. */
const LETTERS = '\0abcdefghijklmnopqrstuvwxyz -.\u0001';
const OTHER = LETTERS.indexOf('\u0001');
const SLOTS = 1 << 16;
/** How much the guess of the next shorter context counts beside the bits seen in one, from the shortest on; tuned on the lists. */
const PRIORS = [1, 8, 5];
const LENGTH = 7;
const RANGE = BASE ** LENGTH;

type CodeBit = (share: number, bit: number) => number;

const toLetter = (code: number) => {
  const letter = LETTERS.indexOf(String.fromCharCode(code));
  return letter < 0 ? OTHER : letter;
};

/** Codes symbols with `codeBit`; an encoder is given the symbols, a decoder gives them back. */
function createModel(codeBit: CodeBit) {
  /** How many zeros and how many ones each slot has seen. */
  const counts = new Uint8Array(2 * SLOTS);
  const owners = new Uint16Array(SLOTS);
  const slots = new Int32Array(3);
  const codeSymbol = (symbol: number, bits: number, contexts: readonly number[]): number => {
    let node = 1;
    for (let b = bits - 1; b >= 0; b -= 1) {
      let share = 0.5;
      for (let i = 0; i < contexts.length; i += 1) {
        const hash = Math.imul(Math.imul((contexts[i] ?? 0) + i * 7, 0x9e3779b1) ^ node, 0x85ebca6b);
        const slot = hash >>> 16;
        if (owners[slot] !== (hash & 0xffff)) {
          owners[slot] = hash;
          counts[2 * slot] = counts[2 * slot + 1] = 0;
        }
        slots[i] = slot;
        const ones = counts[2 * slot + 1] ?? 0;
        const prior = PRIORS[i] ?? 0;
        share = (ones + prior * share) / ((counts[2 * slot] ?? 0) + ones + prior);
      }
      const bit = codeBit(share, (symbol >> b) & 1);
      for (let i = 0; i < contexts.length; i += 1) {
        const same = 2 * (slots[i] ?? 0) + bit;
        const other = counts[same ^ 1] ?? 0;
        counts[same] = Math.min(250, (counts[same] ?? 0) + 1);
        if (other > 2) counts[same ^ 1] = other / 1.5 + 1;
      }
      node = node * 2 + bit;
    }
    return node - (1 << bits);
  };

  /** Codes the word after `before`; a decoder passes an empty word to fill. */
  const codeWord = (before: Word, word: Word | null): Word => {
    let shared = 0;
    if (word !== null)
      while (shared < before.text.length && word.text[shared] === before.text[shared]) shared += 1;
    shared = codeSymbol(shared, 5, [before.text.length]);
    let text = before.text.slice(0, shared);
    for (;;) {
      const c1 = text.charCodeAt(text.length - 1) || 0;
      const c2 = text.charCodeAt(text.length - 2) || 0;
      const given = word === null ? 0 : word.text.charCodeAt(text.length) || 0;
      const page = c1 >> 8;
      const base = text.length === shared ? 1 : 0;
      const near = base + c1 * 4099;
      const far = near + c2 * 65_599;
      const contexts = [base, near, far];
      const letter = codeSymbol(toLetter(given), 5, contexts);
      let code = LETTERS.charCodeAt(letter);
      if (letter === OTHER) {
        const high = codeSymbol(given >> 8, 8, [page + 3000]);
        for (let i = 0; i < 3; i += 1) contexts[i] = (contexts[i] ?? 0) + 50_021 * high;
        code = high * 256 + codeSymbol(given & 255, 8, contexts);
      }
      if (code === 0) break;
      text += String.fromCharCode(code);
    }
    const last = text.charCodeAt(text.length - 1);
    const open = codeSymbol(word?.open ?? 0, 2, [(last >> 8) + 7000, last + 7300]);
    const list = codeSymbol(word?.list ?? 0, 4, [
      (last >> 8) + 8000 + open * 300,
      last + 9000,
      before.list + 100 + shared * 20,
    ]);
    return { text, open, list };
  };
  return codeWord;
}

const EMPTY: Word = { text: '', open: 0, list: 0 };
/** The list of the word that closes the row. */
const END = 15;

/** Packs words sorted by their text; only a test and the script that writes `packed-words.ts` call it. */
export function packWords(words: readonly Word[]): string {
  const digits: number[] = [];
  let low = 0;
  let range = RANGE;
  const write = () => {
    digits.push(Math.floor(low / (RANGE / BASE)));
    low = (low % (RANGE / BASE)) * BASE;
  };
  const codeWord = createModel((share, bit) => {
    const part = split(range, share);
    if (bit === 1) range = part;
    else {
      low += part;
      range -= part;
      if (low >= RANGE) {
        low -= RANGE;
        let i = digits.length - 1;
        for (; digits[i] === BASE - 1; i -= 1) digits[i] = 0;
        digits[i] = (digits[i] ?? 0) + 1;
      }
    }
    for (; range < RANGE / BASE; range *= BASE) write();
    return bit;
  });
  let before = EMPTY;
  for (const word of [...words, { ...EMPTY, list: END }]) before = codeWord(before, word);
  for (let i = 0; i < LENGTH; i += 1) write();
  const signs = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter(
    (sign) => !"'\\`".includes(sign),
  );
  return digits.map((digit) => signs[digit]).join('');
}

const split = (range: number, share: number) => Math.max(1, Math.floor(range * Math.min(share, 0.9999)));

/** Reads packed words in their order. */
export function unpackWords(packed: string, visit: (word: Word) => void): void {
  let position = 0;
  let value = 0;
  let range = RANGE;
  const read = () => {
    value = value * BASE + (position < packed.length ? toDigit(packed.charCodeAt(position)) : 0);
    position += 1;
  };
  while (position < LENGTH) read();
  const codeWord = createModel((share) => {
    const part = split(range, share);
    const bit = value < part ? 1 : 0;
    if (bit === 1) range = part;
    else {
      value -= part;
      range -= part;
    }
    for (; range < RANGE / BASE; range *= BASE) read();
    return bit;
  });
  for (let word = codeWord(EMPTY, null); word.list !== END; word = codeWord(word, null)) visit(word);
}
