import { useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import type { KnownSharedBooking } from '@/utils/domain/shared-booking.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Countdown, useIsPast } from '../parts/clock.tsx';
import { formatCountry, formatService, formatState } from '../parts/format.ts';
import { CloseIcon, CopyIcon, NumbersIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';
import { CodePlate, OlderSms, SmsText } from './card-sms.tsx';

export interface SharedActs {
  onCopyNumber: (number: string) => void;
  onCopyCode: (code: string) => void;
  onOpenLink: (link: string) => void;
  onRemove: (sharedId: string) => void;
  stepFor: (problem: Problem) => ProblemStep | null;
}

/** Numbers that others have rented and shared: what comes to them can be read and copied. */
export function SharedScreen({
  bookings,
  typedLink,
  problem,
  acts,
  onType,
  onAdd,
  onLookAgain,
  onBack,
}: {
  /** The newest first; undefined while they are read. */
  bookings: readonly KnownSharedBooking[] | undefined;
  /** As it stands in the field, kept by the view: a popup closes while one goes to copy the rest. */
  typedLink: string;
  /** What opening the last link met. */
  problem: Problem | null;
  acts: SharedActs;
  onType: (link: string) => void;
  onAdd: (link: string) => Promise<unknown>;
  /** Null while it is looked by itself. */
  onLookAgain: (() => void) | null;
  onBack: () => void;
}) {
  return (
    <div className="screen">
      <ScreenHead title={translate('shared_title')} onBack={onBack} />
      <div className="screen-body">
        <LinkForm link={typedLink} onType={onType} onAdd={onAdd} />
        {problem === null ? null : <ProblemNote problem={problem} step={acts.stepFor(problem)} />}
        {onLookAgain === null ? null : (
          <div className="banner" role="status">
            <p>{translate('shared_paused')}</p>
            <Button look="quiet" onPress={onLookAgain}>
              {translate('unsettled_again')}
            </Button>
          </div>
        )}
        {bookings?.length === 0 ? (
          <div className="empty">
            <NumbersIcon />
            <p className="empty-title">{translate('shared_none')}</p>
            <p>{translate('shared_none_text')}</p>
          </div>
        ) : (
          bookings?.map((booking) => <SharedCard key={booking.sharedId} booking={booking} acts={acts} />)
        )}
      </div>
    </div>
  );
}

function LinkForm({
  link,
  onType,
  onAdd,
}: {
  link: string;
  onType: (link: string) => void;
  onAdd: (link: string) => Promise<unknown>;
}) {
  const [isOpening, setOpening] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const open = async () => {
    setEmpty(link.trim() === '');
    if (link.trim() === '' || isOpening) return;
    setOpening(true);
    await onAdd(link.trim());
    setOpening(false);
  };
  return (
    <Form
      className="group"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        className="field"
        value={link}
        onChange={onType}
        isInvalid={isEmpty && link.trim() === ''}
        maxLength={1000}
      >
        <Label>{translate('shared_link')}</Label>
        <div className="field-row">
          <Input
            className="input"
            autoComplete="off"
            spellCheck="false"
            autoCapitalize="off"
            placeholder="https://anosim.net/share/…"
          />
          <Button type="submit" look="primary" isPending={isOpening}>
            {translate('shared_open')}
          </Button>
        </div>
        <Text slot="description">{translate('shared_link_hint')}</Text>
        <FieldError>{translate('shared_link_empty')}</FieldError>
      </TextField>
    </Form>
  );
}

function SharedCard({ booking, acts }: { booking: KnownSharedBooking; acts: SharedActs }) {
  const { sharedId, messages, problem } = booking;
  const isPast = useIsPast(booking.expiresAt);
  const shown = messages.find((message) => message.code !== null) ?? messages[0];
  const name = formatService(booking.service);
  return (
    <article
      className="card"
      aria-label={translate('number_of', name, booking.number)}
      data-over={booking.isOver ? true : undefined}
    >
      <header className="card-head">
        <Monogram service={booking.service} />
        <p className="card-service">{name}</p>
        <p className="card-facts">
          <RegionMark country={booking.country} />
          <span>
            {formatCountry(booking.country)} · {formatState(booking.state)}
          </span>
        </p>
        {booking.isOver || isPast ? null : (
          <p className="card-time">
            <Countdown until={booking.expiresAt} label={translate('expires_in')} />
          </p>
        )}
        <IconButton
          label={translate('shared_remove', booking.number)}
          onPress={() => acts.onRemove(sharedId)}
        >
          <CloseIcon />
        </IconButton>
      </header>
      <div className="card-number">
        <bdi className="number" dir="ltr">
          {booking.number}
        </bdi>
        <IconButton label={translate('copy_number')} onPress={() => acts.onCopyNumber(booking.number)}>
          <CopyIcon />
        </IconButton>
      </div>
      {shown === undefined ? (
        booking.isOver ? (
          <p className="note">{translate('shared_no_sms')}</p>
        ) : (
          <div className="waiting" role="status">
            <span className="waiting-pulse" aria-hidden="true" />
            <p className="waiting-title">{translate('waiting_sms')}</p>
          </div>
        )
      ) : shown.code === null ? (
        <SmsText message={shown} onCopy={acts.onCopyCode} onOpenLink={acts.onOpenLink} />
      ) : (
        <CodePlate message={shown} filledOn={null} onCopy={acts.onCopyCode} />
      )}
      {problem === null ? null : <ProblemNote problem={problem} step={acts.stepFor(problem)} />}
      <OlderSms
        messages={messages.filter((message) => message !== shown)}
        onCopy={acts.onCopyCode}
        onOpenLink={acts.onOpenLink}
      />
    </article>
  );
}
