import type { NumberToken } from './number-token.ts';
import type { Mark } from './match-words.ts';
import {
  ACTION,
  isKnownWord,
  LABEL,
  LINK,
  NAME,
  NUMBER,
  PROMOTION,
  PURPOSE,
  SOFT,
  STRONG,
  USE,
  WITH,
} from './match-words.ts';
import { foldText } from '../words/read-text.ts';
import type { Message } from './message.ts';

/** How a name of a code stands to a number, and what that is worth. */
export const NAME_POINTS = {
  'right before': 40,
  before: 32,
  'right before, introduced': 48,
  'before, introduced': 40,
  'far before, introduced': 32,
  /** Another number bears it too. */
  shared: 26,
  /** It stood before another number, but a colon or "is" leads to this one. */
  'taken back': 44,
  'right behind': 34,
  'far behind': 24,
} as const;

export type NameFit = keyof typeof NAME_POINTS;

/** What the words on one side say of a number. */
interface Side {
  name: NameFit | null;
  /** The word that names it. */
  named: Mark | null;
  /** The name, or a word beside it, speaks of signing in or confirming. */
  strong: boolean;
  /** The name itself does. */
  verifies: boolean;
  /** A verb of typing belongs to the number. */
  acted: boolean;
  /** Not only the word "with" or "use". */
  asked: boolean;
  /** A word we do not know makes the name that of another code: "the colour code", "codice della strada". */
  strange: boolean;
}

export interface RightSide extends Side {
  /** "is", between the number and its name. */
  linked: boolean;
}

export interface LeftSide extends Side {
  /** The name belongs to another number before this one. */
  taken: boolean;
  /** A colon, a dash or "is" stands right before it. */
  introduced: boolean;
  /** The word that makes it another number: one that always does, or one that a code's name outweighs. */
  label: 'firm' | 'soft' | null;
  labelGap: number;
}

/** No rule looks farther than so many words, letters and sentences. */
const MOST_WORDS = 24;
const MOST_LETTERS = 140;

export function readLeft(message: Message, k: number, firstAfter: number): LeftSide {
  const { read, numbers, marks, broken } = message;
  const { start } = numbers[k] as NumberToken;
  const previous = numbers[k - 1];
  const introduced = isIntroduced(read.plain, start, marks[firstAfter - 1]);
  const side: LeftSide = {
    name: null,
    named: null,
    strong: false,
    verifies: false,
    acted: false,
    asked: false,
    strange: false,
    taken: false,
    introduced,
    label: null,
    labelGap: 99,
  };
  if (/№/.test(read.plain.slice(Math.max(0, start - 2), start)))
    return { ...side, label: 'firm', labelGap: 0 };
  let isToldToType = false;
  for (let m = firstAfter - 1, seen = 0; m >= 0 && seen < MOST_WORDS; m -= 1, seen += 1) {
    const mark = marks[m] as Mark;
    const gap = start - mark.end;
    const crossed = broken(mark.end, start);
    if (gap > MOST_LETTERS || crossed > 1) break;
    if (isName(message, m, introduced && gap < 40)) {
      takeName(side, message, k, m, firstAfter);
      side.asked ||= side.name !== null && isAsked(message, marks[m - 1], mark);
      break;
    }
    if (crossed > 0 || (previous !== undefined && previous.start >= mark.end)) continue;
    // "To confirm your phone enter 123456": what stands before the verb is what the code is for, not what it is.
    if (isToldToType) {
      if ((mark.says & PURPOSE) !== 0 && gap <= 60) side.strong = side.verifies = true;
      continue;
    }
    if (isTooFar(mark, gap, introduced) || (introduced && isConfirmed(marks, m))) continue;
    if ((mark.says & (LABEL | NAME)) !== 0) {
      if (isLinkedFrom(message, m, start) && takeStrongName(side, message, k, m, firstAfter)) break;
      side.label = 'firm';
      side.labelGap = gap;
      break;
    }
    const between = read.plain.slice(mark.end, start);
    if (side.label === null && isSoftLabel(mark, between, gap)) {
      side.label = 'soft';
      side.labelGap = gap;
    }
    if (asksToType(mark, between)) {
      takeVerb(side, message, mark);
      isToldToType = /^\p{L}{0,8}:?\s?$/u.test(between);
    }
  }
  return side;
}

