import type { Booking } from '@/utils/domain/booking.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseOutcome, PurchaseShown } from '@/utils/domain/purchase.ts';
import { isForPerson, mayBuyAgain } from '@/utils/domain/purchase-outcome.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { formatCountry, formatUsd } from '../parts/format.ts';
import { CheckIcon, ExternalIcon, InsertIcon, RefreshIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ProductHead } from '../parts/product-head.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';

/** A purchase from the click to what it came to. Closing the window loses none of it: it is drawn from the journal. */
export function PurchaseScreen({
  outcome,
  shown,
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
  /** Null: the click is on its way to the journal. */
  outcome: PurchaseOutcome | null;
  shown: PurchaseShown | null;
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
        {...(outcome === null || outcome.outcome === 'under-way' ? {} : { onBack: onClose })}
      />
      <div className="screen-body">
        {shown === null ? null : <ProductHead {...shown} />}
        <div
          className={isUnderWay(outcome) ? 'progress' : 'outcome'}
          data-outcome={isUnderWay(outcome) ? undefined : outcome.outcome}
        >
          {/* It stays where it is while what it says changes: only then is each step read out. */}
          <div role="status">
            <Headline outcome={outcome} />
          </div>
          {isUnderWay(outcome) ? (
            <Progress step={outcome?.step ?? null} />
          ) : (
            <Outcome
              outcome={outcome}
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
          )}
        </div>
      </div>
    </div>
  );
}

type UnderWay = Extract<PurchaseOutcome, { outcome: 'under-way' }>;
type Settled = Exclude<PurchaseOutcome, UnderWay>;
const isUnderWay = (outcome: PurchaseOutcome | null): outcome is UnderWay | null =>
  outcome === null || outcome.outcome === 'under-way';

/** Where the purchase stands, in the words that are read out. */
function Headline({ outcome }: { outcome: PurchaseOutcome | null }) {
  if (isUnderWay(outcome))
    return <p className="progress-now">{translate(stepTexts[outcome?.step ?? 'preparing'])}</p>;
  switch (outcome.outcome) {
    case 'bought':
      return <BoughtHeadline outcome={outcome} />;
    case 'several':
      return (
        <>
          <h2>{translate('several_title')}</h2>
          <p>{translate('several_text', outcome.bookingCount)}</p>
        </>
      );
    case 'decided':
      return (
        <h2>
          {translate(isNotBought(outcome) ? 'history_decided_not_bought' : 'history_decided_dismissed')}
        </h2>
      );
    case 'not-bought':
      return <h2>{translate(mayBuyAgain(outcome) ? 'not_bought_title' : 'not_bought_title_click')}</h2>;
    case 'unsettled':
      return <h2>{translate('unsettled_title')}</h2>;
  }
}

type Step = UnderWay['step'];
/** What the person reads, and which of the three steps that is. */
const stepTexts = {
  preparing: 'purchase_prepared',
  ordering: 'purchase_sent',
  checking: 'purchase_checking',
} as const;
const reachedSteps: Record<Step, number> = { preparing: 1, ordering: 1, checking: 2 };

function Progress({ step }: { step: Step | null }) {
  const reached = step === null ? 0 : reachedSteps[step];
  const steps = [
    translate('purchase_step_noted'),
    translate('purchase_step_sent'),
    translate('purchase_step_checked'),
  ];
  return (
    <>
      <ol aria-label={translate('purchase_steps')}>
        {steps.map((name, at) => (
          <li key={name} data-state={at < reached ? 'done' : at === reached ? 'now' : 'next'}>
            <span className="progress-dot" aria-hidden="true">
              {at < reached ? <CheckIcon /> : null}
            </span>
            {name}
          </li>
        ))}
      </ol>
      <p className="note">{translate('purchase_hold')}</p>
    </>
  );
}

const unsettledTexts = {
  looking: 'unsettled_text',
  nothing: 'unsettled_nothing',
  unclear: 'unsettled_unclear',
} as const;

