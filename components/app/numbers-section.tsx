import { createContext, lazy, Suspense, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import type { CatalogueRow } from '@/utils/database/database.ts';
import { orderNumbers } from '@/utils/domain/order-numbers.ts';
import type { PollReport } from '@/utils/domain/poll-report.ts';
import { useNow } from '../parts/clock.tsx';
import { PollLine } from '../parts/poll-line.tsx';
import { translate } from '../parts/translate.ts';
import type { BookingActs } from '../screens/booking-card.tsx';
import { NumbersScreen } from '../screens/numbers-screen.tsx';
import { ask } from './ask.ts';
import { needsCatalogue, toCardBooking, useSpellings } from './card-bookings.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { insertCode, insertNumber, undoFill } from './fill.ts';
import {
  followCatalogue,
  useKnownCatalogue,
  useNumbersAtHand,
  usePollReport,
  type Numbers,
} from './live-data.ts';
import {
  buyAgain,
  cancelNumber,
  copy,
  copyCode,
  copyForSupport,
  copyNumber,
  reportMiss,
  reviewAgain,
  setNote,
  tryAnother,
  typeNote,
} from './number-acts.ts';
import { toProblemStep } from './problem-steps.ts';
import { allowSite, useGrantedOrigins } from './site-access.ts';
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

/** A code seen on the screen is seen: the number on the toolbar button counts the others. */
function useSeen(numbers: Numbers | undefined) {
  useEffect(() => {
    for (const [bookingId, messages] of numbers?.sms ?? []) {
      if (messages.some(({ code, isRead }) => code !== null && !isRead))
        void ask('sms.markRead', { bookingId });
    }
  }, [numbers]);
}

/** The catalogue where a number at hand shows prices of it, else none. */
function useCatalogueFor(numbers: Numbers | undefined): CatalogueRow | null {
  const isNeeded = numbers?.bookings.some(needsCatalogue) === true;
  useEffect(() => {
    if (isNeeded) followCatalogue();
  }, [isNeeded]);
  return useKnownCatalogue() ?? null;
}

// Read from the journal once the numbers stand.
const SiteAgain = lazy(async () => ({ default: (await import('./site-again.tsx')).SiteAgain }));

const none: Numbers = { bookings: [], sms: new Map(), bindings: new Map() };

export function NumbersSection() {
  const notices = useView((view) => view.notices);
  const opened = useView((view) => view.opened);
  const typedNote = useView((view) => view.typedNote);
  const granted = useGrantedOrigins();
  const tab = useCurrentTab();
  const numbers = useNumbersAtHand();
  const catalogue = useCatalogueFor(numbers);
  const spellings = useSpellings(numbers?.bookings ?? none.bookings);
  const now = useNow();
  const bookings = useMemo(
    () =>
      (numbers ?? none).bookings.map((booking) =>
        toCardBooking(booking, {
          numbers: numbers ?? none,
          catalogue,
          spellings,
          notices,
          granted,
          typedNote,
          now,
        }),
      ),
    [numbers, catalogue, spellings, notices, granted, typedNote, now],
  );
  const ordered = useMemo(
    () =>
      orderNumbers(
        bookings.map((booking) => ({ ...booking, tabId: booking.boundTo?.tabId ?? null })),
        { tabId: tab?.tabId ?? null, now },
      ),
    [bookings, tab?.tabId, now],
  );
  const origin = toSiteOrigin(tab?.url ?? null);
  const isWaitingHere = bookings.some(
    ({ boundTo, isOver, messages }) => boundTo?.tabId === tab?.tabId && !isOver && messages.length === 0,
  );
  useSeen(numbers);
  useWatch(bookings.filter(({ isOver }) => !isOver).map(({ bookingId }) => bookingId));

  const acts: BookingActs = {
    onCopyNumber: copyNumber,
    onCopyCode: copyCode,
    onInsertNumber: (bookingId) => insertNumber(bookingId),
    onInsertCode: insertCode,
    onUndo: undoFill,
    onCancel: cancelNumber,
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
    onSetAutoRenewal: (bookingId, isEnabled) => ask('booking.setAutoRenewal', { bookingId, isEnabled }),
    onTryAnother: async (booking) => {
      if (!booking.isOver && (await cancelNumber(booking.bookingId)) === 'refused') return;
      await tryAnother(booking);
    },
    onBuyAgain: buyAgain,
    onHide: (bookingId) => {
      void ask('booking.hide', { bookingId });
      showToast(translate('hidden_booking'), {
        label: translate('undo'),
        onPress: () => void ask('booking.unhide', { bookingId }),
      });
    },
    onCopySupport: copyForSupport,
    onTypeNote: typeNote,
    onSetNote: setNote,
    onDismissNotice: (bookingId) => setNotice(bookingId, null),
    onAllowSite: allowSite,
    onOpenLink: (link) => void browser.tabs.create({ url: link }),
    onReport: reportMiss,
    onCopyReport: (text) => void copy(text, translate('report_copied')),
    // What the provider refused about a number is no reason to choose another product.
    stepFor: (problem) =>
      problem.kind === 'refused' || problem.kind === 'not-found'
        ? null
        : toProblemStep(problem, { siteOrigin: origin }),
  };
  if (numbers === undefined) return null;
  return (
    <WithPollReport>
      <NumbersScreen
        bookings={ordered}
        opened={opened}
        acts={acts}
        pollLine={<LivePollLine />}
        foot={
          origin === null || isWaitingHere ? null : (
            <Suspense>
              <SiteAgain origin={origin} />
            </Suspense>
          )
        }
        onOpen={(bookingId, isOpen) =>
          setView({ opened: { ...useView.getState().opened, [bookingId]: isOpen } })
        }
        onBuy={() => setView({ section: 'buy' })}
      />
    </WithPollReport>
  );
}

const PollReportHere = createContext<PollReport | undefined>(undefined);

/** Reads the report once for all cards: it changes every other second. */
function WithPollReport({ children }: { children: ReactNode }) {
  return <PollReportHere value={usePollReport()}>{children}</PollReportHere>;
}

/** Drawn anew with each look; the card around it is not. What a check met is in the report. */
function LivePollLine() {
  const report = useContext(PollReportHere);
  return report === undefined ? null : <PollLine report={report} onCheck={checkNow} />;
}
const checkNow = () => ask('poll.check', null);
