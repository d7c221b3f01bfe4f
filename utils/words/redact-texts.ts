import { isKnownWord, isListedWord, listedAt } from './known-words.ts';
import { foldText } from './read-text.ts';

/** Numbers from 0 on, below 1. */
type Random = () => number;

const ADDRESS =
  /[a-z][a-z0-9+.-]*:\/\/\S+|[^\s<>()"'«»]+@[^\s<>()"'«»]+|(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?/giu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Who follows is called by name. */
const GREETING =
  /(?:^|[^\p{L}])(?:dear|hi|hello|hey|mrs?|ms|hallo|liebe[rs]?|herr|frau|bonjour|ch[eè]re?|madame|monsieur|hola|estimad[oa]|sra?|car[oa]|gentile|ciao|prezad[oa]|olá|oi|beste|drog[ia]|cze[sś][cć]|hej|hei|merhaba|sayın|sn|уважаем(?:ый|ая)|дорог(?:ой|ая)|привет|здравствуйте|шановн(?:ий|а)|вітаємо|halo|chào|bapak|ibu|kak)[.,:]? $/iu;

interface Letters {
  script: RegExp;
  vowels: string;
  consonants: string;
}

const letters = (script: string, vowels: string, consonants: string): Letters => ({
  script: new RegExp(`\\p{sc=${script}}`, 'u'),
  vowels,
  consonants,
});

/** What stands in for a letter of a script: a vowel for a vowel, so that a made-up word can be said where the old one could. */
const ALPHABETS = [
  letters('Latn', 'aeiou', 'bcdfghklmnprstvz'),
  letters('Cyrl', 'аеиоу', 'бвгдзклмнпрст'),
  letters('Grek', 'αεηιο', 'βγδκλμνπρστ'),
  letters('Geor', 'აეიოუ', 'ბგდკლმნრსტ'),
  letters('Armn', 'աեիո', 'բգդկլմնրստ'),
  letters('Arab', 'اوي', 'بتجدرسفكلمن'),
  letters('Hebr', 'אוי', 'בגדהלמנרשת'),
  letters('Thai', 'ะา', 'กขคงจชดตนบปมรลส'),
  letters('Deva', 'अआइउ', 'कगचजटडतदनपबमरलस'),
  letters('Beng', 'অআইউ', 'কগচজটডতদনপবমরলস'),
  letters('Guru', 'ਅਆਇਉ', 'ਕਗਚਜਟਡਤਦਨਪਬਮਰਲਸ'),
  letters('Gujr', 'અઆઇઉ', 'કગચજટડતદનપબમરલસ'),
  letters('Orya', 'ଅଆଇଉ', 'କଗଚଜଟଡତଦନପବମରଲସ'),
  letters('Taml', 'அஆஇஉ', 'கசடதனபமரலவ'),
  letters('Telu', 'అఆఇఉ', 'కగచజటడతదనపబమరలస'),
  letters('Knda', 'ಅಆಇಉ', 'ಕಗಚಜಟಡತದನಪಬಮರಲಸ'),
  letters('Mlym', 'അആഇഉ', 'കഗചജടഡതദനപബമരലസ'),
  letters('Sinh', 'අආඉඋ', 'කගචජටඩතදනපබමරලස'),
  letters('Ethi', 'አኢኡ', 'ለመሰረበተነከደገ'),
  letters('Khmr', 'អឥឧ', 'កខគងចជតទនបម'),
  letters('Mymr', 'အဥဩ', 'ကခဂငစဆတထနပမ'),
  letters('Laoo', 'ອະາ', 'ກຂຄງຈຊດຕນບປມ'),
  letters('Hang', '아이오우', '가나다라마바사자차카'),
  letters('Hani', '甲乙丙丁', '甲乙丙丁戊己庚辛'),
  letters('Kana', 'アイウエオ', 'カキクケコサシスセソ'),
  letters('Hira', 'あいうえお', 'かきくけこさしすせそ'),
];
const OTHERS: Letters = { script: /./u, vowels: 'aeiou', consonants: 'bcdfghklmnprstvz' };

const pick = (from: string, random: Random) => from[Math.floor(random() * from.length)] ?? from.charAt(0);

/** A letter of the same script and case. */
function otherLetter(letter: string, random: Random): string {
  if (/\p{M}/u.test(letter)) return letter;
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  const { vowels, consonants } = ALPHABETS.find(({ script }) => script.test(letter)) ?? OTHERS;
  const isVowel = /[aeiouyаеёиоуыэюяіїєαεηιουωაეიოუաեիոոاوي]/u.test(base);
  const other = pick(isVowel ? vowels : consonants, random);
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

/** Numbers of one and two digits stay what they may be in a date or a time. */
const SMALL_RANGES = [
  [1, 12],
  [13, 31],
  [32, 59],
  [60, 99],
] as const;

const between = (from: number, to: number, random: Random) => from + Math.floor(random() * (to - from + 1));

/** What a rule can tell of a row of digits by itself: a year, zeros before and behind. */
const lookOf = (digits: string) =>
  [
    /^0*/.exec(digits)?.[0].length,
    /(?:00+)?$/.exec(digits)?.[0].length,
    /^(?:19|20[0-3])/.test(digits),
  ].join();

function otherDigits(digits: string, random: Random): string {
  if (/^0+$/.test(digits)) return digits;
  if (digits.length === 1) return String(between(1, 9, random));
  if (digits.length === 2) {
    const value = Number(digits);
    const [from, to] = SMALL_RANGES.find(([, last]) => value <= last) ?? [60, 99];
    return String(between(from, to, random)).padStart(2, '0');
  }
  const isYear = digits.length === 4 && /^(?:19|20[0-3])/.test(digits);
  const [, head = '', middle = '', tail = ''] = /^(0*)(\d*?)((?:00+)?)$/.exec(digits) ?? [];
  const drawn = [...middle].map((_, at) => String(at === 0 ? between(1, 9, random) : between(0, 9, random)));
  return isYear
    ? digits.slice(0, 2) + String(between(0, digits.startsWith('2') ? 39 : 99, random)).padStart(2, '0')
    : head + drawn.join('') + tail;
}

const isDigit = /^\p{Nd}$/u;

/** The zero of the digits that a digit of any script stands among. */
function zeroOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return zero;
}

/** Draws until the outcome is another one; a few times, for some numbers have hardly another. */
function draw(make: () => string, isFine: (made: string) => boolean): string {
  let made = make();
  for (let i = 0; i < 40 && !isFine(made); i += 1) made = make();
  return made;
}

/**
 * The texts with every number, name and address replaced by others of the same shape, the same one by the same. Words
 * stay that one of our lists knows, and those written small in a script with capitals: what remains is read as the
 * original is, and tells nothing of anybody.
 */
export function redactTexts(texts: readonly string[], random: Random): string[] {
  const known = new Map<string, string>();
  const rows = new Set(texts.flatMap((text) => toAscii(text).match(/\d+/g) ?? []));
  const long = [...rows].filter((row) => row.length > 3 && /[1-9]/.test(row));

  const redactDigits = (shown: string): string => {
    const digits = toAscii(shown);
    let made = known.get(digits);
    if (made === undefined) {
      made = draw(
        () => otherDigits(digits, random),
        (other) =>
          other !== digits &&
          (digits.length < 3 || (!rows.has(other) && !long.some((row) => other.includes(row)))) &&
          lookOf(other) === lookOf(digits),
      );
      known.set(digits, made);
    }
    const others = made;
    return [...shown].map((digit, at) => String.fromCodePoint(zeroOf(digit) + Number(others[at]))).join('');
  };

  const redactWord = (word: string): string => {
    const key = word.toLowerCase();
    const made =
      known.get(key) ??
      draw(
        () => [...key].map((letter) => otherLetter(letter, random)).join(''),
        (other) => other !== key && !isKnownWord(foldText(other)),
      );
    known.set(key, made);
    return [...word]
      .map((letter, at) => {
        const other = [...made][at] ?? '';
        return letter === letter.toLowerCase() ? other : other.toUpperCase();
      })
      .join('');
  };

  /** In scripts that join words, what is listed stays, wherever it stands. */
  const redactJoined = (word: string): string => {
    const folded = foldText(word);
    if (folded.length !== word.length) return redactWord(word);
    let out = '';
    for (let i = 0; i < word.length;) {
      const length = listedAt(folded, i);
      out += length > 0 ? word.slice(i, i + length) : redactWord(word.charAt(i));
      i += length || 1;
    }
    return out;
  };

  const redactPlain = (text: string): string =>
    text
      .replace(WORD, (word: string, at: number) => {
        const before = text.slice(Math.max(0, at - 16), at);
        const isNamed = GREETING.test(before);
        const touchesDigit = isDigit.test(text.charAt(at - 1)) || isDigit.test(text.charAt(at + word.length));
        const folded = foldText(word);
        const isListed = isListedWord(folded) || (word.length > 6 && isKnownWord(folded));
        if (/^\p{Lo}/u.test(word) && !/\p{Ll}|\p{Lu}/u.test(word)) return redactJoined(word);
        if (GREETING.test(`${word} `) || isCamelCase(word)) return word;
        if (isListed && !(isNamed && /^\p{Lu}/u.test(word))) return word;
        if (!isNamed && !touchesDigit && (word === word.toLowerCase() || word.length === 1)) return word;
        return redactWord(word);
      })
      .replace(/\p{Nd}+/gu, redactDigits);

  /** Of an address its scheme, its top domain and listed words of its path stay. */
  const redactAddress = (address: string): string => {
    const [, scheme = '', rest = ''] =
      /^([a-z][a-z0-9+.-]*:\/\/(?:www\.)?|www\.)?(.*)$/isu.exec(address) ?? [];
    const [, host = '', top = '', path = ''] =
      /^([^/?#]*?)(\.\p{L}+(?::\d+)?)?([/?#].*)?$/su.exec(rest) ?? [];
    const redactHost = host.replace(WORD, redactWord).replace(/\p{Nd}+/gu, redactDigits);
    const redactPath = path
      .replace(WORD, (word) => (word.length > 4 && isListedWord(foldText(word)) ? word : redactWord(word)))
      .replace(/\p{Nd}+/gu, redactDigits);
    return scheme + redactHost + top + redactPath;
  };

  return texts.map((text) => {
    let out = '';
    let from = 0;
    for (const { 0: address, index } of text.matchAll(ADDRESS)) {
      out += redactPlain(text.slice(from, index)) + redactAddress(address);
      from = index + address.length;
    }
    return out + redactPlain(text.slice(from));
  });
}

/** "phoneNumber", a name that a page's maker gave: its parts are known words. */
const isCamelCase = (word: string): boolean =>
  /^\p{Ll}+\p{Lu}/u.test(word) &&
  (word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).every(
    (part) => part.length < 3 || isKnownWord(foldText(part)),
  );

const toAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) - zeroOf(digit)));
