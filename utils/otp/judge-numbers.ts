import type { NumberToken } from './find-numbers.ts';
import { SIGNS } from './find-numbers.ts';
import type { Mark } from './match-words.ts';
import {
  ACTION,
  CURRENCY,
  LABEL,
  LINK,
  NAME,
  NUMBER,
  PLACE,
  PROMOTION,
  PURPOSE,
  SOFT,
  STRONG,
  UNIT,
  WITH,
} from './match-words.ts';
import type { Feature } from './points.ts';
import { POINTS } from './points.ts';
import type { ReadText } from './read-text.ts';
import { classOf, LETTER, SENTENCE_END } from './read-text.ts';

/** No message with a code has more numbers; the bound keeps a text full of numbers cheap. */
const MOST_CANDIDATES = 64;

export interface Candidate {
  token: NumberToken;
  /** What speaks for and against it. */
  features: Feature[];
  score: number;
  named: boolean;
  /** Its name is not that of another number before it. */
  owned: boolean;
}

const betterName = (a: Feature | null, b: Feature | null): Feature | null =>
  a === null || (b !== null && POINTS[b] > POINTS[a]) ? b : a;

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
      else if (classOf(next) === LETTER && /\d/.test(plain[i - 1] ?? '')) ends = 1;
    } else if (classOf(code) === SENTENCE_END) ends = 1;
    breaks[i + 1] = (breaks[i] ?? 0) + ends;
  }
  return breaks;
}

/** "Rs. 500", "A/c No. ending": a short word with its dot, and no new sentence after it. */
function isAbbreviation(plain: string, dot: number): boolean {
  const next = plain[dot + 2] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  return /\d/.test(next) && /(?:^|[^\p{L}\p{N}])\p{L}{1,4}$/u.test(plain.slice(Math.max(0, dot - 5), dot));
}

/** The sign of its form that a candidate has: `digits6`, `split?4` (weak), `mixed`. */
function formOf({ form, weak, code }: NumberToken): Feature {
  const length = (code ?? '').length;
  if (form === 'mixed') return weak ? 'mixed?' : 'mixed';
  if (form === 'split')
    return weak ? (length === 4 ? 'split?4' : 'split?') : length === 6 ? 'split6' : 'split';
  if (form === 'prefixed') return weak ? 'prefixed?' : length === 6 ? 'prefixed6' : 'prefixed';
  return `digits${length}` as Feature;
}

/** A message taken apart, as the judging functions need it. */
interface Parsed {
  read: ReadText;
  numbers: readonly NumberToken[];
  marks: readonly Mark[];
  /** How many sentences end between two indices. */
  broken: (from: number, to: number) => number;
  promotes: boolean;
  /** Whether any word is about codes. */
  speaks: boolean;
  /** A percentage is a weaker sign of the same. */
  rates: boolean;
}

