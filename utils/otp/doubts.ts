import { isKnownWord } from '../words/known-words.ts';
import { PLACE, PURPOSE, STRONG } from './match-words.ts';
import type { Message } from './message.ts';
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

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'no word names it, and none asks for it',
    when: ({ name, isActed, secret, isForPurpose }) =>
      name === null && !isActed && secret === null && !isForPurpose,
    example: '482913 Norvane',
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
    name: 'it is for a driver, the till, a meeting or a network',
    when: isForElsewhere,
    example: 'Tell the driver 482913, enter it',
  },
  {
    name: 'another number is named beside it',
    when: ({ left, secret }) => left.label !== null && secret === null,
    example: 'Your account 482913 code',
  },
  {
    name: 'letters and digits without a name of a code for signing in',
    when: ({ token, isStrong, isActed, message }) =>
      token.form === 'mixed' && !isStrong && !(isActed && (message.says & PURPOSE) !== 0),
    example: 'Your code is X7K9QP',
  },
  {
    name: 'too few digits or too many',
    when: ({ token, code, isStrong }) =>
      token.form === 'digits' && (code.length < 4 || code.length > 8) && !isStrong,
    example: 'Your code is 482',
  },
  {
    name: 'the message speaks of a door or of something to pick up, and not of signing in',
    when: ({ message }) =>
      message.marks.some(({ says }) => (says & PLACE) !== 0) &&
      (message.says & PURPOSE) === 0 &&
      message.warnings.length === 0,
    example: 'Your parcel is here. The OTP 482913',
  },
  {
    name: 'a word we do not know stands with its name, and none speaks of signing in',
    when: (e) => e.named !== null && !isForSigningIn(e.message) && hasUnknownBeside(e),
    example: 'Siunta atvyko. Gumbelio kodas 440918.',
  },
];

/** A word of small letters; of scripts without capitals any. */
const SMALL = /^(?:\p{Ll}|\p{Lo})/u;

/**
 * Whether a word beside the name, or between it and the number, is one we do not know. A word with a capital is taken for
 * whoever sends the code, unless a later sentence opens with it.
 */
function hasUnknownBeside({ named, token, message: { read, broken } }: Evidence): boolean {
  if (named === null) return false;
  const { plain, folded } = read;
  const isUnknown = (start: number, end: number) =>
    end - start >= 3 && SMALL.test(plain.slice(start, end)) && !isKnownWord(folded.slice(start, end));
  const before = /[\p{L}\p{M}'’]+(?=[ -]$)/u.exec(
    plain.slice(Math.max(0, named.start - 30), named.start),
  )?.[0];
  if (before !== undefined) {
    const start = named.start - 1 - before.length;
    const opensLater = start > 1 && broken(start - 2, start) > 0;
    if (opensLater ? !isKnownWord(folded.slice(start, named.start - 1)) : isUnknown(start, named.start - 1))
      return true;
  }
  const [from, to] = named.end <= token.start ? [named.end, token.start] : [token.end, named.start];
  for (const match of plain.slice(from, to).matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu)) {
    const start = from + match.index;
    // The rest of the name itself: "kodunuz".
    if (start === named.end) continue;
    if (isUnknown(start, start + match[0].length)) return true;
  }
  return false;
}
