/**
 * A message made comparable: `plain` keeps letters and case with digits of every script as ASCII, `folded` is
 * lower case without accents, with Cyrillic, Greek, Georgian and Armenian written in Latin letters (код, κωδικός, კოდი
 * and kod are one word then). A word of several scripts is a disguise: there a letter is what it looks like. Both
 * have the same length; white space is collapsed, marks that nobody sees are gone. `origin` leads back to the message.
 */
export interface ReadText {
  source: string;
  plain: string;
  folded: string;
  /** Per character of `plain`, its index in `source`; one more entry closes the list. */
  origin: Uint32Array;
}

export const LETTER = 1;
export const DIGIT = 2;
const SPACE = 3;
const LINE_BREAK = 4;
const HIDDEN = 5;
/** A sign that ends a sentence wherever it stands; a dot does not. */
export const SENTENCE_END = 6;
const OTHER = 7;

const classes = new Uint8Array(0x10000);
const plains = new Uint16Array(0x10000);
const folds = new Uint16Array(0x10000);

/** The ASCII letter a letter of another alphabet looks like, else 0. */
const looks = new Uint16Array(0x10000);

type Letters = ReadonlyMap<string, string>;
const pairs = (from: string, to: string): Letters =>
  new Map([...from].map((letter, i) => [letter, to[i] ?? letter]));
const LOOKALIKES = pairs(
  'авекмнорстухіјѕһԁԛԝαβεηικμνορτυχıłøđðħŧəßæœþŋɓɗƙƴ',
  'abekmhopctyxijshdqwabehikmvoptyxiloddhtesaotnbdky',
);
/** Long vowels of India read as their short ones, and letters that only some of its scripts have. */
const INDIC = pairs('ईऊऑॉोेीूऩऱऴ॰', 'इउऒॊॊॆिुनरळर');
/** Letters that follow each other in Unicode, from `first` on. */
const run = (first: number, to: string) =>
  [...to].map((letter, i) => [String.fromCharCode(first + i), letter] as const);
const SOUNDS: Letters = new Map([
  ...run(0x3b1, 'avgdezitiklmnxoprsstufhpo'),
  ...run(0x430, 'abvgdezziiklmnoprstufhccssayjeua'),
  ...run(0x561, 'abgdezeetzilhckhdgcminsocpjrsvtrcupkofe'),
  ...run(0x10d0, 'abgdevztiklmnopzrstupkgksccdcchjh'),
  ...pairs(
    'єіјљњћђџѕґәөүұһқғңҳҷӡıłøđðħŧəßæœþŋɓɗƙƴٱىیېۍێکڪةەہھۃۆۇۈۋۅۉ',
    'eijlncdddgeouuhkgnhjziloddhtesaotnbdkyايييييككهههههوووووو',
  ),
]);

const isNumber = /^\p{Nd}$/u;
const isLetter = /^[\p{L}\p{M}]$/u;
// eslint-disable-next-line no-misleading-character-class -- single marks are meant
const isHidden = /^[\p{Cf}\p{Mn}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\u20e3]$/u;
/** Marks that only shape or voice a letter, which people also write without: accents, points, nukta, the hard and the soft sign. */
const isAccent =
  // eslint-disable-next-line no-misleading-character-class -- single marks are meant
  /^[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640ъьЪЬ\u0e4d\u0ecd\u093c\u09bc\u0a3c\u0abc\u0b3c\ufe00-\ufe0f\u20e3]$/u;

const isIndic = (code: number) => code >= 0x900 && code < 0xd80;
/** The sign that silences a vowel; some write it at a word's end, some do not. */
const isVirama = (code: number) => isIndic(code) && (code & 0x7f) === 0x4d;

/** Some Indian letters exist with their dot as one character, others only as two; the dot goes either way. */
const withoutNukta = (letter: string) =>
  /^(.).?[\u093c\u09bc\u0a3c\u0abc\u0b3c]$/u.exec(letter.normalize('NFD'))?.[1] ?? letter;

const toIndic = (code: number) => INDIC.get(String.fromCharCode(code))?.charCodeAt(0) ?? code;

/** The ASCII digit of a decimal digit of any script; their blocks are runs of ten. */
function toAsciiDigit(codePoint: number): number {
  let first = codePoint;
  while (isNumber.test(String.fromCodePoint(first - 1))) first -= 1;
  return 0x30 + ((codePoint - first) % 10);
}

/** Chinese characters, Korean and Japanese syllables: letters that stand for themselves, and more than all others together. */
const isPlainLetter = (code: number) =>
  (code >= 0x4e00 && code < 0x9fa6) ||
  (code >= 0xac00 && code < 0xd7a4) ||
  (code >= 0x3041 && code < 0x3097) ||
  (code >= 0x30a1 && code < 0x30fb);

