import { expect, it } from 'vitest';
import { chooseBookingForNumber } from '@/utils/domain/choose-booking.ts';

const active = [
  { bookingId: 1, service: 'Telegram', startsAt: 10, isAnswered: false },
  { bookingId: 2, service: 'Telegram', startsAt: 20, isAnswered: false },
  { bookingId: 3, service: 'Telegram', startsAt: 30, isAnswered: true },
  { bookingId: 4, service: 'Google, Gmail, Youtube', startsAt: 40, isAnswered: false },
  { bookingId: 5, service: '', startsAt: 50, isAnswered: false },
];

it.each([
  ['the number that stands in the tab', [1], 'web.telegram.org', 1],
  ['the one that was put there last', [1, 4], 'web.telegram.org', 4],
  ['the youngest of the site that waits', [], 'web.telegram.org', 2],
  ['the site’s, not the youngest of all', [], 'accounts.google.com', 4],
  ['the site’s, where the one in the tab has ended', [9], 'accounts.google.com', 4],
  ['nobody knows which on another site', [], 'shop.example', null],
  ['nobody knows which where the address is hidden', [], null, null],
])('%s', (_, boundBookingIds, host, chosen) => {
  expect(chooseBookingForNumber(active, { boundBookingIds, host })).toBe(chosen);
});