/** "Enter the code 4829", "4829 кодын енгізіңіз": a verb of typing beside the name. */
function isAsked({ broken }: Message, first: Mark | undefined, second: Mark | undefined): boolean {
  if (first === undefined || second === undefined || second.start - first.end > 16) return false;
  return (
    broken(first.end, second.start) === 0 &&
    [first, second].some(({ says }) => (says & (ACTION | USE)) === ACTION)
  );
}

/** "With" asks to type only where the message speaks of codes. */
function takeVerb(side: Side, { speaksOfCodes }: Message, { says }: Mark): void {
  side.acted ||= (says & WITH) === 0 || speaksOfCodes;
  side.asked ||= (says & (ACTION | PURPOSE)) !== 0 && (says & USE) === 0;
}

/** Other words belong to a number from near by; a verb of typing, where a colon leads on, from farther. */
const isTooFar = ({ says }: Mark, gap: number, introduced: boolean): boolean =>
  gap > (introduced && (says & ACTION) !== 0 ? 60 : 24);

/** "Account 4829", not "account and then 4829". */
const isSoftLabel = ({ says }: Mark, between: string, gap: number): boolean =>
  (says & SOFT) !== 0 && gap <= 14 && !/ \p{L}{5,} /u.test(between);

/** Gives the number the name at `m`, as far as it is the number's. */
function takeName(side: LeftSide, message: Message, k: number, m: number, firstAfter: number): void {
  const { read, numbers, marks, broken } = message;
  const { start, code, form } = numbers[k] as NumberToken;
  const mark = marks[m] as Mark;
  const previous = numbers[k - 1];
  const { introduced } = side;
  const isOccupied = previous !== undefined && previous.start >= mark.end;
  const taken = (isOccupied && isTaken(numbers, k, mark.end)) || isGiven(marks, m, previous);
  const strong = isStrong(message, m);
  const isHere = broken(mark.end, start) === 0;
  if (side.label !== null && !(isHere && outweighsLabel(introduced, strong, code))) return;
  side.label = null;
  if (taken && introduced && isHere)
    side.name = !isOccupied || isPreviousNamed(message, k, firstAfter) ? 'shared' : 'taken back';
  // "PIN: 25A4FF8C" is a messenger's or a lottery's; a PIN to type has digits.
  const isLotteryPin = form === 'mixed' && read.folded.slice(mark.start, mark.end) === 'pin';
  if (!taken && isHere && !isLotteryPin) {
    const gap = start - mark.end;
    if (introduced)
      side.name =
        gap <= 14 ? 'right before, introduced' : gap <= 45 ? 'before, introduced' : 'far before, introduced';
    else side.name = gap <= 14 ? 'right before' : 'before';
  }
  side.taken = taken;
  side.strong = strong;
  side.verifies = (mark.says & STRONG) !== 0;
  if (side.name === null) return;
  side.named = mark;
  side.strange = !strong && (isStrange(message, mark) || isStrangeNoun(read.plain.slice(mark.end, start)));
}

/** "Account: your login code 482913": a name that a colon follows, or one for signing in with six digits. */
const outweighsLabel = (introduced: boolean, strong: boolean, code: string | null): boolean =>
  introduced || (strong && code?.length === 6);

/** Whether "is" stands between the word at `m` and the number, not a colon: "the TAN for your order is 418077". */
function isLinkedFrom({ read, marks }: Message, m: number, start: number): boolean {
  const link = marks[m + 1];
  return (
    link !== undefined &&
    (link.says & LINK) !== 0 &&
    link.end <= start &&
    !/[:;,\d]/.test(read.plain.slice((marks[m] as Mark).end, start))
  );
}

/** A name that means nothing but a code keeps its number although the word for another stands between. */
function takeStrongName(side: LeftSide, message: Message, k: number, m: number, firstAfter: number): boolean {
  const { marks, broken } = message;
  const { start } = message.numbers[k] as NumberToken;
  for (let i = m - 1; i >= 0 && i >= m - 3; i -= 1) {
    const mark = marks[i] as Mark;
    if (start - mark.end > 60 || broken(mark.end, start) > 0) return false;
    if ((mark.says & (LABEL | STRONG)) !== STRONG) continue;
    takeName(side, message, k, i, firstAfter);
    return side.name !== null;
  }
  return false;
}

