import { expect, it, test } from 'vitest';
import { toBookingEnd } from '@/utils/domain/booking-end.ts';
import { toSupportText } from '@/utils/domain/support-text.ts';

test.each([
  ['an SMS', { cancelledAt: null, state: 'Ended' }, 2, { end: 'sms' }],
  ['no SMS', { cancelledAt: null, state: 'Not Used' }, 0, { end: 'no-sms', state: 'Not Used' }],
  [
    'a refund that the balance showed',
    { cancelledAt: 5, refundedUsd: 0.45, state: 'Not Used' },
    0,
    { end: 'cancelled', refundedUsd: 0.45 },
  ],
  [
    'a cancellation of before refunds were kept',
    { cancelledAt: 5, state: 'Not Used' },
    0,
    { end: 'cancelled', refundedUsd: null },
  ],
] as const)('a number came to %s', (_case, booking, smsCount, end) => {
  expect(toBookingEnd(booking, smsCount)).toEqual(end);
});

it('gives support what they ask for, the SMS in the order they came', () => {
  const at = (minute: number) => Date.UTC(2026, 10, 23, 14, minute);
  const text = toSupportText(
    {
      bookingId: 71,
      orderId: 12,
      number: '+4915112345678',
      country: 'Germany',
      service: 'WhatsApp',
      rentalType: 'Activation',
      startsAt: at(0),
      expiresAt: at(20),
      durationInMinutes: 20,
      priceUsd: 0.45,
      state: 'Ended',
      extendsBookingId: null,
      cancelledAt: null,
    },
    [
      { sentAt: at(4), sender: 'Shop', text: 'second' },
      { sentAt: at(2), sender: 'Shop', text: 'first' },
    ],
  );
  expect(text).toBe(
    [
      'Number: +4915112345678',
      'Order: 12, booking: 71',
      'Product: WhatsApp, Germany, Activation, 20 minutes',
      'Booked: 2026-11-23 14:00:00 UTC, until: 2026-11-23 14:20:00 UTC',
      'State: Ended',
      'Price: 0.45 USD',
      'SMS received:',
      '- 2026-11-23 14:02:00 UTC, from Shop: first',
      '- 2026-11-23 14:04:00 UTC, from Shop: second',
    ].join('\n'),
  );
});
