import type { Booking } from './booking.ts';
import { multiplyUsd } from './money.ts';
import type { Problem } from './problem.ts';
import type { RentalType } from './product.ts';

/** What money may be spent on. Each is journalled before its POST and reconciled after it. */
export type PurchaseRequest =
  | {
      act: 'buy';
      productId: number;
      /** 0 is any. */
      providerId: number;
      amount: number;
    }
  | { act: 'extend'; bookingId: number; durationInMinutes: number }
  | { act: 'reuse'; bookingId: number };

/** What a purchase costs at most. */
export const toTotalUsd = (request: PurchaseRequest, priceUsd: number): number =>
  multiplyUsd(priceUsd, request.act === 'buy' ? request.amount : 1);

/** What the person saw and confirmed, in the catalogue's spelling: the verdict compares with it, the history shows it. */
export interface PurchaseShown {
  country: string;
  service: string;
  rentalType: RentalType;
  durationInMinutes: number;
  providerName: string;
  /** The price of one number on the screen; the POST's maxPrice is never above it. */
  priceUsd: number;
}

/** What stood in the account before the POST. */
export interface PurchaseBaseline {
  takenAt: number;
  /** The provider's clock at that moment, by its `Date` header: ours may be wrong. */
  serverAt: number | null;
  orderIds: readonly number[];
  bookingIds: readonly number[];
  /** Those not over yet: one of them ending meanwhile may bring a refund that hides a charge. */
  openBookingIds: readonly number[];
  /** Rows of `GET /Orders` that could not be read. */
  unreadableOrderCount: number;
  balanceUsd: number;
}

/** How many orders of ours the account shows, judged by baseline, orders, bookings and time. Weaker is allowed, wrong is not. */
export type PurchaseVerdict =
  | { verdict: 'none' }
  | { verdict: 'one'; orderId: number | null; bookingIds: readonly number[]; chargedUsd: number | null }
  | {
      verdict: 'several';
      orderIds: readonly number[];
      bookingIds: readonly number[];
      chargedUsd: number | null;
    }
  | {
      verdict: 'cannot-tell';
      why: string;
      /** The order that is certainly ours, where the doubt is only whether there are more. */
      certain?: { orderId: number; bookingIds: readonly number[]; chargedUsd: number | null };
    };

/**
 * The journal entry, written ahead. `prepared`: durable, not sent yet. `sent`: the POST may have left. `settled`: the
 * verdict is final. `undecided`: the tries are used up, the person decides.
 */
export interface PurchaseEntry {
  intentId: string;
  /** Of the account it is bought with: an entry is never judged by another account's lists. */
  accountId: string;
  request: PurchaseRequest;
  /** The number an extension or a reuse is about. */
  number: string | null;
  shown: PurchaseShown;
  maxPriceUsd: number;
  /** Dropped when the entry can no longer change: nothing is compared with it any more. */
  baseline: PurchaseBaseline | null;
  stage: 'prepared' | 'sent' | 'settled' | 'undecided';
  createdAt: number;
  sentAt: number | null;
  /** What the POST answered, if anything came: parsed, a clean refusal, or unknown. */
  answer:
    | { kind: 'order'; orderId: number; bookingIds: readonly number[]; priceUsd: number }
    | { kind: 'refused'; problem: Problem }
    | { kind: 'unknown'; problem: Problem; said: string }
    | null;
  /** When the answer, or its absence, was known to us. */
  answeredAt: number | null;
  verdict: PurchaseVerdict | null;
  /** What this purchase is known to have bought, by answer and verdict. Indexed: no other purchase may claim it. */
  claimedOrderIds: readonly number[];
  claimedBookingIds: readonly number[];
  settledAt: number | null;
  reconcileTries: number;
  /** The balance at the first look after the request: a charge shows in it before the order does. */
  balanceAfterUsd: number | null;
  /** How far the balance had fallen within two minutes, while nothing else of ours was bought. Null: not known. */
  balanceFallUsd: number | null;
  /** What has left the balance beyond every order shown, where that is at least one more charge; else null. */
  unexplainedUsd: number | null;
  /** When a screen has shown that more was bought or paid than asked for. */
  surplusSeenAt?: number;
  /** What the person knew of it before a look that found something else; gone once they are told. */
  knownNews?: string;
  /** When to look again by ourselves: for an order the provider shows late, for a duplicate. */
  nextLookAt: number | null;
  /** What the person chose for an undecided entry: it was not bought, or they saw it elsewhere. */
  personDecided: 'not-bought' | 'dismissed' | null;
}

/** What a purchase has come to, at every moment. `toPurchaseOutcome` alone decides it. */
export type PurchaseOutcome =
  /** `preparing`: nothing has been sent. `ordering`: the answer is waited for. `checking`: the account is looked at. */
  | { outcome: 'under-way'; intentId: string; step: 'preparing' | 'ordering' | 'checking' }
  /** `looking`: for longer than usual. The other two wait for the person: the looks found nothing, or nothing clear. */
  | { outcome: 'unsettled'; intentId: string; finding: 'looking' | 'nothing' | 'unclear' }
  | {
      outcome: 'bought';
      intentId: string;
      bookings: readonly Booking[];
      chargedUsd: number | null;
      problem: Problem | null;
    }
  | {
      outcome: 'several';
      intentId: string;
      bookings: readonly Booking[];
      /** Also of bookings that are not at hand yet. */
      bookingCount: number;
      chargedUsd: number | null;
    }
  /** The person has said so; nothing was found that contradicts it. */
  | { outcome: 'decided'; intentId: string; decision: 'not-bought' | 'dismissed' }
  /** Nothing was bought, for certain. Without an intent id: it did not come as far as the journal. */
  | { outcome: 'not-bought'; intentId: string | null; problem: Problem };

/** Limits the person sets; null is no limit. Enforced in the background. */
export interface SpendingLimits {
  mostPerPurchaseUsd: number | null;
  mostPerDayUsd: number | null;
  askAgainAboveUsd: number | null;
}