/** Every number that may be a code, with what it scores. */
export function judgeNumbers(
  read: ReadText,
  numbers: readonly NumberToken[],
  marks: readonly Mark[],
  sender: string,
): Candidate[] {
  const { plain } = read;
  const senderDigits = sender.replace(/\D/g, '');
  if (numbers.every(({ code }) => code === null)) return [];
  const breaks = countBreaks(plain);
  const all = marks.reduce((sum, { says }) => sum | says, 0);
  const parsed: Parsed = {
    read,
    numbers,
    marks,
    broken: (from, to) => (breaks[to] ?? 0) - (breaks[from] ?? 0),
    speaks: (all & (NAME | PURPOSE)) !== 0,
    promotes: (all & PROMOTION) !== 0,
    rates: /\d ?%|% ?\d|(?<![\d-])-\d{1,4} ?[€$£₽₴]/.test(plain),
  };
  const counts = new Map<string, number>();
  for (const { code } of numbers) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);

  const candidates: Candidate[] = [];
  let firstAfter = 0;
  for (const [k, token] of numbers.entries()) {
    const { start, end, code, form } = token;
    while (firstAfter < marks.length && (marks[firstAfter]?.end ?? 0) <= start) firstAfter += 1;
    if (code === null) continue;
    if (candidates.length >= MOST_CANDIDATES) break;
    if (isWholeText(plain, start, end)) {
      if (form !== 'mixed' && code.length >= 4 && code.length <= 8)
        candidates.push({ token, features: ['alone'], score: POINTS.alone, named: false, owned: false });
      continue;
    }
    if (isAmount(plain, start, end) || isClaimed(plain, marks, firstAfter, start, end)) continue;

    const left = readLeft(parsed, k, firstAfter);
    const right = readRight(parsed, k, firstAfter);
    const isNamed = (left.name !== null && left.name !== 'nameTaken') || right.name !== null;
    const isStrong = left.strong || right.strong;
    const isActed = left.acted || right.acted;
    const features: Feature[] = [formOf(token)];
    const say = (feature: Feature, isSo: boolean) => {
      if (isSo) features.push(feature);
    };
    const name = betterName(left.name, right.name);
    if (name !== null) features.push(name);
    say(
      'nameIntroduced',
      left.introduced && name === left.name && /^name(?:Near|Middle|Far)$/.test(name ?? ''),
    );
    say('strong', isStrong);
    say('acted', isActed);
    say('quoted', isQuoted(plain, start, end, form));
    const opens = isFirst(plain, start, end);
    say('opens', opens);
    say('purposeSaid', (all & PURPOSE) !== 0);
    say('nameSaid', (all & NAME) !== 0);
    if (isOwnLine(plain, start, end))
      features.push(
        start === 0 ? 'firstLine' : (all & (NAME | PURPOSE | ACTION)) !== 0 ? 'ownLine' : 'ownLineUnsaid',
      );
    say('repeated', (counts.get(code) ?? 0) > 1);
    const rightOverrules = right.name === 'nameAfter' || right.acted;
    if (left.label === LABEL) features.push(rightOverrules && left.labelGap > 3 ? 'labelOverruled' : 'label');
    if (left.label === SOFT) features.push(rightOverrules ? 'softOverruled' : 'soft');
    say('labelAfter', right.label === LABEL && !isNamed && !isActed);
    if ((all & PLACE) !== 0 && !isStrong && (all & PURPOSE) === 0)
      features.push(isActed ? 'placeActed' : 'place');
    say('hashAfter', plain[end] === '#');
    say('hashBefore', plain[start - 1] === '#' && POINTS[name ?? 'nameTaken'] < POINTS.nameNear);
    // "Your PIN was changed on 21-11-26": three pairs that are a date.
    say(
      'pairs',
      token.weak &&
        form === 'split' &&
        code.length === 6 &&
        !left.introduced &&
        /^..-..-..$/.test(plain.slice(start, end)),
    );
    if (!(form === 'mixed' ? left.verifies || right.verifies : isStrong)) {
      say('wordAndNumber', form === 'mixed' && /^[A-Z]{3,}\d{2,4}$/.test(code));
      if (parsed.promotes) features.push('promotion');
      else if (parsed.rates && form === 'mixed') features.push('percentMixed');
      else say('percent', parsed.rates && !isNamed);
    }
    // "Your complaint 882014 is registered": words of purpose elsewhere do not make six digits a code.
    say(
      'unsaid',
      ((all & (NAME | PURPOSE | ACTION)) === 0 ||
        (code.length === 6 &&
          (start > 7 || /\p{L} $/u.test(plain.slice(0, start))) &&
          !left.introduced &&
          (all & (NAME | ACTION)) === 0)) &&
        form === 'digits' &&
        !opens &&
        !/: ?$/.test(plain.slice(Math.max(0, start - 2), start)),
    );
    say('year', form === 'digits' && /^(?:19\d|20[0-3]|25[5-7])\d$/.test(code));
    say('sender', senderDigits !== '' && senderDigits.endsWith(code));
    say('mixedColon', form === 'mixed' && plain[end] === ':');
    candidates.push({
      token,
      features,
      score: features.reduce((sum, feature) => sum + POINTS[feature], 0),
      named: isNamed || isActed,
      owned: !left.taken || left.introduced || isActed || right.name !== null,
    });
  }
  return candidates;
}

