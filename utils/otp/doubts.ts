import { isKnownWord, NAME, NUMBER, PLACE, PURPOSE, SOFT, STRONG } from './match-words.ts';
import type { Message } from './message.ts';
import { promotes } from './message.ts';
import type { Evidence } from './rules.ts';
import { isForElsewhere } from './rules.ts';

/** Why a code is offered only, and not typed unasked; each is shown to hold in its example by a test. */
interface Doubt {
  name: string;
  when: (evidence: Evidence) => boolean;
  example: string;
}

/** What tells that a message is about signing in or approving: its purpose, a name of a one-time code, a warning. */
const isForSigningIn = ({ marks, warnings, says }: Message): boolean =>
  (says & PURPOSE) !== 0 || warnings.length > 0 || marks.some((mark) => (mark.says & STRONG) !== 0);

/** `ZK-40718`: some forms print the letters before their field, others want them typed. Facebook prints them. */
const PREFIX = /^(?!FB-|OTP-)[A-Z]{2,}-/;
const asksForDigits = ({ marks }: Message): boolean =>
  marks.some(({ says }) => (says & NUMBER) !== 0 && (says & SOFT) === 0);

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'no word names it, and none asks for it',
    when: ({ name, isActed, secret, isForPurpose }) =>
      name === null && !isActed && secret === null && !isForPurpose,
    example: '482913 Norvane',
  },
  {
    name: 'letters and digits, and the message promises a present or a reduction',
    when: ({ message, token }) => token.form === 'mixed' && promotes(message),
    example: 'Sign up with the code JANO-48K for a bonus',
  },
  {
    name: 'letters and a dash before it, which the form may want too',
    when: ({ token, message }) =>
      token.form === 'prefixed' &&
      PREFIX.test(message.read.plain.slice(token.start, token.end)) &&
      !asksForDigits(message),
    example: 'Your login code is ZK-40718',
  },
  {
    name: 'its spaces were dropped',
    when: ({ message }) => message.isSqueezed,
    example: 'Yoursignupcodeis640218.Typeitintheform.',
  },
  {
    name: 'the code of a word we do not know',
    when: ({ isStrange, isActed }) => isStrange && !isActed,
    example: 'Have a look at the new gizmo code 441038',
  },
  {
    name: 'only a warning not to pass on "this number" speaks of it',
    when: ({ named, message }) => named !== null && (named.says & SOFT) !== 0 && !message.speaksOfCodes,
    example: 'Norvane 4471 do not share this number with anyone',
  },
  {
    name: 'it is for a driver, the till, a meeting or a network',
    when: isForElsewhere,
    example: 'Tell the driver 482913, enter it',
  },
  {
    name: 'another number is named beside it',
    when: ({ left, right, secret }) =>
      left.label !== null && secret === null && !(right.strong && right.name === 'right behind'),
    example: 'Your account 482913 code',
  },
  {
    name: 'letters and digits without a name of a code for signing in',
    when: ({ token, isStrong, isActed, name, message }) =>
      token.form === 'mixed' &&
      !isStrong &&
      !(isActed && (message.says & PURPOSE) !== 0) &&
      !(name !== null && message.warnings.length > 0),
    example: 'Your code is X7K9QP',
  },
  {
    name: 'too few digits or too many',
    when: ({ token, code, isStrong }) =>
      token.form === 'digits' && (code.length < 4 || code.length > 8) && !isStrong,
    example: 'Your code is 482',
  },
  {
    name: 'the message speaks of a door or of something to pick up, and warns of nobody',
    when: ({ message }) =>
      message.warnings.length === 0 && message.marks.some(({ says }) => (says & PLACE) !== 0),
    example: 'Your parcel is here. The OTP 482913',
  },
  {
    name: 'a word we do not know stands with its name, and none speaks of signing in',
    when: (e) => !e.isActed && !isForSigningIn(e.message) && hasUnknownBeside(e),
    example: 'Siunta atvyko. Gumbelio kodas 440918.',
  },
];

/** A word of small letters, not "iFood"; of scripts without capitals any, if they part words. */
const SMALL =
  /^(?:\p{Ll}(?!\p{L}*\p{Lu})|(?![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}])\p{Lo})/u;

/**
 * Whether the word before the name, or one of three behind it, is one we do not know: "atsiėmimo kodas", "kod za dizalo".
 * One with a capital is taken for whoever sends the code, unless a later sentence opens with it.
 */
function hasUnknownBeside({ named, token, message: { read, broken } }: Evidence): boolean {
  if (named === null || (named.says & (NAME | SOFT)) === 0) return false;
  const { plain, folded } = read;
  const isUnknown = (start: number, end: number) =>
    end - start >= 3 && SMALL.test(plain.slice(start, end)) && !isKnownWord(folded.slice(start, end));
  const before = /[\p{L}\p{M}'’]+(?=[ -]$)/u.exec(
    plain.slice(Math.max(0, named.start - 30), named.start),
  )?.[0];
  if (before !== undefined) {
    const start = named.start - 1 - before.length;
    // "<#> norvane code": a sender that writes itself small.
    const isFirst = !/[\p{L}\p{N}]/u.test(plain.slice(0, start));
    const opensLater = start > 1 && broken(start - 2, start) > 0;
    if (
      !isFirst &&
      (opensLater ? !isKnownWord(folded.slice(start, named.start - 1)) : isUnknown(start, named.start - 1))
    )
      return true;
  }
  if (named.end > token.start) return false;
  // Behind the name's own ending: what the code is for may stand behind "for the". No list has every thing with a lock.
  const behind = /^[\p{L}\p{M}]*((?: [\p{L}\p{M}'’]+){1,3})/u.exec(plain.slice(named.end, token.start));
  if (behind === null) return false;
  const first = named.end + behind[0].length - (behind[1] ?? '').length;
  return [...(behind[1] ?? '').matchAll(/[^ ]+/g)].some(({ 0: word, index }) =>
    isUnknown(first + index, first + index + word.length),
  );
}
