import { Menu, MenuTrigger, Popover } from 'react-aria-components';
import { toBookingEnd } from '@/utils/domain/booking-end.ts';
import { ActButton } from '../parts/act-button.tsx';
import { IconButton } from '../parts/button.tsx';
import {
  formatCountry,
  formatNumber,
  formatService,
  formatState,
  formatTime,
  formatUsd,
} from '../parts/format.ts';
import { CopyIcon, MoreIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate } from '../parts/translate.ts';
import type { CardBooking } from './booking-card.tsx';
import { CodeButton } from './card-sms.tsx';
import { NumberMenuItems } from './number-menu-items.tsx';
import type { NoteActs } from './number-note.tsx';

/** What can be done with a number that has ended. */
export interface HistoryActs extends NoteActs {
  onCopyNumber: (booking: CardBooking, spelling: string) => void;
  onCopyCode: (booking: CardBooking, code: string) => void;
  onCopySupport: (booking: CardBooking) => void;
  onBuyAgain: (booking: CardBooking) => Promise<unknown>;
  onReuse: (booking: CardBooking, priceUsd: number) => void;
}

/** What it came to, in a word or two. */
function sayEnd(booking: CardBooking): string {
  const end = toBookingEnd(booking, booking.messages.length);
  switch (end.end) {
    case 'sms':
      return translate('end_sms');
    case 'no-sms':
      return `${translate('end_no_sms')} · ${formatState(end.state)}`;
    case 'cancelled':
      return [
        translate('state_cancelled'),
        ...(end.refundedUsd === null || end.refundedUsd === 0
          ? []
          : [translate('end_refunded', formatUsd(end.refundedUsd))]),
      ].join(' · ');
  }
}

/** A number that has ended, with its SMS. */
export function EndedItem({ booking, acts }: { booking: CardBooking; acts: HistoryActs }) {
  const { bookingId, note = '' } = booking;
  return (
    <li className="past">
      <div className="past-head">
        <Monogram service={booking.service} />
        <div className="past-names">
          <p className="past-title">{formatService(booking.service)}</p>
          <p className="card-facts">
            <RegionMark country={booking.country} />
            <span>
              {formatCountry(booking.country)} · {sayEnd(booking)}
            </span>
          </p>
          {note === '' ? null : <p className="card-note">{note}</p>}
        </div>
        <time className="past-when">{formatTime(booking.startsAt)}</time>
      </div>
      <div className="past-number">
        <bdi className="number-small" dir="ltr">
          {formatNumber(booking)}
        </bdi>
        <IconButton
          label={translate('copy_number')}
          onPress={() => acts.onCopyNumber(booking, booking.number)}
        >
          <CopyIcon />
        </IconButton>
        <span className="past-again">
          <ActButton look="quiet" onAct={() => acts.onBuyAgain(booking)}>
            {translate('buy_again')}
          </ActButton>
          <EndedMenu booking={booking} acts={acts} onNote={() => acts.onTypeNote(bookingId, note)} />
        </span>
      </div>
      {booking.messages.map((message) => (
        <div key={message.smsKey} className="past-sms">
          <CodeButton message={message} look="small" onCopy={(code) => acts.onCopyCode(booking, code)} />
          <p>
            <span className="past-sender">{message.sender}</span> {message.text}
          </p>
        </div>
      ))}
    </li>
  );
}

function EndedMenu({
  booking,
  acts,
  onNote,
}: {
  booking: CardBooking;
  acts: HistoryActs;
  onNote: () => void;
}) {
  return (
    <MenuTrigger>
      <IconButton label={translate('more_actions')}>
        <MoreIcon />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={translate('more_actions')}>
          <NumberMenuItems booking={booking} acts={acts} onNote={onNote} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
