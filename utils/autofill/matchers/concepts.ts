import { foldText } from './fold-text.ts';
import { fillerWords } from './filler-words.ts';
import { words, type Concept } from './words.ts';

const names = Object.keys(words) as Concept[];

/** One bit a concept, so that a text's meaning is a number. */
export const bit = Object.fromEntries(names.map((name, at) => [name, 2 ** at])) as Record<Concept, number>;

interface Dictionary {
  whole: Map<string, number>;
  beginnings: Map<string, number>;
  endings: Map<string, number>;
  /** First words of phrases. */
  leads: Set<string>;
}

/** Han, kana, Hangul, Thai, Lao, Burmese, Khmer, Arabic, Hebrew: words begin anywhere in a run of letters. */
const unspaced = /[\u0590-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;
const longestWord = 20;

let dictionary: Dictionary | undefined;

function compileWords(): Dictionary {
  const compiled: Dictionary = {
    whole: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    leads: new Set(),
  };
  const add = (map: Map<string, number>, word: string, value: number): void => {
    map.set(word, (map.get(word) ?? 0) | value);
  };
  for (const name of names)
    for (const entry of words[name].split(' ')) {
      const sign = /^[=*]/.exec(entry)?.[0];
      const word = (sign ? entry.slice(1) : entry).replaceAll('_', ' ');
      if (sign === '*') add(compiled.endings, word, bit[name]);
      if (sign === '=' || (word.length < 4 && word < '\u0500' && !word.includes(' ')))
        add(compiled.whole, word, bit[name]);
      else add(compiled.beginnings, word, bit[name]);
      const space = word.indexOf(' ');
      if (space > 0) compiled.leads.add(word.slice(0, space));
    }
  return compiled;
}

/** Bits of the concepts that `text` (one or more words, folded) begins with. */
function beginningAt(text: string, { beginnings }: Dictionary): number {
  let mask = 0;
  const longest = Math.min(text.length, longestWord);
  for (let length = 1; length <= longest; length++) mask |= beginnings.get(text.slice(0, length)) ?? 0;
  return mask;
}

const wordMasks = new Map<string, number>();
const phraseMasks = new Map<string, number>();

function conceptsOfWord(word: string, known: Dictionary): number {
  let mask = wordMasks.get(word);
  if (mask !== undefined) return mask;
  mask = (known.whole.get(word) ?? 0) | beginningAt(word, known);
  const anywhere = unspaced.test(word);
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(at);
    if (anywhere) mask |= beginningAt(rest, known);
    else mask |= known.endings.get(rest) ?? 0;
  }
  if (wordMasks.size > 5000) wordMasks.clear();
  if (phraseMasks.size > 5000) phraseMasks.clear();
  wordMasks.set(word, mask);
  return mask;
}

/** Splits `phoneNumber2` and `OTPCode` as their writers meant them. */
export const splitIdentifier = (identifier: string): string =>
  identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1 $2');

const besideLatin = new RegExp(`(?<=[a-z])(?=${unspaced.source})|(?<=${unspaced.source})(?=[a-z])`, 'g');

/** Folded words; `SMS` in `SMSコード` is one of its own. */
function tokensOf(text: string): string[] {
  const folded = foldText(text);
  const spaced = unspaced.test(folded) ? folded.replace(besideLatin, ' ') : folded;
  return spaced.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The concepts of each word of the text, in its order; words that mean nothing are left out. */
export function conceptSequence(text: string): number[] {
  dictionary ??= compileWords();
  const tokens = tokensOf(text);
  const sequence: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    let mask = conceptsOfWord(word, dictionary);
    if (dictionary.leads.has(word)) {
      const phrase = tokens.slice(at, at + 4).join(' ');
      let meaning = phraseMasks.get(phrase);
      if (meaning === undefined) phraseMasks.set(phrase, (meaning = beginningAt(phrase, dictionary)));
      mask |= meaning;
    }
    if (mask) sequence.push(mask);
  }
  return sequence;
}

export const allOf = (sequence: readonly number[]): number => sequence.reduce((mask, word) => mask | word, 0);

let fillers: { whole: Set<string>; beginnings: Set<string> } | undefined;

/** Short words begin too many others; Arabic and Hebrew words are looked for at every letter. */
const isWholeFiller = (word: string): boolean =>
  unspaced.test(word) ? /[\u0590-\u06ff]/.test(word) : word.length < 5;

function compileFillers(): { whole: Set<string>; beginnings: Set<string> } {
  const compiled = { whole: new Set<string>(), beginnings: new Set<string>() };
  for (const word of foldText(fillerWords).split(/\s+/))
    if (word) (isWholeFiller(word) ? compiled.whole : compiled.beginnings).add(word);
  return compiled;
}

/** How many letters of `text` the longest word known at its start takes. */
function knownLength(text: string, known: Dictionary, filler: Set<string>): number {
  for (let length = Math.min(text.length, longestWord); length > 0; length--) {
    const start = text.slice(0, length);
    if (known.beginnings.has(start) || filler.has(start)) return length;
  }
  return 0;
}

/**
 * Letters in a row that may be grammar: in Han, Hangul and katakana one, in the scripts of South East Asia three.
 * Hiragana is nearly all grammar.
 */
const unknownRun =
  /[\u3400-\u9fff]{2}|[\uac00-\ud7af]{2}|[\u30a1-\u30fa]{2}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}/;

/** Whether a word holds something of its own beside what is known: `utalvany` in `utalvanykod`. */
function hasUnknownPart(word: string, known: Dictionary, filler: NonNullable<typeof fillers>): boolean {
  if (!/\p{L}/u.test(word)) return false;
  if (unspaced.test(word)) {
    let rest = '';
    let found = false;
    for (let at = 0; at < word.length;) {
      const length = knownLength(word.slice(at), known, filler.beginnings);
      found ||= length > 0;
      rest += length > 0 ? ' ' : word.charAt(at);
      at += Math.max(length, 1);
    }
    // One Arabic or Hebrew word that is known in part is known: what is left are its article and endings.
    if (/^[\u0590-\u06ff]+$/.test(word)) return !found && word.length > 2 && !filler.whole.has(word);
    return unknownRun.test(rest);
  }
  if (word.length < 3 || filler.whole.has(word) || known.whole.has(word)) return false;
  if (knownLength(word, known, filler.beginnings) > 0) return false;
  for (let at = 1; at < word.length; at++)
    if (known.endings.has(word.slice(at)))
      return at > 2 && !filler.whole.has(word.slice(0, at)) && !known.whole.has(word.slice(0, at));
  return true;
}

/** Whether the text holds a word that is neither known (`words.ts`) nor mere filling (`filler-words.ts`). */
export function hasUnknownWord(text: string): boolean {
  dictionary ??= compileWords();
  fillers ??= compileFillers();
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    if (dictionary.leads.has(word)) {
      const phrase = tokens.slice(at, at + 4).join(' ');
      const length = knownLength(phrase, dictionary, fillers.beginnings);
      const spaces = phrase.slice(0, length).trim().split(' ').length - 1;
      if (spaces > 0) {
        at += spaces;
        continue;
      }
    }
    if (hasUnknownPart(word, dictionary, fillers)) return true;
  }
  return false;
}
