// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PollLine } from '@/components/parts/poll-line.tsx';
import type { BookingActs } from '@/components/screens/booking-card.tsx';
import { NumbersScreen } from '@/components/screens/numbers-screen.tsx';
import { booking } from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

const now = 1_764_000_000_000;
const minuteMs = 60_000;

beforeEach(() => {
  useLocale('en');
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Ten open numbers, looked for just now, and what their seconds cost from then on. */
function openNumbers({ leftMs }: { leftMs: number }) {
  const bookings = Array.from({ length: 10 }, (_, index) => ({
    ...booking,
    bookingId: index + 1,
    messages: [],
    startsAt: now,
    expiresAt: now + leftMs,
  }));
  const onRender = vi.fn();
  const report = { lookedAt: now, problem: null, retryAt: null, canCheckAt: 0 };
  render(
    <Profiler id="numbers" onRender={onRender}>
      <NumbersScreen
        bookings={bookings}
        opened={Object.fromEntries(bookings.map(({ bookingId }) => [bookingId, true]))}
        acts={{} as BookingActs}
        pollLine={<PollLine report={report} onCheck={() => Promise.resolve()} />}
        onOpen={() => undefined}
        onBuy={() => undefined}
      />
    </Profiler>,
  );
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    bars: () =>
      new Set(
        [...document.querySelectorAll<HTMLElement>('.time-bar > span')].map(({ style }) => style.transform),
      ),
    pass: (ms: number) => {
      onRender.mockClear();
      observer.takeRecords();
      act(() => void vi.advanceTimersByTime(ms));
      const writes = observer.takeRecords().length;
      return { renders: onRender.mock.calls.length, writes };
    },
  };
}

test('while ten numbers count down, a second writes each time and name once, and draws nothing', () => {
  const { pass } = openNumbers({ leftMs: 20 * minuteMs });
  pass(1_000);
  expect(pass(1_000)).toEqual({ renders: 0, writes: 20 });
  expect(screen.getAllByText('19:58')).toHaveLength(10);
});

test('the bar beside a time goes down with it, in steps that are seldom written', () => {
  const { pass, bars } = openNumbers({ leftMs: 20 * minuteMs });
  expect(bars()).toEqual(new Set(['scaleX(1)']));
  const { writes } = pass(10 * minuteMs);
  expect(bars()).toEqual(new Set(['scaleX(0.5)']));
  expect(writes).toBeLessThan(600 * 20 + 10 * 110);
  pass(11 * minuteMs);
  expect(bars()).toEqual(new Set());
});

test('times above an hour are written once a minute', () => {
  const { pass } = openNumbers({ leftMs: 120 * minuteMs });
  pass(2_000);
  expect(pass(2_000)).toEqual({ renders: 0, writes: 0 });
});
