import { MenuItem } from 'react-aria-components';
import { formatUsd } from '../parts/format.ts';
import { translate } from '../parts/translate.ts';
import type { CardBooking } from './booking-card.tsx';

/** What the menu of a number offers whether it runs or has ended. */
export function NumberMenuItems({
  booking,
  acts,
  onNote,
}: {
  booking: CardBooking;
  acts: {
    onReuse: (booking: CardBooking, priceUsd: number) => void;
    onCopySupport: (booking: CardBooking) => void;
  };
  onNote: () => void;
}) {
  const { reusePriceUsd } = booking;
  return (
    <>
      {reusePriceUsd === null ? null : (
        <MenuItem className="menu-item" onAction={() => acts.onReuse(booking, reusePriceUsd)}>
          <span>{translate('reuse_booking')}</span>
          <span className="menu-value">{formatUsd(reusePriceUsd)}</span>
        </MenuItem>
      )}
      <MenuItem className="menu-item" onAction={onNote}>
        {translate(booking.note ? 'note_edit' : 'note_add')}
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => acts.onCopySupport(booking)}>
        {translate('copy_support')}
      </MenuItem>
    </>
  );
}
