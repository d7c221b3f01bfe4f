import { foldText } from './read-text.ts';

/** What an entry says (a sum of bits) as a whole word, as the beginning of one, as its end, and in its midst. */
export interface Meaning {
  whole: number;
  begins: number;
  ends: number;
  inside: number;
}

/** Entries by their folded spelling; what they mean together does not depend on the order in which they were added. */
export interface Lexicon {
  entries: Map<string, Meaning>;
  /** Beginnings of entries of several words, each up to a space and with it. */
  leads: Set<string>;
}

/** Scripts that join words or write particles onto them: Arabic, Hebrew and all behind them (in folded text). */
export const isJoinedScript = (first: number) => first >= 0x590;

/** The lexicon of the lists given, each with what its entries say; `LanguageWords` tells the grammar of an entry. */
export function compileLexicon(lists: Iterable<readonly [list: string, says: number]>): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), leads: new Set() };
  // All lists are folded at once: many short texts cost more than a long one.
  const all = [...lists];
  const folded = foldText(all.map(([list]) => list).join('\n')).split('\n');
  for (const [i, list] of folded.entries()) {
    const says = all[i]?.[1] ?? 0;
    for (const entry of list.split(', ')) addEntry(lexicon, entry, says);
  }
  return lexicon;
}

function addEntry({ entries, leads }: Lexicon, entry: string, says: number): void {
  const isWhole = entry.startsWith('=');
  const opensStart = entry.startsWith('*');
  const opensEnd = entry.endsWith('*');
  const text = entry.slice(isWhole || opensStart ? 1 : 0, opensEnd ? -1 : undefined);
  const isAnywhere = isJoinedScript(text.charCodeAt(0)) && !isWhole && !opensStart && !opensEnd;
  const begins = isAnywhere || opensEnd ? says : 0;
  const ends = isAnywhere || opensStart ? says : 0;
  const meaning = entries.get(text);
  if (meaning === undefined) entries.set(text, { whole: says, begins, ends, inside: begins & ends });
  else {
    meaning.whole |= says;
    meaning.begins |= begins;
    meaning.ends |= ends;
    meaning.inside |= begins & ends;
  }
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1))
    leads.add(text.slice(0, space + 1));
}
