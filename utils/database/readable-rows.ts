import type { PurchaseEntry } from '../domain/purchase.ts';
import type { BookingRow, SmsRow } from './database.ts';

/** `object` stands for what may be null as well. */
type Kind = 'string' | 'number' | 'boolean' | 'object';

/**
 * Rows that have what the screens read of them. One that was damaged on the disk is left out, and takes no other along.
 * No schemas: this runs over hundreds of rows before a popup is painted.
 */
const keepThoseWith =
  <Row extends object>(members: Partial<Record<keyof Row, Kind>>) =>
  (rows: readonly Row[]): Row[] =>
    rows.filter((row) =>
      Object.entries(members).every(([name, kind]) => typeof row[name as keyof Row] === kind),
    );

export const keepReadableBookings = keepThoseWith<BookingRow>({
  number: 'string',
  country: 'string',
  rentalType: 'string',
  service: 'string',
  startsAt: 'number',
  expiresAt: 'number',
  durationInMinutes: 'number',
  state: 'string',
});

export const keepReadableSms = keepThoseWith<SmsRow>({
  number: 'string',
  sender: 'string',
  text: 'string',
  sentAt: 'number',
  firstSeenAt: 'number',
});

const keepWhole = keepThoseWith<PurchaseEntry>({
  stage: 'string',
  createdAt: 'number',
  maxPriceUsd: 'number',
  request: 'object',
  answer: 'object',
  verdict: 'object',
  claimedOrderIds: 'object',
  claimedBookingIds: 'object',
});
const keepShown = keepThoseWith<PurchaseEntry['shown']>({
  country: 'string',
  service: 'string',
  rentalType: 'string',
  durationInMinutes: 'number',
  priceUsd: 'number',
});

export const keepReadablePurchases = (rows: readonly PurchaseEntry[]): PurchaseEntry[] =>
  keepWhole(rows).filter(({ request, shown }) => request && keepShown([shown ?? {}]).length === 1);
