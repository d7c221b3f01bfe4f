// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HistoryActs } from '@/components/screens/ended-item.tsx';
import { HistoryScreen } from '@/components/screens/history-screen.tsx';
import type { CardBooking } from '@/components/screens/booking-card.tsx';
import { RecordsScreen } from '@/components/screens/records-screen.tsx';
import { SettingsData, type ImportOutcome } from '@/components/screens/settings-data.tsx';
import { answeredBooking, booking, now } from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

describe('a number that has ended', () => {
  const show = (change: Partial<CardBooking>) => {
    const acts: HistoryActs = {
      onCopyNumber: vi.fn(),
      onCopyCode: vi.fn(),
      onCopySupport: vi.fn(),
      onTypeNote: vi.fn(),
      onSetNote: vi.fn(),
      onBuyAgain: vi.fn(() => Promise.resolve()),
      onReuse: vi.fn(),
    };
    function Ended() {
      const [typedNote, setTypedNote] = useState<string | null>(null);
      return (
        <HistoryScreen
          tab="numbers"
          query=""
          purchases={[]}
          ended={[{ ...booking, isOver: true, state: 'Ended', typedNote, ...change }]}
          acts={{ ...acts, onTypeNote: (_bookingId, text) => setTypedNote(text) }}
          onTab={vi.fn()}
          onSearch={vi.fn()}
          onMorePurchases={null}
          onMoreEnded={null}
          onShowPurchase={vi.fn()}
          onOpenAccount={vi.fn()}
          onOpenShared={vi.fn()}
          onOpenRecords={vi.fn()}
        />
      );
    }
    render(<Ended />);
    return acts;
  };

  test.each([
    ['its SMS', { messages: answeredBooking.messages }, 'Germany · SMS received'],
    ['none', { state: 'Not Used' }, 'Germany · No SMS · Not used'],
    ['a refund', { cancelledAt: now, refundedUsd: 0.45 }, 'Germany · Cancelled · $0.45 refunded'],
    ['no refund so far', { cancelledAt: now, refundedUsd: 0 }, 'Germany · Cancelled'],
  ])('says that it came to %s', (_case, change, said) => {
    show(change);
    expect(screen.getByText(said)).toBeTruthy();
  });

  test('takes a note, and shows it', async () => {
    const acts = show({ note: 'for the shop' });
    expect(screen.getByText('for the shop')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Edit note' }));
    const dialog = await screen.findByRole('dialog', { name: 'Note for +49 1511 2345678' });
    const field = within(dialog).getByRole('textbox', { name: 'Note' });
    await userEvent.clear(field);
    await userEvent.type(field, 'second account{Enter}');
    expect(acts.onSetNote).toHaveBeenCalledExactlyOnceWith(71, 'second account');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is copied for support, and bought again', async () => {
    const acts = show({});
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Copy for support' }));
    expect(acts.onCopySupport).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Buy again' }));
    expect(acts.onBuyAgain).toHaveBeenCalledOnce();
  });
});

describe('the history as a file', () => {
  const show = (outcome: ImportOutcome) => {
    const acts = {
      onExport: vi.fn(() => Promise.resolve()),
      onImport: vi.fn(() => Promise.resolve(outcome)),
    };
    render(<SettingsData {...acts} onOpenImport={null} stepFor={() => null} />);
    return acts;
  };
  const file = new File(['{}'], 'simfill-history.json', { type: 'application/json' });

  test('goes out in either form', async () => {
    const { onExport } = show('unreadable');
    await userEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
    await userEvent.click(screen.getByRole('button', { name: 'Export as JSON' }));
    expect(onExport.mock.calls).toEqual([['csv'], ['json']]);
  });

  test.each([
    [{ addedCount: 3 }, '3 numbers added. Numbers that were here already stay as they are.'],
    ['unreadable', /This file is not a SimFill history. Nothing was changed./],
    [{ kind: 'background-silent' }, /SimFill’s background is not responding./],
  ] as const)('comes in, and what it came to is said: %j', async (outcome, said) => {
    show(outcome);
    await userEvent.upload(screen.getByLabelText('Import JSON', { selector: 'input' }), file);
    expect(await screen.findByText(said)).toBeTruthy();
  });
});

describe('what worked', () => {
  test('is said of each service, country and operator', () => {
    render(
      <RecordsScreen
        found={{
          records: [
            {
              service: 'WhatsApp',
              country: 'Germany',
              providerName: 'Vodafone',
              numberCount: 10,
              answeredCount: 8,
              medianWaitMs: 24_000,
              spentUsd: 3.6,
            },
          ],
          days: [{ startsAt: now, spentUsd: 1.2 }],
        }}
        onBack={() => undefined}
      />,
    );
    const row = screen.getByRole('row', { name: /WhatsApp/ });
    expect(row.textContent).toContain('Germany · Vodafone');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['8 of 10', '24 sec', '$3.60']);
    expect(screen.getByRole('img', { name: 'Most on one day: $1.20 on Nov 23' })).toBeTruthy();
  });

  test('is nothing yet where no number has ended', () => {
    render(<RecordsScreen found={{ records: [], days: [] }} onBack={() => undefined} />);
    expect(screen.getByText(/Numbers that have ended are counted here/)).toBeTruthy();
  });
});