/** Whether the number before the k-th has a name, or a colon, of its own. */
function isPreviousNamed({ read, numbers, marks }: Message, k: number, firstAfter: number): boolean {
  const previous = numbers[k - 1];
  if (previous === undefined) return false;
  const namer = lastBefore(marks, firstAfter, previous.start);
  return (
    isIntroduced(read.plain, previous.start, namer) ||
    (namer !== undefined &&
      (namer.says & (NAME | PURPOSE)) !== 0 &&
      /^\p{L}{0,8} ?$/u.test(read.plain.slice(namer.end, previous.start)))
  );
}

/** "The number to confirm your phone is 3072": what is confirmed does not name the number. */
function isConfirmed(marks: readonly Mark[], m: number): boolean {
  const mark = marks[m] as Mark;
  const before = marks[m - 1];
  return (
    (mark.says & LABEL) !== 0 &&
    before !== undefined &&
    (before.says & PURPOSE) !== 0 &&
    mark.start - before.end <= 14
  );
}

/** A verb of typing, or a purpose that a colon follows: "Login: 3072". */
const asksToType = ({ says }: Mark, between: string): boolean =>
  (says & (ACTION | WITH)) !== 0 ||
  ((says & PURPOSE) !== 0 && /^\p{L}*(?: \p{L}+){0,2} ?[:=-]\s?$/u.test(between));

export function readRight(message: Message, k: number, firstAfter: number): RightSide {
  const { read, numbers, marks, broken } = message;
  const { start, end } = numbers[k] as NumberToken;
  const next = numbers[k + 1];
  const side: RightSide = {
    name: null,
    named: null,
    strong: false,
    verifies: false,
    acted: false,
    asked: false,
    strange: false,
    linked: false,
  };
  // "(ref. 440871) type …": what stands behind the brackets is not about what they hold.
  if (read.plain[end] === ')' && read.plain[start - 1] !== '(') return side;
  for (let m = firstAfter, seen = 0; m < marks.length && seen < 12; m += 1, seen += 1) {
    const mark = marks[m] as Mark;
    if (mark.start < end) continue;
    const gap = mark.start - end;
    if (gap > 70 || broken(end, mark.start) > 0) break;
    if (next !== undefined && next.end <= mark.start) break;
    if ((mark.says & ACTION) !== 0 && gap <= 16) {
      side.acted = true;
      side.asked ||= (mark.says & USE) === 0;
    }
    if (isName(message, m)) {
      if (!side.linked && belongsToNext(message, mark, next)) break;
      side.name = gap <= 24 || side.linked ? 'right behind' : 'far behind';
      side.named = mark;
      side.strong = isStrong(message, m);
      side.strange = !side.strong && isStrange(message, mark);
      side.verifies = (mark.says & STRONG) !== 0;
      side.asked ||= isAsked(message, mark, marks[m + 1]);
      break;
    }
    if ((mark.says & LINK) !== 0 && gap <= 1) side.linked = true;
  }
  return side;
}

const belongsToNext = ({ broken }: Message, name: Mark, next: NumberToken | undefined): boolean =>
  next !== undefined &&
  next.code !== null &&
  next.start - name.end <= 14 &&
  broken(name.end, next.start) === 0;

function lastBefore(marks: readonly Mark[], from: number, start: number): Mark | undefined {
  for (let m = from - 1, seen = 0; m >= 0 && seen < MOST_WORDS; m -= 1, seen += 1) {
    const mark = marks[m];
    if (mark !== undefined && mark.end <= start) return mark;
  }
  return undefined;
}

/** Whether a name that ends at `from` already belongs to a number before the k-th one. */
function isTaken(numbers: readonly NumberToken[], k: number, from: number): boolean {
  for (let i = k - 1, seen = 0; i >= 0 && seen < 6; i -= 1, seen += 1) {
    const token = numbers[i] as NumberToken;
    if (token.start < from) return false;
    if (token.start - from <= 3 || (token.code !== null && !(token.weak && token.form === 'split')))
      return true;
  }
  return false;
}

/**
 * A name of a code, unless the word before makes it another one: "rezervasyon kodu", "delivery code". "Number" and
 * "digits" are names beside a purpose or a verb of typing.
 */
