export const siteIds = [
  'plain',
  'german',
  'react-select',
  'intl-tel-input',
  'react-phone-number',
  'boxes',
  'input-otp',
  'two-pages',
  'iframe',
  'shadow-open',
  'shadow-closed',
  'decoys',
] as const;
export type SiteId = (typeof siteIds)[number];

/** What a person submitted, by the name the site's own form gives it. */
export type Fields = Readonly<Record<string, string>>;

/** `number` is E.164 with its plus sign: where the SMS goes. A refusal is what the person reads. */
export type AcceptedNumber = { ok: true; number: string } | { ok: false; field: string; message: string };

export interface SmsText {
  sender: string;
  text: string;
}

/** One demo sign-up site. Everything a browser may see of it is in `body` and its client script. */
export interface Site {
  id: SiteId;
  brand: string;
  /** What the index says about it: the difficulty it stands for. */
  summary: string;
  lang: 'en' | 'de';
  layout: 'split' | 'card' | 'page';
  theme: { accent: string; accentInk: string; paper: string; panel: string; glow: string };
  pitch: { title: string; text: string };
  /** The inner HTML of `main`. */
  body: string;
  /** The inner HTML of the page at `/embed/sign-up`, for a site that frames its own form. */
  embed: string | null;
  /** Entry in `client/`, without extension; none for a site that works without scripts. */
  client: string | null;
  allowsInlineStyles: boolean;
  makeCode: () => string;
  toSms: (code: string) => SmsText;
  acceptNumber: (fields: Fields) => AcceptedNumber;
  /** Checks of the other fields at the last step, for forms that submit everything together. */
  refuseDetails: (fields: Fields) => { field: string; message: string } | null;
}
