import { foldText } from '../words/read-text.ts';
import type { Mark } from './match-words.ts';
import {
  ENTRY,
  GUARD,
  isKnownWord,
  LABEL,
  NAME,
  NUMBER,
  ONLINE,
  PLACE,
  PURPOSE,
  SOFT,
  STRONG,
  TELL,
} from './match-words.ts';
import type { Message } from './message.ts';
import { namesMoney, promotes, says } from './message.ts';
import type { Evidence } from './rules.ts';
import { isForElsewhere } from './rules.ts';

/** Why a code is offered only, and not typed unasked; each is shown to hold in its example by a test. */
interface Doubt {
  name: string;
  when: (evidence: Evidence) => boolean;
  example: string;
}

/** `ZK-40718`: some forms print the letters before their field, others want them typed. Facebook prints them. */
const PREFIX = /^(?!FB-|OTP-)[A-Z]{2,}-/;
const asksForDigits = ({ marks }: Message): boolean =>
  marks.some(({ says }) => (says & NUMBER) !== 0 && (says & SOFT) === 0);

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'no word names it, and none asks for it',
    when: (e) =>
      e.name === null &&
      !e.isActed &&
      e.secret === null &&
      !e.isForPurpose &&
      !(
        says(e.message, PURPOSE) &&
        (isAlone(e) || FOR_APP.test(e.message.read.plain)) &&
        !hasUnknownNumber(e)
      ),
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
    name: 'it is to be told, shown or given to somebody',
    when: (e) =>
      !warns(e.message) && e.message.words.some((mark) => (mark.says & TELL) !== 0 && isInSentence(e, mark)),
    example: 'Share the OTP 482913 with the gizmo',
  },
  {
    name: 'another number is named beside it',
    when: ({ left, right, secret }) =>
      left.label !== null && secret === null && !(right.strong && right.name === 'right behind'),
    example: 'Your account 482913 code',
  },
  {
    name: 'letters and digits without a name of a code for signing in',
    when: (e) => {
      const { token, isStrong, isActed, name, message } = e;
      return (
        token.form === 'mixed' &&
        !isStrong &&
        !(isActed && (says(message, PURPOSE) || isGoodForMinutes(e))) &&
        !(name !== null && message.warnings.length > 0)
      );
    },
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
    when: (e) =>
      e.message.warnings.length === 0 &&
      says(e.message, PLACE) &&
      !(e.isStrong && isGoodForMinutes(e)) &&
      !isTypedToConfirm(e),
    example: 'Your parcel is here. The OTP 482913',
  },
  {
    name: 'nothing but its name speaks for it, and a word or a number stands there that we do not know',
    when: (e) => isBare(e) && !says(e.message, STRONG) && (hasUnknownNumber(e) || hasUnknownWord(e)),
    example: 'Siunta atvyko. Gumbelio kodas 440918.',
  },
  {
    name: 'nothing but the name of a one-time code speaks for it, and a word and a number stand there that we do not know',
    when: (e) => isBare(e) && !namesMoney(e.message) && hasUnknownNumber(e) && hasUnknownWord(e),
    example: 'Your gizmo 60417 waits outside. OTP 3391',
  },
  {
    name: 'a word for "number" names it, as it names much else',
    when: (e) =>
      e.named !== null &&
      (e.named.says & SOFT) !== 0 &&
      !says(e.message, NAME) &&
      !e.isActed &&
      !e.isAsked &&
      e.secret === null &&
      !e.isForPurpose &&
      !warns(e.message) &&
      !isGoodForMinutes(e),
    example: 'Your number 882014 is verified',
  },
  {
    name: 'only "with" stands beside it, and its sentence does not speak of signing in',
    when: (e) =>
      e.name === null &&
      e.isActed &&
      !e.isAsked &&
      e.secret === null &&
      !e.isForPurpose &&
      !e.message.marks.some((mark) => (mark.says & PURPOSE) !== 0 && isInSentence(e, mark)),
    example: 'Hi Mary, tutaonana ile 3500. Please confirm',
  },
];

/**
 * Whether neither a verb of typing nor anything else in the message tells that it is about signing in or approving: what
 * the code is for, a warning, that it is good for some minutes. Words for these are few, and listed; the words for all that
 * has a lock, is picked up or is handed over are many, and never will be.
 */
function isBare(evidence: Evidence): boolean {
  const { secret, isForPurpose, message } = evidence;
  const { marks, read } = message;
  return (
    !isAskedOnline(evidence) &&
    secret === null &&
    !isForPurpose &&
    !warns(message) &&
    !marks.some((mark) => namesPurpose(message, mark)) &&
    !isGoodForMinutes(evidence) &&
    !FOR_APP.test(read.plain)
  );
}

/**
 * "Use 4430 to confirm your number. Your table is held": its own sentence asks to type it, says what for, and names no
 * place.
 */
function isTypedToConfirm(evidence: Evidence): boolean {
  const near = evidence.message.marks.filter((mark) => isInSentence(evidence, mark));
  return (
    evidence.isActed &&
    !near.some((mark) => (mark.says & PLACE) !== 0) &&
    near.some((mark) => namesPurpose(evidence.message, mark))
  );
}

/** Masked digits of the card that pays. */
const CARD = /[*•xX]{2,}-?\d{3,4}|\d{4}[*•]{2,}/;

/**
 * Whether a verb asks to type it, and not at a booth or in an answer: under a code's name, to enter, in an app, on a site,
 * for the payment of a card.
 */
const isAskedOnline = ({ isAsked, name, message }: Evidence): boolean =>
  isAsked &&
  (name !== null ||
    says(message, PURPOSE) ||
    message.words.some((mark) => (mark.says & ONLINE) !== 0) ||
    CARD.test(message.read.plain));

