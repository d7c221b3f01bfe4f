import type { Booking } from '@/utils/domain/booking.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseEntry, PurchaseOutcome, PurchaseShown } from '@/utils/domain/purchase.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { formatCountry, formatUsd } from '../parts/format.ts';
import { CheckIcon, ExternalIcon, InsertIcon, RefreshIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ProductHead } from '../parts/product-head.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';

/** Where a purchase stands: still under way (by its journal entry, once it is written), or what it came to. */
export type PurchaseProgress =
  { stage: PurchaseEntry['stage'] | null } | { stage: 'done'; outcome: PurchaseOutcome };

/** A purchase from the click to what it came to. Closing the window loses none of it: it is drawn from the journal. */
export function PurchaseScreen({
  progress,
  shown,
  isUndecided,
  stepFor,
  onInsertNumber,
  onShowNumbers,
  onCancelBooking,
  onLookAgain,
  onDecide,
  onOpenProvider,
  onBackToReview,
  onClose,
}: {
  progress: PurchaseProgress;
  shown: PurchaseShown | null;
  /** The background has given up looking: the person decides. */
  isUndecided: boolean;
  stepFor: (problem: Problem) => ProblemStep | null;
  onInsertNumber: (bookingId: number) => void;
  onShowNumbers: (bookingId: number | null) => void;
  onCancelBooking: (bookingId: number) => Promise<unknown>;
  onLookAgain: () => Promise<unknown>;
  onDecide: (decision: 'not-bought' | 'dismissed') => Promise<unknown>;
  onOpenProvider: () => void;
  /** Null when what was reviewed is no longer at hand. */
  onBackToReview: (() => void) | null;
  onClose: () => void;
}) {
  return (
    <div className="screen purchase">
      <ScreenHead
        title={translate('purchase_title')}
        {...(progress.stage === 'done' ? { onBack: onClose } : {})}
      />
      <div className="screen-body">
        {shown === null ? null : <ProductHead {...shown} />}
        {progress.stage !== 'done' ? <Progress stage={progress.stage} /> : null}
        {progress.stage === 'done' ? (
          <Outcome
            outcome={progress.outcome}
            isUndecided={isUndecided}
            stepFor={stepFor}
            onInsertNumber={onInsertNumber}
            onShowNumbers={onShowNumbers}
            onCancelBooking={onCancelBooking}
            onLookAgain={onLookAgain}
            onDecide={onDecide}
            onOpenProvider={onOpenProvider}
            onBackToReview={onBackToReview}
            onClose={onClose}
          />
        ) : null}
      </div>
    </div>
  );
}

function Progress({ stage }: { stage: PurchaseEntry['stage'] | null }) {
  const reached = stage === null ? 0 : stage === 'prepared' ? 1 : 2;
  const steps = [
    translate('purchase_step_noted'),
    translate('purchase_step_sent'),
    translate('purchase_step_checked'),
  ];
  return (
    <div className="progress">
      <p className="progress-now" role="status">
        {
          [translate('purchase_prepared'), translate('purchase_sent'), translate('purchase_checking')][
            reached
          ]
        }
      </p>
      <ol aria-label={translate('purchase_steps')}>
        {steps.map((step, at) => (
          <li key={step} data-state={at < reached ? 'done' : at === reached ? 'now' : 'next'}>
            <span className="progress-dot" aria-hidden="true">
              {at < reached ? <CheckIcon /> : null}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <p className="note">{translate('purchase_hold')}</p>
    </div>
  );
}

type OutcomeProps = Omit<Parameters<typeof PurchaseScreen>[0], 'progress' | 'shown'> & {
  outcome: PurchaseOutcome;
};

function Outcome({ outcome, ...props }: OutcomeProps) {
  switch (outcome.outcome) {
    case 'bought':
      return <Bought outcome={outcome} {...props} />;
    case 'several':
      return (
        <div className="outcome" role="status" data-outcome="several">
          <h2>{translate('several_title')}</h2>
          <p>{translate('several_text', outcome.bookings.length)}</p>
          <ul className="extras">
            {outcome.bookings.map((booking) => (
              <li key={booking.bookingId}>
                <span className="number">{booking.number}</span>
                <ActButton look="danger" onAct={() => props.onCancelBooking(booking.bookingId)}>
                  {translate('cancel_booking')}
                </ActButton>
              </li>
            ))}
          </ul>
          <Button onPress={() => props.onShowNumbers(null)}>{translate('several_keep')}</Button>
        </div>
      );
    case 'not-bought':
      return (
        <div className="outcome" data-outcome="not-bought">
          <div role="status">
            <h2>{translate('not_bought_title')}</h2>
          </div>
          <ProblemNote problem={outcome.problem} step={props.stepFor(outcome.problem)} />
          {props.onBackToReview === null ? (
            <Button onPress={props.onClose}>{translate('offer_back')}</Button>
          ) : (
            <Button onPress={props.onBackToReview}>{translate('not_bought_again')}</Button>
          )}
        </div>
      );
    case 'unsettled':
      return (
        <div className="outcome" data-outcome="unsettled">
          <div role="status">
            <h2>{translate('unsettled_title')}</h2>
          </div>
          <p>{props.isUndecided ? translate('unsettled_person') : translate('unsettled_text')}</p>
          <div className="row-actions">
            <ActButton look="primary" icon={<RefreshIcon />} onAct={props.onLookAgain}>
              {translate('unsettled_again')}
            </ActButton>
            <Button icon={<ExternalIcon />} onPress={props.onOpenProvider}>
              {translate('unsettled_open')}
            </Button>
          </div>
          {props.isUndecided ? (
            <div className="row-actions">
              <ActButton onAct={() => props.onDecide('not-bought')}>
                {translate('unsettled_not_bought')}
              </ActButton>
              <ActButton onAct={() => props.onDecide('dismissed')}>
                {translate('unsettled_dismiss')}
              </ActButton>
            </div>
          ) : null}
        </div>
      );
  }
}

function BoughtNumber({ booking }: { booking: Booking }) {
  return (
    <p className="bought-number">
      <span className="number">{booking.number}</span>
      <span className="bought-country">{formatCountry(booking.country)}</span>
    </p>
  );
}

function Bought({
  outcome,
  stepFor,
  onInsertNumber,
  onShowNumbers,
}: Omit<OutcomeProps, 'outcome'> & { outcome: Extract<PurchaseOutcome, { outcome: 'bought' }> }) {
  const [first] = outcome.bookings;
  return (
    <div className="outcome" data-outcome="bought">
      <div role="status">
        <h2 className="outcome-good">
          <CheckIcon />
          {translate('bought_title')}
        </h2>
        {outcome.bookings.map((booking) => (
          <BoughtNumber key={booking.bookingId} booking={booking} />
        ))}
        {first === undefined ? <p>{translate('bought_without_number')}</p> : null}
        {outcome.chargedUsd === null ? null : (
          <p className="note">{translate('bought_charged', formatUsd(outcome.chargedUsd))}</p>
        )}
      </div>
      {outcome.problem === null ? null : (
        <ProblemNote problem={outcome.problem} step={stepFor(outcome.problem)} />
      )}
      <div className="row-actions">
        {first === undefined ? null : (
          <Button look="primary" icon={<InsertIcon />} onPress={() => onInsertNumber(first.bookingId)}>
            {translate('insert_number')}
          </Button>
        )}
        <Button onPress={() => onShowNumbers(first?.bookingId ?? null)}>{translate('bought_open')}</Button>
      </div>
    </div>
  );
}
