import type { NumberToken } from './number-token.ts';
import type { Mark } from './match-words.ts';
import { ACTION, NAME, PURPOSE } from './match-words.ts';
import type { Message } from './message.ts';
import { promotes, says } from './message.ts';
import type { LeftSide, NameFit, RightSide } from './neighbours.ts';
import { NAME_POINTS } from './neighbours.ts';

/** A number with what its form and surroundings show. */
export interface Evidence {
  message: Message;
  token: NumberToken;
  code: string;
  left: LeftSide;
  right: RightSide;
  /** The better of the names on its two sides. */
  name: NameFit | null;
  /** The word that names it. */
  named: Mark | null;
  isStrong: boolean;
  isActed: boolean;
  /** A verb of typing stands beside it, not only the word "with". */
  isAsked: boolean;
  /** The message opens with it: "4082, …", "[Brand] 4082 – …". */
  opens: boolean;
  /** "Do not pass it on: 4418", "your account (4471). Never forward this code": how a warning points at it. */
  secret: 'announced' | 'in brackets' | null;
  /** Its name is qualified by a word we do not know, and nothing else says that it is to be typed. */
  isStrange: boolean;
  /** It opens a sentence that goes on with what it is for: "4417 to sign in". */
  isForPurpose: boolean;
}

/** What speaks for a number being the code, or against it; each is shown to hold in its example by a test. */
export interface Rule {
  name: string;
  points: number;
  when: (evidence: Evidence) => boolean;
  example: string;
}

/** A candidate counts as the code from this score on; six digits in a row reach it by their shape. */
export const ENOUGH = 30;

const isDigits = ({ token, code }: Evidence, ...lengths: number[]) =>
  token.form === 'digits' && lengths.includes(code.length);
const isFirm = ({ token }: Evidence, form: NumberToken['form']) => token.form === form && !token.weak;
const plainBefore = ({ message, token }: Evidence, reach: number) =>
  message.read.plain.slice(Math.max(0, token.start - reach), token.start);
const plainBehind = ({ message, token }: Evidence, reach: number) =>
  message.read.plain.slice(token.end, token.end + reach);

/** Another number's word outweighs a code's, unless the one behind the number is as near. */
const isOverruled = ({ right }: Evidence) => right.name === 'right behind' || right.acted;

/** For a mix of letters and digits only its name counts, not the name's neighbours. */
const isSurelyNamed = ({ token, left, right, isStrong }: Evidence) =>
  token.form === 'mixed' ? left.verifies || right.verifies : isStrong;

/** "Text WIN to 48291": in whatever language, a word in capitals is sent there. */
const SENT =
  /\b(?:text|send|sms|env[ií]a|envoyez|invia|sende(?:n sie)?|wyślij|отправьте) \p{Lu}{2,}\d* (?:to|al?|au|an|na|на) $/iu;

/** "Reply YES to 48291", "STOP na 7055": where a word goes, not what is typed. In a text all in capitals none stands out. */
const KEYWORD = /\b(?:STOPP?|OFF|YES|OUT|JOIN|CAN|SI)\b(?=.*[^\P{L}\p{Lu}])[^.!?\n]{0,16}$/u;

const forms: Rule[] = [
  {
    name: 'six digits',
    points: 30,
    when: (e) => isDigits(e, 6),
    example: 'Your code is 482913',
  },
  {
    name: 'four, five or eight digits',
    points: 16,
    when: (e) => isDigits(e, 4, 5, 8),
    example: 'Your code is 4829',
  },
  {
    name: 'seven digits',
    points: 14,
    when: (e) => isDigits(e, 7),
    example: 'Your code is 4829137',
  },
  {
    name: 'three digits',
    points: -8,
    when: (e) => isDigits(e, 3),
    example: 'Your code is 482',
  },
  {
    name: 'six digits in groups, or behind a prefix',
    points: 30,
    when: (e) => (isFirm(e, 'split') || isFirm(e, 'prefixed')) && e.code.length === 6,
    example: 'Your code is 482 913',
  },
  {
    name: 'digits in groups',
    points: 16,
    when: (e) => isFirm(e, 'split') && e.code.length !== 6,
    example: 'Your code is 4829 1370',
  },
  {
    name: 'a few digits in odd groups',
    points: 10,
    when: ({ token, code }) => token.form === 'split' && token.weak && code.length < 6,
    example: 'Your code is 12 34',
  },
  {
    name: 'digits behind a prefix',
    points: 14,
    when: (e) => isFirm(e, 'prefixed') && e.code.length !== 6,
    example: 'Your code is G-48291',
  },
  {
    name: 'a mix of capitals and digits',
    points: 12,
    when: (e) => isFirm(e, 'mixed'),
    example: 'Your code is X7K9QP',
  },
];

