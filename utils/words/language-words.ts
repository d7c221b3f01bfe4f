/**
 * The words of one language, as people spell them; entries are separated by ", ". Case, accents, look-alike letters and
 * the script of India do not matter (कोड also reads কোড and കോഡ്); Cyrillic, Greek, Georgian and Armenian are read as Latin letters,
 * so what one language lists need not be repeated in another.
 *
 *     kod        the whole word
 *     kod*       a word that begins so
 *     *kod       a word that ends so
 *     *kod*      either
 *     mot de p*  words that follow each other; a star opens the last
 *
 * In scripts that join words or write particles onto them (Arabic, Hebrew, and those further East) a word without a
 * sign is found anywhere, `=` makes it a whole word, and `*` means the same as elsewhere.
 */
export interface LanguageWords {
  /** What words mean in a message. */
  messages?: Partial<Record<MessageConcept, string>>;
  /** What words mean in and around a field of a page. */
  fields?: Partial<Record<FieldConcept, string>>;
}

/** "Verification code" in all its forms needs no entry: a name beside a purpose is strong, also inside one word. */
export const MESSAGE_CONCEPTS = [
  /** Nouns that name a code but also other things: a password, a key, a PIN. */
  'name',
  /** Names that mean a one-time code and nothing else. */
  'strong',
  /** What a one-time code is for. Beside a name it makes the name strong; alone it makes a six-digit group likely. */
  'purpose',
  /** Access, entry: a `purpose`, but of the codes for rooms too. */
  'entry',
  /** Verbs that ask to type what follows. */
  'act',
  /** Use, give, provide: as `act`, but said of codes for drawers too. */
  'use',
  /** "is", between a name and its code. */
  'is',
  /** What a number right after it is, and what a code named by it opens: an order, a reference, a telephone. */
  'label',
  /** Like `label`, but a sentence that names a code and says "is" still wins: "the code for your account is …". */
  'soft',
  /** Advertising, lotteries, presents: their codes are not for signing in. */
  'promo',
  /** After a number: minutes, megabytes, digits (a quantity), or "ending", "numbered" (a card, a door). */
  'unit',
  /** Minutes and seconds: a `unit` that says how long a code is good for. */
  'minute',
  /** Money, right before or right after an amount. */
  'money',
  /** Doors, lockers, pick-up points: where a message speaks of these, its code opens or collects something. */
  'place',
  /** "Number": a name where a purpose or a verb of typing stands beside it. */
  'number',
  /** "With": a verb of typing where the message speaks of codes. */
  'with',
  /** "Digits", "letters", "combination": as "number", and a name also where a colon or "is" leads from it to the code. */
  'digits',
  /** "Expired", "void", "the old one": of two codes the one beside it is not to be typed. */
  'old',
  /** "Has expired", "was used", never "expires": the code before it in its sentence is nothing to type any more. */
  'gone',
  /** Do not share, tell nobody: a number right behind it, or before it in brackets, is the secret. */
  'secret',
  /** Nobody will ask you for it, ignore it unless you asked for it: said of codes that are typed, not of those for a door. */
  'guard',
  /** Tell, show, give: what a code for a courier is told with; a `secret` says not to. */
  'tell',
  /** Paid, charged, approved: the payment is made, nothing is left to type. */
  'paid',
  /** Where a code is told or typed elsewhere: to a driver, a courier, at the till, in a meeting, for a network. */
  'elsewhere',
  /** Your, new, for, this, the app, the site: beside a name of a code it does not say which code it is. */
  'plain',
  /** The app, the site, the account: where what is asked for is typed. */
  'online',
  /** Names of months: a number beside one is a day or a year. */
  'month',
] as const;

export type MessageConcept = (typeof MESSAGE_CONCEPTS)[number];

/** Words whose meaning needs a second one (`code`, `number`, `verify`) are concepts of their own. */
export const FIELD_CONCEPTS = [
  'phone',
  'country',
  'dial',
  'ext',
  'code',
  'number',
  'otp',
  'secondFactor',
  'verify',
  'security',
  'sms',
  'email',
  'app',
  'pin',
  'sent',
  'digit',
  'captcha',
  'recovery',
  'post',
  'card',
  'promo',
  'id',
  /** Neither a phone nor a code, whatever else is said: the device, a messenger's name, a search, another kind of code. */
  'other',
  /** Reach you, call you: with a number, that of the phone. */
  'reach',
  'date',
  'amount',
  'fax',
  'password',
  'honeypot',
  'area',
  'name',
  /** Somebody else's, or one that need not be given: loses against a phone that is just the person's own. */
  'aside',
  /** Words that stand beside "code" without saying which code it is: enter, your, the, from, received, below. */
  'filler',
  /** A step to come, or a letter: a code that is sent "next" or by post is none for the field at hand. */
  'later',
] as const;

export type FieldConcept = (typeof FIELD_CONCEPTS)[number];
