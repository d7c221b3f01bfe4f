import type { AccountList, AccountSms } from '../domain/account-list.ts';
import type { Booking, Order, SimCard } from '../domain/booking.ts';
import type { PageDescription } from '../domain/field.ts';
import type { FillOutcome, FillPlan, PhoneSpellings } from '../domain/fill.ts';
import type { MessageReport, PageReport } from '../domain/miss-report.ts';
import type { Result } from '../domain/problem.ts';
import type { Offer } from '../domain/product.ts';
import type { PurchaseOutcome } from '../domain/purchase.ts';
import type { InjectedInputs } from './frame-messages.ts';
import type { ViewInputs } from './view-inputs.ts';

/**
 * What our own pages (popup, side panel, options) may ask of the background, with what they are answered. The inputs
 * and their types are the schemas in `view-inputs.ts`. The background refuses it from any other sender. Reading goes
 * through live queries on the database, never through here.
 */
interface ViewOutputs {
  /** Answered within three seconds, else the view says the background is silent. */
  'background.hello': { version: string };
  /** Checks the key by reading the balance, then keeps it. The key never travels the other way. */
  'account.connect': Result<{ balanceUsd: number }>;
  /** Forgets the key; what is known of the account stays. */
  'account.disconnect': Result<null>;
  'account.deleteEverything': Result<null>;
  'account.refresh': Result<{ balanceUsd: number }>;
  /** Brings countries, services and products up to date where they are old; `force` does in any case. */
  'catalogue.refresh': Result<null>;
  /** Live prices and stock of one product. */
  'catalogue.offer': Result<Offer>;
  /** One confirmed click. The intent id is made by the review screen; the same id never buys twice. */
  'purchase.confirm': PurchaseOutcome;
  /** Looks once more for an unsettled purchase. */
  'purchase.reconcile': PurchaseOutcome;
  /** The person settles what could not be found. */
  'purchase.decide': Result<null>;
  /** A screen shows that more was bought or paid than asked for. */
  'purchase.surplusSeen': Result<null>;
  'bookings.refresh': Result<null>;
  /** Cancels an Activation, reads it back and says what the balance did. */
  'booking.cancel': Result<{ refundedUsd: number | null; booking: Booking | null }>;
  'booking.setAutoRenewal': Result<null>;
  /** Every booking of the account: an act of its own, which the person confirms as such. */
  'bookings.setAutoRenewalOfAll': Result<null>;
  /** Takes the booking out of the list of what is at hand (its history stays). */
  'booking.hide': Result<null>;
  /** Puts it back there. */
  'booking.unhide': Result<null>;
  /** The person's own words about a number; empty takes them away. */
  'booking.setNote': Result<null>;
  /** Adds numbers that have ended, from a file. Sent in parts. */
  'history.import': Result<{ addedCount: number }>;
  /** The code or SMS was seen or copied: it no longer counts as unread. */
  'sms.markRead': Result<null>;
  /** A message that was read wrong, or the page at hand, with everything of anybody replaced. */
  'report.message': Result<MessageReport>;
  'report.page': Result<PageReport>;
  /** What the account holds, asked of the provider; the last hundred of each. */
  'account.orders': Result<AccountList<Order>>;
  'account.order': Result<Order>;
  'account.booking': Result<Booking>;
  'account.bookingSms': Result<AccountList<AccountSms>>;
  'account.sms': Result<AccountList<AccountSms>>;
  'account.simCards': Result<AccountList<SimCard>>;
  /** Opens a share link or token, without the key, and keeps what it showed in the list. */
  'shared.add': Result<{ sharedId: string }>;
  /** A view shows the shared bookings: look at those that may get an SMS. Sent again while it is open. */
  'shared.look': Result<null>;
  'shared.remove': Result<null>;
  'fill.insertNumber': FillOutcome;
  'fill.insertCode': FillOutcome;
  'fill.undo': Result<null>;
  /** The person has opened us on this tab: a code that had no access to it can go in now. */
  'fill.resume': null;
  /** A view shows these bookings: look for SMS quickly for a while (sent again while it is open). */
  'poll.watch': Result<null>;
  /** Looks for SMS now, unless the provider asked for a pause. */
  'poll.check': Result<null>;
  /** The person has read that the data of before is gone. */
  'database.resetSeen': Result<null>;
  'settings.change': Result<null>;
}

export type ViewProtocol = {
  [Name in keyof ViewInputs]: (input: ViewInputs[Name]) => ViewOutputs[Name];
};

/** What the background asks of the script it injected into a frame, which reads and writes and decides nothing. */
export interface FrameProtocol {
  /**
   * Answered after a `frame.hello` of its own: only a message that the frame sends carries what the browser knows of
   * its document. All that follows is sent to that document.
   */
  'frame.greet': (input: { greetingId: string }) => null;
  /** What stands in the document now. Null where that is more than anybody fills. */
  'frame.describe': (input: null) => PageDescription | null;
  /** Refused when the document's origin is not `origin`. Null when the description is not known (any more). */
  'frame.apply': (input: {
    descriptionId: number;
    origin: string;
    plan: FillPlan;
    /** Of the number to write; null when a code is written. */
    spellings: PhoneSpellings | null;
  }) => FillOutcome | null;
  /** A code waits for its field: tell by `frame.changed` when something that could be one has changed since. */
  'frame.watch': (input: { bindingId: string; descriptionId: number; origin: string }) => null;
  'frame.undo': (input: { origin: string }) => Result<null>;
  /** The booking has ended or the code was filled: stop watching. */
  'frame.end': (input: null) => null;
}

/** What an injected script may tell the background, and nothing else, with what it is answered. */
interface InjectedOutputs {
  /** Answers a greeting. `scriptId` tells documents apart where the browser has no id for them; it proves nothing. */
  'frame.hello': null;
  /** The watched page has changed. Answered with what to write into it, null for nothing yet; over: no code waits. */
  'frame.changed': FillPlan | 'over' | null;
  /**
   * The page that a number was written into has sent a form, or shows an input that it did not show before. Over: no
   * step of this page tells anything any more.
   */
  'frame.stepped': 'over' | null;
  /** The plan that was answered was carried out. */
  'frame.codeFilled': null;
}

export type InjectedProtocol = {
  [Name in keyof InjectedInputs]: (input: InjectedInputs[Name]) => InjectedOutputs[Name];
};

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
