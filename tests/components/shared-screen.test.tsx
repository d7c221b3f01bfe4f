// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SharedScreen } from '@/components/screens/shared-screen.tsx';
import type { Problem } from '@/utils/domain/problem.ts';
import type { KnownSharedBooking } from '@/utils/domain/shared-booking.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

const number = '+4915112345678';
const shared: KnownSharedBooking = {
  sharedId: 'shared-1',
  number,
  country: 'Germany',
  rentalType: 'Activation',
  service: 'WhatsApp',
  startsAt: Date.now() - 60_000,
  expiresAt: Date.now() + 600_000,
  addedAt: Date.now(),
  state: 'Active',
  isOver: false,
  messages: [
    {
      smsKey: 'sms-1',
      sentAt: Date.now(),
      sender: 'WhatsApp',
      text: 'Your code is 482-913',
      code: '482913',
      shownCode: '482-913',
      link: null,
    },
  ],
  lookedAt: Date.now(),
  problem: null,
};

function show({
  bookings = [],
  problem = null,
}: { bookings?: readonly KnownSharedBooking[]; problem?: Problem | null } = {}) {
  const acts = {
    onCopyNumber: vi.fn(),
    onCopyCode: vi.fn(),
    onOpenLink: vi.fn(),
    onRemove: vi.fn(),
    stepFor: () => null,
  };
  const onAdd = vi.fn(() => Promise.resolve());
  function Shared() {
    const [link, setLink] = useState('');
    return (
      <SharedScreen
        bookings={bookings}
        typedLink={link}
        problem={problem}
        acts={acts}
        onType={setLink}
        onAdd={onAdd}
        onLookAgain={null}
        onBack={() => undefined}
      />
    );
  }
  render(<Shared />);
  return { ...acts, onAdd };
}

const linkField = () => screen.getByRole('textbox', { name: 'Share link or token' });

describe('shared numbers', () => {
  test('a pasted link is opened, without what stands around it', async () => {
    const { onAdd } = show();
    await userEvent.type(linkField(), ' abcdefgh12 {Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('abcdefgh12');
  });

  test('a link that leads nowhere stays in the field, and the screen says so', async () => {
    show({ problem: { kind: 'share-not-found', said: 'Invalid share token' } });
    await userEvent.type(linkField(), 'abcdefgh12{Enter}');
    expect(linkField()).toHaveProperty('value', 'abcdefgh12');
    expect(screen.getByRole('alert').textContent).toMatch(/No booking was found.*Nothing was spent/);
  });

  test('nothing pasted asks for a link', async () => {
    const { onAdd } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onAdd).not.toHaveBeenCalled();
    screen.getByText('Paste the link first.');
  });

  test('number and code are copied with one press each', async () => {
    const { onCopyNumber, onCopyCode, onRemove } = show({ bookings: [shared] });
    const card = screen.getByRole('article');
    expect(card.textContent).toContain('482-913');
    expect(card.textContent).toContain('Germany');
    await userEvent.click(screen.getByRole('button', { name: 'Copy number' }));
    expect(onCopyNumber).toHaveBeenCalledExactlyOnceWith(number);
    await userEvent.click(screen.getByRole('button', { name: /^Copy code/ }));
    expect(onCopyCode).toHaveBeenCalledExactlyOnceWith('482913');
    await userEvent.click(screen.getByRole('button', { name: `Remove ${number} from the list` }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('shared-1');
  });

  test('what it waits for, and what it ended without, is said', () => {
    show({
      bookings: [
        { ...shared, messages: [] },
        { ...shared, sharedId: 'shared-2', messages: [], state: 'Ended', isOver: true },
      ],
    });
    screen.getByText('Waiting for the SMS');
    screen.getByText('Ended without an SMS.');
  });
});
