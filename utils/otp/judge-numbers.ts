import type { NumberToken } from './number-token.ts';
import { SIGNS } from './read-digits.ts';
import { ACTION, CURRENCY, NAME, NUMBER, OLD, PURPOSE, SOFT, UNIT } from './match-words.ts';
import type { Message } from './message.ts';
import { promotes, says } from './message.ts';
import type { NameFit } from './neighbours.ts';
import { NAME_POINTS, readLeft, readRight } from './neighbours.ts';
import type { Evidence, Rule } from './rules.ts';
import { DOUBTS } from './doubts.ts';
import { RULES } from './rules.ts';

/** What spoke for a candidate or against it. */
type Signal = Pick<Rule, 'name' | 'points'>;

export interface Candidate {
  token: NumberToken;
  score: number;
  signals: Signal[];
  /** Why it is not to be typed unasked; found out for the best candidate alone. */
  tellDoubts: () => string[];
  named: boolean;
  /** Its name is not that of another number before it. */
  owned: boolean;
}

/** No message with a code has more numbers; the bound keeps a text full of numbers cheap. */
const MOST_CANDIDATES = 64;

/** What is found by looking at all candidates together. */
const WHOLE_TEXT: Signal = { name: 'the whole message', points: 60 };
const LONE: Signal = {
  name: 'the only number in a message about codes',
  points: 16,
};
const SET_ASIDE: Signal = { name: 'said to be void', points: -90 };
const REPLACES: Signal = { name: 'another is said to be void', points: 24 };

/** Every number that may be a code, with what it scores. */
export function judgeNumbers(message: Message, rules = RULES): Candidate[] {
  const { read, numbers, marks } = message;
  const candidates: Candidate[] = [];
  let firstAfter = 0;
  for (const [k, token] of numbers.entries()) {
    const { start, end, code, form } = token;
    while (firstAfter < marks.length && (marks[firstAfter]?.end ?? 0) <= start) firstAfter += 1;
    if (code === null) continue;
    if (candidates.length >= MOST_CANDIDATES) break;
    const isAll = isWholeText(read.plain, start, end);
    if (isAll || (numbers.length === 1 && marks.length === 0 && isUnreadable(read.plain))) {
      if (form !== 'mixed' && code.length >= 4 && code.length <= 8)
        candidates.push({
          token,
          score: WHOLE_TEXT.points,
          signals: [WHOLE_TEXT],
          tellDoubts: () => [isAll ? 'nothing but the number' : 'nothing but the number can be read'],
          named: false,
          owned: false,
        });
    } else if (!isClaimed(message, firstAfter, start, end))
      candidates.push(judge(toEvidence(message, k, code, firstAfter), rules));
  }
  const [sole, second] = candidates.filter(({ score }) => score > 0);
  if (sole !== undefined && second === undefined && isLone(sole.token, message)) add(sole, LONE);
  if (says(message, OLD)) setAsideOld(candidates, message);
  return candidates;
}

function toEvidence(message: Message, k: number, code: string, firstAfter: number): Evidence {
  const token = message.numbers[k] as NumberToken;
  const left = readLeft(message, k, firstAfter);
  const right = readRight(message, k, firstAfter);
  const isLeft = worthOf(left.name) >= worthOf(right.name);
  const isStrong = left.strong || right.strong;
  const isActed = left.acted || right.acted;
  return {
    message,
    token,
    code,
    left,
    right,
    name: isLeft ? left.name : right.name,
    named: isLeft ? left.named : right.named,
    isStrong,
    isActed,
    isAsked: left.asked || right.asked,
    isStrange: !isStrong && !isActed && (isLeft ? left.strange : right.strange),
    opens: isFirst(message.read.plain, token.start, token.end),
    secret: toSecret(message, token),
    isForPurpose: isForPurpose(message, token, firstAfter),
  };
}

function toSecret(
  { read, warnings, broken, says, numbers }: Message,
  { start, end }: NumberToken,
): Evidence['secret'] {
  if (warnings.length === 0) return null;
  const { plain } = read;
  const isAnnounced =
    /\p{L}[)\]]? ?: ?["'«“]?$/u.test(plain.slice(Math.max(0, start - 6), start)) &&
    warnings.some(
      (warning) => warning.end <= start && start - warning.end <= 40 && broken(warning.end, start) === 0,
    );
  if (isAnnounced) return 'announced';
  const isAlone =
    plain[start - 1] === '(' &&
    plain[end] === ')' &&
    numbers.filter(({ code }) => code !== null).length === 1;
  const isMeant =
    isAlone && (says & (NAME | CURRENCY)) === NAME && warnings.some((warning) => warning.start > end);
  return isMeant ? 'in brackets' : null;
}

