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
  OLD,
  PLACE,
  PROMOTION,
  PURPOSE,
  saidBy,
  SOFT,
  STRONG,
  UNIT,
  WITH,
} from './match-words.ts';
import * as points from './points.ts';
import type { ReadText } from '../words/read-text.ts';
import { classOf, SENTENCE_END } from '../words/read-text.ts';

/** No message with a code has more numbers; the bound keeps a text full of numbers cheap. */
const MOST_CANDIDATES = 64;

export interface Candidate {
  token: NumberToken;
  score: number;
  named: boolean;
  /** Its name is not that of another number before it. */
  owned: boolean;
}

/** "Reply YES to 48291", "STOP na 7055": where a word goes, not what is typed. In a text all in capitals none stands out. */
const KEYWORD = /\b(?:STOPP?|OFF|YES|OUT|JOIN|CAN|SI)\b(?=.*[^\P{L}\p{Lu}])[^.!?\n]{0,16}$/u;

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
  return /\d/.test(next) && /(?:^|[^\p{L}\p{N}])\p{L}{1,4}$/u.test(plain.slice(Math.max(0, dot - 5), dot));
}

function pointsOfForm({ form, weak, code }: NumberToken): number {
  const length = (code ?? '').length;
  if (weak) return form === 'split' && length < 6 ? points.SPLIT_WEAK : 0;
  if (form === 'mixed') return points.MIXED;
  if (form === 'split') return length === 6 ? points.SPLIT6 : points.SPLIT;
  if (form === 'prefixed') return length === 6 ? points.PREFIXED6 : points.PREFIXED;
  return points.DIGITS[length] ?? 0;
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
  const all = saidBy(marks);
  const parsed: Parsed = {
    read,
    numbers,
    marks,
    broken: (from, to) => (breaks[to] ?? 0) - (breaks[from] ?? 0),
    speaks: (all & (NAME | PURPOSE | ACTION)) !== 0,
    promotes: (all & PROMOTION) !== 0,
    rates: /\d ?%|% ?\d|(?<![\d-])-\d{1,4} ?[€$£₽₴]/.test(plain),
  };
  // "Card *2745, order WEB-880412": in a payment an order with its number is not one to be picked up.
  const pays =
    /\*\d{4}/.test(plain) || marks.some(({ start, end, says }) => (says & CURRENCY) !== 0 && end - start > 1);
  const opensPlace = marks.some(
    ({ end, says }) =>
      (says & PLACE) !== 0 &&
      !(pays && /^\p{L}{0,5}\P{L}{0,3}(?:[A-Z]+-)?\d/u.test(plain.slice(end, end + 12))),
  );
  const candidates: Candidate[] = [];
  let firstAfter = 0;
  for (const [k, token] of numbers.entries()) {
    const { start, end, code, form } = token;
    while (firstAfter < marks.length && (marks[firstAfter]?.end ?? 0) <= start) firstAfter += 1;
    if (code === null) continue;
    if (candidates.length >= MOST_CANDIDATES) break;
    if (isWholeText(plain, start, end)) {
      if (form !== 'mixed' && code.length >= 4 && code.length <= 8)
        candidates.push({ token, score: points.ALONE, named: false, owned: false });
      continue;
    }
    // "5320'ye KALAN yazın": Turkish's "to 5320".
    if (/^'y?[ae]\b/.test(plain.slice(end, end + 4))) continue;
    if (isAmount(plain, start, end) || isClaimed(plain, marks, firstAfter, start, end)) continue;

    const left = readLeft(parsed, k, firstAfter);
    const right = readRight(parsed, k, firstAfter);
    const isNamed = left.name > 0 || right.name > 0;
    const isStrong = left.strong || right.strong;
    const isActed = left.acted || right.acted;
    const name = Math.max(left.name, right.name);
    let score = pointsOfForm(token) + name;
    if (isActed) score += points.ACTED;
    if (isQuoted(plain, start, end)) score += points.QUOTED;
    const opens = isFirst(plain, start, end);
    if (opens) score += points.OPENS;
    if ((all & PURPOSE) !== 0) score += points.PURPOSE_SAID;
    if ((all & NAME) !== 0) score += points.NAME_SAID;
    if (isOwnLine(plain, start, end)) {
      if (start === 0) score += points.FIRST_LINE;
      else if ((all & (NAME | PURPOSE | ACTION)) !== 0) score += points.OWN_LINE;
    }
    const rightOverrules = right.name >= points.NAME_AFTER || right.acted;
    if (left.label === LABEL)
      score += rightOverrules && left.labelGap > 3 ? points.LABEL_OVERRULED : points.LABEL;
    if (KEYWORD.test(plain.slice(Math.max(0, start - 24), start))) score += points.LABEL;
    if (left.label === SOFT) score += rightOverrules ? points.LABEL_OVERRULED : points.SOFT;
    if (opensPlace && !isStrong && (all & PURPOSE) === 0)
      score += isActed ? points.PLACE_ACTED : points.PLACE;
    if (plain[end] === '#') score += points.HASH_AFTER;
    // "Your PIN was changed on 21-11-26": three pairs that are a date.
    if (
      token.weak &&
      form === 'split' &&
      code.length === 6 &&
      !left.introduced &&
      /^..-..-..$/.test(plain.slice(start, end))
    )
      score += points.PAIRS;
    if (!(form === 'mixed' ? left.verifies || right.verifies : isStrong)) {
      if (form === 'mixed' && /^[A-Z]{3,}\d{1,4}$/.test(code)) score += points.WORD_AND_NUMBER;
      if (parsed.promotes)
        score +=
          isActed && form === 'digits' && code.length === 6 ? points.PROMOTION_ACTED : points.PROMOTION;
      else if (parsed.rates && form === 'mixed') score += points.PERCENT_MIXED;
    }
    // "Your complaint 882014 is registered": words of purpose elsewhere do not make six digits a code.
    if (
      ((all & (NAME | PURPOSE | ACTION)) === 0 ||
        (code.length === 6 &&
          (start > 7 || /\p{L} $/u.test(plain.slice(0, start))) &&
          !left.introduced &&
          (all & (NAME | ACTION)) === 0)) &&
      form === 'digits' &&
      !opens &&
      !/: ?$/.test(plain.slice(Math.max(0, start - 2), start))
    )
      score += points.UNSAID;
    if (form === 'digits' && /^(?:19\d|20[0-3]|25[5-7])\d$/.test(code)) score += points.YEAR;
    if (senderDigits !== '' && senderDigits.endsWith(code)) score += points.SENDER;
    candidates.push({
      token,
      score,
      named: isNamed || isActed,
      owned: !left.taken || left.introduced || isActed || right.name > 0,
    });
  }
  const [sole, second] = candidates.filter(({ score }) => score > 0);
  if (
    sole !== undefined &&
    second === undefined &&
    !opensPlace &&
    !parsed.promotes &&
    isLone(sole.token, parsed)
  )
    sole.score += points.LONE;
  if ((all & OLD) !== 0) setAsideOld(candidates, parsed);
  return candidates;
}

/** A date, a time, an address: a message about something else than a code. */
const HAPPENING = /\b\d{1,2}[:h]\d\d|\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b|:\/\//i;
/** Thousands; a date as one number. */
const ROUND_OR_DATE = /00$|^20\d\d[01]\d[0-3]\d$/;

/**
 * Whether the only number of a message that can be a code may be taken for one although the words around it are not
 * known: the message speaks of codes before it ends, and tells no date, time or address.
 */
function isLone({ start, end, code, form }: NumberToken, { read, marks, broken }: Parsed): boolean {
  const { plain } = read;
  const length = (code ?? '').length;
  if (form === 'mixed' || length > 8) return false;
  if (ROUND_OR_DATE.test(code ?? '') || HAPPENING.test(plain)) return false;
  const ends = /^[.!]?\s*$/.test(plain.slice(end));
  return marks.some(({ end: markEnd, says }) => {
    // "Fault 882041 is registered": of a long number a purpose must stand before it, of six digits it says nothing.
    const counts = length < 6 || (length > 6 && markEnd <= start) ? NAME | ACTION | PURPOSE : NAME | ACTION;
    return (
      ((says & counts) !== 0 || (says & (NUMBER | SOFT)) === NUMBER) &&
      (says & CURRENCY) === 0 &&
      (!ends || broken(markEnd, start) === 0)
    );
  });
}

/** "118820 is void, use 604917": of several numbers of one length the one beside "void" or "the old" is not to be typed. */
function setAsideOld(judged: readonly Candidate[], { marks, broken }: Parsed): void {
  const candidates = judged.filter(({ token }) => !token.weak);
  const old = new Set<Candidate>();
  for (const mark of marks) {
    if ((mark.says & OLD) === 0) continue;
    let nearest: Candidate | undefined;
    let least = 50;
    for (const candidate of candidates) {
      const { start, end } = candidate.token;
      const [from, to] = end <= mark.start ? [end, mark.start] : [mark.end, start];
      if (to - from >= least || broken(from, to) > 0) continue;
      least = to - from;
      nearest = candidate;
    }
    if (nearest !== undefined) old.add(nearest);
  }
  const lengthOf = ({ token }: Candidate) => token.code?.length;
  for (const candidate of candidates) {
    const isOld = old.has(candidate);
    const others = candidates.filter(
      (other) => other !== candidate && lengthOf(other) === lengthOf(candidate),
    );
    if (others.some((other) => old.has(other) !== isOld)) candidate.score += isOld ? points.OLD : points.NEW;
  }
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
  // টাকা is money in Bengali, टाका "type" in Marathi; both scripts fold to one.
  if ((after.says & ACTION) !== 0 && /\p{sc=Deva}/u.test(plain[after.start] ?? '')) return false;
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
  /** How well a name on this side fits the number, in points; 0 where there is none. */
  name: number;
  strong: boolean;
  /** The name itself speaks of signing in or confirming, not only its neighbours. */
  verifies: boolean;
  acted: boolean;
}

function readLeft(
  { read, numbers, marks, broken, speaks }: Parsed,
  k: number,
  firstAfter: number,
): Side & {
  /** The name belongs to another number before this one. */
  taken: boolean;
  introduced: boolean;
  label: number;
  labelGap: number;
} {
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
    name: 0,
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
    if (isName(read.plain, marks, m, broken, introduced && gap < 40)) {
      const taken = (occupied && isTaken(numbers, k, mark.end)) || isGiven(marks, m, previous);
      const strong = isStrong(marks, m, broken);
      if (side.label === SOFT) {
        const sure = introduced || (strong && code?.length === 6);
        if (!sure) break;
        side.label = 0;
      }
      if (taken && introduced && crossed === 0)
        side.name = previousIntroduced || !occupied ? points.NAME_ALSO_TAKEN : points.NAME_TAKEN_BACK;
      // "PIN: 25A4FF8C" is a messenger's or a lottery's; a PIN to type has digits.
      const isLotteryPin = form === 'mixed' && read.folded.slice(mark.start, mark.end) === 'pin';
      if (!taken && crossed === 0 && !isLotteryPin)
        side.name =
          (gap <= 14 ? points.NAME_NEAR : gap <= 45 ? points.NAME_MIDDLE : points.NAME_FAR) +
          (introduced ? points.NAME_INTRODUCED : 0);
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
    // "The number to confirm your phone is 3072": what is confirmed does not name the number.
    const confirmed = marks[m - 1];
    if (
      introduced &&
      (mark.says & LABEL) !== 0 &&
      confirmed !== undefined &&
      (confirmed.says & PURPOSE) !== 0 &&
      mark.start - confirmed.end <= 14
    )
      continue;
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
      ((mark.says & PURPOSE) !== 0 &&
        /^\p{L}*(?: \p{L}+){0,2} ?[:=-]\s?$/u.test(read.plain.slice(mark.end, start)))
    ) {
      side.acted ||= (mark.says & WITH) === 0 || speaks;
      isToldToType = /^\p{L}{0,8}:?\s?$/u.test(read.plain.slice(mark.end, start));
    }
  }
  return side;
}

