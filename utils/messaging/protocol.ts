import type { Booking } from '../domain/booking.ts';
import type { FillOutcome, FillTarget, PhoneSpellings } from '../domain/fill.ts';
import type { Result } from '../domain/problem.ts';
import type { Offer } from '../domain/product.ts';
import type { PurchaseOutcome, PurchaseRequest, PurchaseShown } from '../domain/purchase.ts';
import type { Settings } from '../domain/settings.ts';

/**
 * What our own pages (popup, side panel, options) may ask of the background. The background refuses it from any other
 * sender. Reading goes through live queries on the database, never through here.
 */
export interface ViewProtocol {
  /** Answered within a second, else the view says the background is silent. */
  'background.hello': (input: null) => { version: string };
  /** Checks the key by reading the balance, then keeps it. The key never travels the other way. */
  'account.connect': (input: { apiKey: string }) => Result<{ balanceUsd: number }>;
  'account.disconnect': (input: null) => Result<null>;
  'account.refresh': (input: null) => Result<{ balanceUsd: number }>;
  /** Brings countries, services and products up to date where they are old; `force` does in any case. */
  'catalogue.refresh': (input: { force: boolean }) => Result<null>;
  /** Live prices and stock of one product. */
  'catalogue.offer': (input: { productId: number }) => Result<Offer>;
  /** One confirmed click. The intent id is made by the review screen; the same id never buys twice. */
  'purchase.confirm': (input: {
    intentId: string;
    request: PurchaseRequest;
    shown: PurchaseShown;
    maxPriceUsd: number;
    /** The person has confirmed a second time because the price is above their ask-again limit. */
    confirmedAgain: boolean;
  }) => PurchaseOutcome;
  /** Looks once more for an unsettled purchase. */
  'purchase.reconcile': (input: { intentId: string }) => PurchaseOutcome;
  /** The person settles what could not be found. */
  'purchase.decide': (input: { intentId: string; decision: 'not-bought' | 'dismissed' }) => Result<null>;
  'bookings.refresh': (input: null) => Result<null>;
  /** Cancels an Activation, reads it back and says what the balance did. */
  'booking.cancel': (input: {
    bookingId: number;
  }) => Result<{ refundedUsd: number | null; booking: Booking | null }>;
  'booking.setAutoRenewal': (input: { bookingId: number; isEnabled: boolean }) => Result<null>;
  /** Takes the booking out of the list of what is at hand (its history stays). */
  'booking.hide': (input: { bookingId: number }) => Result<null>;
  /** The code or SMS was seen or copied: it no longer counts as unread. */
  'sms.markRead': (input: { bookingId: number }) => Result<null>;
  'fill.insertNumber': (input: { bookingId: number; tabId: number; target: FillTarget }) => FillOutcome;
  'fill.insertCode': (input: { bookingId: number; tabId: number; target: FillTarget }) => FillOutcome;
  'fill.undo': (input: { bookingId: number; tabId: number }) => Result<null>;
  /** A view shows this unanswered booking: poll quickly until the time given (sent again while it is open). */
  'poll.watch': (input: { bookingIds: readonly number[] }) => Result<null>;
  'settings.change': (input: Partial<Settings>) => Result<null>;
}

/** What the background asks of the script it injected into a frame. */
export interface FrameProtocol {
  /** What the frame could take now; `score` orders frames, 0 is nothing. */
  'frame.survey': (input: { origin: string | null }) => {
    origin: string;
    phoneScore: number;
    codeScore: number;
    hasFocus: boolean;
  };
  /** Refused when the document's origin is not `origin`. */
  'frame.insertNumber': (input: {
    spellings: PhoneSpellings;
    target: FillTarget;
    origin: string;
  }) => FillOutcome;
  /** `waits`: with no code field yet, watch for one and fill it when it appears (told by `frame.codeFilled`). */
  'frame.insertCode': (input: {
    code: string;
    target: FillTarget;
    origin: string;
    bindingId: string | null;
    waits: boolean;
  }) => FillOutcome;
  'frame.undo': (input: { origin: string }) => Result<null>;
  /** The booking has ended or the code was filled: stop watching. */
  'frame.end': (input: null) => null;
}

/** What an injected script may tell the background, and nothing else. */
export interface InjectedProtocol {
  'frame.codeFilled': (input: { bindingId: string; outcome: FillOutcome }) => null;
}

export type ProtocolInput<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (
  input: infer Input,
) => unknown
  ? Input
  : never;
export type ProtocolOutput<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (
  input: never,
) => infer Output
  ? Output
  : never;
