import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import { IconButton } from '../parts/button.tsx';
import { formatDuration, formatUsd } from '../parts/format.ts';
import { MoreIcon } from '../parts/icons.tsx';
import { translate, type MessageKey } from '../parts/translate.ts';
import type { BookingActs, CardBooking } from './booking-card.tsx';
import { NumberMenuItems } from './number-menu-items.tsx';

/** The spellings forms ask for, without doubles. */
function toCopies(spellings: PhoneSpellings): readonly { label: MessageKey; text: string }[] {
  const copies: { label: MessageKey; text: string }[] = [
    { label: 'copy_e164', text: spellings.e164 },
    { label: 'copy_national', text: spellings.nationalWithTrunk },
    { label: 'copy_national_bare', text: spellings.nationalNumber },
    { label: 'copy_digits', text: spellings.digits },
    { label: 'copy_readable', text: spellings.internationalFormatted },
  ];
  return copies.filter((copy, at) => copies.findIndex((other) => other.text === copy.text) === at);
}

/** What is done seldom with a number. */
export function CardMenu({
  booking,
  acts,
  onCancel,
  onNote,
  onReportCode,
  onReportField,
}: {
  booking: CardBooking;
  acts: BookingActs;
  /** Null where it cannot be cancelled. */
  onCancel: (() => void) | null;
  onNote: () => void;
  /** Null without an SMS. */
  onReportCode: (() => void) | null;
  onReportField: () => void;
}) {
  const { bookingId } = booking;
  return (
    <MenuTrigger>
      <IconButton label={translate('more_actions')}>
        <MoreIcon />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {booking.spellings === null ? null : (
            <MenuSection>
              <Header className="menu-title">{translate('copy_number_as')}</Header>
              {toCopies(booking.spellings).map(({ label, text }) => (
                <MenuItem
                  key={label}
                  className="menu-item"
                  textValue={`${translate(label)} ${text}`}
                  onAction={() => acts.onCopyNumber(booking, text)}
                >
                  <span>{translate(label)}</span>
                  <bdi className="menu-value" dir="ltr">
                    {text}
                  </bdi>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {booking.extensions.length === 0 ? null : (
            <MenuSection>
              <Header className="menu-title">{translate('extend_title')}</Header>
              {booking.extensions.map((extension) => (
                <MenuItem
                  key={extension.durationInMinutes}
                  className="menu-item"
                  onAction={() => acts.onExtend(booking, extension)}
                >
                  <span>{formatDuration(extension.durationInMinutes, 'long')}</span>
                  <span className="menu-value">{formatUsd(extension.priceUsd)}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuSection aria-label={translate('more_actions')}>
            <NumberMenuItems booking={booking} acts={acts} onNote={onNote} />
            {onReportCode === null ? null : (
              <MenuItem className="menu-item" onAction={onReportCode}>
                {translate('report_code')}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={onReportField}>
              {translate('report_field')}
            </MenuItem>
            {onCancel === null ? null : (
              <MenuItem className="menu-item menu-danger" onAction={onCancel}>
                {translate('cancel_booking')}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={() => acts.onHide(bookingId)}>
              {translate('hide_booking')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
