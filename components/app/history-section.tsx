import { useState } from 'react';
import { useNow } from '../parts/clock.tsx';
import { HistoryScreen } from '../screens/history-screen.tsx';
import { toCardBooking, useSpellings } from './card-bookings.ts';
import { useEndedNumbers, useKnownCatalogue, useRecentPurchases } from './live-data.ts';
import {
  buyAgain,
  copyCode,
  copyForSupport,
  copyNumber,
  reviewAgain,
  setNote,
  typeNote,
} from './number-acts.ts';
import { setView, useView } from './view-state.ts';

const pageLength = 30;

export function HistorySection() {
  const tab = useView((view) => view.historyTab);
  const query = useView((view) => view.historyQuery);
  const typedNote = useView((view) => view.typedNote);
  const [purchaseCount, setPurchaseCount] = useState(pageLength);
  const [endedCount, setEndedCount] = useState(pageLength);
  const purchases = useRecentPurchases(purchaseCount);
  const numbers = useEndedNumbers(endedCount, query);
  const catalogue = useKnownCatalogue() ?? null;
  const now = useNow();
  const spellings = useSpellings(numbers?.bookings ?? []);
  if (purchases === undefined || numbers === undefined) return null;
  return (
    <HistoryScreen
      tab={tab}
      query={query}
      purchases={purchases}
      ended={numbers.bookings.map((booking) =>
        toCardBooking(booking, { numbers, catalogue, spellings, notices: {}, granted: [], typedNote, now }),
      )}
      acts={{
        onCopyNumber: copyNumber,
        onCopyCode: copyCode,
        onBuyAgain: buyAgain,
        onCopySupport: copyForSupport,
        onTypeNote: typeNote,
        onSetNote: setNote,
        onReuse: (booking, priceUsd) =>
          reviewAgain(
            booking,
            { act: 'reuse', bookingId: booking.bookingId },
            { durationInMinutes: booking.durationInMinutes, priceUsd },
          ),
      }}
      onTab={(next) => setView({ historyTab: next })}
      onSearch={(next) => setView({ historyQuery: next })}
      onMorePurchases={
        purchases.length < purchaseCount ? null : () => setPurchaseCount(purchaseCount + pageLength)
      }
      onMoreEnded={numbers.bookings.length < endedCount ? null : () => setEndedCount(endedCount + pageLength)}
      onOpenAccount={() => setView({ historyPlace: 'account' })}
      onOpenRecords={() => setView({ historyPlace: 'records' })}
      onOpenShared={() => setView({ historyPlace: 'shared' })}
      onShowPurchase={(intentId) =>
        setView({ section: 'buy', purchase: { intentId, shown: null, outcome: null } })
      }
    />
  );
}
