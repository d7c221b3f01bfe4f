// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActButton } from '@/components/parts/act-button.tsx';
import { FixedTime } from '@/components/parts/clock.tsx';
import { FilterButton } from '@/components/parts/filter-button.tsx';
import { PollLine } from '@/components/parts/poll-line.tsx';
import { BookingCard, type BookingActs, type CardBooking } from '@/components/screens/booking-card.tsx';
import { FirstRunScreen } from '@/components/screens/first-run-screen.tsx';
import { OfferScreen } from '@/components/screens/offer-screen.tsx';
import { PurchaseScreen } from '@/components/screens/purchase-screen.tsx';
import { ReviewScreen } from '@/components/screens/review-screen.tsx';
import type { CodeFate } from '@/utils/domain/binding.ts';
import { toOpenChoice } from '@/utils/domain/offer-choice.ts';
import type { OtherNumber } from '@/utils/domain/other-numbers.ts';
import type { PollReport } from '@/utils/domain/poll-report.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseOutcome } from '@/utils/domain/purchase.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import {
  answeredBooking,
  booking,
  entry,
  nextTerm,
  now,
  offer,
  product,
  products,
} from '../screens/example-data.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);
const nothing = () => undefined;

describe('first run', () => {
  const show = (problem: Problem | null = null) => {
    const onConnect = vi.fn(() => Promise.resolve());
    function FirstRun() {
      const [typedKey, setTypedKey] = useState('');
      return (
        <FirstRunScreen
          typedKey={typedKey}
          problem={problem}
          stepFor={() => null}
          onType={setTypedKey}
          onConnect={onConnect}
          onOpenProvider={nothing}
          onOpenShared={nothing}
          onDeleteEverything={null}
          onBack={null}
        />
      );
    }
    render(<FirstRun />);
    return onConnect;
  };

  test.each([
    ['blanks around it', '  secret-key '],
    ['the header it is sent in', 'Authorization: Bearer secret-key'],
    ['quotes', '"secret-key"'],
    ['a line break in the middle', 'secret-\nkey'],
  ])('connects with the pasted key, without %s', async (_case, pasted) => {
    const onConnect = show();
    await userEvent.click(screen.getByRole('textbox', { name: 'API key' }));
    await userEvent.paste(pasted);
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('secret-key', false);
  });

  test('the key of another account: nothing goes before the person says so', async () => {
    const onConnect = show({ kind: 'other-account' });
    await userEvent.type(screen.getByRole('textbox', { name: 'API key' }), 'other-key');
    expect(screen.getByText(/deletes the numbers, SMS and codes of the other account/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Delete and connect' }));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('other-key', true);
  });

  test('the key is hidden until it is asked for', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'API key' });
    expect(field.dataset.hidden).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Show key' }));
    expect(field.dataset.hidden).toBeUndefined();
  });

  test('an empty key is not sent', async () => {
    const onConnect = show();
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect(onConnect).not.toHaveBeenCalled();
    expect(screen.getByText('Paste the key first.')).toBeTruthy();
  });

  test('a refused key is said in the provider’s words', () => {
    show({ kind: 'key-refused', said: 'Unauthorized' });
    expect(screen.getByRole('alert').textContent).toContain('The provider did not accept the API key.');
    expect(screen.getByRole('alert').textContent).toContain('Unauthorized');
  });
});