const names: Rule[] = (
  [
    ['right before', 'Login code 4829'],
    ['before', 'Your code to sign in to the Norvane app of today 4829'],
    ['right before, introduced', 'Code: 4829'],
    ['before, introduced', 'Your code for the new Norvane account is: 4829'],
    [
      'far before, introduced',
      'Your verification code for the payment of the invoice of the month of May at the shop: 4829',
    ],
    ['shared', 'Your login code: 482913 or: 604917'],
    ['taken back', 'The code to top up 300: 4829'],
    ['right behind', '4829 is your code'],
    ['far behind', '4829, in the app of your new shop, the login code'],
  ] satisfies [NameFit, string][]
).map(([fit, example]) => ({
  name: `a name of a code ${fit}`,
  points: NAME_POINTS[fit],
  when: ({ name }: Evidence) => name === fit,
  example,
}));

const places: Rule[] = [
  {
    name: 'a verb of typing beside it',
    points: 20,
    when: ({ isActed }) => isActed,
    example: 'Enter 4829 to continue',
  },
  {
    name: 'behind a warning not to pass it on',
    points: 34,
    when: ({ secret }) => secret === 'announced',
    example: 'Norvane: do not pass it on: 4418',
  },
  {
    name: 'closes the message, right behind what it is for',
    points: 10,
    when: ({ message: { read, marks }, token }) =>
      /^[.!]?$/.test(read.plain.slice(token.end)) &&
      marks.some(({ end, says }) => (says & PURPOSE) !== 0 && token.start - end === 1),
    example: 'Norvane login 730118',
  },
  {
    name: 'in quotes or brackets',
    points: 14,
    when: ({ message: { read }, token }) =>
      /["'«»“”„‘「『<[【]/.test(read.plain[token.start - 1] ?? '') &&
      /["'«»“”’」』>\]】]/.test(read.plain[token.end] ?? ''),
    example: 'Your code is "4829"',
  },
  {
    name: 'opens the message',
    points: 14,
    when: ({ opens }) => opens,
    example: '4829 - your Norvane code',
  },
  {
    name: 'a line of its own, the first',
    points: 14,
    when: (e) => e.token.start === 0 && isOwnLine(e),
    example: '482913\nis what you type',
  },
  {
    name: 'a line of its own',
    points: 20,
    when: (e) => e.token.start > 0 && isOwnLine(e) && e.message.speaksOfCodes,
    example: 'Your code:\n4829\nNorvane',
  },
  {
    name: 'the message speaks of signing in or confirming',
    points: 4,
    when: ({ message }) => says(message, PURPOSE),
    example: 'Login: 4829',
  },
  {
    name: 'the message names a code',
    points: 4,
    when: ({ message }) => says(message, NAME),
    example: 'Your code is 4829',
  },
];

const others: Rule[] = [
  {
    name: 'named as another number',
    points: -60,
    when: (e) => e.secret === null && e.left.label === 'firm' && !(isOverruled(e) && e.left.labelGap > 3),
    example: 'Your verification is done. Invoice 482913',
  },
  {
    name: 'named as another number, but as a code too',
    points: -24,
    when: (e) =>
      (e.left.label === 'firm' && isOverruled(e) && e.left.labelGap > 3) ||
      (e.left.label === 'soft' && isOverruled(e)),
    example: 'Your account 482913 code',
  },
  {
    name: 'named as an account, a card, a customer',
    points: -40,
    when: (e) => e.secret === null && e.left.label === 'soft' && !isOverruled(e),
    example: 'We could not confirm your account 482913',
  },
  {
    name: 'a word we do not know makes it another code',
    points: -34,
    when: ({ isStrange }) => isStrange,
    example: 'Have a look at the new gizmo code 4410',
  },
  {
    name: 'behind a word to reply with',
    points: -60,
    when: (e) => KEYWORD.test(plainBefore(e, 24)) || SENT.test(plainBefore(e, 40)),
    example: 'To confirm your visit reply YES to 48291',
  },
  {
    name: 'the message speaks of a door or of something to pick up',
    points: -60,
    when: (e) => isAtPlace(e) && !e.isActed,
    example: 'Your order waits in locker 12. Code: 4410',
  },
  {
    name: 'the message speaks of a door, and asks to type',
    points: -40,
    when: (e) => isAtPlace(e) && e.isActed,
    example: 'Your order waits in locker 12. Enter 4410',
  },
  {
    name: 'to be told to a driver or at the till, or for a meeting or a network',
    points: -90,
    when: (e) => isForElsewhere(e) && !e.isActed,
    example: 'Give the PIN 4471 to the driver',
  },
  {
    name: 'for a driver, the till or a network, and the message asks to type',
    points: -20,
    when: (e) => isForElsewhere(e) && e.isActed,
    example: 'Wi-Fi on this train: enter 4471',
  },
  {
    name: 'said to have expired',
    points: -90,
    when: isGone,
    example: 'Your code 482913 has expired. Ask for a new one.',
  },
  {
    name: 'the receipt of a payment',
    points: -90,
    when: ({ message }) => message.isReceipt,
    example: 'You paid $12.40 at CAFE. Auth code 482913',
  },
  {
    name: 'followed by #',
    points: -60,
    when: (e) => plainBehind(e, 1) === '#',
    example: 'Dial 482913# for your login balance',
  },
  {
    name: 'three pairs that may be a date',
    points: -40,
    when: ({ message: { read }, token, code, left }) =>
      token.form === 'split' &&
      token.weak &&
      code.length === 6 &&
      !left.introduced &&
      /^..-..-..$/.test(read.plain.slice(token.start, token.end)),
    example: 'Your PIN was changed 21-11-26',
  },
  {
    name: 'a word and a number',
    points: -30,
    when: (e) =>
      e.token.form === 'mixed' &&
      /^[A-Z]{3,}\d{1,4}$/.test(e.code) &&
      !isSurelyNamed(e) &&
      !(e.right.linked && e.right.name === 'right behind'),
    example: 'Use SPRING25 to confirm',
  },
  {
    name: 'the message is a promotion',
    points: -90,
    when: (e) => promotes(e.message) && !isSurelyNamed(e) && !isAskedFor(e),
    example: 'Promo! Code 4829 for 10 % off',
  },
  {
    name: 'the message is a promotion, but asks to type six digits',
    points: -24,
    when: (e) => promotes(e.message) && !isSurelyNamed(e) && isAskedFor(e),
    example: 'Win a prize: enter 482913 on our page',
  },
  {
    name: 'letters and digits beside a percentage',
    points: -60,
    when: (e) => !promotes(e.message) && e.message.hasRate && e.token.form === 'mixed' && !isSurelyNamed(e),
    example: 'Code SP7K9A: 20% less',
  },
  {
    name: 'written for an app to read',
    points: 16,
    when: ({ message: { read } }) => read.plain.startsWith('<#>'),
    example: '<#> Norvane login 482913',
  },
  {
    name: 'no word speaks of it',
    points: -10,
    when: (e) => e.token.form === 'digits' && !e.opens && isUnspoken(e) && !/: ?$/.test(plainBefore(e, 2)),
    example: 'Your complaint 882014 is registered',
  },
  {
    name: 'a year or 2000 and more',
    points: -10,
    when: ({ token, code }) => token.form === 'digits' && /^(?:19\d|20[0-3]|25[5-7])\d$/.test(code),
    example: 'Your login code was changed in 2025',
  },
  {
    name: "the sender's own number",
    points: -40,
    when: ({ message: { senderDigits }, code }) => senderDigits !== '' && senderDigits.endsWith(code),
    example: 'Code from 48291. Reply 48291.',
  },
];

/** The message speaks of a place, and neither of signing in nor of a code for it. */
const isAtPlace = ({ message, isStrong, token, left, right }: Evidence) =>
  message.speaksOfPlace &&
  // "Booking confirmed: code 7K2RPQ": confirmed is the booking.
  (token.form === 'mixed'
    ? !left.verifies && !right.verifies
    : (message.isForEntry && message.numbers.length > 1) || (!isStrong && !says(message, PURPOSE)));

/** One of the words stands in the same part of the message. */
export const isForElsewhere = ({ message: { elsewhere }, token: { start, end } }: Evidence) =>
  elsewhere.some((mark) => (mark.end <= start ? start - mark.end : mark.start - end) <= 120);

/** The word stands in its sentence, near behind it, and no other number between. */
function isGone({ message: { gone, broken, numbers }, token: { end } }: Evidence): boolean {
  return gone.some(
    (mark) =>
      mark.start >= end &&
      mark.start - end <= 40 &&
      broken(end, mark.start) === 0 &&
      !numbers.some((other) => other.code !== null && other.start >= end && other.end <= mark.start),
  );
}

const isAskedFor = ({ isActed, token, code }: Evidence) =>
  isActed && token.form === 'digits' && code.length === 6;

/** No word is about codes; or only one of purpose, which does not make six digits a code: they stand in many other messages. */
const isUnspoken = (e: Evidence) =>
  !e.message.speaksOfCodes ||
  (e.code.length === 6 &&
    (e.token.start > 7 || /\p{L} $/u.test(e.message.read.plain.slice(0, e.token.start))) &&
    !e.left.introduced &&
    !says(e.message, NAME | ACTION));

const isOwnLine = (e: Evidence) =>
  /(?:^|\n|[.!。] )$/.test(plainBefore(e, 2)) && /^\.?(?:$|\n)/.test(plainBehind(e, 2));

export const RULES: readonly Rule[] = [...forms, ...names, ...places, ...others];