function learn(code: number): number {
  if (isPlainLetter(code)) {
    plains[code] = folds[code] = code;
    return (classes[code] = LETTER);
  }
  const char = String.fromCharCode(code);
  const compatible = char.normalize('NFKC');
  // A wide comma parts words; only ASCII commas stand inside numbers.
  const wide = compatible.length === 1 && char !== '，' ? compatible : char;
  let plain = wide.charCodeAt(0);
  let kind = OTHER;
  if (code === 0xfeff) kind = HIDDEN;
  else if (/[\n\r\u2028\u2029\v\f]/.test(char)) kind = LINE_BREAK;
  else if (/\s/.test(char)) kind = SPACE;
  else if (isVirama(code) || isAccent.test(char) || (isHidden.test(char) && !isLetter.test(char)))
    kind = HIDDEN;
  else if (isNumber.test(wide)) {
    kind = DIGIT;
    plain = toAsciiDigit(plain);
  } else if (isLetter.test(wide)) kind = LETTER;
  else if ('!?;。।۔؟։።॥។။'.includes(wide)) kind = SENTENCE_END;
  let fold = plain;
  if (kind === LETTER) {
    const lower = wide.toLowerCase();
    const base =
      /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Orya}]/u.test(
        lower,
      )
        ? (lower.normalize('NFKD')[0] ?? lower)
        : lower.slice(0, 1);
    const find = (letters: Letters) => letters.get(lower) ?? letters.get(base) ?? base;
    // The scripts of India lie in parallel blocks: borrowed words (code, OTP, login) are spelled alike in all of them.
    fold = isIndic(code)
      ? toIndic(lower === 'ੰ' ? 0x902 : 0x900 + (withoutNukta(lower).charCodeAt(0) & 0x7f))
      : code >> 7 === 0x1d // Lao lies beside Thai the same way.
        ? code - 0x80
        : find(SOUNDS).charCodeAt(0);
    if (fold === 0xe33) fold = 0xe32;
    const look = find(LOOKALIKES).charCodeAt(0);
    if (look < 0x80) looks[code] = look;
  } else if (/[‐‑‒–—―−﹣]/.test(char)) plain = fold = 0x2d;
  else if (/[‘’ʼ`´ʻ]/.test(char)) plain = fold = 0x27;
  plains[code] = plain;
  folds[code] = fold;
  classes[code] = kind;
  return kind;
}

/** What one UTF-16 unit is: LETTER, DIGIT, SENTENCE_END or something else. */
export function classOf(code: number): number {
  return (classes[code] ?? OTHER) || learn(code);
}

/** The small ASCII letter that a letter of `plain` is or looks like, else 0. */
export function lookOf(code: number): number {
  return classOf(code) === LETTER ? (looks[code] ?? 0) : 0;
}

const decoder = new TextDecoder('utf-16le');
const toText = (codes: Uint16Array, length: number) => decoder.decode(codes.subarray(0, length));

/** One unit for a letter or sign that takes two: the plain one of mathematical letters and digits, else any letter or sign. */
function toSingleUnit(point: number): number {
  const char = String.fromCodePoint(point);
  const compatible = char.normalize('NFKC');
  if (compatible.length === 1) return compatible.charCodeAt(0);
  if (isNumber.test(char)) return toAsciiDigit(point);
  if (isHidden.test(char)) return 0xfeff;
  return isLetter.test(char) ? 0xa7b : 0x25a1;
}

export function readText(source: string): ReadText {
  const plain = new Uint16Array(source.length);
  const folded = new Uint16Array(source.length);
  const origin = new Uint32Array(source.length + 1);
  let length = 0;
  let gap = 0;
  let wordStart = 0;
  let alphabets = 0;
  for (let i = 0; i < source.length; i += 1) {
    let code = source.charCodeAt(i);
    const at = i;
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < source.length) {
      code = toSingleUnit(source.codePointAt(i) ?? code);
      i += 1;
    }
    const kind = classes[code] || learn(code);
    if (kind === HIDDEN) continue;
    if (kind === SPACE || kind === LINE_BREAK) {
      alphabets = 0;
      gap = Math.max(gap, kind);
      continue;
    }
    if (gap > 0) {
      if (length > 0) {
        plain[length] = folded[length] = gap === SPACE ? 0x20 : 0x0a;
        origin[length] = at - 1;
        length += 1;
      }
      gap = 0;
    }
    plain[length] = plains[code] ?? code;
    folded[length] = folds[code] ?? code;
    if (kind !== LETTER) alphabets = 0;
    else {
      if (alphabets === 0) wordStart = length;
      alphabets |= code < 0x250 ? 1 : code < 0x590 ? 2 : 4;
      if (alphabets === 3) {
        for (; wordStart <= length; wordStart += 1)
          folded[wordStart] = looks[plain[wordStart] ?? 0] || (folded[wordStart] ?? 0);
      }
    }
    origin[length] = at;
    length += 1;
  }
  origin[length] = source.length;
  return {
    source,
    plain: toText(plain, length),
    folded: toText(folded, length),
    origin,
  };
}

/** The spelling by which words are compared. */
export const foldText = (text: string): string =>
  /^[ -~]*$/.test(text) ? text.toLowerCase() : readText(text).folded;