/** "Norvane: 5520. That's your code": a line or sentence of its own. */
const isAlone = ({ token: { start, end }, message: { read } }: Evidence): boolean =>
  /(?:^|\n|[.!:。] |>> ?)$/.test(read.plain.slice(Math.max(0, start - 3), start)) &&
  /^(?:$|\n|[.!](?:[ \n]|$)| ?<<)/.test(read.plain.slice(end, end + 3));

/** What only a one-time code is for: rooms are entered too. */
const namesPurpose = (message: Message, mark: Mark): boolean =>
  (mark.says & (PURPOSE | ENTRY)) === PURPOSE && !isVague(message, mark);

/** "Valid" is said of everything, and receipts have the code of an authorisation. */
function isVague(message: Message, { start }: Mark): boolean {
  const { folded } = message.read;
  const word = /^\p{L}+/u.exec(folded.slice(start, start + 20))?.[0] ?? '';
  return (
    /^valid(?:[aeo]s?|u[ae]?|us|ni|ne)?$/.test(word) ||
    (/^auth?or/.test(word) && !/(?:ar|are|er|ir|ise|ize|ieren|owac|ovat)$/.test(word) && namesMoney(message))
  );
}

/** "10 minutes" after the code; before it, they are those until somebody comes or something begins. */
function isGoodForMinutes({ token, message: { read, minutes } }: Evidence): boolean {
  const { plain } = read;
  return minutes.some(
    ({ start, end }) =>
      start >= token.end &&
      (/ /.test(read.folded.slice(start, end)) ||
        /(?<![\d.,:])\d{1,3}[ -]?$/.test(plain.slice(Math.max(token.end, start - 5), start)) ||
        /^\p{L}{0,4} \d{1,2}(?!\d)/u.test(plain.slice(end, end + 8))),
  );
}

/** Written for an app to read: "<#>" before the text, or the eleven characters after it that tell which app. */
const FOR_APP =
  /^[<[]#[>\]]|\s(?=[A-Za-z+/]*\d)(?=[\d+/]*[A-Za-z])(?![A-Z]{1,3}\d+[A-Z]{0,2}$)[A-Za-z0-9+/]{11}$/;

/** Keep it secret; nobody will ask for it; ignore it if you did not ask for it. */
const warns = ({ warnings, words }: Message): boolean =>
  warnings.length > 0 || words.some((mark) => (mark.says & GUARD) !== 0);

const isInSentence = ({ token, message }: Evidence, { start, end }: Mark): boolean =>
  (end <= token.start ? message.broken(end, token.start) : message.broken(token.end, start)) === 0;

/** Signs of a day or a time. */
const DAY_OR_TIME = /^\d{1,4}(?:[:./-]\d{1,4}){1,2}$/;
/** A telephone, as it is written for people. */
const TELEPHONE = /^(?:[+(0]|[18][ -]?[38]00|900)\d{0,4}(?:[ ()-]{1,2}\d{2,5}){1,5}$/;

/** Whether the message has another number that is none of minutes, no day or time, no telephone, no reference. */
function hasUnknownNumber({ token, message: { read, numbers, minutes, marks } }: Evidence): boolean {
  return numbers.some(({ start, end }) => {
    const shown = read.plain.slice(start, end);
    const isReference = ({ end: markEnd, says: all }: Mark) =>
      (all & (LABEL | PLACE)) === LABEL && start >= markEnd && start - markEnd <= 2;
    return (
      start !== token.start &&
      !TELEPHONE.test(shown) &&
      !DAY_OR_TIME.test(shown) &&
      !minutes.some((minute) => minute.start >= end && minute.start - end <= 1) &&
      !marks.some(isReference)
    );
  });
}

/** Of the scripts that do not part words. */
const unpartedLetter = String.raw`[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]`;
/** Letters of them in a row. */
const UNPARTED = new RegExp(`${unpartedLetter}{5}`, 'u');
/** Whoever sends the message. */
const SENDER = /^(?:【[^】]*】|\[[^\]]*\])/;
/** A word of small letters, not "iFood"; of scripts without capitals any, if they part words. */
const SMALL = new RegExp(String.raw`^(?:\p{Ll}(?!\p{L}*\p{Lu})|(?!${unpartedLetter})\p{Lo})`, 'u');

/** Nouns have capitals in German; elsewhere a word with one is a name. */
const GERMAN_NOUN =
  /(?<!\p{L})(?:de[mnr]|die|das|im|am|zum|zur|vom|beim|eine[mnr]?) (?=(\p{Lu}\p{Ll}{3,})(?!\p{L}))/gu;

/** Whether the message has a word that we do not know: it may say what the code is for. */
function hasUnknownWord({ message: { read, words } }: Evidence): boolean {
  const { plain, folded } = read;
  if (UNPARTED.test(plain)) {
    let from = SENDER.exec(plain)?.[0].length ?? 0;
    for (const { start, end } of [...words, { start: plain.length, end: plain.length }]) {
      if (UNPARTED.test(plain.slice(from, start))) return true;
      from = Math.max(from, end);
    }
  }
  for (const [, noun = ''] of plain.matchAll(GERMAN_NOUN)) if (!isKnownWord(foldText(noun))) return true;
  let m = 0;
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{M}'’]{3,}/gu)) {
    const end = index + word.length;
    while ((words[m]?.end ?? Infinity) <= index) m += 1;
    const isListed = (words[m]?.start ?? Infinity) < end;
    if (!isListed && SMALL.test(word) && !isKnownWord(folded.slice(index, end))) return true;
  }
  return false;
}
