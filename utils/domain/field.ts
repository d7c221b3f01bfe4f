/**
 * What a field of a page is, for us. `phone` takes the whole number, `phone-national` the national number beside a
 * `country-code` field; a `code-box` takes one digit or one part of a one-time code, its siblings share the `group`.
 */
export type FieldRole =
  'phone' | 'phone-national' | 'country-code' | 'phone-extension' | 'code' | 'code-box' | 'none';

/** By which way the page says the code travels. Only `sms` and `unknown` are ever filled. */
export type CodeChannel = 'sms' | 'email' | 'app' | 'unknown';

/** A field as read from the DOM: plain data, so that classifying and planning are pure. Pixels are CSS pixels of the viewport. */
export interface FieldDescription {
  /** Position in the list of described fields; the DOM element is held beside it, never in here. */
  index: number;
  tag: 'input' | 'select' | 'textarea' | 'contenteditable' | 'custom-list';
  type: string;
  autocomplete: string;
  inputMode: string;
  name: string;
  id: string;
  /** `data-testid`, `formcontrolname`, class tokens and the like: weak evidence. */
  hints: string;
  placeholder: string;
  /** Text that names the field: label for, wrapping label, aria-label(ledby), nearest text. */
  label: string;
  /** `label` is merely the text nearest before the field: nothing in the markup ties the two. */
  labelIsNearText?: boolean;
  /** `label` is the heading of a table's column, whose rows the field filters. */
  isColumnFilter?: boolean;
  /** aria-describedby, helper text and the nearest text around, weaker than `label`. */
  description: string;
  /** Headings, legends, button texts of the form or section the field stands in. */
  context: string;
  title: string;
  pattern: string;
  maxLength: number | null;
  value: string;
  isVisible: boolean;
  isEditable: boolean;
  isFocused: boolean;
  rect: { x: number; y: number; width: number; height: number };
  /** Same number: same form (or nearest section where there is no form). */
  formIndex: number;
  /** Same number: same shadow root or document. */
  rootIndex: number;
  /** For selects and lists: at most 300 options. */
  options: readonly { text: string; value: string }[];
  /** A dial code that stands beside the field. Read for fields a number may go into. */
  dialCodeBeside?: DialCodeBeside;
}

/** What a page shows before a field: `+994`, or more of the number, `+54 9`. Static where no list hangs on it. */
export interface DialCodeBeside {
  /** `994`, `549`. A `(0)` behind it is left out: it is not typed. */
  digits: string;
  isStatic: boolean;
}

/** Pages meant for people stay below; one with more is not filled. */
export const mostFields = 20_000;

/** Of the frames of other sites in a page, the few that may hold its form. */
export const mostForeignFrames = 3;

/**
 * A document as its frame tells of it: the fields that can be seen (and the one that has the focus), in their order.
 * Said once, what many fields share.
 */
export interface PageDescription {
  /** By which the frame knows the elements again. */
  descriptionId: number;
  origin: string;
  /** `lang` of the document. */
  language: string;
  fields: readonly Omit<FieldDescription, 'index' | 'context'>[];
  /** The `context` of the fields of each `formIndex`. */
  contexts: readonly string[];
  /** Origins of the frames of other sites that can be seen in it, the largest first. Who describes may invent them. */
  foreignFrames: readonly string[];
}

/** A field's role. `confidence` is 0 to 1; `group` is shared by the boxes of one code, and by a country code and its national number. `isPart`: the field takes a part of the national number. */
export interface FieldClassification {
  index: number;
  role: FieldRole;
  confidence: number;
  channel: CodeChannel;
  group: number | null;
  isPart?: true;
}
