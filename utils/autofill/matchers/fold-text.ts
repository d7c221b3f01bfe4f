/**
 * Cyrillic, Greek, Armenian, Georgian and odd Latin letters, each with the Latin letter in the same place below: one
 * spelling (`telefon`) then serves a dozen languages. Arabic letters that Persian and Arabic keyboards write
 * differently become one. It is a code for comparing, not a transliteration for reading.
 */
const letters =
  '\u0929\u0931\u0934ßæðøþđıłœəαβγδεζηθικλμνξοπρςστυφχψωабвгдежзиклмнопрстуфхцчшщыэюяђєіјљњћџґғқүұһөաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰیىكةہھईऊॉॊोेीू';
const foldedTo =
  'नरळsadotdiloaavgdezitiklmnxoprsstufhpoabvgdezziklmnoprstufhccssyeuadeijlncdggkuuhoabgdezeetzilhckhdgcminsocpjrsvtrcupkofabgdevztiklmnopzrstupkgksccdcchjhييکهههइउॊॊॊॆिु';

const letterCodes = new Map([...letters].map((letter, at) => [letter, foldedTo.charAt(at)]));
/** Accents, vowel points, the soft and hard sign, joiners: letters that one writer sets and the next leaves out. */
const dropped =
  /[\u0300-\u036f]|[\u0591-\u05c7\u0640]|[\u064b-\u065f\u0670]|[\u0902\u093c\u0970]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069ьъ]/gu;

/**
 * The spelling by which words are compared: lower case, no accents, one alphabet for those that map letter by
 * letter, one for the scripts of India (their Unicode blocks have one layout). Length may change.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~\s]*$/.test(lower)) return lower;
  let result = '';
  for (const letter of lower.normalize('NFKD').replace(dropped, '').normalize('NFC')) {
    const code = letter.charCodeAt(0);
    const base = code >= 0x980 && code < 0xd80 ? String.fromCharCode(0x900 | (code & 0x7f)) : letter;
    result += base < '\x80' ? base : (letterCodes.get(base) ?? base);
  }
  return result.replace(dropped, '');
}
