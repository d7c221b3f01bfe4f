import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatNumber, formatService } from '../parts/format.ts';
import { BuyIcon, ChevronIcon, NumbersIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { ScreenTitle } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';
import { BookingCard, TimeLeft, type BookingActs, type CardBooking } from './booking-card.tsx';
import { sayFate, sayFilled } from './card-place.tsx';
import { CodeButton } from './card-sms.tsx';

/** So many stand open by themselves; who has more opens what is needed. */
const openCount = 2;

/** A number among many: enough to find it by, one press to open it, one to copy its code. */
function ClosedBooking({
  booking,
  acts,
  onOpen,
}: {
  booking: CardBooking;
  acts: BookingActs;
  onOpen: () => void;
}) {
  const withCode = booking.messages.find((message) => message.code !== null);
  return (
    <div className="closed-card" data-over={booking.isOver ? true : undefined}>
      <AriaButton className="closed-open" aria-expanded={false} onPress={onOpen}>
        <Monogram service={booking.service} />
        <span className="closed-names">
          <span className="card-service">{formatService(booking.service)}</span>
          <bdi className="closed-number" dir="ltr">
            {formatNumber(booking)}
          </bdi>
        </span>
        {withCode !== undefined ? null : (
          <span className="closed-time">
            <TimeLeft booking={booking} isOver={booking.isOver} />
          </span>
        )}
        <ChevronIcon />
      </AriaButton>
      {withCode === undefined ? null : (
        <CodeButton message={withCode} look="small" onCopy={(code) => acts.onCopyCode(booking, code)} />
      )}
    </div>
  );
}

/** What there is to hear of a number, each under a key of its own. */
function toNews({ bookingId, service, messages, boundTo }: CardBooking, now: number) {
  const name = formatService(service);
  const news = new Map<string, string>();
  for (const { smsKey, code, text } of messages)
    news.set(
      `sms ${smsKey}`,
      code === null
        ? translate('arrived_sms', name, text)
        : translate('arrived_code', name, [...code].join(' ')),
    );
  const fate =
    boundTo?.fate?.fate === 'filled' ? sayFilled(boundTo.origin) : boundTo && sayFate(boundTo, now);
  if (fate !== null) news.set(`fate ${bookingId} ${fate}`, fate);
  return news;
}

/** A code and what became of it come one after the other: the second must not take the place of the first. */
const mostNews = 4;

/** What has happened to the numbers since the list was opened: who does not see the screen hears it, once. */
function useNews(bookings: readonly CardBooking[]): readonly (readonly [key: string, text: string])[] {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState<readonly (readonly [string, string])[]>([]);
  const now = useNow();
  useEffect(() => {
    const before = known.current;
    const news = new Map(bookings.flatMap((booking) => [...toNews(booking, now)]));
    known.current = new Set(news.keys());
    if (before === null) return;
    const fresh = [...news].filter(([key]) => !before.has(key));
    if (fresh.length > 0) setSaid((last) => [...last, ...fresh].slice(-mostNews));
  }, [bookings, now]);
  return said;
}

/** The numbers at hand, in the order they are given. */
export function NumbersScreen({
  bookings,
  opened,
  acts,
  pollLine = null,
  foot = null,
  onOpen,
  onBuy,
}: {
  bookings: readonly CardBooking[];
  /** Which cards the person has opened or closed; the others stand as their place says. */
  opened: Readonly<Record<number, boolean>>;
  acts: BookingActs;
  /** How the looking for SMS stands; one look is for all numbers. */
  pollLine?: ReactNode;
  /** Below the list: another number for the page at hand. */
  foot?: ReactNode;
  onOpen: (bookingId: number, isOpen: boolean) => void;
  onBuy: () => void;
}) {
  const said = useNews(bookings);
  const isOpen = ({ bookingId, notice, typedNote, isOver }: CardBooking, at: number) =>
    typedNote !== null ||
    (opened[bookingId] ?? (notice !== null || (at < openCount && !isOver) || bookings.length === 1));
  return (
    <div className="screen numbers">
      <ScreenTitle isHidden>{translate('numbers_title')}</ScreenTitle>
      <div className="visually-hidden" role="status" aria-atomic="false">
        {said.map(([key, text]) => (
          <p key={key}>{text}</p>
        ))}
      </div>
      <div className="screen-body">
        {bookings.length === 0 ? (
          <div className="empty empty-tall">
            <NumbersIcon />
            <p className="empty-title">{translate('numbers_none')}</p>
            <p>{translate('numbers_none_text')}</p>
            <Button look="primary" icon={<BuyIcon />} onPress={onBuy}>
              {translate('numbers_buy')}
            </Button>
          </div>
        ) : (
          bookings.map((booking, at) =>
            isOpen(booking, at) ? (
              <BookingCard
                key={booking.bookingId}
                booking={booking}
                acts={acts}
                pollLine={pollLine}
                onClose={bookings.length > 1 ? () => onOpen(booking.bookingId, false) : null}
              />
            ) : (
              <ClosedBooking
                key={booking.bookingId}
                booking={booking}
                acts={acts}
                onOpen={() => onOpen(booking.bookingId, true)}
              />
            ),
          )
        )}
      </div>
      {foot}
    </div>
  );
}