/** Whether a unit, a currency or words like "numbered" stand right beside a number. */
function isClaimed(
  plain: string,
  marks: readonly Mark[],
  firstAfter: number,
  start: number,
  end: number,
): boolean {
  const before = marks[firstAfter - 1];
  if (before !== undefined && (before.says & CURRENCY) !== 0 && start - before.end <= 1) return true;
  let next = firstAfter;
  while ((marks[next]?.start ?? end) < end) next += 1;
  const after = marks[next];
  if (after === undefined || after.start - end > 1 || plain[end] === '\n') return false;
  if ((after.says & CURRENCY) !== 0 && /^ ?\d/.test(plain.slice(after.end, after.end + 2))) return false;
  return (after.says & (UNIT | CURRENCY)) !== 0;
}

function lastBefore(marks: readonly Mark[], from: number, start: number): Mark | undefined {
  for (let m = from - 1, seen = 0; m >= 0 && seen < 24; m -= 1, seen += 1) {
    const mark = marks[m];
    if (mark !== undefined && mark.end <= start) return mark;
  }
  return undefined;
}

interface Side {
  /** How a name on this side fits the number; null where there is none. */
  name: Feature | null;
  strong: boolean;
  /** The name itself speaks of signing in or confirming, not only its neighbours. */
  verifies: boolean;
  acted: boolean;
  /** The name belongs to another number before this one. */
  taken: boolean;
}

function readLeft(
  { read, numbers, marks, broken, speaks }: Parsed,
  k: number,
  firstAfter: number,
): Side & { introduced: boolean; label: number; labelGap: number } {
  const { start, code, form } = numbers[k] as NumberToken;
  const previous = numbers[k - 1];
  const before = marks[firstAfter - 1];
  const introduced = isIntroduced(read.plain, start, before);
  const namer = previous && lastBefore(marks, firstAfter, previous.start);
  const previousIntroduced =
    previous !== undefined &&
    (isIntroduced(read.plain, previous.start, namer) ||
      (namer !== undefined &&
        (namer.says & (NAME | PURPOSE)) !== 0 &&
        /^\p{L}{0,8} ?$/u.test(read.plain.slice(namer.end, previous.start))));
  const side: ReturnType<typeof readLeft> = {
    name: null,
    strong: false,
    verifies: false,
    acted: false,
    taken: false,
    introduced,
    label: 0,
    labelGap: 99,
  };
  let isToldToType = false;
  if (/№/.test(read.plain.slice(Math.max(0, start - 2), start)))
    return { ...side, label: LABEL, labelGap: 0 };
  for (let m = firstAfter - 1, seen = 0; m >= 0 && seen < 24; m -= 1, seen += 1) {
    const mark = marks[m] as Mark;
    const gap = start - mark.end;
    const crossed = broken(mark.end, start);
    if (gap > 140 || crossed > 1) break;
    const occupied = previous !== undefined && previous.start >= mark.end;
    if (isName(read.plain, marks, m, broken)) {
      const taken = (occupied && isTaken(numbers, k, mark.end)) || isGiven(marks, m, previous);
      const strong = isStrong(marks, m, broken);
      if (side.label === SOFT) {
        const sure = introduced || (strong && code?.length === 6);
        if (!sure || crossed > 0 || taken) break;
        side.label = 0;
      }
      if (crossed > 0) side.name = taken ? null : 'nameBefore';
      else if (taken)
        side.name = !introduced
          ? 'nameTaken'
          : previousIntroduced || !occupied
            ? 'nameAlsoTaken'
            : 'nameTakenBack';
      // "PIN: 25A4FF8C" is a messenger's or a lottery's; a PIN to type has digits.
      else if (form === 'mixed' && read.folded.slice(mark.start, mark.end) === 'pin') side.name = 'pin';
      else side.name = gap <= 14 ? 'nameNear' : gap <= 45 ? 'nameMiddle' : 'nameFar';
      side.taken = taken;
      side.strong = strong;
      side.verifies = (mark.says & STRONG) !== 0;
      break;
    }
    if (crossed > 0 || occupied) continue;
    // "To confirm your phone enter 123456": what stands before the verb is what the code is for, not what it is.
    if (isToldToType) {
      if ((mark.says & PURPOSE) !== 0 && gap <= 60) side.strong = side.verifies = true;
      continue;
    }
    if (gap > (introduced ? 60 : 24)) continue;
    if (gap > 24 && (mark.says & ACTION) === 0) continue;
    if ((mark.says & (LABEL | NAME)) !== 0) {
      side.label = LABEL;
      side.labelGap = gap;
      break;
    }
    if (
      (mark.says & SOFT) !== 0 &&
      side.label === 0 &&
      gap <= 14 &&
      !/ \p{L}{5,} /u.test(read.plain.slice(mark.end, start))
    ) {
      side.label = SOFT;
      side.labelGap = gap;
    }
    if (
      (mark.says & (ACTION | WITH)) !== 0 ||
      ((mark.says & PURPOSE) !== 0 && /^\p{L}{0,8}:\s?$/u.test(read.plain.slice(mark.end, start)))
    ) {
      side.acted ||= (gap <= 16 || introduced) && ((mark.says & WITH) === 0 || speaks);
      isToldToType = /^\p{L}{0,8}:?\s?$/u.test(read.plain.slice(mark.end, start));
    }
  }
  return side;
}