function isForPurpose(
  { read, marks, broken }: Message,
  { start, end }: NumberToken,
  firstAfter: number,
): boolean {
  if (start > 0 && !/[.!?] $|\n$/.test(read.plain.slice(Math.max(0, start - 2), start))) return false;
  return marks
    .slice(firstAfter, firstAfter + 4)
    .some(
      (mark) =>
        (mark.says & PURPOSE) !== 0 &&
        mark.start - end <= 12 &&
        broken(end, mark.start) === 0 &&
        /^ (?:\p{L}{1,4} ){1,2}$/u.test(read.plain.slice(end, mark.start)),
    );
}

const worthOf = (fit: NameFit | null) => (fit === null ? 0 : NAME_POINTS[fit]);

function judge(evidence: Evidence, rules: readonly Rule[]): Candidate {
  const { token, left, right, name, isActed, isStrange, secret, isForPurpose } = evidence;
  const signals = rules.filter(({ when }) => when(evidence));
  return {
    token,
    score: signals.reduce((sum, { points }) => sum + points, 0),
    signals,
    tellDoubts: () => DOUBTS.filter(({ when }) => when(evidence)).map(({ name: doubt }) => doubt),
    named: (name !== null && !isStrange) || isActed || secret !== null || isForPurpose,
    owned: !left.taken || left.introduced || isActed || right.name !== null,
  };
}

function add(candidate: Candidate, signal: Signal): void {
  candidate.score += signal.points;
  candidate.signals = [...candidate.signals, signal];
}

/** A date, a time, an address: a message about something else than a code. */
const HAPPENING = /\b\d{1,2}[:h]\d\d|\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b|\b\d{1,2}\/\d{1,2}\b|:\/\//i;
/** "4 May", "May 4th": a day beside a month's name. */
const tellsDay = ({ read, months }: Message): boolean =>
  months.some(
    ({ start, end }) =>
      /(?:^|\D)\d{1,2}(?:st|nd|rd|th|er|[.º°])?(?: de| of)? ?$/.test(
        read.plain.slice(Math.max(0, start - 8), start),
      ) || /^ \d{1,2}(?!\d)/.test(read.plain.slice(end, end + 4)),
  );
/** Thousands; a date as one number. */
const ROUND_OR_DATE = /00$|^20\d\d[01]\d[0-3]\d$/;

/**
 * Whether the only number of a message that can be a code may be taken for one although the words around it are not
 * known: the message speaks of codes before it ends, and tells no date, time or address.
 */
function isLone({ start, end, code, form }: NumberToken, message: Message): boolean {
  const { read, marks, broken } = message;
  const { plain } = read;
  const length = (code ?? '').length;
  if (message.speaksOfPlace || promotes(message) || form === 'mixed' || length > 8) return false;
  if (ROUND_OR_DATE.test(code ?? '') || HAPPENING.test(plain) || tellsDay(message)) return false;
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
function setAsideOld(judged: readonly Candidate[], { marks, broken }: Message): void {
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
    if (others.some((other) => old.has(other) !== isOld)) add(candidate, isOld ? SET_ASIDE : REPLACES);
  }
}

/** An amount, a quantity, or a number with an ending that makes it none: no code at all. */
function isClaimed(message: Message, firstAfter: number, start: number, end: number): boolean {
  const { read, marks } = message;
  const { plain } = read;
  if (isYear(message, start, end)) return true;
  // "5320'ye KALAN yazın": Turkish's "to 5320".
  if (/^'y?[ae]\b/.test(plain.slice(end, end + 4)) || isAmount(plain, start, end)) return true;
  const before = marks[firstAfter - 1];
  if (before !== undefined && (before.says & CURRENCY) !== 0 && start - before.end <= 1) return true;
  let next = firstAfter;
  while ((marks[next]?.start ?? end) < end) next += 1;
  const after = marks[next];
  if (after === undefined || after.start - end > 1 || /[\n~]/.test(plain[end] ?? '')) return false;
  if ((after.says & CURRENCY) !== 0 && /^ ?\d/.test(plain.slice(after.end, after.end + 2))) return false;
  // টাকা is money in Bengali, टाका "type" in Marathi; both scripts fold to one.
  if ((after.says & ACTION) !== 0 && /\p{sc=Deva}/u.test(plain[after.start] ?? '')) return false;
  return (after.says & (UNIT | CURRENCY)) !== 0;
}

/** "12 May 2025", "4 de mayo de 2025". */
const isYear = ({ read, months, broken }: Message, start: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(read.plain.slice(start, end)) &&
  months.some((month) => month.end <= start && start - month.end <= 8 && broken(month.end, start) === 0);

function isAmount(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] === ' ' ? plain[start - 2] : plain[start - 1];
  const after = plain[end] === ' ' ? plain[end + 1] : plain[end];
  return SIGNS.test(before ?? '') || SIGNS.test(after ?? '');
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

/** "???? ??????: 551204": a gateway wrote question marks for the letters it did not know. */
function isUnreadable(plain: string): boolean {
  const lost = (plain.match(/[?\uFFFD]{2,}/g) ?? []).join('').length;
  return lost >= 6 && lost * 2 > plain.replace(/\s/g, '').length;
}
