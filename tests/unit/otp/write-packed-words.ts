import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Word } from '../../../utils/otp/pack-words';
import { packWords } from '../../../utils/otp/pack-words';
import { foldWord } from '../../../utils/otp/read-text';
import { LIST_NAMES, WORD_LISTS } from '../../../utils/otp/word-lists';

const FILE = join(import.meta.dirname, '../../../utils/otp/packed-words.ts');

function toWord(entry: string, list: number): Word {
  const isWhole = entry.startsWith('=');
  const headOpen = entry.startsWith('*');
  const tailOpen = entry.endsWith('*') && entry.length > 1;
  const bare = entry.slice(isWhole || headOpen ? 1 : 0, tailOpen ? -1 : undefined);
  const text = foldWord(bare).replace(/_/g, ' ');
  const marked = (headOpen ? 1 : 0) | (tailOpen ? 2 : 0);
  // Scripts after the Cyrillic join words; Armenian and Georgian only lengthen them.
  const joins = text.charCodeAt(0) >= 0x530;
  const lengthens = bare.charCodeAt(0) >= 0x530 && !joins && text.length > 3;
  return { text, list, open: isWhole ? 0 : joins ? 3 : lengthens ? marked | 2 : marked };
}

/** Every word of the lists once, in the order in which they are packed. */
export function sortedWords(): Word[] {
  const words = Object.values(WORD_LISTS).flatMap((lists) =>
    LIST_NAMES.flatMap((name, list) =>
      (lists[name] ?? '')
        .split(' ')
        .filter((entry) => entry !== '')
        .map((entry) => toWord(entry, list)),
    ),
  );
  words.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.list - b.list || a.open - b.open));
  return words.filter((word, i) => !words.some((other, k) => k !== i && covers(other, word, k < i)));
}

/** Whether whatever `word` finds is found by `other`, of the same list. */
function covers(other: Word, word: Word, isEarlier: boolean): boolean {
  if (other.list !== word.list || (other.open & word.open & 1) !== (word.open & 1)) return false;
  if (other.text === word.text)
    return (other.open & word.open) === word.open && (other.open !== word.open || isEarlier);
  return (other.open & 2) === 2 && word.text.startsWith(other.text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = sortedWords();
  const packed = packWords(words);
  writeFileSync(
    FILE,
    `/** Written by tests/unit/otp/write-packed-words.ts from word-lists.ts; do not edit. */\nexport const PACKED_WORDS =\n  '${packed}';\n`,
  );
  console.log(`${words.length} words, ${packed.length} letters`);
}
