// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AccountScreen } from '@/components/screens/account-screen.tsx';
import { booking } from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

const order = { orderId: 65, orderedAt: booking.startsAt, priceUsd: 0.45, bookings: [booking] };
const message = {
  smsKey: 'sms-1',
  number: booking.number,
  sentAt: booking.startsAt,
  sender: 'Shop',
  text: 'Your code is 482913',
  code: '482913',
  shownCode: '482913',
  link: null,
};

function show(more: Partial<Parameters<typeof AccountScreen>[0]> = {}) {
  const onShow = vi.fn();
  const onCopyNumber = vi.fn();
  const onCopyCode = vi.fn();
  const onRetry = vi.fn();
  const onSetAutoRenewal = vi.fn(() => Promise.resolve());
  render(
    <AccountScreen
      tab="orders"
      query=""
      orders={{ ok: true, value: { items: [order], unreadableCount: 0 } }}
      sms={{ ok: true, value: { items: [message], unreadableCount: 0 } }}
      simCards={{ ok: true, value: { items: [booking], unreadableCount: 0 } }}
      renewalProblem={null}
      acts={{
        onShow,
        onCopyNumber,
        onCopyCode,
        onOpenLink: () => undefined,
        onRetry,
        stepFor: (_problem, retry) => ({ label: 'Try again', onPress: retry }),
      }}
      onTab={() => undefined}
      onSearch={() => undefined}
      onSetAutoRenewal={onSetAutoRenewal}
      onBack={() => undefined}
      {...more}
    />,
  );
  return { onShow, onCopyNumber, onCopyCode, onRetry, onSetAutoRenewal };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('an order shows its numbers, and opens', async () => {
  const { onShow, onCopyNumber } = show();
  await press('Copy number');
  expect(onCopyNumber).toHaveBeenCalledExactlyOnceWith(booking.number);
  await press('Show order 65');
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ what: 'order', id: 65 });
});

test('a typed id finds an order or a booking that is in no list', async () => {
  const { onShow } = show({ query: '4711' });
  await press('Find booking 4711');
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ what: 'booking', id: 4711 });
  screen.getByText('Nothing matches');
});

test('an SMS says which number it came to, and its code is copied', async () => {
  const { onCopyCode } = show({ tab: 'sms' });
  screen.getByText(booking.number);
  await press(/^Copy code/);
  expect(onCopyCode).toHaveBeenCalledExactlyOnceWith('482913');
});

test('waiting, nothing, rows that could not be read, and a problem are said', async () => {
  show({ orders: null });
  screen.getByText('Loading from the provider…');
  cleanup();
  show({ orders: { ok: true, value: { items: [], unreadableCount: 0 } } });
  screen.getByText('This account has none.');
  cleanup();
  show({ orders: { ok: true, value: { items: [order], unreadableCount: 2 } } });
  screen.getByText('2 entries could not be read.');
  cleanup();
  const { onRetry } = show({ orders: { ok: false, problem: { kind: 'offline' } } });
  screen.getByRole('alert');
  await press('Try again');
  expect(onRetry).toHaveBeenCalledOnce();
});

test.each([
  ['Turn on for all', true, /price from your balance.*limits do not apply to this/],
  ['Turn off for all', false, /Every rental ends/],
])('renewal of all: %s asks first', async (name, isEnabled, warning) => {
  const { onSetAutoRenewal } = show({ tab: 'sim-cards' });
  await press(name);
  expect(onSetAutoRenewal).not.toHaveBeenCalled();
  const dialog = screen.getByRole('alertdialog');
  expect(dialog.textContent).toMatch(warning);
  await userEvent.click(within(dialog).getByRole('button', { name }));
  expect(onSetAutoRenewal).toHaveBeenCalledExactlyOnceWith(isEnabled);
});
