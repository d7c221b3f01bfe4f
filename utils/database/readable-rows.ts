import type { BookingRow, SmsRow } from './database.ts';

type Kind = 'string' | 'number' | 'boolean';

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
