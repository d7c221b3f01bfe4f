import type { CatalogueRow } from '@/utils/database/database.ts';
import { useNow } from '../parts/clock.tsx';
import { HistoryScreen } from '../screens/history-screen.tsx';
import { isAtHand, toCardBooking, useSpellings } from './card-bookings.ts';
import type { LiveData } from './live-data.ts';
import { reviewAgain } from './numbers-section.tsx';
import { setView } from './view-state.ts';

export function HistorySection({ data, catalogue }: { data: LiveData; catalogue: CatalogueRow | null }) {
  const now = useNow();
  const over = data.bookings.filter((booking) => !isAtHand(booking, data, now));
  const spellings = useSpellings(over);
  return (
    <HistoryScreen
      purchases={data.purchases}
      ended={over.map((booking) => toCardBooking(booking, { data, catalogue, spellings, notices: {} }))}
      onShowPurchase={(intentId) =>
        setView({ section: 'buy', purchase: { intentId, shown: null, outcome: null } })
      }
      onReuse={(booking, priceUsd) =>
        reviewAgain(
          booking,
          { act: 'reuse', bookingId: booking.bookingId },
          { durationInMinutes: booking.durationInMinutes, priceUsd },
        )
      }
    />
  );
}
