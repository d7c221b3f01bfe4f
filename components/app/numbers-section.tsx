import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { CatalogueRow } from '@/utils/database/database.ts';
import type { PurchaseRequest } from '@/utils/domain/purchase.ts';
import { useNow } from '../parts/clock.tsx';
import { formatUsd } from '../parts/format.ts';
import { translate } from '../parts/translate.ts';
import type { BookingActs, CardBooking } from '../screens/booking-card.tsx';
import { NumbersScreen } from '../screens/numbers-screen.tsx';
import { ask } from './ask.ts';
import { isAtHand, toCardBooking, useSpellings } from './card-bookings.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { insertCode, insertNumber, undoFill } from './fill.ts';
import type { LiveData } from './live-data.ts';
import { toProblemStep } from './problem-steps.ts';
import { showToast } from './toast.ts';
import { setNotice, setView, useView } from './view-state.ts';

/** Told to the background often enough that it keeps looking quickly while this view is open. */
const watchIntervalMs = 10_000;

function useWatch(bookingIds: readonly number[]) {
  const watched = bookingIds.join();
  useEffect(() => {
    if (watched === '') return;
    const watch = () => void ask('poll.watch', { bookingIds: watched.split(',').map(Number) });
    watch();
    const timer = setInterval(watch, watchIntervalMs);
    return () => clearInterval(timer);
  }, [watched]);
}

/** Opens the review of a purchase that is about a number one has. */
export function reviewAgain(
  booking: CardBooking,
  request: PurchaseRequest,
  terms: { durationInMinutes: number; priceUsd: number },
): void {
  const { country, service, rentalType, number } = booking;
  setView({
    section: 'buy',
    purchase: null,
    reviewProblem: null,
    review: {
      intentId: crypto.randomUUID(),
      request,
      shown: { country, service, rentalType, providerName: '', ...terms },
      number,
    },
  });
}

async function copy(text: string, told: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  showToast(told);
}

export function NumbersSection({ data, catalogue }: { data: LiveData; catalogue: CatalogueRow | null }) {
  const notices = useView((view) => view.notices);
  const tab = useCurrentTab();
  const now = useNow();
  const atHand = data.bookings.filter((booking) => isAtHand(booking, data, now));
  const spellings = useSpellings(atHand);
  const bookings = atHand
    .map((booking) => toCardBooking(booking, { data, catalogue, spellings, notices }))
    .sort((a, b) => b.startsAt - a.startsAt || b.bookingId - a.bookingId);
  useWatch(
    bookings
      .filter(({ messages, isOver }) => messages.length === 0 && !isOver)
      .map(({ bookingId }) => bookingId),
  );

  const acts: BookingActs = {
    onCopyNumber: (_booking, spelling) => void copy(spelling, translate('copied_number')),
    onCopyCode: (booking, code) => {
      void copy(code, translate('copied_code'));
      void ask('sms.markRead', { bookingId: booking.bookingId });
    },
    onInsertNumber: insertNumber,
    onInsertCode: insertCode,
    onUndo: undoFill,
    onCancel: async (bookingId) => {
      const result = await ask('booking.cancel', { bookingId });
      if (!result.ok) {
        setNotice(bookingId, { kind: 'problem', problem: result.problem, what: null });
        return;
      }
      const { refundedUsd } = result.value;
      showToast(
        refundedUsd !== null && refundedUsd > 0
          ? translate('cancelled_refund', formatUsd(refundedUsd))
          : translate('cancelled_no_refund'),
      );
    },
    onExtend: (booking, extension) =>
      reviewAgain(
        booking,
        { act: 'extend', bookingId: booking.bookingId, durationInMinutes: extension.durationInMinutes },
        extension,
      ),
    onReuse: (booking, priceUsd) =>
      reviewAgain(
        booking,
        { act: 'reuse', bookingId: booking.bookingId },
        { durationInMinutes: booking.durationInMinutes, priceUsd },
      ),
    onSetAutoRenewal: async (bookingId, isEnabled) => {
      const result = await ask('booking.setAutoRenewal', { bookingId, isEnabled });
      setNotice(bookingId, result.ok ? null : { kind: 'problem', problem: result.problem, what: null });
    },
    onHide: (bookingId) => void ask('booking.hide', { bookingId }),
    onDismissNotice: (bookingId) => setNotice(bookingId, null),
    onOpenLink: (link) => void browser.tabs.create({ url: link }),
    // What the provider refused about a number is no reason to choose another product.
    stepFor: (problem) =>
      problem.kind === 'refused' || problem.kind === 'not-found'
        ? null
        : toProblemStep(problem, { siteOrigin: toSiteOrigin(tab?.url ?? null) }),
  };
  return <NumbersScreen bookings={bookings} acts={acts} onBuy={() => setView({ section: 'buy' })} />;
}
