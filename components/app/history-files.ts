import type { BookingRow, SmsRow } from '@/utils/database/database.ts';
import { keepReadableBookings, keepReadableSms } from '@/utils/database/readable-rows.ts';
import {
  parseHistoryFile,
  toHistoryCsv,
  toHistoryFile,
  type HistoryNumber,
} from '@/utils/domain/history-file.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { ask } from './ask.ts';
import { download } from './download.ts';
import { database } from './own-database.ts';

const toHistoryNumber = (row: BookingRow, messages: readonly SmsRow[]): HistoryNumber => ({
  bookingId: row.bookingId,
  orderId: row.orderId ?? null,
  number: row.number,
  country: row.country,
  service: row.service,
  rentalType: row.rentalType,
  startsAt: row.startsAt,
  expiresAt: row.expiresAt,
  durationInMinutes: row.durationInMinutes,
  priceUsd: row.priceUsd ?? null,
  refundedUsd: row.refundedUsd ?? null,
  state: row.state,
  extendsBookingId: row.extendsBookingId ?? null,
  cancelledAt: row.cancelledAt ?? null,
  note: row.note ?? '',
  sms: messages.map(({ sentAt, sender, text, code, shownCode }) => ({
    sentAt,
    sender,
    text,
    code,
    shownCode,
  })),
});

/** Every number with its SMS, the newest first. No key and no token is among them. */
async function readHistory(): Promise<readonly HistoryNumber[]> {
  const [bookings, messages] = await Promise.all([
    database.bookings.orderBy('expiresAt').reverse().toArray(),
    database.sms.orderBy('sentAt').toArray(),
  ]);
  const ofBooking = new Map<number | null, SmsRow[]>();
  for (const message of keepReadableSms(messages)) {
    const known = ofBooking.get(message.bookingId);
    if (known === undefined) ofBooking.set(message.bookingId, [message]);
    else known.push(message);
  }
  return keepReadableBookings(bookings).map((row) =>
    toHistoryNumber(row, ofBooking.get(row.bookingId) ?? []),
  );
}

export async function exportHistory(kind: 'csv' | 'json'): Promise<void> {
  const numbers = await readHistory();
  const [content, type] =
    kind === 'csv'
      ? // Without the mark, Excel reads the text as Latin.
        [`\uFEFF${toHistoryCsv(numbers)}`, 'text/csv']
      : [toHistoryFile(numbers), 'application/json'];
  download(new Blob([content], { type }), `simfill-history.${kind}`);
}

/** A message holds no more than the background takes at once. */
const partLength = 200;

/** `unreadable`: it is no history of ours, and nothing was taken from it. */
export async function importHistory(file: Blob): Promise<{ addedCount: number } | Problem | 'unreadable'> {
  const numbers = parseHistoryFile(await file.text());
  if (numbers === null) return 'unreadable';
  let addedCount = 0;
  for (let at = 0; at < numbers.length; at += partLength) {
    const result = await ask('history.import', { numbers: numbers.slice(at, at + partLength) });
    if (!result.ok) return result.problem;
    addedCount += result.value.addedCount;
  }
  return { addedCount };
}
