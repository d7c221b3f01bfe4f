import { languages } from './all-languages.ts';
import type { Lexicon } from './lexicon.ts';
import { compileLexicon } from './lexicon.ts';

/** Whether a folded word is an entry, begins as one with a star behind it, or ends as one with a star before it. */
export function isKnownIn({ entries }: Lexicon, word: string): boolean {
  if ((entries.get(word)?.whole ?? 0) !== 0) return true;
  for (let length = word.length - 1; length > 1; length -= 1)
    if ((entries.get(word.slice(0, length))?.begins ?? 0) !== 0) return true;
  for (let at = 1; at < word.length - 1; at += 1)
    if ((entries.get(word.slice(at))?.ends ?? 0) !== 0) return true;
  return false;
}

let ofFields: Lexicon | undefined;

/** Whether a folded word has a meaning for fields, or fills a sentence as "your" and "the" do. */
export const isFieldWord = (word: string): boolean =>
  isKnownIn(
    (ofFields ??= compileLexicon(
      Object.values(languages).flatMap(({ fields = {} }) =>
        Object.values(fields).map((list) => [list, 1] as const),
      ),
    )),
    word,
  );

let ofAll: Lexicon | undefined;
const ensureAll = () =>
  (ofAll ??= compileLexicon(
    Object.values(languages).flatMap(({ messages = {}, fields = {} }) =>
      [...Object.values(messages), ...Object.values(fields)].map((list) => [list, 1] as const),
    ),
  ));

/** Whether a folded word has a meaning in any language. */
export const isKnownWord = (word: string): boolean => isKnownIn(ensureAll(), word);

/** Whether a folded word is an entry from end to end. */
export const isListedWord = (word: string): boolean => (ensureAll().entries.get(word)?.whole ?? 0) !== 0;

/** Letters of the longest entry that stands in a folded text at `at`; 0 for none. */
export function listedAt(text: string, at: number): number {
  for (let length = Math.min(24, text.length - at); length > 0; length -= 1)
    if (isListedWord(text.slice(at, at + length))) return length;
  return 0;
}
