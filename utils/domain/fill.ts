import type { Problem } from './problem.ts';

/** The spellings of a number that forms ask for; made in the background, so that libphonenumber never enters a page. */
export interface PhoneSpellings {
  /** `+4915112345678` */
  e164: string;
  /** `4915112345678` */
  digits: string;
  /** `49` */
  callingCode: string;
  /** ISO 3166-1 alpha-2, `DE`. Null where the number belongs to no one region. */
  regionCode: string | null;
  /** Names of the region to look for in lists: English, the API's, its own. The page adds its language by Intl.DisplayNames. */
  regionNames: readonly string[];
  /** National number without trunk prefix, digits: `15112345678` */
  nationalNumber: string;
  /** With trunk prefix as dialled at home: `015112345678`; equal to nationalNumber where the country has none. */
  nationalWithTrunk: string;
  /** Argentine mobiles as they are dialled at home, without their 9: `1123456789`; elsewhere the nationalNumber. */
  nationalWithoutMobilePrefix: string;
  /** `01511 2345678` */
  nationalFormatted: string;
  /** `+49 1511 2345678` */
  internationalFormatted: string;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What is left to type behind the digits a page shows before a number; null where another number begins so. */
export function restBehind(
  shown: string,
  { digits, callingCode, nationalNumber }: PhoneSpellings,
): string | null {
  if (digits.startsWith(shown) && (shown.startsWith(callingCode) || `${shown}0` === callingCode))
    // `+38` stands before Ukrainian numbers as they are dialled at home: 0XX.
    return digits.slice(shown.length);
  // `+41 0` shows the zero that is dialled at home.
  return shown === `${callingCode}0` ? nationalNumber : null;
}

/** Which field a command means: what the classifier finds best, or the one the person pointed at. */
export type FillTarget = 'best' | 'focused';

/** One spelling to try. */
export interface Spelling {
  text: string;
  /** Whether the country is chosen first, in the field the plan names or in the widget around the number field. */
  afterCountry: boolean;
  /** The digits that may stand in the field afterwards, whatever the page puts between them. */
  reads: readonly string[];
}

/** What is written where. Fields are positions in the description the plan was made on. */
export type FillPlan =
  | {
      kind: 'number';
      field: number;
      role: 'phone' | 'phone-national';
      /** The field that takes the country: a list, or a field the dial code is typed into. */
      country: { field: number; texts: readonly string[] } | null;
      /** Best first. */
      spellings: readonly Spelling[];
    }
  | { kind: 'country'; field: number; texts: readonly string[] }
  | { kind: 'code'; field: number; texts: readonly string[] }
  /** A part of the code a field: one character, or several. */
  | { kind: 'boxes'; fields: readonly number[]; parts: readonly string[] };

/** What filling came to, read back from the page. */
export type FillOutcome =
  | {
      filled: true;
      /** The values as they stand in the fields now. */
      fields: readonly {
        role: 'phone' | 'phone-national' | 'country-code' | 'code' | 'code-box';
        value: string;
      }[];
      /** Whether undo can put back what was there. */
      canUndo: boolean;
    }
  | { filled: false; problem: Problem };
