import { Dexie, type DBCore, type EntityTable, type Middleware, type Table, type Transaction } from 'dexie';
import type { Booking } from '../domain/booking.ts';
import type { KnownSharedBooking } from '../domain/shared-booking.ts';
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

/**
 * The whole catalogue in one row, `id` 1: 10,000 products read in one go paint faster than 10,000 rows. Its countries
 * stand beside it: who asks for the price of one product needs one of them.
 */
export interface CatalogueRow {
  id: 1;
  services: readonly Service[];
  products: readonly Product[];
  loadedAt: number;
}

export interface BookingRow extends Booking {
  orderId: number | null;
  /** Ended, cancelled or not used by the state machine's judgement. */
  isOver: boolean;
  cancelledAt: number | null;
  /** The person took it out of the list. */
  isHidden: boolean;
  isAutoRenewing: boolean | null;
  /** Told once that it is about to expire unanswered. */
  expiryToldAt: number | null;
  /** When its newest SMS was first seen here; written together with that SMS. Null without any. */
  lastSmsAt: number | null;
  /** What came back with its cancellation, by the balance. Absent in rows of before. */
  refundedUsd?: number | null;
  /** The person's own words about it. */
  note?: string;
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

/** Somebody else's booking, opened by a share link. It belongs to no account: none is needed to see it. */
export interface SharedBookingRow extends KnownSharedBooking {
  /** Read by the background only, and part of no export: whoever has it sees the number and its SMS. */
  token: string;
}

export interface SettingsRow extends Settings {
  id: 1;
}

/** Small facts of the background that must outlive it, e.g. poll back-off. */
export interface BackgroundRow {
  name: string;
  value: unknown;
}

/** What rows are asked for by that IndexedDB has no key for: it indexes neither booleans nor nulls. */
type Mark = 'open' | 'unread-code' | 'untold' | 'unowned';

const toBookingMarks = ({ isOver }: BookingRow): Mark[] => (isOver ? [] : ['open']);

function toSmsMarks({ bookingId, code, isRead, toldAt }: SmsRow): Mark[] {
  if (toldAt === null)
    return isRead || code === null || bookingId === null ? ['untold'] : ['untold', 'unread-code'];
  if (bookingId === null) return ['unowned'];
  return isRead || code === null ? [] : ['unread-code'];
}

/** Writes the marks with each row, so that no writer can forget them. Only rows that have one stand in the index. */
const marks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'marks',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name !== 'bookings' && name !== 'sms') return table;
      const toMarked = (row: object) => ({
        ...row,
        marks: name === 'bookings' ? toBookingMarks(row as BookingRow) : toSmsMarks(row as SmsRow),
      });
      return {
        ...table,
        mutate: (request) =>
          table.mutate(
            request.type === 'add' || request.type === 'put'
              ? { ...request, values: (request.values as object[]).map(toMarked) }
              : request,
          ),
      };
    },
  }),
};

export class SimFillDatabase extends Dexie {
  declare account: EntityTable<AccountRow, 'id'>;
  declare catalogue: EntityTable<CatalogueRow, 'id'>;
  declare countries: EntityTable<Country, 'country'>;
  declare settings: EntityTable<SettingsRow, 'id'>;
  declare bookings: EntityTable<BookingRow, 'bookingId'>;
  declare sms: EntityTable<SmsRow, 'smsKey'>;
  declare purchases: EntityTable<PurchaseEntry, 'intentId'>;
  declare sharedBookings: EntityTable<SharedBookingRow, 'sharedId'>;
  declare background: Table<BackgroundRow, string>;

  /** How often everything was deleted in this life of the background: what was asked before brings nothing back. */
  deletions = 0;

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
    this.version(3)
      .stores({
        bookings: 'bookingId, number, expiresAt, *marks',
        sms: 'smsKey, number, bookingId, sentAt, *marks',
      })
      .upgrade(addMarks);
    this.version(4).stores({ sharedBookings: 'sharedId, &token' });
    // Where a person signs up is kept in memory (`bindings.ts`), not on the disk.
    this.version(5).stores({ bindings: null });
    // A number may get SMS for years: what is asked for is the newest of them.
    this.version(6).stores({ sms: 'smsKey, number, sentAt, [bookingId+sentAt], *marks' });
    this.version(7).stores({ countries: 'country' }).upgrade(takeCountriesOut);
    this.use(marks);
  }

  /**
   * Writes what the provider has shown of an account, unless the account has changed since it was asked: an answer that
   * was on its way brings nothing back that the person has deleted, and is not taken for another account's.
   */
  writeOf(accountId: string, tables: readonly Table[], write: () => Promise<unknown>): Promise<void> {
    return this.transaction('rw', [this.account, ...tables], async () => {
      if ((await this.account.get(1))?.accountId === accountId) await write();
    });
  }

  /** Those that are not over: what can still get an SMS. */
  openBookings() {
    return this.bookings.where('marks').equals('open');
  }

  /** What a booking got, the newest first. */
  smsOf(bookingId: number) {
    return this.sms
      .where('[bookingId+sentAt]')
      .between([bookingId, Dexie.minKey], [bookingId, Dexie.maxKey])
      .reverse();
  }

  /** The newest with a code of each of these bookings that has one. */
  async newestCodes(bookingIds: readonly number[]): Promise<SmsRow[]> {
    const rows = await Promise.all(
      bookingIds.map((bookingId) =>
        this.smsOf(bookingId)
          .filter(({ code }) => code !== null)
          .first(),
      ),
    );
    return rows.filter((row) => row !== undefined);
  }

  /** Codes of our bookings that nobody has looked at. */
  unreadCodes() {
    return this.sms.where('marks').equals('unread-code');
  }

  /** What the person was not told of yet, a booking of ours or not. */
  untoldSms() {
    return this.sms.where('marks').equals('untold');
  }

  /** SMS to numbers that none of our bookings had: kept for as long as the provider may show them again. */
  unownedSms() {
    return this.sms.where('marks').equals('unowned');
  }
}

/**
 * A journal entry of version 1, whose baseline held every id ever known. What it has bought is indexed now, and the
 * baseline goes where nothing is compared with it any more. An entry that nobody could settle is the person's again.
 */
function toSecondEntry(entry: PurchaseEntry): Partial<PurchaseEntry> {
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

/** Version 7. */
async function takeCountriesOut(transaction: Transaction): Promise<void> {
  const catalogue = transaction.table<CatalogueRow & { countries: readonly Country[] }>('catalogue');
  const row = await catalogue.get(1);
  if (row === undefined) return;
  const { countries, ...rest } = row;
  await transaction.table('countries').bulkPut(countries);
  await catalogue.put(rest as typeof row);
}

/** Version 3. The marks themselves come with every write. */
async function addMarks(transaction: Transaction): Promise<void> {
  const lastSmsAt = new Map<number, number>();
  const marked: SmsRow[] = [];
  await transaction.table<SmsRow>('sms').each((row) => {
    if (row.bookingId !== null)
      lastSmsAt.set(row.bookingId, Math.max(row.firstSeenAt, lastSmsAt.get(row.bookingId) ?? 0));
    if (toSmsMarks(row).length > 0) marked.push(row);
  });
  await transaction.table('sms').bulkPut(marked);
  await transaction
    .table<BookingRow>('bookings')
    .toCollection()
    .modify((row) => {
      row.lastSmsAt = lastSmsAt.get(row.bookingId) ?? null;
    });
}
