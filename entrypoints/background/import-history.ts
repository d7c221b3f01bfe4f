import type { BookingRow, SimFillDatabase, SmsRow } from '@/utils/database/database.ts';
import { toHistorySmsKey, type HistoryNumber } from '@/utils/domain/history-file.ts';
import { success, type Result } from '@/utils/domain/problem.ts';

/**
 * Adds numbers that have ended, with their SMS, from a file of the person's. What is known already stays as it is: a
 * file changes nothing that the provider has shown. Numbers that still run are the account's to show.
 */
export async function importHistory(
  database: SimFillDatabase,
  numbers: readonly HistoryNumber[],
  now: number,
): Promise<Result<{ addedCount: number }>> {
  const ended = numbers.filter(({ startsAt, expiresAt }) => startsAt <= expiresAt && expiresAt <= now);
  let addedCount = 0;
  await database.transaction('rw', [database.bookings, database.sms], async () => {
    const known = await database.bookings.bulkGet(ended.map(({ bookingId }) => bookingId));
    const added = ended.filter((_, at) => known[at] === undefined);
    await database.bookings.bulkPut(added.map(toBookingRow));
    for (const [at, { note }] of ended.entries()) {
      const row = known[at];
      if (row && note !== '' && !row.note) await database.bookings.update(row.bookingId, { note });
    }
    addedCount = new Set(added.map(({ bookingId }) => bookingId)).size;
    const messages = ended
      .filter((one, at) => (known[at]?.number ?? one.number) === one.number)
      .flatMap(toSmsRows);
    const stored = await database.sms.bulkGet(messages.map(({ smsKey }) => smsKey));
    await database.sms.bulkPut(messages.filter((_, at) => stored[at] === undefined));
  });
  return success({ addedCount });
}

const toBookingRow = ({ sms, ...number }: HistoryNumber): BookingRow => ({
  ...number,
  isOver: true,
  isHidden: false,
  isAutoRenewing: null,
  expiryToldAt: null,
  lastSmsAt: sms.length === 0 ? null : Math.max(...sms.map(({ sentAt }) => sentAt)),
});

/** Seen and told long ago. No link is taken from a file: nobody knows where it has been. */
const toSmsRows = ({ bookingId, number, sms }: HistoryNumber): SmsRow[] =>
  sms.map((message) => ({
    ...message,
    smsKey: toHistorySmsKey(number, message),
    bookingId,
    number,
    firstSeenAt: message.sentAt,
    isCodeCertain: false,
    codeHosts: null,
    link: null,
    isRead: true,
    toldAt: message.sentAt,
  }));
