import { ACTIONS, LINKS, NAMES, PURPOSES, STRONG_NAMES } from './code-words.ts';
import { CURRENCIES, LABELS, PLACES, PROMOTIONS, SOFT_LABELS, UNITS } from './other-words.ts';
import { classOf, foldWord, LETTER } from './read-text.ts';

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

/** A word of our lists found in a text, and what it says (a sum of the constants above). */
export interface Mark {
  start: number;
  end: number;
  says: number;
}

interface Node {
  next: Map<number, Node>;
  /** What an entry ending here says, by the ends it needs closed: none, start, end, both. */
  open: number;
  fromStart: number;
  toEnd: number;
  whole: number;
}

const createNode = (): Node => ({ next: new Map(), open: 0, fromStart: 0, toEnd: 0, whole: 0 });

function addList(root: Node, words: string, says: number): void {
  for (const entry of foldWord(words).split(' ')) {
    const exact = entry.startsWith('=');
    const headOpen = entry.startsWith('*');
    const tailOpen = entry.endsWith('*');
    const word = entry.slice(exact || headOpen ? 1 : 0, tailOpen && entry.length > 1 ? -1 : undefined);
    if (word === '') continue;
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i) === 0x5f ? 0x20 : word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = createNode()));
      node = next;
    }
    const joinedScript = word.charCodeAt(0) >= 0x530;
    if (!exact && (joinedScript || (headOpen && tailOpen))) node.open |= says;
    else if (tailOpen) node.fromStart |= says;
    else if (headOpen) node.toEnd |= says;
    else node.whole |= says;
  }
}

let tree: Node | undefined;

function ensureTree(): Node {
  if (tree !== undefined) return tree;
  tree = createNode();
  addList(tree, NAMES, NAME);
  addList(tree, STRONG_NAMES, NAME | STRONG);
  addList(tree, PURPOSES, PURPOSE);
  addList(tree, ACTIONS, ACTION);
  addList(tree, LINKS, LINK);
  addList(tree, LABELS, LABEL);
  addList(tree, SOFT_LABELS, SOFT);
  addList(tree, PROMOTIONS, PROMOTION);
  addList(tree, UNITS, UNIT);
  addList(tree, CURRENCIES, CURRENCY);
  addList(tree, PLACES, PLACE);
  return tree;
}

/** Every listed word in a folded text, longest first from the left, not overlapping. Work per character is bounded by the longest entry. */
export function matchWords(folded: string): Mark[] {
  const root = ensureTree();
  const marks: Mark[] = [];
  let inWord = false;
  for (let i = 0; i < folded.length;) {
    const atStart = !inWord;
    let node = root.next.get(folded.charCodeAt(i));
    let says = 0;
    let end = i;
    for (let j = i + 1; node !== undefined; j += 1) {
      let found = node.open;
      if (atStart) found |= node.fromStart;
      if (node.toEnd !== 0 || node.whole !== 0) {
        const closed =
          j >= folded.length ||
          classOf(folded.charCodeAt(j)) !== LETTER ||
          classOf(folded.charCodeAt(j - 1)) !== LETTER;
        if (closed) found |= node.toEnd | (atStart ? node.whole : 0);
      }
      if (found !== 0) {
        says = found;
        end = j;
      }
      if (j >= folded.length) break;
      const code = folded.charCodeAt(j);
      node = node.next.get(code === 0x0a ? 0x20 : code);
    }
    if (says !== 0) {
      marks.push({ start: i, end, says });
      i = end;
    } else i += 1;
    inWord = i > 0 && classOf(folded.charCodeAt(i - 1)) === LETTER;
  }
  return marks;
}

/** What a folded word says when it is an entry from end to end; 0 for any other word. */
export function saysWord(word: string): number {
  let node: Node | undefined = ensureTree();
  for (let i = 0; node !== undefined && i < word.length; i += 1) node = node.next.get(word.charCodeAt(i));
  return node === undefined ? 0 : node.open | node.fromStart | node.toEnd | node.whole;
}
