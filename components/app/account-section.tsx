import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Problem } from '@/utils/domain/problem.ts';
import type { ProtocolInput, ProtocolOutput, ViewProtocol } from '@/utils/messaging/protocol.ts';
import { translate } from '../parts/translate.ts';
import { AccountEntryScreen } from '../screens/account-entry-screen.tsx';
import type { AccountActs } from '../screens/account-rows.tsx';
import { AccountScreen } from '../screens/account-screen.tsx';
import { ask } from './ask.ts';
import { copy } from './number-acts.ts';
import { toProblemStep } from './problem-steps.ts';
import { showToast } from './toast.ts';
import { setView, useView } from './view-state.ts';

type Listed =
  | 'account.orders'
  | 'account.order'
  | 'account.booking'
  | 'account.simCards'
  | 'account.sms'
  | 'account.bookingSms';

/** What the provider answers, asked when the screen needs it (`input` is not null) and when `again` is called. */
function useAsked<Name extends Listed>(
  name: Name,
  input: ProtocolInput<ViewProtocol, Name> | 'not-needed',
): [ProtocolOutput<ViewProtocol, Name> | null, () => void] {
  const [answered, setAnswered] = useState<{ key: string; value: ProtocolOutput<ViewProtocol, Name> } | null>(
    null,
  );
  const [count, setCount] = useState(0);
  const key = input === 'not-needed' ? null : JSON.stringify([input, count]);
  useEffect(() => {
    if (key === null) return;
    let isGone = false;
    const [asked] = JSON.parse(key) as [ProtocolInput<ViewProtocol, Name>];
    void ask(name, asked).then((value) => {
      if (!isGone) setAnswered({ key, value });
    });
    return () => {
      isGone = true;
    };
  }, [name, key]);
  const again = useCallback(() => setCount((before) => before + 1), []);
  return [answered !== null && answered.key === key ? answered.value : null, again];
}

export function AccountSection({ onBack }: { onBack: () => void }) {
  const { accountTab: tab, accountQuery: query, accountEntry: entry } = useView();
  const [renewalProblem, setRenewalProblem] = useState<Problem | null>(null);
  const isAt = (place: typeof tab) => entry === null && tab === place;
  const [orders, askOrders] = useAsked('account.orders', isAt('orders') ? null : 'not-needed');
  const [sms, askSms] = useAsked('account.sms', isAt('sms') ? null : 'not-needed');
  const [simCards, askSimCards] = useAsked('account.simCards', isAt('sim-cards') ? null : 'not-needed');
  const orderId = entry?.what === 'order' ? entry.id : null;
  const [order, askOrder] = useAsked('account.order', orderId === null ? 'not-needed' : { orderId });
  const bookingId = entry?.what === 'booking' ? entry.id : null;
  const ofBooking = bookingId === null ? 'not-needed' : { bookingId };
  const [booking, askBooking] = useAsked('account.booking', ofBooking);
  const [bookingSms, askBookingSms] = useAsked('account.bookingSms', ofBooking);

  const acts: AccountActs = {
    onShow: (shown) => setView({ accountEntry: shown }),
    onCopyNumber: (number) => void copy(number, translate('copied_number')),
    onCopyCode: (code) => void copy(code, translate('copied_code')),
    onOpenLink: (link) => void browser.tabs.create({ url: link }),
    onRetry: () => {
      for (const again of [askOrders, askSms, askSimCards, askOrder, askBooking, askBookingSms]) again();
    },
    // An id that leads nowhere is no reason to choose another product.
    stepFor: (problem, retry) =>
      problem.kind === 'not-found' || problem.kind === 'refused' ? null : toProblemStep(problem, { retry }),
  };
  if (entry !== null) {
    return (
      <AccountEntryScreen
        entry={entry}
        order={order}
        booking={booking}
        sms={bookingSms}
        acts={acts}
        onBack={() => setView({ accountEntry: null })}
      />
    );
  }
  return (
    <AccountScreen
      tab={tab}
      query={query}
      orders={orders}
      sms={sms}
      simCards={simCards}
      renewalProblem={renewalProblem}
      acts={acts}
      onTab={(next) => setView({ accountTab: next })}
      onSearch={(next) => setView({ accountQuery: next })}
      onSetAutoRenewal={async (isEnabled) => {
        const result = await ask('bookings.setAutoRenewalOfAll', { isEnabled });
        setRenewalProblem(result.ok ? null : result.problem);
        if (result.ok) showToast(translate(isEnabled ? 'renewal_all_is_on' : 'renewal_all_is_off'));
      }}
      onBack={onBack}
    />
  );
}
