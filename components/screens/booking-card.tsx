import { useState, type ReactNode } from 'react';
import type { Booking } from '@/utils/domain/booking.ts';
import { toBookingEnd } from '@/utils/domain/booking-end.ts';
import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import type { MissReport } from '@/utils/domain/miss-report.ts';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import { ActButton } from '../parts/act-button.tsx';
import { IconButton } from '../parts/button.tsx';
import { Countdown, TimeBar, useIsPast, useNow } from '../parts/clock.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import {
  formatCountry,
  formatNumber,
  formatService,
  formatState,
  formatUsd,
  formatTimeOrDate,
} from '../parts/format.ts';
import { BuyIcon, ChevronIcon, CopyIcon, InsertIcon, RefreshIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import type { ProblemStep } from '../parts/problem-note.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate } from '../parts/translate.ts';
import { AutoRenewal } from './auto-renewal.tsx';
import { CardMenu } from './card-menu.tsx';
import { AllowNextPage, CodeFateNote, type CardPlace } from './card-place.tsx';
import { CardNoticeNote, type CardNotice } from './card-notice.tsx';
import { NumberNote, type NoteActs } from './number-note.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { CodePlate, OlderSms, SmsText, type CardSms } from './card-sms.tsx';

export interface CardBooking extends Booking {
  orderId?: number | null;
  /** What came back with its cancellation; null or absent where that is not known. */
  refundedUsd?: number | null;
  /** One's own words about it. */
  note?: string;
  /** What is being written as its note; null while nothing is. */
  typedNote: string | null;
  isOver: boolean;
  /** Paid, and begins when the number's current period ends: it has no end to count down to. */
  isPending: boolean;
  cancelledAt: number | null;
  /** Null: not known, for it was never set here, or a change of it got no answer. */
  isAutoRenewing: boolean | null;
  /** What each renewal costs; null where neither catalogue nor booking says. */
  renewalPriceUsd: number | null;
  /** Newest first. */
  messages: readonly CardSms[];
  /** When its last SMS was first seen by us. */
  arrivedAt: number | null;
  /** Null until they are worked out. */
  spellings: PhoneSpellings | null;
  /** The page the number was inserted on. */
  boundTo: CardPlace | null;
  /** Lengths the catalogue has for more time on it, with their prices. */
  extensions: readonly { durationInMinutes: number; priceUsd: number }[];
  /** The price of using it again, where the provider allows that. */
  reusePriceUsd: number | null;
  notice: CardNotice | null;
}

export interface BookingActs extends NoteActs {
  onCopyNumber: (booking: CardBooking, spelling: string) => void;
  onCopyCode: (booking: CardBooking, code: string) => void;
  onInsertNumber: (bookingId: number) => Promise<unknown>;
  onInsertCode: (bookingId: number) => Promise<unknown>;
  onUndo: (bookingId: number, tabId: number) => Promise<unknown>;
  onCancel: (bookingId: number) => Promise<unknown>;
  /** Cancels it where that is possible, and looks for another of the kind. */
  onTryAnother: (booking: CardBooking) => Promise<unknown>;
  onBuyAgain: (booking: CardBooking) => Promise<unknown>;
  onExtend: (booking: CardBooking, extension: { durationInMinutes: number; priceUsd: number }) => void;
  onReuse: (booking: CardBooking, priceUsd: number) => void;
  onSetAutoRenewal: (bookingId: number, isEnabled: boolean) => Promise<Result<null>>;
  onHide: (bookingId: number) => void;
  onCopySupport: (booking: CardBooking) => void;
  onDismissNotice: (bookingId: number) => void;
  /** Asks for standing access to a site. */
  onAllowSite: (origin: string) => void;
  onOpenLink: (link: string) => void;
  /** The report of an SMS or of the page at hand; null where it could not be read, which the card's notice tells. */
  onReport: (
    bookingId: number,
    missed: { smsKey: string } | { role: 'phone' | 'code' },
  ) => Promise<MissReport | null>;
  onCopyReport: (text: string) => void;
  stepFor: (problem: Problem) => ProblemStep | null;
}

const soonMs = 3 * 60_000;
/** Most SMS come within a minute; after it one may want another number. */
const patienceMs = 60_000;

/** An activation can be given back while no SMS has come. */
const isCancellable = ({ rentalType, isOver, messages }: CardBooking): boolean =>
  rentalType === 'Activation' && !isOver && messages.length === 0;

/** A number at hand: its time, its SMS, its code, and what can be done with them. */
export function BookingCard({
  booking,
  acts,
  pollLine = null,
  onClose = null,
}: {
  booking: CardBooking;
  acts: BookingActs;
  /** How the looking for its SMS stands. */
  pollLine?: ReactNode;
  /** Null where it stands open by itself. */
  onClose?: (() => void) | null;
}) {
  const [isCancelling, setCancelling] = useState(false);
  const [report, setReport] = useState<MissReport | null>(null);
  const { bookingId, boundTo, messages } = booking;
  const isSoon = useIsPast(booking.expiresAt - soonMs);
  const isPast = useIsPast(booking.expiresAt);
  const { isPending } = booking;
  const isOver = booking.isOver || (isPast && !isPending);
  const shown = toShownSms(booking);
  const hasCode = shown !== undefined && shown.code !== null;
  const onCopy = (code: string) => acts.onCopyCode(booking, code);
  const openReport = (missed: Parameters<BookingActs['onReport']>[1]) =>
    void acts.onReport(bookingId, missed).then(setReport);
  return (
    <article
      className="card"
      aria-label={translate('number_of', formatService(booking.service), booking.number)}
      data-soon={isSoon && !isOver && !isPending && shown === undefined ? true : undefined}
      data-over={isOver ? true : undefined}
    >
      <CardHead booking={booking} isOver={isOver} onClose={onClose} />
      {isOver || isPending ? null : <TimeBar from={booking.startsAt} until={booking.expiresAt} />}
      <div className="card-number">
        <bdi className="number" dir="ltr">
          {formatNumber(booking)}
        </bdi>
        {!hasCode || isOver ? null : (
          <IconButton label={translate('insert_number')} onPress={() => void acts.onInsertNumber(bookingId)}>
            <InsertIcon />
          </IconButton>
        )}
        <IconButton
          label={translate('copy_number')}
          onPress={() => acts.onCopyNumber(booking, booking.number)}
        >
          <CopyIcon />
        </IconButton>
      </div>

      <CardMessage booking={booking} isOver={isOver} acts={acts} />
      {boundTo === null ? null : <CodeFateNote place={boundTo} onAllowSite={acts.onAllowSite} />}

      {isPending || isOver ? null : pollLine}
      <div className="card-actions">
        <MainAct booking={booking} hasCode={hasCode} isOver={isOver} acts={acts} />
        <CardMenu
          booking={booking}
          acts={acts}
          onCancel={isCancellable(booking) && !isPast ? () => setCancelling(true) : null}
          onNote={() => acts.onTypeNote(bookingId, booking.note ?? '')}
          onReportCode={shown === undefined ? null : () => openReport({ smsKey: shown.smsKey })}
          onReportField={() => openReport({ role: hasCode ? 'code' : 'phone' })}
        />
      </div>
      <CardNotices booking={booking} acts={acts} onReportField={(role) => openReport({ role })} />
      <AnotherNumber booking={booking} isOver={isOver} acts={acts} />
      {booking.rentalType === 'Activation' || isOver ? null : (
        <AutoRenewal
          isOn={booking.isAutoRenewing}
          priceUsd={booking.renewalPriceUsd}
          durationInMinutes={booking.durationInMinutes}
          onSet={(isEnabled) => acts.onSetAutoRenewal(bookingId, isEnabled)}
        />
      )}
      <OlderSms
        messages={messages.filter((message) => message !== shown)}
        onCopy={onCopy}
        onOpenLink={acts.onOpenLink}
      />
      <NumberNote booking={booking} acts={acts} />
      <ConfirmDialog
        isOpen={isCancelling}
        title={translate('cancel_title')}
        keep={translate('cancel_keep')}
        confirm={translate('cancel_yes')}
        onConfirm={() => void acts.onCancel(bookingId)}
        onClose={() => setCancelling(false)}
      >
        {translate('cancel_text')}
      </ConfirmDialog>
      {report === null ? null : (
        <ReportDialog report={report} onCopy={acts.onCopyReport} onClose={() => setReport(null)} />
      )}
    </article>
  );
}

/** How long a number still runs, or when it begins to. */
export function TimeLeft({ booking, isOver }: { booking: CardBooking; isOver: boolean }) {
  const now = useNow();
  if (isOver) return translate('expired');
  if (booking.isPending) return translate('starts_at', formatTimeOrDate(booking.startsAt, now));
  return <Countdown until={booking.expiresAt} label={translate('expires_in')} />;
}

function CardHead({
  booking,
  isOver,
  onClose,
}: {
  booking: CardBooking;
  isOver: boolean;
  onClose: (() => void) | null;
}) {
  return (
    <header className="card-head">
      <Monogram service={booking.service} />
      <p className="card-service">{formatService(booking.service)}</p>
      <p className="card-facts">
        <RegionMark country={booking.country} />
        <span>{formatCountry(booking.country)}</span>
      </p>
      {booking.note ? <p className="card-note">{booking.note}</p> : null}
      <p className="card-time">
        <TimeLeft booking={booking} isOver={isOver} />
      </p>
      {onClose === null ? null : (
        <IconButton label={translate('close_card')} onPress={onClose}>
          <span className="turned">
            <ChevronIcon />
          </span>
        </IconButton>
      )}
    </header>
  );
}

/** The SMS with a code, else the last one, else that it is waited for, or that none came. */
const toShownSms = ({ messages }: CardBooking): CardSms | undefined =>
  messages.find((message) => message.code !== null) ?? messages[0];

function CardMessage({
  booking,
  isOver,
  acts,
}: {
  booking: CardBooking;
  isOver: boolean;
  acts: BookingActs;
}) {
  const isSoon = useIsPast(booking.expiresAt - soonMs);
  const { fate, origin } = booking.boundTo ?? { fate: null, origin: null };
  const shown = toShownSms(booking);
  const onCopy = (code: string) => acts.onCopyCode(booking, code);
  if (shown === undefined) {
    if (booking.isPending) return <p className="note">{translate('state_pending')}</p>;
    if (isOver) return <p className="card-end">{sayEnd(booking)}</p>;
    return <Waiting isSoon={isSoon && booking.rentalType === 'Activation'} />;
  }
  return (
    <>
      {booking.isPending ? <p className="note">{translate('state_pending')}</p> : null}
      {shown.code === null ? (
        <SmsText message={shown} onCopy={onCopy} onOpenLink={acts.onOpenLink} />
      ) : (
        <CodePlate message={shown} filledOn={fate?.fate === 'filled' ? origin : null} onCopy={onCopy} />
      )}
    </>
  );
}

/** What the last act came to, and what may be wanted next. */
function CardNotices({
  booking,
  acts,
  onReportField,
}: {
  booking: CardBooking;
  acts: BookingActs;
  onReportField: (role: 'phone' | 'code') => void;
}) {
  const { bookingId, boundTo, notice } = booking;
  if (notice === null) return null;
  const isInserted = notice.kind === 'filled' && notice.what === 'number';
  // A code that is in needs no other page, and one without access asks for it itself.
  const isCodeToCome = boundTo?.fate === null || boundTo?.fate.fate === 'waits';
  return (
    <>
      <CardNoticeNote
        notice={notice}
        stepFor={(problem) =>
          problem.kind === 'no-field'
            ? { label: translate('report_field'), onPress: () => onReportField(problem.role) }
            : acts.stepFor(problem)
        }
        onUndo={(tabId) => acts.onUndo(bookingId, tabId)}
        onDismiss={() => acts.onDismissNotice(bookingId)}
      />
      {isInserted && isCodeToCome && !boundTo.isAllowed ? (
        <AllowNextPage origin={boundTo.origin} onAllowSite={acts.onAllowSite} />
      ) : null}
    </>
  );
}

/** What an ended number without an SMS came to. */
function sayEnd(booking: CardBooking): string {
  const end = toBookingEnd(booking, 0);
  if (end.end !== 'cancelled') return translate('end_unanswered', formatState(booking.state));
  return end.refundedUsd !== null && end.refundedUsd > 0
    ? translate('end_cancelled_refund', formatUsd(end.refundedUsd))
    : translate('end_cancelled');
}

function Waiting({ isSoon }: { isSoon: boolean }) {
  return (
    <div className="waiting" role="status">
      <span className="waiting-pulse" aria-hidden="true" />
      <div>
        <p className="waiting-title">{translate('waiting_sms')}</p>
        <p>{translate(isSoon ? 'waiting_sms_soon' : 'waiting_sms_hint')}</p>
      </div>
    </div>
  );
}

/** The one thing to do with the number as it stands. */
function MainAct({
  booking,
  hasCode,
  isOver,
  acts,
}: {
  booking: CardBooking;
  hasCode: boolean;
  isOver: boolean;
  acts: BookingActs;
}) {
  const { bookingId, boundTo } = booking;
  if (hasCode) {
    return (
      <ActButton
        look={boundTo?.fate?.fate !== 'filled' && !isOver ? 'primary' : 'plain'}
        icon={<InsertIcon />}
        onAct={() => acts.onInsertCode(bookingId)}
      >
        {translate('insert_code')}
      </ActButton>
    );
  }
  if (isOver) {
    return (
      <ActButton look="primary" icon={<BuyIcon />} onAct={() => acts.onBuyAgain(booking)}>
        {translate('buy_again')}
      </ActButton>
    );
  }
  return (
    <ActButton
      look={boundTo === null ? 'primary' : 'plain'}
      icon={<InsertIcon />}
      onAct={() => acts.onInsertNumber(bookingId)}
    >
      {translate('insert_number')}
    </ActButton>
  );
}

/** The way on when the site takes no such number, or no SMS comes: this one back, another in its place. */
function AnotherNumber({
  booking,
  isOver,
  acts,
}: {
  booking: CardBooking;
  isOver: boolean;
  acts: BookingActs;
}) {
  const isLong = useIsPast(booking.startsAt + patienceMs);
  if (isOver || !isCancellable(booking) || (!isLong && booking.boundTo === null)) return null;
  return (
    <div className="another">
      <p>{translate(isLong ? 'another_question' : 'another_refused')}</p>
      <ActButton look="quiet" icon={<RefreshIcon />} onAct={() => acts.onTryAnother(booking)}>
        {translate('another_try')}
      </ActButton>
    </div>
  );
}