function readRight(
  { read, numbers, marks, broken }: Parsed,
  k: number,
  firstAfter: number,
): Side & { label: number } {
  const { end } = numbers[k] as NumberToken;
  const next = numbers[k + 1];
  const side: ReturnType<typeof readRight> = {
    name: null,
    strong: false,
    verifies: false,
    acted: false,
    taken: false,
    label: 0,
  };
  for (let m = firstAfter, seen = 0; m < marks.length && seen < 12; m += 1, seen += 1) {
    const mark = marks[m] as Mark;
    if (mark.start < end) continue;
    const gap = mark.start - end;
    if (gap > 70 || broken(end, mark.start) > 0) break;
    if (next !== undefined && next.end <= mark.start && next.code !== null) break;
    if ((mark.says & ACTION) !== 0 && gap <= 16) side.acted = true;
    if ((mark.says & LABEL) !== 0 && side.label === 0 && gap <= 16) side.label = LABEL;
    if (!isName(read.plain, marks, m, broken)) continue;
    const linked = marks
      .slice(firstAfter, m)
      .some(({ start, says }) => (says & LINK) !== 0 && start >= end && start - end <= 1);
    const given =
      !linked &&
      next !== undefined &&
      next.code !== null &&
      next.start - mark.end <= 14 &&
      broken(mark.end, next.start) === 0;
    if (given && gap > 3) break;
    const isNextLine = read.plain.slice(end, mark.start).includes('\n');
    if (gap <= 24 || linked) side.name = isNextLine ? 'nameAfterLine' : 'nameAfter';
    else side.name = isNextLine ? 'nameAfterFarLine' : 'nameAfterFar';
    side.strong = isStrong(marks, m, broken);
    side.verifies = (mark.says & STRONG) !== 0;
    break;
  }
  return side;
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
function isName(plain: string, marks: readonly Mark[], m: number, broken: Parsed['broken']): boolean {
  const mark = marks[m] as Mark;
  if ((mark.says & (NAME | NUMBER)) === 0 || (mark.says & LABEL) !== 0) return false;
  const isNumber = (mark.says & NAME) === 0;
  if (isNumber && !hasBeside(marks, m, broken, NAME | PURPOSE | ACTION, 36)) return false;
  const before = marks[m - 1];
  if ((mark.says & STRONG) !== 0 || before === undefined) return true;
  if ((before.says & (LABEL | PROMOTION | (isNumber ? SOFT : 0))) === 0) return true;
  return !/^(?:\p{L}{0,8}[ -](?:\p{L}{1,3} ?)?|\p{L}{0,8})$/u.test(plain.slice(before.end, mark.start));
}

/** "6767 is the code": the name is the number's before it. */
function isGiven(marks: readonly Mark[], m: number, previous: NumberToken | undefined): boolean {
  const link = marks[m - 1];
  if (previous === undefined || previous.code === null || link === undefined || (link.says & LINK) === 0)
    return false;
  const name = marks[m] as Mark;
  return link.start - previous.end >= 0 && link.start - previous.end <= 1 && name.start - link.end <= 10;
}

function isStrong(marks: readonly Mark[], m: number, broken: Parsed['broken']): boolean {
  return ((marks[m] as Mark).says & STRONG) !== 0 || hasBeside(marks, m, broken, PURPOSE | STRONG);
}

/** Whether one of the two marks before or after says one of `wanted`, near and in the same sentence. */
function hasBeside(
  marks: readonly Mark[],
  m: number,
  broken: Parsed['broken'],
  wanted: number,
  reach = 16,
): boolean {
  const mark = marks[m] as Mark;
  for (const other of [marks[m - 1], marks[m + 1], marks[m - 2], marks[m + 2]]) {
    if (other === undefined || (other.says & wanted) === 0) continue;
    const [from, to] = other.end <= mark.start ? [other.end, mark.start] : [mark.end, other.start - 4];
    if (to - from <= reach && broken(from, to) === 0) return true;
  }
  return false;
}

function isAmount(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] === ' ' ? plain[start - 2] : plain[start - 1];
  const after = plain[end] === ' ' ? plain[end + 1] : plain[end];
  return SIGNS.test(before ?? '') || SIGNS.test(after ?? '');
}

