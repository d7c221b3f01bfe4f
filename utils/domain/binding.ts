import type { Waiting } from './poll-schedule.ts';
import type { Problem } from './problem.ts';

/** A page that holds one of our numbers. A code is only ever filled where its number was inserted. */
export interface Binding {
  /** One binding a booking and place. */
  bindingId: string;
  bookingId: number;
  tabId: number;
  /** The frame that was written into last. */
  frameId: number;
  /** The document that was written into last: undoing reaches no other. */
  documentKey: string;
  /** Scheme, host and port of the document the number was written into, as the browser says. */
  origin: string;
  /** The same of the tab's top document; null where the browser did not say. */
  topOrigin: string | null;
  boundAt: number;
  /** How far its page has come since. */
  form: BoundForm;
  /** The document written into last is gone: there is nothing to undo any more. */
  isPageGone: boolean;
  /** The newest code that was meant to be typed here; null before the first. */
  code: BoundCode | null;
  /** The last one that was left to the person; it takes no other's place. */
  offered: { smsKey: string; because: OfferReason } | null;
}

/** What is known of the form that a number was written into; `since` is when it came to be so. */
export interface BoundForm extends Waiting {
  /** The SMS whose code was there by then: the form waits for the next. */
  afterSmsKey: string | null;
  /** Steps that were heard: a page that never rests is not heard for ever. */
  steps: number;
}

/** `sent`: a form, or its document goes. `field`: an empty field for a code that was not there before. */
export type PageStep = 'sent' | 'field';

/** A page can send forms and show inputs without end; after so many none says anything any more. */
const mostSteps = 40;

export const hearsSteps = ({ form }: Binding): boolean => form.steps < mostSteps;

/** Once a code came, what is sent is the code, and only another field for one waits again. */
export const isStepMeant = ({ code }: Binding, step: PageStep): boolean =>
  code === null || (step === 'field' && code.fate.fate === 'filled');

/** How the form of a place stands after a step that means something, or nothing. */
export function takeStep({ form, code }: Binding, isMeant: boolean, now: number): BoundForm {
  const steps = form.steps + 1;
  return isMeant
    ? { form: 'sent', since: now, afterSmsKey: code?.smsKey ?? null, steps }
    : { ...form, steps };
}

/** What the place waits for now; null where its code is there. */
export function toWaiting({ form: { form, since, afterSmsKey }, code }: Binding): Waiting | null {
  return afterSmsKey === (code?.smsKey ?? null) ? { form, since } : null;
}

/**
 * Whether an SMS was here before its number was inserted: then it is not what the place waits for, though it is told
 * only now because the background died. A time in the future is of a clock that was set back, and tells nothing.
 */
export function isEarlierThanPlace(
  { firstSeenAt }: { firstSeenAt: number },
  { boundAt }: Pick<Binding, 'boundAt'>,
  now: number,
): boolean {
  return firstSeenAt < boundAt && boundAt <= now;
}

export interface BoundCode {
  smsKey: string;
  sentAt: number;
  firstSeenAt: number;
  fate: Exclude<CodeFate, { fate: 'offered' }>;
}

/** What became of a code at a place. One of these is true, and the card and the notification say which. */
export type CodeFate =
  | { fate: 'filled' }
  /** A frame watches for its field. */
  | { fate: 'waits' }
  /** The browser has closed the tab to us: the person opens SimFill there again, or allows the site. */
  | { fate: 'no-access' }
  | { fate: 'refused'; problem: Problem }
  /** Typed on a person's act only. */
  | { fate: 'offered'; because: OfferReason };

export type OfferReason = 'setting' | 'uncertain' | 'other-host' | 'other-brand';

export function findFate({ code, offered }: Binding, smsKey: string): CodeFate | null {
  if (code?.smsKey === smsKey) return code.fate;
  return offered?.smsKey === smsKey ? { fate: 'offered', because: offered.because } : null;
}

/** Where a document stands, by what the browser says of it; null is an opaque origin, or not known. */
export interface Place {
  tabId: number;
  origin: string | null;
  topOrigin: string | null;
}

/** Whether a code for the binding may be typed there without a further act. An opaque origin is no place. */
export function isPlaceOf(binding: Binding, { tabId, origin, topOrigin }: Place): boolean {
  return (
    tabId === binding.tabId &&
    origin !== null &&
    origin === binding.origin &&
    topOrigin !== null &&
    topOrigin === binding.topOrigin
  );
}

/**
 * Whether a code may take the place of the one that is known. Messages come out of order, and the one that was sent
 * last is the one the site expects; of two sent at the same moment it is the one that came last.
 */
export function isNewerCode(
  code: { smsKey: string; sentAt: number; firstSeenAt: number },
  known: BoundCode | null,
): boolean {
  if (known === null) return true;
  if (code.smsKey === known.smsKey) return false;
  return code.sentAt === known.sentAt ? code.firstSeenAt >= known.firstSeenAt : code.sentAt > known.sentAt;
}

/** Why a code is not typed at its number's place without an act of the person; null where it is. */
export function whyOffered({
  fillsCodeOnArrival,
  isCodeCertain,
  isForSite,
  isForOtherBrand,
}: {
  fillsCodeOnArrival: boolean;
  /** Words or an origin name the code, not merely its shape. */
  isCodeCertain: boolean;
  /** The SMS names no site, or this one. */
  isForSite: boolean;
  /** The number receives every service's SMS, and this one names another brand than the site's. */
  isForOtherBrand: boolean;
}): OfferReason | null {
  if (!isForSite) return 'other-host';
  if (isForOtherBrand) return 'other-brand';
  if (!isCodeCertain) return 'uncertain';
  return fillsCodeOnArrival ? null : 'setting';
}