type OutcomeProps = Omit<Parameters<typeof PurchaseScreen>[0], 'outcome' | 'shown'> & {
  outcome: Settled;
};

function Outcome({ outcome, ...props }: OutcomeProps) {
  switch (outcome.outcome) {
    case 'bought':
      return <Bought outcome={outcome} {...props} />;
    case 'several':
      return (
        <>
          <ul className="extras">
            {outcome.bookings.map((booking) => (
              <li key={booking.bookingId}>
                <bdi className="number" dir="ltr">
                  {booking.number}
                </bdi>
                <ActButton look="danger" onAct={() => props.onCancelBooking(booking.bookingId)}>
                  {translate('cancel_booking')}
                </ActButton>
              </li>
            ))}
          </ul>
          <Button onPress={() => props.onShowNumbers(null)}>{translate('several_keep')}</Button>
        </>
      );
    case 'decided':
      return (
        <>
          <p>{translate('decided_text')}</p>
          <Button onPress={props.onClose}>{translate('back')}</Button>
        </>
      );
    case 'not-bought':
      return (
        <>
          <ProblemNote problem={outcome.problem} step={props.stepFor(outcome.problem)} />
          {!mayBuyAgain(outcome) ? (
            <Button onPress={props.onClose}>{translate('back')}</Button>
          ) : props.onBackToReview === null ? (
            <Button onPress={props.onClose}>{translate('offer_back')}</Button>
          ) : (
            <Button onPress={props.onBackToReview}>{translate('not_bought_again')}</Button>
          )}
        </>
      );
    case 'unsettled':
      return (
        <>
          <p>{translate(unsettledTexts[outcome.finding])}</p>
          <div className="row-actions">
            <ActButton look="primary" icon={<RefreshIcon />} onAct={props.onLookAgain}>
              {translate('unsettled_again')}
            </ActButton>
            <Button icon={<ExternalIcon />} onPress={props.onOpenProvider}>
              {translate('unsettled_open')}
            </Button>
          </div>
          {isForPerson(outcome) ? (
            <div className="row-actions decision">
              <ActButton onAct={() => props.onDecide('not-bought')}>
                {translate('unsettled_not_bought')}
              </ActButton>
              <ActButton onAct={() => props.onDecide('dismissed')}>
                {translate('unsettled_dismiss')}
              </ActButton>
            </div>
          ) : null}
        </>
      );
  }
}

const isNotBought = ({ decision }: Extract<PurchaseOutcome, { outcome: 'decided' }>) =>
  decision === 'not-bought';

function BoughtNumber({ booking }: { booking: Booking }) {
  return (
    <p className="bought-number">
      <bdi className="number" dir="ltr">
        {booking.number}
      </bdi>
      <span className="card-facts">
        <RegionMark country={booking.country} />
        <span>{formatCountry(booking.country)}</span>
      </span>
    </p>
  );
}

type BoughtOutcome = Extract<PurchaseOutcome, { outcome: 'bought' }>;

function BoughtHeadline({ outcome: { bookings, chargedUsd } }: { outcome: BoughtOutcome }) {
  return (
    <>
      <h2 className="outcome-good">
        <CheckIcon />
        {translate('bought_title')}
      </h2>
      {bookings.map((booking) => (
        <BoughtNumber key={booking.bookingId} booking={booking} />
      ))}
      {bookings.length === 0 ? <p>{translate('bought_without_number')}</p> : null}
      {chargedUsd === null ? null : (
        <p className="note">{translate('bought_charged', formatUsd(chargedUsd))}</p>
      )}
    </>
  );
}

function Bought({
  outcome,
  stepFor,
  onInsertNumber,
  onShowNumbers,
}: Omit<OutcomeProps, 'outcome'> & { outcome: BoughtOutcome }) {
  const [first] = outcome.bookings;
  return (
    <>
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
    </>
  );
}
