/** One code as a form wants it (`code`, ASCII, gaps removed) and as the person saw it (`shown`). */
export interface CodeSpelling {
  code: string;
  shown: string;
}

/**
 * How sure the reading is: `high` when words or an origin name the code, `low` when only its shape speaks.
 * A `low` code may be offered, and should not be typed anywhere without a person's act.
 */
export type CodeConfidence = 'high' | 'low';

/** What a message offers for typing (or, for `link`, for opening). `others` are further candidates it shows. */
export type ExtractedCode =
  | (CodeSpelling & {
      kind: 'numeric' | 'alphanumeric';
      confidence: CodeConfidence;
      link?: string;
      others?: CodeSpelling[];
    })
  | (CodeSpelling & {
      kind: 'origin-bound';
      confidence: 'high';
      /** The host the code may be typed on, lower case, no scheme. */
      boundHost: string;
      /** The host of the frame that asks, when it differs (`%` or a second `@` in the bound line). */
      embeddedHost?: string;
      link?: string;
      others?: CodeSpelling[];
    })
  | { kind: 'link'; code: null; shown: string; link: string; confidence: CodeConfidence };

/** A message as it arrived. `sender` is the name or number it came from, never an answer itself. */
export interface SmsText {
  text: string;
  sender?: string | undefined;
}

/** The one-time code a message carries, or null. Pure; any text is answered, in time linear in its length. */
export function extractCode({ text }: SmsText): ExtractedCode | null {
  const digits = /(?<![\w.,/:+-])\d{6}(?![\w/:-])/.exec(text)?.[0];
  return digits === undefined ? null : { kind: 'numeric', code: digits, shown: digits, confidence: 'low' };
}
