import type { FieldDescription } from '../../domain/field.ts';
import { allOf, bit, conceptSequence, hasUnknownWord, saysLater } from '../matchers/concepts.ts';
import { codeShape, foreignAutocomplete } from '../matchers/shapes.ts';
import { isPhoneFirst } from './phone.ts';
import { bracketed } from './phrase.ts';
import type { FieldRule, Reading } from './reading.ts';
import { anyOf, hasAll } from './masks.ts';
import { codeDecoys, decoysIn, evidenceOfSending, firstRule, ownSaysPhone, placeWords } from './reading.ts';

/** Words that name a one-time code beyond doubt, as long as no decoy stands among them. */
export function namesCode(mask: number): boolean {
  // "SMS password", mTAN.
  if (anyOf(mask, bit.otp) || hasAll(mask, bit.password | bit.sms)) return true;
  if (anyOf(mask, bit.pin)) return anyOf(mask, bit.sms | bit.sent | bit.verify);
  const qualifiers = bit.verify | bit.sms | bit.sent | bit.digit | bit.app;
  if (anyOf(mask, bit.code) && !anyOf(mask, placeWords))
    return anyOf(mask, qualifiers) || (anyOf(mask, bit.phone | bit.email) && !anyOf(mask, bit.id | bit.area));
  // 인증번호, 認証番号: the number that was sent, unless it is the phone's that shall be verified.
  return (
    hasAll(mask, bit.verify | bit.number) &&
    !anyOf(mask, bit.id) &&
    (!anyOf(mask, bit.phone) || anyOf(mask, bit.sent))
  );
}

/** Text around a field that says a code has been or will be sent, or is made by an app. */
const speaksOfCode = (mask: number): boolean =>
  anyOf(mask, bit.otp) ||
  (anyOf(mask, bit.code | bit.pin) && anyOf(mask, bit.sms | bit.sent | bit.verify | bit.app)) ||
  hasAll(mask, bit.verify | bit.number | bit.sent);

/** "Type the characters you see:" before "Verification code": what the form's text says right before the label. */
function textBeforeLabel({ label, context }: FieldDescription): string {
  const at = label ? context.lastIndexOf(label) : -1;
  return at > 0 ? context.slice(Math.max(0, at - 60), at) : '';
}

/** What another field is about, that a code is not. */
const plainOther = bit.id | bit.date | bit.amount | bit.email | bit.phone | bit.country | bit.name;

interface CodeEvidence extends Reading {
  /** No other field, or one, stands in the form: what the form says is said of this one. */
  isAlone: boolean;
  /** Another field of the form is for a card. */
  hasOtherCards: boolean;
  /** The text around says that a code was sent. */
  isAnnounced: boolean;
  /** The label names a one-time code. */
  isNamed: boolean;
  /** Label or name say "code" or "PIN" and no more. */
  isBare: boolean;
  /** The label says that the code came by letter, or will come later. */
  isElsewhere: boolean;
  isNumeric: boolean;
  /** As long as a code. */
  isShort: boolean;
}

function toEvidence(reading: Reading): CodeEvidence {
  const { field, form, own, label, said, near, context } = reading;
  const isAlone = form.openCount <= 2;
  const isShort = field.maxLength !== null && field.maxLength >= 4 && field.maxLength <= 8;
  const isNumeric = field.inputMode === 'numeric' || field.type === 'number' || field.type === 'tel';
  // A label in a language we do not read may stand beside a `code` that means something else (`codeUtilisateur`).
  const labelAgrees =
    anyOf(label, bit.code | bit.pin | bit.verify) ||
    !/\p{L}/u.test(reading.names) ||
    isShort ||
    isNumeric ||
    codeShape.test(field.placeholder);
  return {
    ...reading,
    isAlone,
    hasOtherCards: form.cardCount > (reading.isOfCard ? 1 : 0),
    isAnnounced: anyOf(near, evidenceOfSending) || (isAlone && anyOf(context, evidenceOfSending)),
    isNamed:
      (namesCode(label) || (anyOf(label, bit.code | bit.pin | bit.verify) && namesCode(said))) &&
      !(anyOf(label, bit.phone) && !anyOf(label, bit.code | bit.otp | bit.pin | bit.sent)),
    isBare:
      labelAgrees &&
      anyOf(label | own, bit.code | bit.pin) &&
      !anyOf(label | own, bit.id | bit.date | bit.amount | placeWords),
    isElsewhere: saysLater(reading.names) || (field.label.match(bracketed) ?? []).some(saysLater),
    isNumeric,
    isShort,
  };
}

/** "Company activation code": a word we do not know makes it another code, unless one was announced. */
const isPlain = ({ names }: CodeEvidence): boolean => !hasUnknownWord(names);

/** A PIN or password must be spoken of right beside the field, a code anywhere in the form. */
function isSpokenOf({ field, own, label, near, context }: CodeEvidence): boolean {
  const isPin = anyOf(label | own, bit.pin | bit.password) || field.type === 'password';
  return isPin
    ? anyOf(near, evidenceOfSending)
    : anyOf(near | context, evidenceOfSending | bit.verify | bit.app);
}

