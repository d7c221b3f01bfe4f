import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WordTable } from '../../../utils/otp/match-words';
import { createTable, LONGEST_JOINED, matchWords } from '../../../utils/otp/match-words';
import type { Word } from '../../../utils/otp/pack-words';
import { BEGINNINGS, isJoinedScript, packWords } from '../../../utils/otp/pack-words';
import { foldWord, readText } from '../../../utils/otp/read-text';
import { readMessages } from '../../corpus/score-otp';
import { LIST_NAMES, WORD_LISTS } from '../../../utils/otp/word-lists';

const ROOT = join(import.meta.dirname, '../../..');

function toWord(entry: string, list: number): Word {
  const isWhole = entry.startsWith('=');
  const headOpen = entry.startsWith('*');
  const tailOpen = entry.endsWith('*') && entry.length > 1;
  const bare = entry.slice(isWhole || headOpen ? 1 : 0, tailOpen ? -1 : undefined);
  let text = foldWord(bare).replace(/_/g, ' ');
  const marked = (headOpen ? 1 : 0) | (tailOpen ? 2 : 0);
  // Scripts after the Cyrillic join words; Armenian and Georgian only lengthen them.
  const joins = isJoinedScript(text.charCodeAt(0));
  const lengthens = bare.charCodeAt(0) >= 0x530 && !joins && text.length > 3;
  if (joins) text = text.slice(0, LONGEST_JOINED);
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
  for (const { text } of [...words])
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1))
      words.push({ text: text.slice(0, space + 1), open: 0, list: BEGINNINGS });
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

/** Marks in the messages that are no entries: words whose fingerprint is one's by chance. */
export function countChanceMarks(texts: readonly string[], words: readonly Word[], table: WordTable): number {
  const listed = new Set(words.map(({ text }) => text));
  return texts
    .flatMap((text) =>
      matchWords(text, table).map(({ start, end }) => text.slice(start, end).replace('\n', ' ')),
    )
    .filter((found) => !listed.has(found) && !listed.has(found.slice(0, LONGEST_JOINED))).length;
}

const MESSAGES = join(ROOT, 'tests/unit/otp/messages.jsonl');

/** Salts with which words of no list are least often taken for listed ones, best first. */
function rankSalts(words: readonly Word[]): number[] {
  const corpora = join(ROOT, '../shared/corpora/otp');
  const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.jsonl')) : [];
  const texts = [MESSAGES, ...files.map((name) => join(corpora, name))]
    .flatMap(readMessages)
    .map(({ text }) => readText(text).folded);
  const counts = Array.from({ length: 3000 }, (_, salt) =>
    countChanceMarks(texts, words, createTable(packWords(words, salt), salt)),
  );
  console.log(`${Math.min(...counts)} chance marks or more in ${texts.length} messages`);
  return counts.map((_, salt) => salt).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
}

function write(packed: string, salt: number): void {
  writeFileSync(
    join(ROOT, 'utils/otp/packed-words.ts'),
    `/** Written by tests/unit/otp/write-packed-words.ts from word-lists.ts; do not edit. */\nexport const SALT = ${salt};\nexport const PACKED_WORDS =\n  '${packed}';\n`,
  );
}

/** How well our own messages are read with the words as they are written now; another process, which reads them anew. */
function readF1(): number {
  const answer = execFileSync('npx', ['tsx', 'tests/corpus/eval-otp.ts', MESSAGES, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(answer) as { otp: { f1: number } }).otp.f1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = sortedWords();
  let best = { salt: 0, f1: 0 };
  for (const salt of rankSalts(words).slice(0, 12)) {
    write(packWords(words, salt), salt);
    const f1 = readF1();
    if (f1 > best.f1) best = { salt, f1 };
  }
  const packed = packWords(words, best.salt);
  write(packed, best.salt);
  console.log(
    `${words.length} words, ${packed.length} letters; F1 of our own messages ${best.f1.toFixed(4)}`,
  );
}
