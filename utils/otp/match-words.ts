import { PACKED_WORDS } from './packed-words.ts';
import { unpackWords } from './pack-words.ts';
import { classOf, LETTER } from './read-text.ts';

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
export const NUMBER = 2048;
export const WITH = 4096;

/** A word of our lists found in a text, and what it says (a sum of the constants above). */
export interface Mark {
  start: number;
  end: number;
  says: number;
}

/** By the place of an entry's list in `word-lists.ts`. */
const LISTS = [
  NAME,
  NAME | STRONG,
  PURPOSE,
  ACTION,
  LINK,
  LABEL,
  SOFT,
  PROMOTION,
  UNIT,
  CURRENCY,
  LABEL | PLACE,
  SOFT | NUMBER,
  WITH,
];

const MOST_NODES = 1 << 15;

/**
 * The words as two trees: from node 0 grow all, from node 1 those that may begin inside a word. A child is found by hash
 * of its parent and its letter; `says` has two numbers a node: for an entry that ends a word, and for one that need not.
 */
interface Tree {
  edges: Int32Array;
  children: Uint16Array;
  says: Uint16Array;
}

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16;

/** The child's number, or 0. */
function childOf({ edges, children }: Tree, node: number, code: number): number {
  const key = (node << 16) | code;
  for (let slot = slotOf(key); ; slot = (slot + 1) & 0xffff) {
    if (edges[slot] === key) return children[slot] ?? 0;
    if (edges[slot] === 0) return 0;
  }
}

function createTree(): Tree {
  const tree: Tree = {
    edges: new Int32Array(0x10000),
    children: new Uint16Array(0x10000),
    says: new Uint16Array(2 * MOST_NODES),
  };
  let nodes = 1;
  unpackWords(PACKED_WORDS, ({ text, open, list }) => {
    for (let root = open & 1; root >= 0; root -= 1) {
      let node = root;
      for (let i = 0; i < text.length; i += 1) {
        const key = (node << 16) | text.charCodeAt(i);
        let slot = slotOf(key);
        while (tree.edges[slot] !== 0 && tree.edges[slot] !== key) slot = (slot + 1) & 0xffff;
        if (tree.edges[slot] === 0) {
          tree.edges[slot] = key;
          tree.children[slot] = nodes += 1;
        }
        node = tree.children[slot] ?? 0;
      }
      const place = 2 * node + (open >> 1);
      tree.says[place] = (tree.says[place] ?? 0) | (LISTS[list] ?? 0);
    }
  });
  return tree;
}

let built: Tree | undefined;
const ensureTree = () => (built ??= createTree());

/** Every listed word in a folded text, longest first from the left, not overlapping. Work per character is bounded by the longest entry. */
export function matchWords(folded: string): Mark[] {
  const tree = ensureTree();
  const { says } = tree;
  const marks: Mark[] = [];
  let inWord = false;
  for (let i = 0; i < folded.length;) {
    let best = 0;
    let end = i;
    let node = inWord ? 1 : 0;
    for (let j = i; j < folded.length;) {
      const code = folded.charCodeAt(j);
      node = childOf(tree, node, code === 0x0a ? 0x20 : code);
      if (node === 0) break;
      j += 1;
      let found = says[2 * node + 1] ?? 0;
      const closed = says[2 * node] ?? 0;
      if (
        closed !== 0 &&
        (j >= folded.length || classOf(folded.charCodeAt(j)) !== LETTER || classOf(code) !== LETTER)
      )
        found |= closed;
      if (found !== 0) {
        best = found;
        end = j;
      }
    }
    if (best !== 0) {
      marks.push({ start: i, end, says: best });
      i = end;
    } else i += 1;
    inWord = classOf(folded.charCodeAt(i - 1)) === LETTER;
  }
  return marks;
}

/** What a folded word says when it is an entry from end to end; 0 for any other word. */
export function saysWord(word: string): number {
  const tree = ensureTree();
  let node = 0;
  for (let i = 0; i < word.length; i += 1) {
    node = childOf(tree, node, word.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node === 0 ? 0 : (tree.says[2 * node] ?? 0) | (tree.says[2 * node + 1] ?? 0);
}