function isName(message: Message, m: number, introduces = false): boolean {
  const { read, marks } = message;
  const mark = marks[m] as Mark;
  if ((mark.says & (NAME | NUMBER)) === 0 || (mark.says & LABEL) !== 0) return false;
  const isNumber = (mark.says & NAME) === 0;
  const isDigits = isNumber && (mark.says & SOFT) === 0;
  if (
    isNumber &&
    !(isDigits && introduces) &&
    !(introduces && message.warnings.length > 0) &&
    !hasBeside(message, m, NAME | PURPOSE | ACTION, 36) &&
    !isKeptSecret(message, mark)
  )
    return false;
  const before = marks[m - 1];
  if ((mark.says & STRONG) !== 0 || before === undefined) return true;
  if ((before.says & (LABEL | PROMOTION | (isNumber ? SOFT : 0))) === 0) return true;
  return !/^(?:\p{L}{0,8}[ -](?:\p{L}{1,3} ?)?|\p{L}{0,8})$/u.test(read.plain.slice(before.end, mark.start));
}

/** "Do not share this number": a warning right beside the word. */
const isKeptSecret = ({ warnings, broken }: Message, { start, end }: Mark): boolean =>
  warnings.some((warning) => {
    const [from, to] = warning.end <= start ? [warning.end, start] : [end, warning.start];
    return to - from <= 12 && broken(from, to) === 0;
  });

/** "the colour code", "your rider code": where an English name of a code stands behind a noun. */
const ENGLISH_NOUN = /(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Yy]our|[Oo]ur|[Tt]his|[Nn]ew|of) (\p{Ll}{3,24}) $/u;
/** "Kellercode", "klantcode": what a compound begins with. */
const COMPOUND = /(?:^|[^\p{L}\p{M}])(\p{sc=Latn}{4,24})$/u;
/** "codice della strada", "code of conduct": what follows tells which code it is. */
const OF = /^ (?:of|de|del|de la|della|dello|des) (\p{Ll}[\p{L}\p{M}]{3,})/u;

/** "Šifra ponude 4417": one noun alone between a name, with its ending, and the number. */
const NOUN_BETWEEN = /^(?:\p{Ll}|\p{M}){0,4} (\p{Ll}[\p{L}\p{M}]{3,}) $/u;

function isStrangeNoun(between: string): boolean {
  const noun = NOUN_BETWEEN.exec(between)?.[1];
  return noun !== undefined && !isKnownWord(foldText(noun));
}

/** Whether a noun beside a name, or the rest of a compound with it, is one we do not know: it may be another code. */
function isStrange({ read }: Message, { start, end }: Mark): boolean {
  const before = read.plain.slice(Math.max(0, start - 36), start);
  const isEnglish = /^(?:code|pin|password)/.test(read.folded.slice(start, end));
  const nouns = [
    isEnglish ? ENGLISH_NOUN.exec(before)?.[1] : undefined,
    COMPOUND.exec(before)?.[1],
    OF.exec(read.plain.slice(end, end + 40))?.[1],
  ];
  return nouns.some((noun) => noun !== undefined && !isKnownWord(foldText(noun)));
}

/** "6767 is the code": the name is the number's before it. */
function isGiven(marks: readonly Mark[], m: number, previous: NumberToken | undefined): boolean {
  const link = marks[m - 1];
  if (previous === undefined || previous.code === null || link === undefined || (link.says & LINK) === 0)
    return false;
  const name = marks[m] as Mark;
  return link.start - previous.end >= 0 && link.start - previous.end <= 1 && name.start - link.end <= 10;
}

const isStrong = (message: Message, m: number): boolean =>
  ((message.marks[m] as Mark).says & STRONG) !== 0 || hasBeside(message, m, PURPOSE | STRONG, 16);

/** Whether one of the two marks before or after says one of `wanted`, near and in the same sentence. */
function hasBeside({ marks, broken }: Message, m: number, wanted: number, reach: number): boolean {
  const mark = marks[m] as Mark;
  for (const other of [marks[m - 1], marks[m + 1], marks[m - 2], marks[m + 2]]) {
    if (other === undefined || (other.says & wanted) === 0) continue;
    const [from, to] = other.end <= mark.start ? [other.end, mark.start] : [mark.end, other.start];
    if (to - from <= reach && broken(from, to) === 0) return true;
  }
  return false;
}

function isIntroduced(plain: string, start: number, before: Mark | undefined): boolean {
  let i = start - 1;
  while (i >= 0 && /[\s"'«»“”„「『[(<*#【《_]/.test(plain[i] ?? '')) i -= 1;
  if (/[:=>→-]/.test(plain[i] ?? '')) return true;
  return before !== undefined && (before.says & LINK) !== 0 && i - before.end <= 1;
}
