import { languages } from '../../words/all-languages.ts';
import type { FieldConcept, LanguageWords } from '../../words/language-words.ts';
import { FIELD_CONCEPTS } from '../../words/language-words.ts';
import type { Lexicon, Meaning } from '../../words/lexicon.ts';
import { compileLexicon } from '../../words/lexicon.ts';
import { foldText } from '../../words/read-text.ts';

type Concept = Exclude<FieldConcept, 'filler' | 'later'>;
const concepts = FIELD_CONCEPTS.filter((name) => name !== 'filler' && name !== 'later');

/** One bit a concept, so that a text's meaning is a number. */
export const bit = Object.fromEntries(concepts.map((name, at) => [name, 2 ** at])) as Record<Concept, number>;

/** Han, kana, Hangul, Thai, Lao, Burmese, Khmer, Arabic, Hebrew: words begin anywhere in a run of letters. */
const unspaced = /[\u0590-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;
const longestWord = 20;

/** The words of fields, with what `saysOf` tells of each concept. */
export function compileFieldWords<C extends FieldConcept>(
  all: Record<string, LanguageWords>,
  ofConcepts: readonly C[],
  saysOf: (concept: C) => number,
): Lexicon {
  return compileLexicon(
    Object.values(all).flatMap(({ fields = {} }) =>
      ofConcepts.flatMap((concept) => {
        const list = fields[concept];
        return list === undefined ? [] : [[list, saysOf(concept)] as const];
      }),
    ),
  );
}

let meaning: Lexicon | undefined;
/** What each word says. */
const ensureMeaning = () => (meaning ??= compileFieldWords(languages, concepts, (concept) => bit[concept]));

let known: Lexicon | undefined;
/** Words that name nothing of their own: those with a meaning, and those that only fill. */
const ensureKnown = () => (known ??= compileFieldWords(languages, FIELD_CONCEPTS, () => 1));

let later: Lexicon | undefined;
const ensureLater = () => (later ??= compileFieldWords(languages, ['later'], () => 1));

/** Whether the text speaks of a step to come. */
export function saysLater(text: string): boolean {
  const words = ensureLater();
  const tokens = tokensOf(text);
  return tokens.some((word, at) =>
    unspaced.test(word)
      ? conceptsInRun(word, words) !== 0
      : beginningAt(word, words) !== 0 ||
        (words.leads.has(`${word} `) && beginningAt(tokens.slice(at, at + 4).join(' '), words) !== 0),
  );
}

/** What an entry says of a word that begins before it (`inWord`) and goes on behind it (`isCut`), or does not. */
function meaningAt(meaning: Meaning, inWord: boolean, isCut: boolean): number {
  if (inWord) return isCut ? meaning.inside : meaning.ends;
  return isCut ? meaning.begins : meaning.whole;
}

/** Bits of the concepts that `text` (one or more words, folded) begins with. */
function beginningAt(text: string, { entries }: Lexicon): number {
  let mask = 0;
  const longest = Math.min(text.length, longestWord);
  for (let length = 1; length <= longest; length++) {
    const meaning = entries.get(text.slice(0, length));
    const isCut = length < text.length && text[length] !== ' ';
    if (meaning !== undefined) mask |= meaningAt(meaning, false, isCut);
  }
  return mask;
}

/** Where words are not set apart: the longest from the left, then the longest behind it. */
function conceptsInRun(run: string, { entries }: Lexicon): number {
  let mask = 0;
  for (let at = 0; at < run.length;) {
    let taken = 1;
    for (let length = Math.min(run.length - at, longestWord); length > 0; length--) {
      const meaning = entries.get(run.slice(at, at + length));
      const says = meaning === undefined ? 0 : meaningAt(meaning, at > 0, at + length < run.length);
      if (says === 0) continue;
      mask |= says;
      taken = length;
      break;
    }
    at += taken;
  }
  return mask;
}

const wordMasks = new Map<string, number>();
const phraseMasks = new Map<string, number>();

function conceptsOfWord(word: string, words: Lexicon): number {
  let mask = wordMasks.get(word);
  if (mask !== undefined) return mask;
  if (unspaced.test(word)) mask = conceptsInRun(word, words);
  else {
    mask = beginningAt(word, words);
    for (let at = 1; at < word.length; at++) mask |= words.entries.get(word.slice(at))?.ends ?? 0;
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
  const words = ensureMeaning();
  const tokens = tokensOf(text);
  const sequence: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    let mask = conceptsOfWord(word, words);
    if (words.leads.has(`${word} `)) {
      const phrase = tokens.slice(at, at + 4).join(' ');
      let ofPhrase = phraseMasks.get(phrase);
      if (ofPhrase === undefined) phraseMasks.set(phrase, (ofPhrase = beginningAt(phrase, words)));
      mask |= ofPhrase;
    }
    if (mask) sequence.push(mask);
  }
  return sequence;
}

export const allOf = (sequence: readonly number[]): number => sequence.reduce((mask, word) => mask | word, 0);

/** How many letters of `text` the longest word known at its start takes. */
function knownLength(text: string, { entries }: Lexicon): number {
  for (let length = Math.min(text.length, longestWord); length > 0; length--)
    if (entries.get(text.slice(0, length))?.begins) return length;
  return 0;
}

/**
 * Letters in a row that may be grammar: in Han, Hangul and katakana one, in the scripts of South East Asia three.
 * Hiragana is nearly all grammar.
 */
const unknownRun =
  /[\u3400-\u9fff]{2}|[\uac00-\ud7af]{2}|[\u30a1-\u30fa]{2}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}/;

/** Whether a word holds something of its own beside what is known: `utalvany` in `utalvanykod`. */
function hasUnknownPart(word: string, words: Lexicon): boolean {
  const isWord = (text: string) => (words.entries.get(text)?.whole ?? 0) !== 0;
  if (!/\p{L}/u.test(word)) return false;
  if (unspaced.test(word)) {
    let rest = '';
    let found = false;
    for (let at = 0; at < word.length;) {
      const length = knownLength(word.slice(at), words);
      found ||= length > 0;
      rest += length > 0 ? ' ' : word.charAt(at);
      at += Math.max(length, 1);
    }
    // One Arabic or Hebrew word that is known in part is known: what is left are its article and endings.
    if (/^[\u0590-\u06ff]+$/.test(word)) return !found && word.length > 2 && !isWord(word);
    return unknownRun.test(rest);
  }
  if (word.length < 3 || isWord(word) || knownLength(word, words) > 0) return false;
  for (let at = 1; at < word.length; at++)
    if (words.entries.get(word.slice(at))?.ends) return at > 2 && !isWord(word.slice(0, at));
  return true;
}

/** Whether the text holds a word that is neither known nor mere filling. */
export function hasUnknownWord(text: string): boolean {
  const words = ensureKnown();
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    if (words.leads.has(`${word} `)) {
      const phrase = tokens.slice(at, at + 4).join(' ');
      const spaces = phrase.slice(0, knownLength(phrase, words)).trim().split(' ').length - 1;
      if (spaces > 0) {
        at += spaces;
        continue;
      }
    }
    if (hasUnknownPart(word, words)) return true;
  }
  return false;
}
