import { useState } from 'react';
import {
  Disclosure,
  DisclosurePanel,
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { Booking } from '@/utils/domain/booking.ts';
import type { FillOutcome, PhoneSpellings } from '@/utils/domain/fill.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { ActButton } from '../parts/act-button.tsx';
import { IconButton } from '../parts/button.tsx';
import { Countdown, useNow } from '../parts/clock.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import {
  formatCountry,
  formatDuration,
  formatOrigin,
  formatService,
  formatUsd,
  formatWhen,
} from '../parts/format.ts';
import {
  CheckIcon,
  ChevronIcon,
  CloseIcon,
  CopyIcon,
  InsertIcon,
  MoreIcon,
  UndoIcon,
} from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate, translatePlural, type MessageKey } from '../parts/translate.ts';
import { AutoRenewal } from './auto-renewal.tsx';

interface CardSms {
  smsKey: string;
  sentAt: number;
  sender: string;
  text: string;
  code: string | null;
  /** The code as printed in the SMS. */
  shownCode: string | null;
  link: string | null;
}

/** What the last act on a card came to; kept until it is dismissed or another follows. */
export type CardNotice =
  | {
      kind: 'filled';
      what: 'number' | 'code';
      outcome: Extract<FillOutcome, { filled: true }>;
      tabId: number;
    }
  | { kind: 'undone' }
  /** `what`: what was to be inserted, when that was the act. */
  | { kind: 'problem'; problem: Problem; what: 'number' | 'code' | null };

export interface CardBooking extends Booking {
  isOver: boolean;
  /** Null: not known, for it was never set here, or a change of it got no answer. */
  isAutoRenewing: boolean | null;
  /** What each renewal costs; null where neither catalogue nor booking says. */
  renewalPriceUsd: number | null;
  /** Newest first. */
  messages: readonly CardSms[];
  /** Null until they are worked out. */
  spellings: PhoneSpellings | null;
  /** The page the number was inserted on. */
  boundTo: { origin: string; codeFilledAt: number | null } | null;
  /** Lengths the catalogue has for more time on it, with their prices. */
  extensions: readonly { durationInMinutes: number; priceUsd: number }[];
  /** The price of using it again, where the provider allows that. */
  reusePriceUsd: number | null;
  notice: CardNotice | null;
}

export interface BookingActs {
  onCopyNumber: (booking: CardBooking, spelling: string) => void;
  onCopyCode: (booking: CardBooking, code: string) => void;
  onInsertNumber: (bookingId: number) => Promise<unknown>;
  onInsertCode: (bookingId: number) => Promise<unknown>;
  onUndo: (bookingId: number, tabId: number) => Promise<unknown>;
  onCancel: (bookingId: number) => Promise<unknown>;
  onExtend: (booking: CardBooking, extension: { durationInMinutes: number; priceUsd: number }) => void;
  onReuse: (booking: CardBooking, priceUsd: number) => void;
  onSetAutoRenewal: (bookingId: number, isEnabled: boolean) => Promise<unknown>;
  onHide: (bookingId: number) => void;
  onDismissNotice: (bookingId: number) => void;
  onOpenLink: (link: string) => void;
  stepFor: (problem: Problem) => ProblemStep | null;
}

const soonMs = 3 * 60_000;

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

/** With the gaps people read by, once they are known. */
export const toReadableNumber = (booking: CardBooking) =>
  booking.spellings?.internationalFormatted ?? booking.number;