function readRight({ read, numbers, marks, broken }: Parsed, k: number, firstAfter: number): Side {
  const { start, end } = numbers[k] as NumberToken;
  const next = numbers[k + 1];
  const side: Side = { name: 0, strong: false, verifies: false, acted: false };
  // "(ref. 440871) type …": what stands behind the brackets is not about what they hold.
  if (read.plain[end] === ')' && read.plain[start - 1] !== '(') return side;
  for (let m = firstAfter, seen = 0; m < marks.length && seen < 12; m += 1, seen += 1) {
    const mark = marks[m] as Mark;
    if (mark.start < end) continue;
    const gap = mark.start - end;
    if (gap > 70 || broken(end, mark.start) > 0) break;
    if (next !== undefined && next.end <= mark.start) break;
    if ((mark.says & ACTION) !== 0 && gap <= 16) side.acted = true;
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
    if (given) break;
    side.name = gap <= 24 || linked ? points.NAME_AFTER : points.NAME_AFTER_FAR;
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
function isName(
  plain: string,
  marks: readonly Mark[],
  m: number,
  broken: Parsed['broken'],
  introduces = false,
): boolean {
  const mark = marks[m] as Mark;
  if ((mark.says & (NAME | NUMBER)) === 0 || (mark.says & LABEL) !== 0) return false;
  const isNumber = (mark.says & NAME) === 0;
  const isDigits = isNumber && (mark.says & SOFT) === 0;
  if (isNumber && !(isDigits && introduces) && !hasBeside(marks, m, broken, NAME | PURPOSE | ACTION, 36))
    return false;
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
    const [from, to] = other.end <= mark.start ? [other.end, mark.start] : [mark.end, other.start];
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

function isQuoted(plain: string, start: number, end: number): boolean {
  return /["'«»“”„‘「『<[【]/.test(plain[start - 1] ?? '') && /["'«»“”’」』>\]】]/.test(plain[end] ?? '');
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