function isIntroduced(plain: string, start: number, before: Mark | undefined): boolean {
  let i = start - 1;
  while (i >= 0 && /[\s"'«»“”„「『[(<*#【《_]/.test(plain[i] ?? '')) i -= 1;
  if (/[:=>→-]/.test(plain[i] ?? '')) return true;
  return before !== undefined && (before.says & LINK) !== 0 && i - before.end <= 1;
}

function isQuoted(plain: string, start: number, end: number, form: NumberToken['form']): boolean {
  if (form !== 'mixed' && /[[【]/.test(plain[start - 1] ?? '') && /[\]】]/.test(plain[end] ?? ''))
    return true;
  return /["'«»“”„‘「『<]/.test(plain[start - 1] ?? '') && /["'«»“”’」』>]/.test(plain[end] ?? '');
}

/** "4082, …", "[Brand] 4082 – …": a message opens with it. */
function isFirst(plain: string, start: number, end: number): boolean {
  return (
    (start === 0 || (start < 30 && /^(?:【[^】]*】|\[[^\]]*\]) ?$/.test(plain.slice(0, start)))) &&
    /^(?: ?[-–—,，]|[.:] )/.test(plain.slice(end, end + 2)) &&
    !/^[-,]\d/.test(plain.slice(end, end + 2))
  );
}

function isWholeText(plain: string, start: number, end: number): boolean {
  return (
    plain.length <= 40 &&
    end - start <= 12 &&
    plain[end] !== '-' &&
    !/[\p{L}\p{N}$€£¥₹₽₺₴₸₩฿+%]/u.test(plain.slice(0, start) + plain.slice(end))
  );
}

function isOwnLine(plain: string, start: number, end: number): boolean {
  return (
    /(?:^|\n|[.!。] )$/.test(plain.slice(Math.max(0, start - 2), start)) &&
    /^\.?(?:$|\n)/.test(plain.slice(end, end + 2))
  );
}