/** A number at hand: its time, its SMS, its code, and what can be done with them. */
export function BookingCard({ booking, acts }: { booking: CardBooking; acts: BookingActs }) {
  const now = useNow();
  const [isCancelling, setCancelling] = useState(false);
  const { bookingId } = booking;
  const latest = booking.messages[0];
  const withCode = booking.messages.find((message) => message.code !== null);
  const isActivation = booking.rentalType === 'Activation';
  const leftMs = booking.expiresAt - now;
  const isPending = booking.state.trim().toLowerCase() === 'pending';
  const leftShare = Math.min(1, Math.max(0, leftMs / Math.max(1, booking.expiresAt - booking.startsAt)));
  return (
    <article
      className="card"
      aria-label={translate('number_of', formatService(booking.service), booking.number)}
      data-soon={leftMs < soonMs && latest === undefined ? true : undefined}
    >
      <header className="card-head">
        <Monogram name={formatService(booking.service)} />
        <div className="card-names">
          <p className="card-service">{formatService(booking.service)}</p>
          <p className="card-facts">
            <RegionMark country={booking.country} />
            <span>{formatCountry(booking.country)}</span>
          </p>
        </div>
        <p className="card-time">
          {isPending ? null : leftMs > 0 && !booking.isOver ? (
            <Countdown until={booking.expiresAt} label={translate('expires_in')} />
          ) : (
            translate('expired')
          )}
        </p>
      </header>
      <div className="time-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(leftShare * 100).toFixed(1)}%` }} />
      </div>
      <div className="card-number">
        <span className="number">{toReadableNumber(booking)}</span>
        {withCode === undefined ? null : (
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

      {isPending ? <p className="note">{translate('state_pending')}</p> : null}
      {withCode !== undefined && withCode.code !== null ? (
        <CodePlate booking={booking} message={withCode} code={withCode.code} now={now} acts={acts} />
      ) : latest !== undefined ? (
        <SmsText message={latest} now={now} acts={acts} />
      ) : isPending ? null : (
        <div className="waiting" role="status">
          <span className="waiting-pulse" aria-hidden="true" />
          <div>
            <p className="waiting-title">{translate('waiting_sms')}</p>
            <p>{translate(leftMs < soonMs && isActivation ? 'waiting_sms_soon' : 'waiting_sms_hint')}</p>
          </div>
        </div>
      )}

      <div className="card-actions">
        {withCode === undefined ? (
          <ActButton
            look={booking.boundTo === null ? 'primary' : 'plain'}
            icon={<InsertIcon />}
            onAct={() => acts.onInsertNumber(bookingId)}
          >
            {translate('insert_number')}
          </ActButton>
        ) : (
          <ActButton
            look={(booking.boundTo?.codeFilledAt ?? null) === null ? 'primary' : 'plain'}
            icon={<InsertIcon />}
            onAct={() => acts.onInsertCode(bookingId)}
          >
            {translate('insert_code')}
          </ActButton>
        )}
        <CardMenu booking={booking} acts={acts} onCancel={() => setCancelling(true)} />
      </div>
      <Notice booking={booking} acts={acts} />
      {isActivation || booking.isOver ? null : (
        <AutoRenewal
          isOn={booking.isAutoRenewing}
          priceUsd={booking.renewalPriceUsd}
          durationInMinutes={booking.durationInMinutes}
          onSet={(isEnabled) => acts.onSetAutoRenewal(bookingId, isEnabled)}
        />
      )}
      <OlderSms booking={booking} shown={withCode ?? latest} now={now} acts={acts} />
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
    </article>
  );
}

function CodePlate({
  booking,
  message,
  code,
  now,
  acts,
}: {
  booking: CardBooking;
  message: CardSms;
  code: string;
  now: number;
  acts: BookingActs;
}) {
  const { boundTo } = booking;
  return (
    <div className="plate">
      <div className="plate-main">
        <span
          className="code"
          aria-label={`${translate('code')} ${[...code].join(' ')}`}
          role="text"
          data-long={code.length > 8 ? true : undefined}
        >
          {message.shownCode ?? code}
        </span>
        <ActButton icon={<CopyIcon />} onAct={() => Promise.resolve(acts.onCopyCode(booking, code))}>
          {translate('copy_code')}
        </ActButton>
      </div>
      <p className="plate-sms">{message.text}</p>
      <p className="plate-facts">
        <span>{translate('sms_from', message.sender)}</span>
        <span>{formatWhen(message.sentAt, now)}</span>
        {boundTo !== null && boundTo.codeFilledAt !== null ? (
          <span className="plate-filled">
            <CheckIcon />
            {translate('filled_on', formatOrigin(boundTo.origin))}
          </span>
        ) : null}
      </p>
    </div>
  );
}

function SmsText({ message, now, acts }: { message: CardSms; now: number; acts: BookingActs }) {
  const { link } = message;
  return (
    <div className="sms">
      <p className="sms-text">{message.text}</p>
      <p className="plate-facts">
        <span>{translate('sms_from', message.sender)}</span>
        <span>{formatWhen(message.sentAt, now)}</span>
        {message.code === null ? <span>{translate('sms_no_code')}</span> : null}
      </p>
      {link === null ? null : (
        <ActButton look="quiet" onAct={() => Promise.resolve(acts.onOpenLink(link))}>
          {translate('open_link')}
        </ActButton>
      )}
    </div>
  );
}

function OlderSms({
  booking,
  shown,
  now,
  acts,
}: {
  booking: CardBooking;
  shown: CardSms | undefined;
  now: number;
  acts: BookingActs;
}) {
  const others = booking.messages.filter((message) => message !== shown);
  if (others.length === 0) return null;
  return (
    <Disclosure className="older">
      <AriaButton slot="trigger" className="older-trigger">
        <ChevronIcon />
        {translatePlural('sms_all', booking.messages.length)}
      </AriaButton>
      <DisclosurePanel>
        {others.map((message) => (
          <SmsText key={message.smsKey} message={message} now={now} acts={acts} />
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Notice({ booking, acts }: { booking: CardBooking; acts: BookingActs }) {
  const { notice, bookingId } = booking;
  if (notice === null) return null;
  const dismiss = () => acts.onDismissNotice(bookingId);
  if (notice.kind === 'problem') {
    return <ProblemNote problem={notice.problem} step={acts.stepFor(notice.problem)} onDismiss={dismiss} />;
  }
  return (
    <div className="notice" role="status">
      <CheckIcon />
      <p>{sayNotice(notice)}</p>
      {notice.kind === 'filled' && notice.outcome.canUndo ? (
        <ActButton look="quiet" icon={<UndoIcon />} onAct={() => acts.onUndo(bookingId, notice.tabId)}>
          {translate('undo')}
        </ActButton>
      ) : null}
      <IconButton label={translate('dismiss')} onPress={dismiss}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

function sayNotice(notice: Exclude<CardNotice, { kind: 'problem' }>): string {
  switch (notice.kind) {
    case 'filled':
      return translate(notice.what === 'number' ? 'inserted_number' : 'inserted_code');
    case 'undone':
      return translate('undone');
  }
}

function CardMenu({
  booking,
  acts,
  onCancel,
}: {
  booking: CardBooking;
  acts: BookingActs;
  onCancel: () => void;
}) {
  const { bookingId, reusePriceUsd } = booking;
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
                  <span className="menu-value">{text}</span>
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
            {reusePriceUsd === null ? null : (
              <MenuItem className="menu-item" onAction={() => acts.onReuse(booking, reusePriceUsd)}>
                <span>{translate('reuse_booking')}</span>
                <span className="menu-value">{formatUsd(reusePriceUsd)}</span>
              </MenuItem>
            )}
            {booking.rentalType === 'Activation' && !booking.isOver ? (
              <MenuItem className="menu-item menu-danger" onAction={onCancel}>
                {translate('cancel_booking')}
              </MenuItem>
            ) : null}
            <MenuItem className="menu-item" onAction={() => acts.onHide(bookingId)}>
              {translate('hide_booking')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
