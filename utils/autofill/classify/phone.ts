import { allOf, bit, conceptSequence, hasUnknownWord } from '../matchers/concepts.ts';
import { foreignAutocomplete, loneDialCode, phoneShape, staticDialCode } from '../matchers/shapes.ts';
import type { FieldRule, Reading } from './reading.ts';
import { anyOf, hasAll } from './masks.ts';
import { firstRule, isList, otherThanPhone, ownSaysPhone, phoneDecoys, placeWords } from './reading.ts';

/** Words and marks before which the thing stands that a label is about: "mobile number / for the code". */
const prepositions =
  /[(（,，、;:–—]|\s(?:for|to|where|that|which|we|from|by|via|f[uü]r|an|auf|von|aus|per|mit|wohin|pour|à|sur|par|du|des?|où|para|en|por|del?|al|donde|da|di|del|su|dove|voor|naar|op|van|uit|waar|för|till|på|från|til|fra|do|na|z|ze|dla|od|pro|k|для|на|из|із|з|за|от|от|в|по|για|στο|στον|από|με|cho|tới|từ|untuk|ke|dari|ya|kwa|için)(?=\s)/giu;
/** Scripts of languages in which the head of a phrase comes last. */
const headLast = /[\u0900-\u0dff\u3040-\u9fff\uac00-\ud7af]/;

const unspaced = /[\u3040-\u9fff]/;

/** "Mobile number for the code" is a phone, "phone verification code" a code: what the label is about, not all it says. */
function isAboutPhone(label: string): boolean {
  for (const part of label.split(prepositions)) {
    // Where words are not set apart, the last few letters are the head.
    const text = unspaced.test(part) ? part.trim().slice(-5) : part;
    const words = conceptSequence(text).filter(
      (word) => anyOf(word, bit.phone | bit.code | bit.otp) || hasAll(word, bit.verify | bit.number),
    );
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const head = headLast.test(part) ? last : first;
    return anyOf(head, bit.phone) && !anyOf(last, bit.code | bit.otp | bit.verify);
  }
  return false;
}

/** "Enter your mobile number, we send you a code": text that speaks of both, and of the phone first. */
export function isPhoneFirst({ field, names, head }: Reading): boolean {
  if (phoneShape.test(field.placeholder)) return true;
  if (field.maxLength !== null && field.maxLength < 9) return false;
  if (!field.labelIsNearText) return isAboutPhone(names);
  const isOfPhone = anyOf(head, bit.phone) && !anyOf(head, bit.code | bit.otp | bit.sent);
  return isOfPhone && field.maxLength === null && field.inputMode !== 'numeric';
}

/** "Phone / WhatsApp": the phone will do. */
const namesPhoneToo = (label: string): boolean =>
  label
    .split(/[/|]|\s(?:or|oder|ou|o|oppure|of|eller|tai|lub|nebo|vagy|sau|или|або|veya|atau|hoặc)\s/iu)
    .some((part, _at, parts) => {
      const mask = allOf(conceptSequence(part));
      return parts.length > 1 && anyOf(mask, bit.phone) && !anyOf(mask, bit.other);
    });

interface PhoneEvidence extends Reading {
  /** The label speaks of a code too, but is about the phone. */
  isAbout: boolean;
  labelSaysPhone: boolean;
  /** A dialling code stands before the field as text. */
  hasDialCode: boolean;
}

function toEvidence(reading: Reading): PhoneEvidence {
  const { field, own, label } = reading;
  const isAbout = anyOf(label, bit.phone) && anyOf(label, bit.code | bit.otp) && isPhoneFirst(reading);
  const isCodeLabel =
    (anyOf(label, bit.code) || hasAll(label, bit.verify | bit.number | bit.sent)) &&
    !anyOf(label, placeWords) &&
    !ownSaysPhone(own) &&
    !isAbout;
  // The text nearest before a field may be another's; its name is its own.
  const isStrange = reading.isNamedNearBy && anyOf(own, otherThanPhone | bit.name) && !anyOf(own, bit.phone);
  return {
    ...reading,
    isAbout,
    labelSaysPhone: anyOf(label, bit.phone) && !isCodeLabel && !isStrange,
    hasDialCode: staticDialCode.test(`${field.label} ${field.description}`),
  };
}

const telAutocomplete = /^tel(?:-national|-local.*|-area-code)?$/;
/** `000 000 000` is the shape of other numbers too. */
const repeatedDigit = /^[^\d]*(\d)(?:[ .-]|\1)*$/;

export const phoneRules: readonly FieldRule<PhoneEvidence>[] = [
  {
    name: 'takes no typed number',
    verdict: 0,
    when: ({ field }) => isList(field) || !/^(?:text|tel|number|search|)$/.test(field.type),
    example: [{ label: 'Phone', type: 'email' }],
  },
  {
    name: 'filters the rows of a table by their column',
    verdict: 0,
    when: ({ field }) => field.isColumnFilter === true,
    example: [{ label: 'Phone', labelIsNearText: true, isColumnFilter: true }],
  },
  {
    name: 'the label names something else, a phone word or not',
    verdict: 0,
    when: ({ names, label, head, isAbout }) => {
      const isPhoneToo = anyOf(label, bit.other) && namesPhoneToo(names);
      const decoys = phoneDecoys & ~(isPhoneToo ? bit.other : 0) & ~(isAbout ? bit.otp : 0);
      return anyOf(anyOf(head, bit.phone) ? head : label, decoys);
    },
    example: [{ label: 'Phone model' }],
  },
  {
    name: 'the label begins with "number", and a dialling code follows',
    verdict: 0.95,
    when: ({ names, own, label, hasDialCode }) =>
      hasDialCode &&
      anyOf(conceptSequence(names)[0] ?? 0, bit.number) &&
      !anyOf(label, otherThanPhone & ~(bit.code | bit.verify)) &&
      !anyOf(own, otherThanPhone),
    example: [{ label: 'The number we shall send a code to: +47' }],
  },
  {
    name: 'autocomplete says phone, and the label does not deny it',
    verdict: 1,
    when: ({ autocomplete, label, labelSaysPhone }) =>
      telAutocomplete.test(autocomplete) && (labelSaysPhone || !anyOf(label, otherThanPhone)),
    example: [{ autocomplete: 'tel' }],
  },
  {
    name: 'autocomplete says something else',
    verdict: 0,
    when: ({ field, autocomplete, labelSaysPhone }) =>
      foreignAutocomplete.test(autocomplete) && !(field.type === 'tel' && labelSaysPhone),
    example: [{ autocomplete: 'email', label: 'Phone' }],
  },
  {
    name: "the phone of a companion or an emergency contact, or one that need not be given: the person's own comes first",
    verdict: 0.8,
    when: ({ label, labelSaysPhone }) => labelSaysPhone && anyOf(label, bit.aside),
    example: [{ label: 'Phone (optional)' }],
  },
  {
    name: 'the label says phone',
    verdict: 0.9,
    when: ({ labelSaysPhone }) => labelSaysPhone,
    example: [{ label: 'Mobile number' }],
  },
  {
    name: 'the label says something else',
    verdict: 0,
    when: ({ label }) => anyOf(label, otherThanPhone | bit.name | bit.country),
    example: [{ label: 'Postcode', name: 'phone' }],
  },
  {
    name: 'the label asks where one can be reached, and something speaks of numbers',
    verdict: 0.8,
    when: ({ field, own, said, near }) =>
      anyOf(said, bit.reach) &&
      (field.type === 'tel' ||
        field.inputMode === 'tel' ||
        anyOf(said, bit.number) ||
        /^\+?\d/.test(field.placeholder) ||
        anyOf(near, bit.phone)) &&
      !anyOf(own, otherThanPhone | bit.name),
    example: [{ label: 'Which number can we reach you on?' }],
  },
  {
    name: 'the label asks for a number for messages',
    verdict: 0.8,
    when: ({ own, said }) =>
      hasAll(said, bit.number | bit.sms) && !anyOf(said | own, bit.digit | bit.sent | otherThanPhone),
    example: [{ label: 'Number for SMS' }],
  },
  {
    name: 'name or id say phone',
    verdict: 0.8,
    when: ({ own }) => ownSaysPhone(own),
    example: [{ name: 'userPhone' }],
  },
  {
    name: 'the placeholder is written as phone numbers are',
    verdict: 0.7,
    when: ({ field, names, own }) =>
      phoneShape.test(field.placeholder) &&
      !(repeatedDigit.test(field.placeholder) && hasUnknownWord(names)) &&
      !anyOf(own, otherThanPhone),
    example: [{ placeholder: '+49 151 23456789' }],
  },
  {
    name: 'the label is nothing but a dialling code',
    verdict: 0.7,
    when: ({ field, own }) => loneDialCode.test(field.label) && !anyOf(own, otherThanPhone | bit.name),
    example: [{ label: '+45' }],
  },
  {
    name: 'a field for phones or digits behind a dialling code',
    verdict: 0.7,
    when: ({ field, own, hints, hasDialCode }) =>
      field.type === 'tel' && hasDialCode && !anyOf(own | hints, otherThanPhone),
    example: [{ type: 'tel', description: '+45' }],
  },
  {
    name: 'a field for phones or digits without words of its own, and the text around it says phone',
    verdict: 0.6,
    when: ({ field, names, own, hints, near }) =>
      field.type === 'tel' &&
      anyOf(hints | near, bit.phone) &&
      !anyOf(own | hints, otherThanPhone) &&
      // What stands near may be the next field's; a field that has words of its own is named by them.
      !(names.length < 60 && hasUnknownWord(names)),
    example: [{ type: 'tel', description: 'Your phone' }],
  },
];

export const judgePhone = (reading: Reading): FieldRule<PhoneEvidence> | undefined =>
  firstRule(phoneRules, toEvidence(reading));

/** The extension of a phone in an office. */
export function isExtension({ field, form, own, label, autocomplete }: Reading): boolean {
  if (field.tag !== 'input') return false;
  if (autocomplete === 'tel-extension') return true;
  if (!anyOf(label, bit.ext)) return false;
  return (
    !anyOf(label, bit.phone) ||
    anyOf(own, bit.ext) ||
    (field.maxLength ?? 99) <= 6 ||
    // "Phone extension" beside the phone; "phone and extension" alone takes both.
    (anyOf(conceptSequence(field.label).at(-1) ?? 0, bit.ext) && form.phoneCount > 1)
  );
}
