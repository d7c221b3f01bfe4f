import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';

interface Message {
  id: string;
  text: string;
  sender?: string;
  expected: string | null;
  accept?: string[];
  expected_link?: string;
  lang: string;
}

/** Hard messages; everyday ones, the author's and a stranger's; codes that are told, shown or used elsewhere. */
const messages = ['messages.jsonl', 'everyday.jsonl', 'blind.jsonl', 'other-codes.jsonl']
  .flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Message);

/** Messages that are read wrong, and why; one that is read right must leave the list. */
const KNOWN_FAILURES: Record<string, string> = {
  blind_0300: 'a password of words, joined by dashes',
  blind_0490: 'letters before the digits that this form wants too; others print them',
  blind_0758: 'as blind_0490',
  blind_0764: 'what is confirmed stands between its verb and the code',
  blind_0870:
    'two letters, a dash and five digits beside a Turkish verb that also asks for answers to short numbers',
  blind_1044: 'a code to show at the desk, in a reduction that is told in letters',
  blind_1053: 'a TAN to pick up a parcel',
  blind_1054: 'the number of a contract between the name and the code',
  blind_1074: '"transaction code": elsewhere the number of a payment',
  blind_1093: 'a short telephone number in two equal halves, as own-blind-a-0017',
  blind_1097: 'a letter, a digit, a dash and four digits',
  blind_1113: 'the PIN of a lottery',
  blind_1118: 'the code of an entrance in a longer word',
  blind_1135: 'the number of a file',
  blind_1136: 'a brand whose name is a door in Persian',
  blind_1150: 'the code of a lottery',
  blind_1152: 'a telephone number without its word',
  blind_1188: 'the last digits of a card',
  blind_1195: 'an amount without its currency, in two languages',
  blind_1200: '"we need one more thing: the four digits", beside another number',
  blind_1233: 'ten digits behind "verification", without a name of a code',
  blind_1253: 'a letter, a dash and the number of a ticket that is confirmed',
  blind_1449: 'a telephone number in three pairs',
  blind_1466: 'digits in odd groups, and no word about codes',
  blind_1542: '"write": what is sent to a short number to pay an invoice',
  blind_1630: 'three digits',
  blind_1681: 'three digits',
  blind_1755: 'a "nod number", typed in the app',
  blind_1757: 'four digits and letters, far behind their name',
  'own-everyday-011': 'the words for a user id stand farther away than the one for a password',
  'own-opens-141': 'Galician for the street door, which is also a web portal',
  'own-opens-164': 'the Yoruba word for a locker is also that for a field',
  'own-pickup-39': 'a word for picking up stands beside the name of a one-time code',
  'own-fern-072': 'the authorisation of a payment, in a message without "paid"',
  'own-fern-095': 'the PUK of a SIM card, written onto the word for "code"',
  'own-fern-123': 'a tin that four digits open',
  'own-fern-129': 'a box that opens at a screen',
  'own-fern-132': 'the PIN of a mailbox',
  'own-fern-146': '"gets you into your account" behind four digits',
  'own-fern-151': 'four digits behind "if it is you"',
  'own-fern-154': 'a printer releases with a code',
  'own-fern-166': 'as own-fern-123',
  'own-fern-178': 'as own-fern-123',
  'own-fern-193': 'as own-fern-123',
  'own-fern-232': 'a friend is said to have given a present',
  'own-fern-259': 'a locker, and "tap"',
  'own-fern-333': 'letters and digits behind "enter the 6 characters"',
  'own-fern-339': '"2FA" alone as the name of a code',
  'own-fern-345': '"then", between a question and six digits',
  'own-fern-407': 'no word about codes',
  'own-fern-409': 'no word about codes',
  'own-guest-2': 'the PIN of a charging station, with "with"',
  'own-told-22': 'the Gujarati verb for giving is also one of typing',
  'own-told-25': 'the Sinhala verb for giving is also one of typing',
  'own-userid-20': 'the word for a user name is the one for signing in',
  'own-userid-30': 'as own-userid-20',
  'own-blind-a-0005': 'the part after the dash alone is wanted, which only a whole sentence says',
  'own-blind-a-0017': 'a short telephone number in two equal halves, without a word for telephone',
  'own-blind-a-0031': 'three letters and digits',
  'own-blind-a-0041': 'a slang verb for "paste" after four digits',
  'own-blind-a-0046': 'the name stands too far away, with a warning between',
  'own-blind-a-0138': 'three pairs that are a date, without a word about codes',
  'own-blind-a-0140': 'the code of a bus ticket',
  'own-blind-a-0158': 'nine digits in threes, as telephones are written',
  'own-blind-a-0200': '"write" is also what Turkish answers to short numbers begin with',
  'own-blind-b-0298': 'ten digits in groups',
  'own-blind-b-0337': 'the name stands in the sentence before, a card right before the code',
  'own-blind-c-020': '"answer with": the verb is also what short numbers ask for',
  'own-blind-c-028': '"then you need", four digits and no word about codes',
  'own-blind-c-068': 'a code of Cyrillic letters and digits',
  'own-blind-c-153': 'a Yoruba verb of two letters, as many languages have them',
  'own-blind-d-026': 'a telephone is named before the number, the verb stands after it',
  'own-blind-e-004': 'four digits before "to unlock"',
  'own-blind-e-009': 'a ticket in a queue, which Portuguese calls a password',
  'own-blind-f-002': 'a card is named, the code only by "goes in the box"',
  'own-blind-f-016': '"here is the rest of the digits", after an account and a beneficiary',
  'own-blind-f-017': '"which opens your space" after four digits',
  'own-blind-f-076': '"the number you register": the word is also that of a telephone',
  'own-blind-f-100': '"all you need is", four digits',
  'own-blind-f-107': '"take it on", four digits, beside an expired code',
  'own-blind-f-138': '"writing it you enter": four digits',
  'own-blind-f-147': '"only 83052, not 61147 from before"',
  'own-blind-g-015': 'two numbers after one word, one for inquiries, one for the telephone',
  'own-blind-g-023': 'the void code is named twice',
  'own-blind-g-050': 'letters of both cases and digits after an identity number',
  'own-blind-g-127': '"number of entry" after a service called orders',
  'own-blind-h-021': '"enter in the app" after a number plate',
  'own-blind-h-032': '"is what you must write" behind four digits',
  'own-blind-h-066': 'a card locked by a wrong PIN',
  'own-blind-h-068': '"lets you in", digits with dashes',
  'own-blind-h-108': 'the old code in brackets is named, the new one by "digits"',
  'own-blind-i-029': '"your five digits to the app": orders are named beside',
  'own-blind-i-045': 'a code for a discount at registration',
  'own-blind-i-058': 'a code told in two halves joined by "and"',
  'own-blind-i-071': '"a number of six digits" beside a request',
  'own-blind-i-074': 'letters behind "enter", after the number of an advertisement',
  'own-blind-i-131': '"with this number you enter" beside an application',
  'own-blind-i-158': '"fill in" behind four digits',
  'own-blind-i-198': 'the password of a parcel locker',
  'own-blind-i-206': '"this is what the site asks you to type"',
  'own-blind-d-039': '"registered": in Telugu the verb of typing is the same',
  'own-blind-g-081': '"registered": in Hindi the verb of typing is the same',
  'own-blind-g-149': 'an application before "is accepted"',
  'own-blind-j-029': '"must stand in the field"',
  'own-blind-j-074': '"one more step": no word about codes',
  'own-blind-j-091': 'an application in brackets between name and code',
  'own-blind-j-092': 'an abbreviation ends the sentence of the verb',
  'own-blind-j-097': 'the word for a request is also that for an order',
  'own-blind-j-098': '"key" in Basque',
  'own-blind-j-121': 'the void number is not named',
  'own-blind-j-161': '"the number is this", four digits on a line of their own',
  'own-blind-j-166': '"to go on, give" behind an application',
  'own-blind-j-167': '"your number" before a brand and six digits',
  'own-blind-j-169': '"number of permission"',
  'own-blind-j-196': '"receiving account": as for parcels',
  'own-blind-k-207': 'the number of a file',
  'own-blind-l-006': 'an order is named in a message with its code on the last line',
  'own-blind-l-024': '"typed in" stands behind four digits, a pair of words away',
  'own-blind-l-034': 'the place in a list of keys',
  'own-blind-l-040': 'a code to compare, not to type',
  'own-blind-l-045': '"digits" behind the number of a card',
  'own-blind-l-051': '"points" also are places to collect',
  'own-blind-l-124': '"five digits below", on a line of their own',
  'own-blind-l-144': '"four digits do. They are"',
  'own-blind-l-154': '"a number is needed. It is"',
  'own-blind-l-214': 'a form, written as a code is',
  'own-blind-m-011': 'a rare word for a password, and a day beside it',
  'own-blind-m-018': '"with 4471 you enter your account": four digits, no word of ours',
  'own-blind-m-027': 'a rare verb of typing',
  'own-blind-m-038': 'six digits "take you all the way": no word about codes',
  'own-blind-m-039': 'the number of a complaint, to be given by telephone',
  'own-blind-m-048': 'a rare word for a password',
  'own-blind-m-053': '"is confirmed with the number" as one word',
  'own-blind-m-057': '"is what the app asks for": five digits',
  'own-blind-m-058': 'a slang verb',
  'own-blind-m-072': '"state in the form", after a telephone',
  'own-blind-m-073': 'a discount is promised beside the code',
  'own-blind-m-089': 'the code of a gate',
  'own-blind-m-093': 'an ending on the digits, and nothing else',
  'own-blind-m-097': '"fill in", among a card and a payment',
  'own-blind-m-098': 'a discount code stands beside',
  'own-blind-m-105': 'the code of a ticket',
  'own-blind-m-110': 'a count of people beside a word for codes',
  'own-blind-m-111': 'an application with its own number, then "state on the portal"',
  'own-blind-m-113': 'letters and digits with a dash after "copy"',
  'own-blind-m-120': 'the code of an invitation',
  'own-blind-m-121': '"pass" as the name of a code',
  'own-blind-m-143': 'a slang verb',
  'own-blind-n-010': 'the figure of a meter beside a customer code',
  'own-blind-n-026': '"secret word" in Latin letters',
  'own-blind-n-050': 'the number of a complaint, nine digits',
  'own-blind-n-052': '"come in with 41907"',
  'own-blind-n-058': '"secret number" in Latin letters',
  'own-blind-n-069': 'a hotline after a warning about codes',
  'own-blind-n-087': 'a slang verb',
  'own-blind-n-103': '"if you give it": no verb of typing',
  'own-blind-n-127': '"free" beside the code',
  'own-blind-n-137': 'a Vietnamese verb of two letters',
  'own-blind-n-164': 'two hotlines after a warning about codes',
  'own-blind-n-190': 'a verb parted around the code',
  'own-blind-m-086': 'a noun of typing, with access to Wi-Fi',
  'own-blind-o-019': 'a word and digits, as vouchers are written',
  'own-blind-o-035': '"the number is" at the end, four digits',
  'own-blind-o-038': 'a slang verb in two words',
  'own-blind-o-044': '"the combination" before, the verb at the far end',
  'own-blind-o-056': 'a slang verb that reads as a currency',
  'own-blind-o-057': 'the number of a lottery, without a word about codes or prizes',
  'own-blind-o-058': '"pass there" as the verb',
  'own-blind-o-061': '"with" of one letter before the code',
  'own-blind-o-116': '"fill the squares" as the verb',
  'own-blind-o-127': 'two numbers of six digits, none named',
  'own-blind-o-148': 'a customer number, written as a code is, beside the verb',
  'own-blind-o-152': 'a member number in brackets beside the verb',
  'own-blind-o-156': 'a keyword and where it goes',
  'own-blind-o-179': 'a bonus is promised beside the code',
  'own-blind-o-193': 'a Yoruba verb of two letters',
  'own-blind-o-197': 'a prefix of the language hangs on the code',
  'own-blind-o-206': 'four digits parted by spaces, a slang verb',
  'own-blind-m-029': 'a ticket in a queue, which Portuguese calls a password',
};

