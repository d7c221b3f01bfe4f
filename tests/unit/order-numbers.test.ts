import { expect, test } from 'vitest';
import { orderNumbers, type NumberAtHand } from '@/utils/domain/order-numbers.ts';

const now = 1_000_000_000;
const minuteMs = 60_000;
const number = (bookingId: number, more: Partial<NumberAtHand> = {}): NumberAtHand => ({
  bookingId,
  expiresAt: now + 15 * minuteMs,
  isOver: false,
  isPending: false,
  arrivedAt: null,
  tabId: null,
  ...more,
});
const order = (numbers: readonly NumberAtHand[], tabId: number | null = null) =>
  orderNumbers(numbers, { tabId, now }).map(({ bookingId }) => bookingId);

test.each([
  [
    'the page at hand goes before an SMS that has just come',
    [number(1, { arrivedAt: now }), number(2, { tabId: 7 })],
    [2, 1],
  ],
  [
    'what has just come goes before what waits',
    [number(1), number(2, { arrivedAt: now - minuteMs })],
    [2, 1],
  ],
  ['of those that wait, the soonest to end', [number(1), number(2, { expiresAt: now + minuteMs })], [2, 1]],
  [
    'what has not begun waits for nothing',
    [number(1, { isPending: true, expiresAt: now + minuteMs }), number(2)],
    [2, 1],
  ],
  ['an old SMS is no news', [number(1, { arrivedAt: now - 60 * minuteMs }), number(2)], [2, 1]],
  ['what has ended is last', [number(1, { isOver: true, tabId: 7 }), number(2, { arrivedAt: 1 })], [2, 1]],
  [
    'the newest arrival first',
    [number(1, { arrivedAt: now - 2 }), number(2, { arrivedAt: now - 1 })],
    [2, 1],
  ],
] as const)('%s', (_case, numbers, expected) => {
  expect(order(numbers, 7)).toEqual(expected);
});
