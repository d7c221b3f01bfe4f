import type { NumberToken } from './number-token.ts';
import { SIGNS } from './read-digits.ts';
import type { Mark } from './match-words.ts';
import {
  ACTION,
  ELSEWHERE,
  CURRENCY,
  ENTRY,
  GONE,
  GUARD,
  MINUTE,
  MONTH,
  ONLINE,
  NAME,
  PAID,
  PLAIN,
  PLACE,
  PROMOTION,
  PURPOSE,
  saidBy,
  SECRET,
  STRONG,
  TELL,
} from './match-words.ts';
import type { ReadText } from '../words/read-text.ts';
import { classOf, SENTENCE_END } from '../words/read-text.ts';

/** A message taken apart, as the rules need it. */
export interface Message {
  read: ReadText;
  numbers: readonly NumberToken[];
  /** Words about codes and other numbers. */
  marks: readonly Mark[];
  /** Words that ask to keep something secret. */
  warnings: readonly Mark[];
  months: readonly Mark[];
  /** Words for minutes and seconds. */
  minutes: readonly Mark[];
  /** Every listed word. */
  words: readonly Mark[];
  /** Words that say that a code is void by now. */
  gone: readonly Mark[];
  /** How many sentences end between two indices. */
  broken: (from: number, to: number) => number;
  /** What all its words say. */
  says: number;
  /** Whether any word is about codes. */
  speaksOfCodes: boolean;
  /** A door, a locker, an order to be picked up. */
  speaksOfPlace: boolean;
  /** It speaks of entering, as rooms and accounts are entered, and of nothing else that a one-time code is for. */
  isForEntry: boolean;
  /** A payment that is made, and no verb of typing. */
  isReceipt: boolean;
  /** Words for a driver, the till, a meeting, a network; none where it warns of somebody or speaks of signing in. */
  elsewhere: readonly Mark[];
  /** A percentage, an amount less. */
  hasRate: boolean;
  /** A gateway dropped its spaces: where its words end is guessed. */
  isSqueezed: boolean;
  senderDigits: string;
}

/** What is looked for in the message as a whole; it does not stand between a number and its name. */
const ASIDE = ONLINE | SECRET | GUARD | TELL | MONTH | PAID | ELSEWHERE | GONE | PLAIN;

/** A word or a sign for money. */
export const namesMoney = ({ read, says: all }: Pick<Message, 'read' | 'says'>): boolean =>
  (all & CURRENCY) !== 0 || SIGNS.test(read.plain);

export const says = (message: Message, wanted: number) => (message.says & wanted) !== 0;

export function takeApart(
  read: ReadText,
  numbers: readonly NumberToken[],
  words: readonly Mark[],
  sender: string,
  isSqueezed = false,
): Message {
  const breaks = countBreaks(read.plain);
  const marks = words.filter(({ says }) => (says & ~ASIDE) !== 0);
  const all = saidBy(marks);
  const isForEntry =
    (all & (ENTRY | STRONG)) === ENTRY &&
    marks.every(({ says }) => (says & PURPOSE) === 0 || (says & ENTRY) !== 0);
  return {
    read,
    numbers,
    marks,
    warnings: words.filter(({ says }) => (says & SECRET) !== 0),
    months: words.filter(({ says }) => (says & MONTH) !== 0),
    minutes: words.filter(({ says }) => (says & MINUTE) !== 0),
    words,
    gone: words.filter(({ says }) => (says & GONE) !== 0),
    broken: (from, to) => (breaks[to] ?? 0) - (breaks[from] ?? 0),
    says: all,
    speaksOfCodes: (all & (NAME | PURPOSE | ACTION)) !== 0,
    speaksOfPlace: (all & PLACE) !== 0 && findsPlace(read.plain, marks),
    isForEntry,
    isReceipt: (saidBy(words) & (PAID | ACTION)) === PAID && namesMoney({ read, says: all }),
    elsewhere:
      (saidBy(words) & SECRET) === 0 && ((all & PURPOSE) === 0 || (isForEntry && (all & ACTION) === 0))
        ? words.filter(({ says }) => (says & ELSEWHERE) !== 0)
        : [],
    hasRate: /\d ?%|% ?\d|(?<![\d-])-\d{1,4} ?[€$£₽₴]/.test(read.plain),
    isSqueezed,
    senderDigits: sender.replace(/\D/g, ''),
  };
}

/** "Card *2745, order WEB-880412": in a payment an order with its number is not one to be picked up. */
function findsPlace(plain: string, marks: readonly Mark[]): boolean {
  const pays =
    /\*\d{4}/.test(plain) || marks.some(({ start, end, says }) => (says & CURRENCY) !== 0 && end - start > 1);
  return marks.some(
    ({ end, says }) =>
      (says & PLACE) !== 0 &&
      !(pays && /^\p{L}{0,5}\P{L}{0,3}(?:[A-Z]+-)?\d/u.test(plain.slice(end, end + 12))),
  );
}

export const promotes = (message: Message) => says(message, PROMOTION);

/** Cumulative count of sentence ends before each index. */
function countBreaks(plain: string): Uint32Array {
  const breaks = new Uint32Array(plain.length + 1);
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    let ends = 0;
    if (code === 0x2e) {
      const next = plain.charCodeAt(i + 1);
      if (next === 0x20) ends = isAbbreviation(plain, i) ? 0 : 1;
      else if (i + 1 >= plain.length || next === 0x0a) ends = 1;
    } else if (classOf(code) === SENTENCE_END) ends = 1;
    breaks[i + 1] = (breaks[i] ?? 0) + ends;
  }
  return breaks;
}

/** "Rs. 500", "A/c No. ending": a short word with its dot, and no new sentence after it. */
function isAbbreviation(plain: string, dot: number): boolean {
  const next = plain[dot + 2] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  return /\d/.test(next) && /(?:^|[^\p{L}\p{N}])\p{L}{1,3}$/u.test(plain.slice(Math.max(0, dot - 4), dot));
}
