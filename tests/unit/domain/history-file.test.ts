import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseHistoryFile,
  toHistoryCsv,
  toHistoryFile,
  type HistoryNumber,
} from '@/utils/domain/history-file.ts';

const number: HistoryNumber = {
  bookingId: 71,
  orderId: 12,
  number: '+4915112345678',
  country: 'Germany',
  service: 'WhatsApp',
  rentalType: 'Activation',
  startsAt: Date.UTC(2026, 10, 23, 14, 0),
  expiresAt: Date.UTC(2026, 10, 23, 14, 20),
  durationInMinutes: 20,
  priceUsd: 0.45,
  refundedUsd: null,
  state: 'Ended',
  extendsBookingId: null,
  cancelledAt: null,
  note: 'first try',
  sms: [
    {
      sentAt: Date.UTC(2026, 10, 23, 14, 2),
      sender: 'WhatsApp',
      text: 'Your code is 482-915',
      code: '482915',
      shownCode: '482-915',
    },
  ],
};

describe('the history as JSON', () => {
  it('is read again as it was written', () => {
    expect(parseHistoryFile(toHistoryFile([number]))).toEqual([number]);
  });

  it.each([
    ['no JSON', 'order,number'],
    ['other JSON', '{"rows":[]}'],
    ['a later version', JSON.stringify({ format: 'simfill-history', version: 2, numbers: [] })],
    ['a number that is none', toHistoryFile([{ ...number, number: '=cmd()' }])],
    ['a time that is none', toHistoryFile([{ ...number, startsAt: 1e20 }])],
    ['a note without end', toHistoryFile([{ ...number, note: 'x'.repeat(201) }])],
  ])('refuses %s, all of it', (_case, content) => {
    expect(parseHistoryFile(content)).toBeNull();
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(fc.property(fc.string(), (content) => void parseHistoryFile(content)));
    fc.assert(fc.property(fc.json(), (content) => void parseHistoryFile(content)));
  });
});

/** The cells of the last row, as a spreadsheet reads them. */
const readLastRow = (csv: string): string[] =>
  [...(csv.split('\r\n').at(-1) ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );

describe('the history as CSV', () => {
  it('has a row for each SMS, with what the number was and cost', () => {
    expect(readLastRow(toHistoryCsv([number]))).toEqual([
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T14:20:00.000Z',
      'WhatsApp',
      'Germany',
      'Activation',
      "'+4915112345678",
      '0.45',
      '',
      'Ended',
      'first try',
      '12',
      '2026-11-23T14:02:00.000Z',
      'WhatsApp',
      '482915',
      'Your code is 482-915',
    ]);
  });

  it('has a row for a number without an SMS', () => {
    expect(readLastRow(toHistoryCsv([{ ...number, sms: [] }])).slice(-4)).toEqual(['', '', '', '']);
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ='),
        fc.string({ unit: 'grapheme-ascii' }),
        (start, rest) => {
          const text = `${start}${rest}`.replaceAll('\r\n', '');
          const [sms] = number.sms;
          const csv = toHistoryCsv([{ ...number, note: text, sms: sms ? [{ ...sms, text }] : [] }]);
          expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`);
        },
      ),
    );
  });
});
