import { languages } from './all-languages.ts';
import type { Lexicon } from './lexicon.ts';
import { compileLexicon } from './lexicon.ts';

let compiled: Lexicon | undefined;
const ensureWords = () =>
  (compiled ??= compileLexicon(
    Object.values(languages).flatMap(({ messages = {}, fields = {} }) =>
      [...Object.values(messages), ...Object.values(fields)].map((list) => [list, 1] as const),
    ),
  ));

/** Whether a folded word has a meaning in any language, or fills a sentence as "your" and "the" do. */
export function isKnownWord(word: string): boolean {
  const { entries } = ensureWords();
  if ((entries.get(word)?.whole ?? 0) !== 0) return true;
  for (let length = word.length - 1; length > 1; length -= 1)
    if ((entries.get(word.slice(0, length))?.begins ?? 0) !== 0) return true;
  for (let at = 1; at < word.length - 1; at += 1)
    if ((entries.get(word.slice(at))?.ends ?? 0) !== 0) return true;
  return false;
}
