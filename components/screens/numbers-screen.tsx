import { Button } from '../parts/button.tsx';
import { BuyIcon, NumbersIcon } from '../parts/icons.tsx';
import { translate } from '../parts/translate.ts';
import { BookingCard, type BookingActs, type CardBooking } from './booking-card.tsx';

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
          bookings.map((booking) => <BookingCard key={booking.bookingId} booking={booking} acts={acts} />)
        )}
      </div>
    </div>
  );
}
