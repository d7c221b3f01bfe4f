import * as v from 'valibot';
import { toSmsKey } from './sms.ts';

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amountUsd = v.nullable(v.pipe(v.number(), v.finite()));

/** A number with its SMS, as the history is written to a file and read from one. */
export const historyNumberSchema = v.object({
  bookingId: id,
  orderId: v.nullable(id),
  number: v.pipe(v.string(), v.regex(/^\+\d{4,20}$/)),
  country: text(100),
  service: text(200),
  rentalType: text(100),
  startsAt: time,
  expiresAt: time,
  durationInMinutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  priceUsd: amountUsd,
  refundedUsd: v.optional(amountUsd, null),
  state: text(100),
  extendsBookingId: v.nullable(id),
  cancelledAt: v.nullable(time),
  note: v.optional(text(200), ''),
  sms: v.pipe(
    v.array(
      v.object({
        sentAt: time,
        sender: text(200),
        text: text(5_000),
        code: v.nullable(text(100)),
        shownCode: v.nullable(text(100)),
      }),
    ),
    v.maxLength(5_000),
  ),
});
export type HistoryNumber = v.InferOutput<typeof historyNumberSchema>;

const historyFileSchema = v.object({
  format: v.literal('simfill-history'),
  version: v.literal(1),
  numbers: v.pipe(v.array(historyNumberSchema), v.maxLength(100_000)),
});

/** The text of a file for a person to keep, and for another browser to read. */
export const toHistoryFile = (numbers: readonly HistoryNumber[]): string =>
  JSON.stringify({ format: 'simfill-history', version: 1, numbers }, null, 1);

/** Null where the text is no history of ours, all of it. */
export function parseHistoryFile(content: string): readonly HistoryNumber[] | null {
  try {
    const parsed = v.safeParse(historyFileSchema, JSON.parse(content));
    return parsed.success ? parsed.output.numbers : null;
  } catch {
    return null;
  }
}

const columns = [
  'started',
  'ended',
  'service',
  'country',
  'rental type',
  'number',
  'price USD',
  'refunded USD',
  'state',
  'note',
  'order',
  'SMS received',
  'sender',
  'code',
  'SMS',
];

/** Spreadsheets run what begins like a formula, and an SMS is a stranger's. */
function toCell(value: string | number | null): string {
  const plain = String(value ?? '');
  const isFormula = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(plain);
  return `"${(isFormula ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

const toIso = (at: number): string => new Date(at).toISOString();

/** One row for each SMS, and one for each number without any. */
export function toHistoryCsv(numbers: readonly HistoryNumber[]): string {
  const rows = numbers.flatMap((one) => {
    const facts = [
      toIso(one.startsAt),
      toIso(one.cancelledAt ?? one.expiresAt),
      one.service,
      one.country,
      one.rentalType,
      one.number,
      one.priceUsd,
      one.refundedUsd,
      one.state,
      one.note,
      one.orderId,
    ];
    if (one.sms.length === 0) return [[...facts, null, null, null, null]];
    return one.sms.map(({ sentAt, sender, text: said, code }) => [
      ...facts,
      toIso(sentAt),
      sender,
      code,
      said,
    ]);
  });
  return [columns, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n');
}

/** What the SMS of a number are known by. */
export const toHistorySmsKey = (number: string, sms: HistoryNumber['sms'][number]): string =>
  toSmsKey({ number, sentAt: sms.sentAt, sender: sms.sender, text: sms.text });