export const codeRules: readonly FieldRule<CodeEvidence>[] = [
  {
    name: 'takes no typed code',
    verdict: 0,
    when: ({ field }) =>
      (field.tag !== 'input' && field.tag !== 'contenteditable') ||
      !/^(?:text|tel|number|password|)$/.test(field.type),
    example: [{ label: 'SMS code', tag: 'textarea' }],
  },
  {
    name: 'filters the rows of a table by their column',
    verdict: 0,
    when: ({ field }) => field.isColumnFilter === true,
    example: [{ label: 'SMS code', labelIsNearText: true, isColumnFilter: true }],
  },
  {
    name: 'another kind of code',
    verdict: 0,
    when: ({ label, own, said, near, isAnnounced, isAlone, hasOtherCards }) => {
      // A one-time password may be for a card, or come to a Turkish `cep` (elsewhere a post code).
      const ofLabel = decoysIn(label | said) & ~(anyOf(label, bit.otp) ? bit.card | bit.post : 0);
      // Some call their only code `cvc`, and some the one beside the button that sends it `captcha`.
      const ofName =
        ofLabel &
        ~(isAnnounced && isAlone && !hasOtherCards ? bit.card : 0) &
        ~(anyOf(near, evidenceOfSending) && namesCode(label) ? bit.captcha : 0);
      return (
        anyOf(label, ofLabel) ||
        anyOf(own, ofName) ||
        anyOf(said, isAnnounced ? bit.captcha | bit.honeypot : ofLabel)
      );
    },
    example: [{ label: 'Coupon code', description: 'We sent you a code by SMS' }],
  },
  {
    name: 'the characters of an image, by its test id or class',
    verdict: 0,
    when: ({ hints }) => anyOf(hints, bit.captcha),
    example: [{ label: 'Verification code', hints: 'captcha' }],
  },
  {
    name: 'too short for a code',
    verdict: 0,
    when: ({ field }) => field.maxLength !== null && field.maxLength > 0 && field.maxLength < 3,
    example: [{ label: 'SMS code', maxLength: 2 }],
  },
  {
    name: 'autocomplete says code on a password, which keeps password managers away',
    verdict: 0,
    when: ({ autocomplete, label }) =>
      autocomplete === 'one-time-code' &&
      anyOf(label, bit.password) &&
      !anyOf(label, bit.code | evidenceOfSending | bit.verify),
    example: [{ label: 'Password', autocomplete: 'one-time-code' }],
  },
  {
    name: 'autocomplete says code',
    verdict: 0.95,
    when: ({ autocomplete }) => autocomplete === 'one-time-code',
    example: [{ autocomplete: 'one-time-code' }],
  },
  {
    name: 'autocomplete says phone',
    verdict: 0,
    when: ({ autocomplete }) => /^tel/.test(autocomplete),
    example: [{ label: 'SMS code', autocomplete: 'tel' }],
  },
  {
    name: 'the label is about the phone the code goes to',
    verdict: 0,
    when: (reading) =>
      anyOf(reading.label, bit.phone) && (ownSaysPhone(reading.own) || isPhoneFirst(reading)),
    example: [{ label: 'Mobile number for the SMS code' }],
  },
  {
    name: 'autocomplete says something else',
    verdict: 0,
    when: ({ autocomplete }) => foreignAutocomplete.test(autocomplete),
    example: [{ label: 'SMS code', autocomplete: 'postal-code' }],
  },
  {
    name: 'a password',
    verdict: 0,
    when: ({ field, own, label }) =>
      anyOf(label | own, bit.password) &&
      !anyOf(label | own, bit.otp | bit.sms) &&
      (field.type === 'password' || !anyOf(label, bit.code)),
    example: [{ label: 'Password', name: 'code', description: 'We sent you an SMS' }],
  },
  {
    name: 'a secret of the account: hidden when typed, and nothing is said to be sent for it',
    verdict: 0,
    when: ({ field, own, said, near, context }) =>
      field.type === 'password' && !anyOf(own | said | near | context, evidenceOfSending | bit.app),
    example: [{ label: 'Access code', type: 'password', description: 'We will text you in the next step.' }],
  },
  {
    name: "the person's own PIN: hidden when typed, and nothing right beside says that it was sent",
    verdict: 0,
    when: ({ field, own, label, said, near }) =>
      field.type === 'password' && anyOf(label | own, bit.pin) && !anyOf(said | near, evidenceOfSending),
    example: [{ label: 'PIN', type: 'password', context: 'Enter the code we sent you' }],
  },
  {
    name: 'a code to recover the account, by the text around a field without a label',
    verdict: 0,
    when: ({ label, near }) => label === 0 && anyOf(near, bit.recovery) && !anyOf(near, bit.sms | bit.sent),
    example: [{ name: 'otp', description: 'The backup code that you wrote down' }],
  },
  {
    name: 'the security code of a card that the form asks for',
    verdict: 0,
    when: ({ own, label, hasOtherCards }) => anyOf(label | own, bit.security) && hasOtherCards,
    example: [{ label: 'Security code', description: 'We sent you an SMS' }, { autocomplete: 'cc-number' }],
  },
  {
    name: 'the characters of an image, by the text around',
    verdict: 0,
    when: ({ field, own, label, near, isNamed }) =>
      (isNamed || namesCode(own)) &&
      anyOf(near | allOf(conceptSequence(textBeforeLabel(field))), bit.captcha) &&
      !anyOf(near | label, evidenceOfSending),
    example: [
      { label: 'Verification code', context: 'Type the characters you see in the image: Verification code' },
    ],
  },
  {
    name: 'a code that came by letter or is printed, and no other was sent',
    verdict: 0,
    when: ({ near, isNamed, isElsewhere, isAnnounced, isAlone }) =>
      isElsewhere || (isNamed && isAlone && !isAnnounced && anyOf(near, bit.other | bit.promo)),
    example: [{ label: 'Login code from your letter' }],
  },
  {
    name: 'the label names a one-time code, and says or is told that one was sent, or has no strange word',
    verdict: 0.9,
    when: (evidence) => {
      const { label, said, isNamed, isAnnounced, isAlone } = evidence;
      return (
        isNamed &&
        (anyOf(said, evidenceOfSending) ||
          isAnnounced ||
          (isAlone && anyOf(label, bit.verify | bit.app)) ||
          isPlain(evidence))
      );
    },
    example: [{ label: 'Verification code' }],
  },
  {
    name: 'a word we do not know makes it another code',
    verdict: 0,
    when: ({ isNamed }) => isNamed,
    example: [{ label: 'Zorblatt verification code' }, { label: 'Street' }, { label: 'City' }],
  },
  {
    name: 'name or id name a one-time code, and the label nothing else',
    verdict: 0.8,
    when: (evidence) => {
      const { own, label, isAnnounced } = evidence;
      // "Activation code of the starter pack": the label tells which code it is.
      const isStrange = anyOf(label, bit.code) && !isAnnounced && !isPlain(evidence);
      const isOther =
        anyOf(label, plainOther | bit.password) && !anyOf(label, bit.code | bit.verify | bit.pin);
      return namesCode(own) && !isStrange && !isOther;
    },
    example: [{ name: 'smsCode' }],
  },
  {
    name: 'a bare "code" beside talk of vouchers and the like',
    verdict: 0,
    when: ({ near, isBare, isAnnounced }) => isBare && anyOf(near, codeDecoys) && !isAnnounced,
    example: [{ label: 'Code', description: 'Have a voucher?', context: 'Verify your order' }],
  },
  {
    name: 'a bare "code" or "PIN" where one was announced',
    verdict: 0.7,
    when: ({ isBare, isAnnounced }) => isBare && isAnnounced,
    example: [{ label: 'Code', description: 'We sent you a text message' }],
  },
  {
    name: 'a bare "code" without a strange word in a form that speaks of one',
    verdict: 0.7,
    when: (evidence) =>
      evidence.isBare && isSpokenOf(evidence) && (!anyOf(evidence.label, bit.code) || isPlain(evidence)),
    example: [{ label: 'Code', context: 'Verify your account' }],
  },
  {
    name: 'a bare "code" or "PIN" of which nothing speaks',
    verdict: 0,
    when: ({ isBare }) => isBare,
    example: [{ label: 'Code' }],
  },
  {
    name: 'the label asks for the digits that have come',
    verdict: 0.6,
    when: (evidence) => {
      const { own, label, near, context, isAlone } = evidence;
      return (
        anyOf(label, bit.digit) &&
        (anyOf(label | near, bit.sent | bit.sms) || (isAlone && isPlain(evidence))) &&
        anyOf(near | context, evidenceOfSending) &&
        !anyOf(label | own, plainOther | bit.password | bit.security)
      );
    },
    example: [{ label: 'The digits you received', context: 'We sent you an SMS' }],
  },
  {
    name: 'something else is named',
    verdict: 0,
    when: ({ own, label }) => anyOf(label | own, plainOther | bit.password | bit.security),
    example: [{ label: '', name: 'amount', maxLength: 6, context: 'We sent you a code by SMS' }],
  },
  {
    name: 'the field has words of its own, none of them about a code',
    verdict: 0,
    when: ({ field, names, near }) =>
      hasUnknownWord(names) || (field.label !== '' && !speaksOfCode(near) && !anyOf(near, bit.sent)),
    example: [{ label: 'Zorblatt', maxLength: 6, context: 'We sent you a code by SMS' }],
  },
  {
    name: 'no words of its own, but the shape of a code, and the text around speaks of one',
    verdict: 0.6,
    when: ({ field, near, context, isAlone, isNumeric, isShort }) =>
      (codeShape.test(field.placeholder) || isShort) &&
      (((isAlone || isNumeric) && speaksOfCode(near | context)) || anyOf(near, bit.sent)),
    example: [{ placeholder: '------', context: 'We sent you a code by SMS' }],
  },
];

export const judgeCode = (reading: Reading): FieldRule<CodeEvidence> | undefined =>
  firstRule(codeRules, toEvidence(reading));
