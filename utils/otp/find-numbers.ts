import { ACTION, CURRENCY, LABEL, LINK, NAME, PROMOTION, saysWord, UNIT } from './match-words.ts';
import type { ReadText } from '../words/read-text.ts';
import { classOf, DIGIT, LETTER, lookOf } from '../words/read-text.ts';

/**
 * A number or a mixed token as it stands in the text. `code` is what it would be as a code; `null` where its form
 * alone says it is none (date, time, amount, telephone, masked digits, part of an address).
 */
export interface NumberToken {
  start: number;
  end: number;
  code: string | null;
  form: 'digits' | 'split' | 'prefixed' | 'mixed' | 'glued' | 'none';
  /** A form that is a code only where the text names it: `12-05-25`, `9f3k2a`, `12 34`. */
  weak: boolean;
}

/** Addresses, spans of the text whose digits never are codes. */
export interface Address {
  start: number;
  end: number;
}

const ADDRESS =
  /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[!-;=?-~]+|(?<![a-z0-9._%+@-])(?:[a-z0-9_%+-]{1,64}[.@]){1,12}[a-z]{2,24}(?![a-z0-9@])(?:[:/?#][!-;=?-~]*)?/gi;
const COMMON_TOP =
  /\.(?:com|net|org|info|biz|io|co|me|app|in|id|th|cn|ru|ua|tr|de|uk|fr|it|es|br|jp|kr|vn|my|ph|ly|gl|be|at|asia|click|site|xyz|vip|cc|tk|ml)(?:[:/?#]|$)/;

/** Web and mail addresses. A dot inside a sentence without its space ("482913.Do not share") is none. */
export function findAddresses(plain: string): Address[] {
  if (!/[.@/][a-z0-9/]/i.test(plain)) return [];
  const found: Address[] = [];
  for (const match of plain.matchAll(ADDRESS)) {
    const text = match[0];
    const isAddress =
      text.includes('://') ||
      text.includes('@') ||
      /[a-z0-9]\/|^www\./i.test(text) ||
      (COMMON_TOP.test(text) && !/^\d{4,8}\.[a-z]{2}$/.test(text));
    if (isAddress)
      found.push({
        start: match.index,
        end: match.index + text.replace(/[.,;:!?)\]'"]{1,8}$/, '').length,
      });
  }
  return found;
}

/** No message has more; the bound keeps a text full of half a telephone cheap. */
const MOST_NUMBERS = 400;

export const SIGNS = /[$€£¥₹₽₺₴₸₩฿₫₦₱₪₡₲₵₭₮₾֏؋]/;
const DATE = /(\d{1,4})([.\-/])(\d{1,2})\2(\d{1,4})(?!\d|-\d)/y;
const TIME = /\d{1,2}[:h]\d{2}(?:[:.]\d{2})?(?!\d)/y;
const SPACED_AMOUNT = /\d{1,3}(?: \d{3}){1,4}[.,]\d{1,2}(?!\d)/y;
const JOINED = /\d{1,20}(?:[.,:/'·]\d{1,20}){1,12}/y;
const TELEPHONE = /\(?\d{1,5}\)?(?:(?: ?- ?| ?\(|\) ?| )\d{1,5}\)?){1,7}(?!\d)/y;
const SPACED_DIGITS = /\d(?:(?:[ -]| - )\d){3,9}(?![\d])/y;
/** Letters, digits, and perhaps letters, with nothing between. */
const GLUED =
  /([\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{4,60})(\d{4,8})(?!\d)((?:[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{3,60})?)(?![\p{L}\d])/uy;
/** Digits behind which this stands are not alone. */
const JOINS = /^[-.,:/'·() ]{1,4}\d/;
const GROUPS = /\d{2,4}([ -])\d{2,4}(?:\1\d{1,4}){0,2}(?!\d)/y;
function at(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index;
  return regex.exec(text);
}

function isDate(parts: RegExpExecArray): boolean {
  const [a, b, c] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const [la, lc] = [(parts[1] ?? '').length, (parts[4] ?? '').length];
  const day = (n: number) => n >= 1 && n <= 31;
  const month = (n: number) => n >= 1 && n <= 12;
  if (la === 4) return month(b) && day(c);
  if (la > 2 || lc === 3) return false;
  if (la === 2 && lc === 2 && parts[2] === '-')
    return c >= 20 && c < 40 && a <= 31 && ((day(a) && month(b)) || (month(a) && day(b)));
  return (day(a) && month(b)) || (month(a) && day(b)) || (lc <= 2 && month(b) && day(c));
}

const isAlnum = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** A letter of the Greek or the Cyrillic alphabet. */
const isGreekOrCyrillic = (code: number) => code > 0x36f && code < 0x530;
const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Letters written right onto digits that do not make them another word: `OTP123456`, `Rs500`. */
const isName = (word: string) => (saysWord(word) & (NAME | LINK)) !== 0;
const isOther = (word: string) => {
  const says = saysWord(word);
  return (says & (CURRENCY | UNIT)) !== 0 && (says & ACTION) === 0;
};

/** Short names that stand in no other word. */
const SHORT_NAMES = /^(?:otp|kod|cod)$/;

/** Whether letters written together hold the name of a code, and no other number's. */
function holdsName(folded: string, start: number, end: number): boolean {
  let isNamed = false;
  for (let i = start; i < end; i += 1)
    for (let j = i + 3; j <= Math.min(end, i + 12); j += 1) {
      const word = folded.slice(i, j);
      const says = saysWord(word);
      if (j - i > 4 && (says & (LABEL | PROMOTION)) !== 0) return false;
      if ((says & NAME) !== 0 && (j - i > 3 || SHORT_NAMES.test(word))) isNamed = true;
    }
  return isNamed;
}

function isMasked(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1] ?? '';
  const after = plain[end] ?? '';
  if (
    /[*•●]{2} $/.test(plain.slice(Math.max(0, start - 3), start)) ||
    /^ [*•●]{2}/.test(plain.slice(end, end + 3))
  )
    return true;
  if (/[*•●…∗✱×]/.test(before)) {
    if (before !== '*') return true;
    if (after === '*') return /[\p{L}\p{N}*#]/u.test((plain[start - 2] ?? ' ') + (plain[end + 1] ?? ' '));
    // "*482913 is your code": a star that nothing closes.
    return after === '#' || end - start < 5 || plain[start - 2] === '*';
  }
  if (/[•●…∗✱]/.test(after) || (after === '*' && plain[end + 1] === '*')) return true;
  return before === '.' && plain[start - 2] === '.' && end - start <= 4;
}

/** All numbers and mixed tokens of a text from left to right, each once. Every pattern is anchored and bounded. */
export function findNumbers(text: ReadText, addresses: readonly Address[]): NumberToken[] {
  const { plain, folded } = text;
  const found: NumberToken[] = [];
  const none = (start: number, end: number) => {
    found.push({ start, end, code: null, form: 'none', weak: false });
    return end;
  };
  let nextAddress = 0;
  let i = 0;
  while (i < plain.length && found.length < MOST_NUMBERS) {
    const address = addresses[nextAddress];
    if (address !== undefined && i >= address.start) {
      nextAddress += 1;
      if (i < address.end) i = address.end;
      continue;
    }
    const code = plain.charCodeAt(i);
    if (!isAlnum(code) && lookOf(code) === 0) {
      i += 1;
      continue;
    }
    i = readGlued(i) ?? readToken(i);
  }
  return found;

  /** "Yourcodeis4821", "Code330418isyourlogin": a gateway dropped the spaces. */
  function readGlued(start: number): number | null {
    if (start > 0 && classOf(plain.charCodeAt(start - 1)) === LETTER) return null;
    const run = at(GLUED, plain, start);
    if (run === null) return null;
    const [all, head = '', code = '', tail = ''] = run;
    if (head.length + tail.length < 8 || !holdsName(folded, start, start + head.length)) return null;
    const from = start + head.length;
    found.push({
      start: from,
      end: from + code.length,
      code,
      form: 'glued',
      weak: false,
    });
    return start + all.length;
  }

  function runEnd(start: number): number {
    let end = start;
    while (end < plain.length && (isAlnum(plain.charCodeAt(end)) || lookOf(plain.charCodeAt(end)) !== 0))
      end += 1;
    return end;
  }

  function readToken(start: number): number {
    const end = runEnd(start);
    let digits = 0;
    for (let k = start; k < end; k += 1) if (isAsciiDigit(plain.charCodeAt(k))) digits += 1;
    if (digits === end - start) return readDigits(start, end);
    if (digits === 0) return readWord(start, end);
    return readMixed(start, end);
  }

  function readWord(start: number, end: number): number {
    // A joined script may stand before: its word is not a prefix of the code.
    const free = start === 0 || classOf(plain.charCodeAt(start - 1)) !== LETTER;
    if (!free || plain[end] !== '-' || end - start > 6) return end;
    const next = runEnd(end + 1);
    const rest = plain.slice(end + 1, next);
    if (!/\d/.test(rest)) return end;
    const word = plain.slice(start, end);
    if (isName(folded.slice(start, end))) return end;
    const split = at(GROUPS, plain, end + 1);
    if (split !== null && split[1] === '-' && end - start <= 4) {
      const code = split[0].replace(/\D/g, '');
      if (code.length >= 4 && code.length <= 8) {
        found.push({
          start,
          end: end + 1 + split[0].length,
          code,
          form: 'prefixed',
          weak: false,
        });
        return end + 1 + split[0].length;
      }
    }
    if (/^\d{4,8}$/.test(rest) && plain[next] !== '-') {
      found.push({
        start,
        end: next,
        code: rest,
        form: 'prefixed',
        weak: !/^(?:[A-Z]{1,3}|[iu])$/.test(word),
      });
      return next;
    }
    return readDashed(start, end);
  }

  /** `X7K-9QP`, `AB12-CD34-EF56`: groups of up to five letters and digits; small letters or single ones make it weak. */
  function readDashed(start: number, firstEnd: number): number {
    let end = firstEnd;
    let parts = 1;
    while (plain[end] === '-' && parts < 4) {
      const next = runEnd(end + 1);
      if (next - end - 1 < 1 || next - end - 1 > 5) break;
      end = next;
      parts += 1;
    }
    if (parts === 4 && plain[end] === '-') return none(start, end);
    const shown = plain.slice(start, end);
    const fits = parts > 1 && firstEnd - start >= 2 && firstEnd - start <= 5 && plain[end] !== '-';
    if (fits && /\d[^-]*[A-Za-z]|[A-Za-z][^-]*\d/.test(shown) && /^[A-Za-z0-9-]+$/.test(shown)) {
      const weak = /[a-z]|-.(?:-|$)/.test(shown);
      found.push({ start, end, code: shown, form: 'mixed', weak });
      return end;
    }
    return firstEnd;
  }

  function readMixed(start: number, end: number): number {
    const size = end - start;
    if (size > 40) return none(start, end);
    const token = plain.slice(start, end);
    // "ЖКТ482" goes on in letters that no Latin ones look like.
    if (isGreekOrCyrillic(plain.charCodeAt(start - 1)) || isGreekOrCyrillic(plain.charCodeAt(end)))
      return none(start, end);
    const head = /^\p{L}+/u.exec(token)?.[0] ?? '';
    const digitsTail = /^\d+$/.test(token.slice(head.length));
    if (head !== '' && digitsTail) {
      const foldedHead = folded.slice(start, start + head.length);
      if (isName(foldedHead)) return readDigits(start + head.length, end);
      if (/^[xX]{1,12}$/.test(head) || isOther(foldedHead))
        return none(start, readDigitsAsNone(start + head.length, end));
    }
    const lead = /^\d+/.exec(token)?.[0] ?? '';
    if (lead !== '' && /^\p{L}+$/u.test(token.slice(lead.length))) {
      const tail = folded.slice(start + lead.length, end);
      if (isOther(tail)) return none(start, end);
      const cased = token.slice(lead.length);
      if (
        lead.length >= 4 &&
        lead.length <= 8 &&
        (/^\p{Lu}\p{Ll}/u.test(cased) || (/^\p{Ll}{2,}/u.test(cased) && lead.length >= 5) || isName(tail))
      ) {
        found.push({
          start,
          end: start + lead.length,
          code: lead,
          form: 'digits',
          weak: false,
        });
        return end;
      }
    }
    if (plain[end] === '-') {
      const next = runEnd(end + 1);
      const rest = plain.slice(end + 1, next);
      if (size <= 2 && /^\d{5,8}$/.test(rest)) {
        found.push({
          start,
          end: next,
          code: rest,
          form: 'prefixed',
          weak: true,
        });
        return next;
      }
      const dashed = readDashed(start, end);
      if (dashed > end) return dashed;
    }
    const before = plain[start - 1] ?? '';
    const after = plain[end] ?? '';
    const touching =
      /[-_/\\@=&.+]/.test(before) &&
      before !== '=' &&
      !(before === '-' && plain[start - 2] === ' ') &&
      !(before === '.');
    const broken =
      (touching && !isName(wordBefore(start - 1))) ||
      /[_/\\@=&+]/.test(after) ||
      (after === '-' && isAlnum(plain.charCodeAt(end + 1))) ||
      (after === '.' && isAlnum(plain.charCodeAt(end + 1)) && size < 5);
    const isWord = /[a-z]{4}/.test(token) && !(/^\d/.test(token) && isName(wordBefore(leadStart(start))));
    if (size < 4 || size > 10 || broken || isWord || isMasked(plain, start, end)) return none(start, end);
    // Turkish senders close with B and the number of their operator, B001.
    if (/^(?:CV[CV]2|B0\d\d|\d{1,3}[xX]\d+|\d+p|\d{1,2}(?:h\d\d|[ap]m|[AP]M))$/.test(token))
      return none(start, end);
    const ascii = /^[A-Za-z0-9]+$/.test(token) ? token : toLookalike(token);
    if (ascii === null) return none(start, end);
    found.push({
      start,
      end,
      code: ascii,
      form: 'mixed',
      weak: !/^[A-Z0-9]+$/.test(ascii),
    });
    return end;
  }

  /** Where the word ends that a colon, quotes and spaces lead on from. */
  function leadStart(start: number): number {
    let end = start;
    while (end > 0 && start - end < 4 && /[\s:="'«“(]/.test(plain[end - 1] ?? '')) end -= 1;
    return end;
  }

  function wordBefore(end: number): string {
    let start = end;
    while (start > 0 && end - start < 12 && lookOf(plain.charCodeAt(start - 1)) !== 0) start -= 1;
    return folded.slice(start, end);
  }

  function toLookalike(token: string): string | null {
    if (!/^[0-9\p{Lu}]+$/u.test(token)) return null;
    const ascii = token.replace(/\p{Lu}/gu, (letter) =>
      String.fromCharCode(lookOf(letter.charCodeAt(0)) - 32),
    );
    return /^[A-Z0-9]+$/.test(ascii) ? ascii : null;
  }

  function readDigitsAsNone(start: number, end: number): number {
    const joined = at(JOINED, plain, start);
    return joined === null ? end : start + joined[0].length;
  }

  function readDigits(start: number, end: number): number {
    const before = plain[start - 1] ?? '';
    const before2 = plain[start - 2] ?? '';
    if (end - start > 20) return none(start, end);
    if (before === '+' || (before === '(' && before2 === '+')) {
      const phone = at(/\d{1,15}(?:(?:[-. ]| ?\(|\) ?)\d{1,10}){0,7}/y, plain, start);
      const length = phone?.[0].length ?? 0;
      if ((phone?.[0].replace(/\D/g, '').length ?? 0) >= 7) return none(start, start + length);
    }
    if (before === '-' && /[*•●…∗✱×]/.test(plain[start - 2] ?? '')) return none(start, rowEnd(end));
    const joined = JOINS.test(plain.slice(end, end + 5)) ? readJoined(start, end, before) : null;
    if (joined !== null) return joined;
    const size = end - start;
    const signed =
      /[-_/\\@=&]/.test(before) &&
      isAlnum(plain.charCodeAt(start - 2)) &&
      before !== '=' &&
      !(before === '-' && isName(wordBefore(start - 1)));
    const after = plain[end] ?? '';
    const bad =
      size < 3 ||
      size > 10 ||
      isMasked(plain, start, end) ||
      signed ||
      after === '%' ||
      /[_\\@&]/.test(after) ||
      (after === '/' && isAlnum(plain.charCodeAt(end + 1))) ||
      (after === '-' && isAlnum(plain.charCodeAt(end + 1)) && size < 6) ||
      (after === '+' && size < 6) ||
      (before === '.' && isAsciiDigit(plain.charCodeAt(start - 2)));
    if (bad) return none(start, end);
    found.push({
      start,
      end,
      code: plain.slice(start, end),
      form: 'digits',
      weak: false,
    });
    return end;
  }

  /** Digits with more of them behind a sign or a space: a date, an amount, a telephone, a split code. Null for none of these. */
  function readJoined(start: number, end: number, before: string): number | null {
    const date = at(DATE, plain, start);
    if (date !== null && isDate(date)) {
      const dateEnd = start + date[0].length;
      if (date[2] === '-' && date[0].length === 8 && (date[1] ?? '').length === 2) {
        found.push({
          start,
          end: dateEnd,
          code: date[0].replace(/-/g, ''),
          form: 'split',
          weak: true,
        });
        return dateEnd;
      }
      return none(start, dateEnd);
    }
    const time = at(TIME, plain, start);
    if (time !== null) return none(start, start + time[0].length);
    const spacedAmount = at(SPACED_AMOUNT, plain, start);
    if (spacedAmount !== null) return none(start, start + spacedAmount[0].length);
    const figure = at(JOINED, plain, start);
    if (figure !== null) return none(start, start + figure[0].length);

    const telephone = at(TELEPHONE, plain, before === '(' ? start - 1 : start);
    if (telephone !== null && end - start <= 5) {
      const parts = telephone[0].split(/\D+/).filter((part) => part !== '');
      const total = parts.join('').length;
      const phoneEnd = telephone.index + telephone[0].length;
      const long =
        parts.length >= 3 ||
        parts[0]?.startsWith('0') ||
        telephone[0].includes('(') ||
        /-/.test(telephone[0]);
      const singles = parts.every((part) => part.length === 1);
      if (total >= 9 && total <= 16 && long && !singles && !isAlnum(plain.charCodeAt(phoneEnd))) {
        if (!parts.every((part) => part.length === 3) || total !== 9 || before === '(')
          return none(start, phoneEnd);
        found.push({
          start,
          end: phoneEnd,
          code: parts.join(''),
          form: 'split',
          weak: true,
        });
        return phoneEnd;
      }
    }

    // "010 123456": an area code with its number.
    if (plain[start] === '0' && end - start <= 4 && /^[ /-]\d{5,8}(?!\d)/.test(plain.slice(end, end + 10))) {
      return none(start, runEnd(end + 1));
    }

    // "2 27 27 27": a telephone, its area first.
    if (end - start === 1 && /^(?: \d{2,3}){2,3}(?!\d)/.test(plain.slice(end, end + 13)))
      return none(start, rowEnd(end));
    const spaced = at(SPACED_DIGITS, plain, start);
    if (spaced !== null) {
      const stop = start + spaced[0].length;
      const row = rowEnd(end);
      if (row > stop) return none(start, row);
      const code = spaced[0].replace(/\D/g, '');
      if (code.length <= 8 && !isAlnum(plain.charCodeAt(stop))) {
        found.push({ start, end: stop, code, form: 'split', weak: false });
        return stop;
      }
    }
    if (before !== '-' || classOf(plain.charCodeAt(start - 2)) !== DIGIT) {
      const groups = at(GROUPS, plain, start);
      if (groups !== null) {
        const separator = groups[1] ?? '';
        for (let shown = groups[0]; ;) {
          const lengths = shown.split(separator).map((part) => part.length);
          const stop = start + shown.length;
          const nextCode = plain.charCodeAt(stop);
          const follows = plain.slice(stop, stop + 2);
          const runsOn = isAlnum(nextCode) || /^[.,:/-]\d/.test(follows) || isQuantity(shown, stop);
          const shape = lengths.join(',');
          const total = lengths.reduce((sum, length) => sum + length);
          const last = lengths.at(-1) ?? 0;
          const repeats =
            last >= 3 && new RegExp(`^[ -]\\d{${last}}(?!\\d)`).test(plain.slice(stop, stop + last + 2));
          if (repeats && lengths.every((length) => length === last)) return none(start, rowEnd(stop));
          if (!runsOn && total >= 4 && total <= 8) {
            const firm = shape === '3,3' || shape === '2,2,2' || shape === '2,2,2,2' || shape === '4,4';
            found.push({
              start,
              end: stop,
              code: shown.replace(/\D/g, ''),
              form: 'split',
              weak: !firm,
            });
            return stop;
          }
          if (lengths.length <= 2) {
            if (!runsOn || separator === ' ') break;
            return none(start, stop);
          }
          shown = shown.slice(0, shown.lastIndexOf(separator));
        }
      }
    }
    if (plain[end] === '-' && isAsciiDigit(plain.charCodeAt(end + 1))) {
      // Odd groups with dashes are telephones, accounts, ranges.
      const odd = at(/\d{1,20}(?:-\d{1,20}){1,8}/y, plain, start);
      if (odd !== null) {
        const code = odd[0].replace(/\D/g, '');
        if (code.length < 4 || code.length > 8) return none(start, start + odd[0].length);
        found.push({
          start,
          end: start + odd[0].length,
          code,
          form: 'split',
          weak: true,
        });
        return start + odd[0].length;
      }
    }
    return null;
  }

  /** The end of a row of groups: a card number, an electricity token. */
  function rowEnd(from: number): number {
    let end = from;
    while (/[ -]/.test(plain[end] ?? '') && isAsciiDigit(plain.charCodeAt(end + 1))) {
      end += 1;
      while (isAsciiDigit(plain.charCodeAt(end))) end += 1;
    }
    return end;
  }

  /** `482 913 Ft`, `12 500 MB`: groups of a thousand with a unit behind them. */
  function isQuantity(shown: string, end: number): boolean {
    if (!/^\d{1,3}(?: \d{3})+$/.test(shown)) return false;
    let k = end;
    while (plain[k] === ' ') k += 1;
    if (SIGNS.test(plain[k] ?? '') || plain[k] === '%') return true;
    let stop = k;
    while (stop < plain.length && classOf(plain.charCodeAt(stop)) === LETTER && stop - k < 12) stop += 1;
    return stop > k && isOther(folded.slice(k, stop));
  }
}