describe('choosing among what is offered', () => {
  test.each([
    ['nothing chosen: the cheapest by any operator', null, { priceUsd: 0.45, providerId: 0 }],
    ['an operator with stock stays', { priceUsd: 0.45, providerId: 3 }, { priceUsd: 0.45, providerId: 3 }],
    [
      'an operator without stock gives way',
      { priceUsd: 0.45, providerId: 7 },
      { priceUsd: 0.45, providerId: 0 },
    ],
    ['a price that has gone gives way', { priceUsd: 0.5, providerId: 3 }, { priceUsd: 0.45, providerId: 0 }],
    ['a dearer tier is kept', { priceUsd: 0.6, providerId: 0 }, { priceUsd: 0.6, providerId: 0 }],
  ] as const)('%s', (_case, choice, expected) => {
    expect(toOpenChoice(offer, choice)).toEqual(expected);
  });

  test('sold out is said plainly, with the same service elsewhere and nothing to review', async () => {
    const onPickProduct = vi.fn();
    const elsewhere = products.filter(({ productId }) => productId === 3);
    render(
      <OfferScreen
        product={product}
        offer={{ ok: true, value: { ...offer, tiers: [] } }}
        choice={null}
        elsewhere={elsewhere}
        stepFor={() => null}
        onChoose={nothing}
        onReview={nothing}
        onRefresh={() => Promise.resolve()}
        onPickProduct={onPickProduct}
        onBack={nothing}
      />,
    );
    expect(screen.getByRole('status').textContent).toContain('Nothing was bought.');
    expect(screen.queryByRole('button', { name: 'Review purchase' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Poland/ }));
    expect(onPickProduct).toHaveBeenCalledWith(3);
  });

  test('a price is reviewed as it was chosen', async () => {
    const onReview = vi.fn();
    render(
      <OfferScreen
        product={product}
        offer={{ ok: true, value: offer }}
        choice={{ priceUsd: 0.6, providerId: 0 }}
        elsewhere={[]}
        stepFor={() => null}
        onChoose={nothing}
        onReview={onReview}
        onRefresh={() => Promise.resolve()}
        onPickProduct={nothing}
        onBack={nothing}
      />,
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /\$0\.60/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Review purchase' }));
    expect(onReview).toHaveBeenCalledExactlyOnceWith({ priceUsd: 0.6, providerId: 0 });
  });
});

describe('review', () => {
  const onPickOther = vi.fn(() => Promise.resolve());
  const show = (priceUsd: number, balanceUsd = 18.35, others: readonly OtherNumber[] = []) => {
    const onConfirm = vi.fn();
    render(
      <ReviewScreen
        review={{
          intentId: 'intent-1',
          request: entry.request,
          shown: { ...entry.shown, priceUsd },
          number: null,
          insertsOn: null,
          others,
        }}
        balanceUsd={balanceUsd}
        spentTodayUsd={0}
        limits={defaultSettings.limits}
        problem={null}
        stepFor={() => null}
        onConfirm={onConfirm}
        onPickOther={onPickOther}
        onBack={nothing}
      />,
    );
    return onConfirm;
  };

  test('where a number did not do, the others stand with their price and one’s own record', async () => {
    const other = { productId: 1, country: 'Germany', providerId: 4, providerName: 'Telekom', priceUsd: 0.5 };
    const chosen = { ...other, providerId: 0, providerName: 'Vodafone', record: null };
    const telekom = { ...other, record: { numberCount: 8, answeredCount: 7 } };
    show(0.45, 18.35, [
      chosen,
      telekom,
      { ...other, productId: 7, country: 'Poland', providerName: '', record: null },
    ]);
    const list = within(screen.getByRole('region', { name: 'Or try' }));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Telekom \$0\.50 ?7 of 8 got their SMS$/),
      expect.stringMatching(/Poland \$0\.50$/),
    ]);
    await userEvent.click(list.getByRole('button', { name: /Telekom/ }));
    expect(onPickOther).toHaveBeenCalledExactlyOnceWith(telekom);
  });

  test('shows the price and what is left, and confirms in one click', async () => {
    const onConfirm = show(0.45);
    expect(screen.getByText('$17.90')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('asks again above the person’s own limit; Escape buys nothing', async () => {
    const onConfirm = show(4.2);
    await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
    expect(screen.getByRole('alertdialog', { name: 'Really spend $4.20?' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('the second yes is told apart from the first', async () => {
    const onConfirm = show(4.2);
    await userEvent.click(screen.getByRole('button', { name: 'Confirm purchase' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, buy for $4.20' }));
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('says when the balance will not do', () => {
    show(0.45, 0.2);
    expect(screen.getByText('Your balance is too low for this.')).toBeTruthy();
  });
});

describe('what a purchase came to', () => {
  const show = (outcome: PurchaseOutcome, more: Partial<Parameters<typeof PurchaseScreen>[0]> = {}) =>
    render(
      <PurchaseScreen
        outcome={outcome}
        shown={entry.shown}
        stepFor={() => null}
        onInsertNumber={nothing}
        onShowNumbers={nothing}
        onCancelBooking={() => Promise.resolve()}
        onLookAgain={() => Promise.resolve()}
        onDecide={() => Promise.resolve()}
        onOpenProvider={nothing}
        onBackToReview={nothing}
        onClose={nothing}
        {...more}
      />,
    );
  const intentId = 'intent-1';

  test('under way: nothing to press, and it may be left', () => {
    show({ outcome: 'under-way', intentId, step: 'checking' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Checking with your account…');
  });

  test('bought: number, charge, and insert as the next step', async () => {
    const onInsertNumber = vi.fn();
    show(
      { outcome: 'bought', intentId, bookings: [booking], chargedUsd: 0.45, problem: null },
      { onInsertNumber },
    );
    expect(screen.getByRole('status').textContent).toContain('Charged $0.45');
    await userEvent.click(screen.getByRole('button', { name: 'Insert number' }));
    expect(onInsertNumber).toHaveBeenCalledExactlyOnceWith(71);
  });

  test('bought, number not shown yet: said, nothing to insert', () => {
    show({ outcome: 'bought', intentId, bookings: [], chargedUsd: null, problem: null });
    expect(screen.getByText(/appears here as soon as the provider lists it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert number' })).toBeNull();
  });

  test('several: each extra can be cancelled', async () => {
    const onCancelBooking = vi.fn(() => Promise.resolve());
    show(
      {
        outcome: 'several',
        intentId,
        bookings: [booking, { ...booking, bookingId: 72 }],
        bookingCount: 2,
        chargedUsd: 0.9,
      },
      { onCancelBooking },
    );
    const [, second] = screen.getAllByRole('button', { name: 'Cancel number' });
    if (second === undefined) throw new Error('no second button');
    await userEvent.click(second);
    expect(onCancelBooking).toHaveBeenCalledExactlyOnceWith(72);
  });

  test('unsettled: only when the looks are used up does the person decide', () => {
    show({ outcome: 'unsettled', intentId, finding: 'looking' });
    expect(screen.queryByRole('button', { name: 'It was not bought' })).toBeNull();
    for (const finding of ['nothing', 'unclear'] as const) {
      cleanup();
      show({ outcome: 'unsettled', intentId, finding });
      expect(screen.getByRole('button', { name: 'It was not bought' })).toBeTruthy();
    }
  });

  test('the balance fell by more than was charged: both amounts are read', () => {
    show({
      outcome: 'bought',
      intentId,
      bookings: [booking],
      chargedUsd: 0.45,
      problem: { kind: 'balance-fell-more', chargedUsd: 0.45, fallUsd: 0.9 },
    });
    expect(screen.getByText(/\$0\.45 was charged .+ fell by \$0\.90/)).toBeTruthy();
  });

  test('a click that was refused beside another purchase offers no second one', () => {
    show({ outcome: 'not-bought', intentId: null, problem: { kind: 'purchase-unsettled', intentId } });
    expect(screen.getByRole('status').textContent).toBe('This click bought nothing');
    expect(screen.queryByRole('button', { name: 'Back to the review' })).toBeNull();
  });
});

describe('a number at hand', () => {
  const show = (change: Partial<CardBooking> = {}, more: Partial<BookingActs> = {}) => {
    const acts: BookingActs = {
      onCopyNumber: vi.fn(),
      onCopyCode: vi.fn(),
      onInsertNumber: vi.fn(() => Promise.resolve()),
      onInsertCode: vi.fn(() => Promise.resolve()),
      onUndo: vi.fn(() => Promise.resolve()),
      onCancel: vi.fn(() => Promise.resolve()),
      onTryAnother: vi.fn(() => Promise.resolve()),
      onBuyAgain: vi.fn(() => Promise.resolve()),
      onExtend: vi.fn(),
      onReuse: vi.fn(),
      onSetAutoRenewal: vi.fn(() => Promise.resolve({ ok: true as const, value: null })),
      onHide: vi.fn(),
      onCopySupport: vi.fn(),
      onTypeNote: vi.fn(),
      onSetNote: vi.fn(),
      onAllowSite: vi.fn(),
      onDismissNotice: vi.fn(),
      onOpenLink: vi.fn(),
      onReport: vi.fn(() => Promise.resolve(null)),
      onCopyReport: vi.fn(),
      stepFor: () => null,
      ...more,
    };
    render(
      <FixedTime value={now}>
        <BookingCard booking={{ ...booking, ...change }} acts={acts} />
      </FixedTime>,
    );
    return acts;
  };

  test('waits for its SMS and offers the number', async () => {
    const acts = show();
    expect(screen.getByRole('status').textContent).toContain('Waiting for the SMS');
    await userEvent.click(screen.getByRole('button', { name: 'Copy number' }));
    expect(acts.onCopyNumber).toHaveBeenCalledWith(expect.anything(), '+4915112345678');
    await userEvent.click(screen.getByRole('button', { name: 'Insert number' }));
    expect(acts.onInsertNumber).toHaveBeenCalledExactlyOnceWith(71);
  });

  test('a paid next term has a beginning and no end, also once its first day is here', () => {
    show({ ...nextTerm, startsAt: now - 1, expiresAt: now - 1 });
    expect(screen.getByRole('article').textContent).toContain('Starts when the current period ends');
    expect(screen.queryByText('Ended')).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText(/^From /)).toBeTruthy();
  });

  test('shows the code as printed and copies it as forms want it', async () => {
    const acts = show({ messages: answeredBooking.messages });
    expect(screen.getByText('482-915')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Copy code 4 8 2 9 1 5' }));
    expect(acts.onCopyCode).toHaveBeenCalledWith(expect.anything(), '482915');
    expect(screen.getByRole('button', { name: 'Insert number' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Insert code' }));
    expect(acts.onInsertCode).toHaveBeenCalledExactlyOnceWith(71);
  });

  test('copies the number in the spelling asked for', async () => {
    const acts = show();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^National 0151/ }));
    expect(acts.onCopyNumber).toHaveBeenCalledWith(expect.anything(), '015112345678');
  });

  test('cancels only after a second yes', async () => {
    const acts = show();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Cancel number' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Cancel this number?' });
    expect(acts.onCancel).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Yes, cancel it' }));
    expect(acts.onCancel).toHaveBeenCalledExactlyOnceWith(71);
  });

  test('a code read wrong is reported from the menu', async () => {
    const onReport = vi.fn<BookingActs['onReport']>(() =>
      Promise.resolve({
        kind: 'message',
        text: 'Code 2941',
        sender: 'Zorvex',
        found: '2941',
        numbers: ['2941'],
      }),
    );
    const acts = show({ messages: answeredBooking.messages }, { onReport });
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Code wrong or missing?' }));
    expect(onReport).toHaveBeenCalledExactlyOnceWith(71, { smsKey: answeredBooking.messages[0]?.smsKey });
    const dialog = await screen.findByRole('dialog', { name: 'Code wrong or missing?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy report' }));
    expect(acts.onCopyReport).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('where no field was found, the page can be reported', async () => {
    const acts = show({
      notice: { kind: 'problem', problem: { kind: 'no-field', role: 'phone' }, what: 'number' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Field wrong or missing?' }));
    expect(acts.onReport).toHaveBeenCalledExactlyOnceWith(71, { role: 'phone' });
  });

  test('a rental is not cancelled but renewed and extended', async () => {
    const acts = show({
      rentalType: 'RentalFull',
      extensions: [{ durationInMinutes: 1440, priceUsd: 4.2 }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, renew' }));
    expect(acts.onSetAutoRenewal).toHaveBeenCalledWith(71, true);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: 'Cancel number' })).toBeNull();
    await userEvent.click(screen.getByRole('menuitem', { name: /^1 day/ }));
    expect(acts.onExtend).toHaveBeenCalledWith(expect.anything(), { durationInMinutes: 1440, priceUsd: 4.2 });
  });

  test('an earlier code is copied by a press on it', async () => {
    const acts = show({ messages: answeredBooking.messages });
    await userEvent.click(screen.getByRole('button', { name: '1 earlier SMS' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy code 1 2 0 4 4 7' }));
    expect(acts.onCopyCode).toHaveBeenCalledWith(expect.anything(), '120447');
  });

  test('no SMS after a while: cancel it and try another, in one press', async () => {
    const acts = show();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel and try another' }));
    expect(acts.onTryAnother).toHaveBeenCalledOnce();
  });

  test('just bought, nobody is asked to give up yet', () => {
    show({ startsAt: now - 5_000 });
    expect(screen.queryByRole('button', { name: 'Cancel and try another' })).toBeNull();
  });

  test('as soon as it stands in a page, which may refuse it, there is a way to another', async () => {
    const boundTo = { origin: 'https://shop.example', tabId: 1, isAllowed: false, fate: null };
    const acts = show({ startsAt: now - 5_000, boundTo });
    expect(screen.getByText('Number refused?')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel and try another' }));
    expect(acts.onTryAnother).toHaveBeenCalledOnce();
  });

  test.each<[string, CodeFate | null, boolean]>([
    ['before there is a code', null, true],
    ['while the code waits for its field', { fate: 'waits' }, true],
    ['but not once the code is in', { fate: 'filled' }, false],
    ['but not where the code itself asks for it', { fate: 'no-access' }, false],
  ])('with the number, access to the next page is offered %s', (_case, fate, isOffered) => {
    const outcome = { filled: true, fields: [], canUndo: true } as const;
    show({
      boundTo: { origin: 'https://shop.example', tabId: 1, isAllowed: false, fate },
      notice: { kind: 'filled', what: 'number', tabId: 1, outcome },
    });
    expect(screen.queryByText(/may be asked for on the next page/) !== null).toBe(isOffered);
  });

  test.each([
    [
      'without an SMS',
      { isOver: true, state: 'Not Used' },
      'It ended without an SMS. The provider says: Not used.',
    ],
    ['by a cancellation', { isOver: true, cancelledAt: now }, 'Cancelled. No SMS had arrived.'],
  ])('ended %s: said, with the way to another', async (_case, change, said) => {
    const acts = show(change);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert number' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Buy again' }));
    expect(acts.onBuyAgain).toHaveBeenCalledOnce();
  });

  test('ended with a code: the code is still copied by one press', async () => {
    const acts = show({ isOver: true, messages: answeredBooking.messages });
    await userEvent.click(screen.getByRole('button', { name: 'Copy code 4 8 2 9 1 5' }));
    expect(acts.onCopyCode).toHaveBeenCalledWith(expect.anything(), '482915');
  });

  test('what was inserted can be taken back', async () => {
    const acts = show({
      notice: {
        kind: 'filled',
        what: 'number',
        tabId: 9,
        outcome: { filled: true, fields: [], canUndo: true },
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(acts.onUndo).toHaveBeenCalledExactlyOnceWith(71, 9);
  });
});

test('a busy button acts once however often it is pressed', async () => {
  let finish: () => void = nothing;
  const onAct = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  render(<ActButton onAct={onAct}>Do it</ActButton>);
  await userEvent.dblClick(screen.getByRole('button', { name: 'Do it' }));
  expect(onAct).toHaveBeenCalledOnce();
  finish();
});

describe('a filter', () => {
  const options = [
    { id: 'France', name: 'France', otherNames: ['FR', '+33'] },
    { id: 'Germany', name: 'Germany', otherNames: ['DE', 'Deutschland', '+49'] },
  ];
  const getOptions = () => options;
  const show = () => {
    const onSelect = vi.fn();
    function Filter() {
      const [typed, setTyped] = useState<string | null>(null);
      return (
        <FilterButton
          label="Country"
          placeholder="All countries"
          selected={null}
          selectedName={null}
          typed={typed}
          getOptions={getOptions}
          onType={setTyped}
          onSelect={onSelect}
        />
      );
    }
    render(<Filter />);
    return onSelect;
  };

  test.each(['germ', 'deutsch', '+49'])('“%s” and Enter choose what is meant', async (typed) => {
    const onSelect = show();
    await userEvent.click(screen.getByRole('button', { name: 'Country: All countries' }));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Country' }), `${typed}{Enter}`);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('Germany');
  });

  test('Escape leaves it as it was, with the focus where one came from', async () => {
    const onSelect = show();
    await userEvent.click(screen.getByRole('button', { name: 'Country: All countries' }));
    await screen.findByRole('searchbox', { name: 'Country' });
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Country: All countries' }));
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('the looking for SMS', () => {
  const show = (change: Partial<PollReport>) => {
    const onCheck = vi.fn(() => Promise.resolve());
    const report = { lookedAt: now - 20_000, problem: null, retryAt: null, canCheckAt: 0, ...change };
    render(
      <FixedTime value={now}>
        <BookingCard
          booking={booking}
          acts={{} as BookingActs}
          pollLine={<PollLine report={report} onCheck={onCheck} />}
        />
      </FixedTime>,
    );
    return onCheck;
  };

  test.each([
    [null, 'SMS not checked yet'],
    [now - 2_000, 'SMS checked just now'],
    [now - 20_000, 'SMS checked 20 sec. ago'],
    [now - 200_000, 'SMS checked 3 min. ago'],
    // A clock that was set back.
    [now + 3_600_000, 'SMS checked just now'],
  ])('is told on the card (%s)', (lookedAt, text) => {
    show({ lookedAt });
    expect(screen.getByText(text)).toBeTruthy();
  });

  test('happens when one asks', async () => {
    const onCheck = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('that fails says what is wrong, what it means and when it is tried again', async () => {
    const onCheck = show({ problem: { kind: 'offline' }, retryAt: now + 12_000 });
    expect(screen.getByText(/There is no internet connection. Nothing was spent./)).toBeTruthy();
    expect(screen.getByText('SMS checked 20 sec. ago')).toBeTruthy();
    expect(screen.getByText('Next check in 12 sec.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('in a pause of the provider cannot be asked for before its end', async () => {
    const retryAt = now + 38_000;
    const onCheck = show({ problem: { kind: 'rate-limited', retryAt }, retryAt, canCheckAt: retryAt });
    expect(screen.getByText(/The provider asks for a pause./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheck).not.toHaveBeenCalled();
  });

  test('with a refused key says what to do about it', () => {
    show({ problem: { kind: 'key-refused', said: '' } });
    expect(screen.getByText(/Copy the whole key from anosim.net again/)).toBeTruthy();
  });
});
