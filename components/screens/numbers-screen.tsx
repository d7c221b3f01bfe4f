import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { Countdown } from '../parts/clock.tsx';
import { formatService } from '../parts/format.ts';
import { BuyIcon, ChevronIcon, NumbersIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { translate } from '../parts/translate.ts';
import { BookingCard, toReadableNumber, type BookingActs, type CardBooking } from './booking-card.tsx';

/** So many stand open by themselves; who has more opens what is needed. */
const openCount = 3;

/** A number among many: enough to find it by, one press to open it. */
function ClosedBooking({ booking, onOpen }: { booking: CardBooking; onOpen: () => void }) {
  const code = booking.messages.find((message) => message.code !== null)?.shownCode;
  return (
    <AriaButton className="closed-card" aria-expanded={false} onPress={onOpen}>
      <Monogram name={formatService(booking.service)} />
      <span className="closed-names">
        <span className="card-service">{formatService(booking.service)}</span>
        <span className="closed-number">{toReadableNumber(booking)}</span>
      </span>
      <span className={code === undefined ? 'closed-time' : 'closed-code'}>
        {code ?? <Countdown until={booking.expiresAt} label={translate('expires_in')} />}
      </span>
      <ChevronIcon />
    </AriaButton>
  );
}

/** The numbers at hand, the newest first. */
export function NumbersScreen({
  bookings,
  acts,
  onBuy,
}: {
  bookings: readonly CardBooking[];
  acts: BookingActs;
  onBuy: () => void;
}) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const isOpen = (booking: CardBooking, at: number) =>
    at < openCount || opened.has(booking.bookingId) || booking.notice !== null;
  return (
    <div className="screen numbers">
      <h1 className="visually-hidden">{translate('numbers_title')}</h1>
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
              <BookingCard key={booking.bookingId} booking={booking} acts={acts} />
            ) : (
              <ClosedBooking
                key={booking.bookingId}
                booking={booking}
                onOpen={() => setOpened(new Set([...opened, booking.bookingId]))}
              />
            ),
          )
        )}
      </div>
    </div>
  );
}
