import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Booking } from '../domain/booking.ts';
import type { Binding } from '../domain/fill.ts';
import type { Country, Product, Service } from '../domain/product.ts';
import type { Problem } from '../domain/problem.ts';
import type { PurchaseEntry } from '../domain/purchase.ts';
import { toClaims, toSeenOrder } from '../domain/purchase-outcome.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sms } from '../domain/sms.ts';

/** The account; one row, `id` 1. The key is read by the background only. */
export interface AccountRow {
  id: 1;
  /** Made anew for each key: tells accounts apart without keeping their keys. */
  accountId: string;
  apiKey: string;
  balanceUsd: number;
  balanceReadAt: number;
  /** Set when the provider refused the key; cleared by the next success. */
  problem: Problem | null;
  /** Ms to add to the provider's dates (trap 2). */
  clockOffsetMs: number;
  /** Whether a purchase has shown the offset, to the second; until then dates are not compared by it. */
  isClockOffsetKnown: boolean;
}

/** The whole catalogue in one row, `id` 1: 10,000 products read in one go paint faster than 10,000 rows. */
export interface CatalogueRow {
  id: 1;
  countries: readonly Country[];
  services: readonly Service[];
  products: readonly Product[];
  loadedAt: number;
}

export interface BookingRow extends Booking {
  orderId: number | null;
  /** When the API last showed it. */
  seenAt: number;
  /** Ended, cancelled or not used by the state machine's judgement. */
  isOver: boolean;
  cancelledAt: number | null;
  /** The person took it out of the list. */
  isHidden: boolean;
  isAutoRenewing: boolean | null;
  /** Told once that it is about to expire unanswered. */
  expiryToldAt: number | null;
}

export interface SmsRow extends Sms {
  /** `toSmsKey` */
  smsKey: string;
  /** The booking it belongs to, when one of ours was running on the number. */
  bookingId: number | null;
  firstSeenAt: number;
  /** What a form wants; null without a code. */
  code: string | null;
  /** The code as printed in the SMS. */
  shownCode: string | null;
  /** Words or an origin name the code. Where only its shape speaks it is shown, and typed on a person's act only. */
  isCodeCertain: boolean;
  /** The hosts an origin-bound code (`@example.com #123456`) may be typed on; null where the SMS names none. */
  codeHosts: readonly string[] | null;
  link: string | null;
  isRead: boolean;
  /** Told to the person; null is not told yet. Rows of the first look are marked told. */
  toldAt: number | null;
}

export interface SettingsRow extends Settings {
  id: 1;
}

/** Small facts of the background that must outlive it, e.g. poll back-off. */
export interface BackgroundRow {
  name: string;
  value: unknown;
}

export class SimFillDatabase extends Dexie {
  declare account: EntityTable<AccountRow, 'id'>;
  declare catalogue: EntityTable<CatalogueRow, 'id'>;
  declare settings: EntityTable<SettingsRow, 'id'>;
  declare bookings: EntityTable<BookingRow, 'bookingId'>;
  declare sms: EntityTable<SmsRow, 'smsKey'>;
  declare purchases: EntityTable<PurchaseEntry, 'intentId'>;
  declare bindings: EntityTable<Binding, 'bindingId'>;
  declare background: Table<BackgroundRow, string>;

  constructor(name = 'simfill') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      account: 'id',
      catalogue: 'id',
      settings: 'id',
      bookings: 'bookingId, number, expiresAt',
      sms: 'smsKey, number, bookingId, sentAt',
      purchases: 'intentId, createdAt, stage',
      bindings: 'bindingId, bookingId, tabId',
      background: 'name',
    });
    this.version(2)
      .stores({ purchases: 'intentId, createdAt, stage, nextLookAt, *claimedOrderIds, *claimedBookingIds' })
      .upgrade((transaction) =>
        transaction
          .table<PurchaseEntry>('purchases')
          .toCollection()
          .modify((entry) => void Object.assign(entry, toSecondEntry(entry))),
      );
  }
}

/**
 * A journal entry of version 1, whose baseline held every id ever known. What it has bought is indexed now, and the
 * baseline goes where nothing is compared with it any more. An entry that nobody could settle is the person's again.
 */
export function toSecondEntry(entry: PurchaseEntry): Partial<PurchaseEntry> {
  const isAbandoned =
    entry.stage === 'settled' &&
    entry.personDecided === null &&
    entry.sentAt !== null &&
    toSeenOrder(entry.verdict) === null &&
    !(entry.verdict?.verdict === 'none' && entry.answer?.kind === 'refused');
  const stage = entry.personDecided !== null ? 'settled' : isAbandoned ? 'undecided' : entry.stage;
  return {
    stage,
    ...toClaims(entry.answer, entry.verdict),
    balanceFallUsd: null,
    unexplainedUsd: null,
    baseline: stage === 'settled' && entry.nextLookAt === null ? null : entry.baseline,
  };
}
