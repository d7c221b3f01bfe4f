// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryScreen } from '@/components/screens/history-screen.tsx';
import { PurchaseScreen } from '@/components/screens/purchase-screen.tsx';
import { mayBuyAgain, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { booking, now } from '../screens/example-data.ts';
import { anyEntry } from '../support/any-purchase.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => {
  useLocale('en');
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const nothing = () => undefined;
const later = () => Promise.resolve();

/** The sentence of each outcome, on the purchase's own screen and in the history. */
const words = {
  'under-way': [/Getting ready…|Buying…|Checking with your account…/, /Still checking/],
  unsettled: [/Not sure yet/, /Still checking|Cannot tell|No new order so far/],
  bought: [/The number is yours/, /One order/],
  several: [/More than one order was found/, /\d bookings?/],
  decided: [/You said: (not bought|seen)/, /You said: (not bought|seen)/],
  'not-bought': [/Nothing was bought/, /No new order(?! so far)/],
} as const;

test('every screen says what the background says, and only “nothing was bought” offers another try', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const outcome = toPurchaseOutcome(entry, [booking], now);
      const screen = render(
        <PurchaseScreen
          outcome={outcome}
          shown={entry.shown}
          stepFor={() => null}
          onInsertNumber={nothing}
          onShowNumbers={nothing}
          onCancelBooking={later}
          onLookAgain={later}
          onDecide={later}
          onOpenProvider={nothing}
          onBackToReview={nothing}
          onClose={nothing}
        />,
      );
      const told = screen.container.textContent;
      cleanup();
      const history = render(
        <HistoryScreen
          tab="purchases"
          query=""
          purchases={[entry]}
          ended={[]}
          acts={{
            onCopyNumber: nothing,
            onCopyCode: nothing,
            onCopySupport: nothing,
            onTypeNote: nothing,
            onSetNote: nothing,
            onBuyAgain: () => Promise.resolve(),
            onReuse: nothing,
          }}
          onTab={nothing}
          onSearch={nothing}
          onMorePurchases={null}
          onMoreEnded={null}
          onShowPurchase={nothing}
          onOpenAccount={nothing}
          onOpenRecords={nothing}
          onOpenShared={nothing}
        />,
      );
      const found = history.container.textContent;
      cleanup();
      const [own, past] = words[outcome.outcome];
      expect(told).toMatch(own);
      expect(found).toMatch(past);
      for (const [name, [other]] of Object.entries(words))
        if (name !== outcome.outcome) expect(told).not.toMatch(other);
      expect(told.includes('Back to the review')).toBe(mayBuyAgain(outcome));
    }),
    { numRuns: 150 },
  );
});