const joined = (code: string) => code.replace(/[\s-]/g, '');

describe('the code in a message', () => {
  it('has a set of 3,500 messages or more in 100 languages or more', () => {
    expect(messages.length).toBeGreaterThanOrEqual(3500);
    expect(new Set(messages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(100);
  });

  const read = ({ text, sender }: Message) => {
    const found = extractCode({ text, sender });
    return {
      code: found === null || found.kind === 'link' ? null : joined(found.code),
      link: found?.link,
    };
  };

  it.each(messages.filter(({ id }) => KNOWN_FAILURES[id] === undefined))(
    '$id ($lang): $expected',
    (message) => {
      const { text, expected, accept = [], expected_link } = message;
      const { code, link } = read(message);
      if (expected === null) expect(code, text).toBeNull();
      else expect([expected, ...accept].map(joined), text).toContain(code);
      if (expected_link !== undefined) expect(link, text).toBe(expected_link);
    },
  );

  it.each(messages.filter(({ id }) => KNOWN_FAILURES[id] !== undefined))(
    'still fails: $id ($lang)',
    (message) => {
      const { code, link } = read(message);
      const { expected, accept = [], expected_link } = message;
      const isCode = [expected, ...accept].map((right) => right && joined(right)).includes(code);
      expect(isCode && (expected_link === undefined || link === expected_link)).toBe(false);
    },
  );
});

describe('what comes with the code', () => {
  it.each([
    ['Your code is 123-456', '123456', '123-456', 'numeric'],
    ['G-123456 is your Google verification code', '123456', 'G-123456', 'numeric'],
    ['Your code is 12 34 56', '123456', '12 34 56', 'numeric'],
    ['Your one-time code is X7K-9QP.', 'X7K-9QP', 'X7K-9QP', 'alphanumeric'],
    ['رمز التحقق الخاص بك هو ٣١٨٨٢٧', '318827', '٣١٨٨٢٧', 'numeric'],
    ['Your code is ６６７１２０', '667120', '６６７１２０', 'numeric'],
    ['Your code is 1️⃣2️⃣3️⃣4️⃣', '1234', '1️⃣2️⃣3️⃣4', 'numeric'],
    ['Your code is 𝟏𝟐𝟑𝟒𝟓𝟔', '123456', '𝟏𝟐𝟑𝟒𝟓𝟔', 'numeric'],
    ['Your соdе is 482913', '482913', '482913', 'numeric'],
  ])('%s: for the form and as shown', (text, code, shown, kind) => {
    expect(extractCode({ text })).toMatchObject({ code, shown, kind });
  });

  it('reads an origin-bound code with its host', () => {
    expect(extractCode({ text: 'Your code is 847201.\n\n@Example.com #847201' })).toMatchObject({
      kind: 'origin-bound',
      code: '847201',
      boundHost: 'example.com',
      confidence: 'high',
    });
  });

  it.each(['@shop.example #847201 @pay.example', '@shop.example #847201 %pay.example'])(
    'reads the embedding frame of %s',
    (text) => {
      expect(extractCode({ text })).toMatchObject({ boundHost: 'shop.example', embeddedHost: 'pay.example' });
    },
  );

  it('prefers the bound code to another one and keeps the other', () => {
    expect(extractCode({ text: 'Your code is 111222.\n@example.com #847201' })).toMatchObject({
      code: '847201',
      others: [{ code: '111222', shown: '111222' }],
    });
  });

  it('marks a verification link as such when there is no code', () => {
    const text = 'Please verify your email address: https://example.com/verify?token=abcdef123456';
    const link = 'https://example.com/verify?token=abcdef123456';
    expect(extractCode({ text })).toEqual({
      kind: 'link',
      code: null,
      shown: link,
      link,
      confidence: 'high',
    });
  });

  it('gives the link beside the code when there are both', () => {
    const text =
      'Your verification code is 123456. Or click this link to verify: https://example.com/verify?token=abc1';
    expect(extractCode({ text })).toMatchObject({
      kind: 'numeric',
      code: '123456',
      link: 'https://example.com/verify?token=abc1',
    });
  });

  it('takes no address that is not about signing in', () => {
    expect(extractCode({ text: 'Read the news: https://news.example.com/latest-technology' })).toBeNull();
  });

  it('never takes the number of the sender', () => {
    expect(extractCode({ text: 'Code from 48291. Reply 48291.', sender: '48291' })).toBeNull();
  });

  it('is sure of a named code and unsure of a lone number', () => {
    expect(extractCode({ text: 'Your code is 482913' })).toMatchObject({ confidence: 'high' });
    expect(extractCode({ text: '482913' })).toMatchObject({ confidence: 'low' });
  });
});

describe('a code among other numbers', () => {
  it.each([
    [
      'a remark in brackets is passed over',
      'Password for 12.00 EUR (card *7714, ref. 118203): 46107',
      '46107',
    ],
    ['the only number of a message about codes', 'Almost there! With 40718 your sign in is done.', '40718'],
    [
      'an order with its number, in a payment',
      'Order 918220, 412.80 EUR, card *3307. Your password: 671204',
      '671204',
    ],
    ['the code that is not void', 'Use 118820 to log in; 604917 is no longer valid.', '118820'],
    ['the last of several alike', 'Your code is 118820. Your code is 604917.', '604917'],
    ['an ending hung onto digits', "Giriş şifreniz 936104'tür.", '936104'],
    ['a message all in capitals', 'YOU CAN USE 482913 TO LOG IN', '482913'],
    ['a star before the code, as for bold type', 'Your code *482913 is valid', '482913'],
    ['a letter and three digits', 'Your code is B482.', 'B482'],
    ['single digits with a dash between', 'Digits for the next screen: 8 0 4 – 1 7 7', '804177'],
  ])('%s', (_, text, expected) => {
    expect(extractCode({ text })?.code).toBe(expected);
  });

  it.each([
    ['where a word is to be sent', 'To confirm your visit reply YES to 48291'],
    ['what a number sign names', 'Дело № 482913 подтверждено, вход по повестке'],
    ['a date in one number, at its day', 'Your visit is confirmed for 20260605'],
    ['a telephone that opens with a lone digit', 'Your password has changed. Not you? 2 27 27 27'],
    ['what picks up an order', 'Your order waits in locker 12. Code: 4410'],
    ['the operator at the end of a Turkish message', 'Kodunuzu kimseyle paylaşmayın. B001'],
  ])('%s is no code', (_, text) => {
    expect(extractCode({ text })?.code ?? null).toBeNull();
  });
});
