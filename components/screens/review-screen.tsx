import { useState } from 'react';
import type { OtherNumber } from '@/utils/domain/other-numbers.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseRequest, PurchaseShown, SpendingLimits } from '@/utils/domain/purchase.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatCountry, formatDuration, formatUsd } from '../parts/format.ts';
import { CheckIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { ProductHead } from '../parts/product-head.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';

/** What stands before the click: made once when the screen opens, the same id never buys twice. */
export interface Review {
  intentId: string;
  request: PurchaseRequest;
  shown: PurchaseShown;
  /** The number that is extended or used again. */
  number: string | null;
  /** The host whose page gets the number as soon as it is bought; null: it is only bought. */
  insertsOn: string | null;
  /** Where a number did not do: what else may be had in its place. */
  others?: readonly OtherNumber[];
}

const confirmLabel = {
  buy: 'confirm_purchase',
  extend: 'confirm_extension',
  reuse: 'confirm_reuse',
} as const;

function whatHappens({ request, shown, number }: Review): string {
  switch (request.act) {
    case 'buy':
      return translate('review_what_buy', formatUsd(shown.priceUsd));
    case 'extend':
      return translate('review_what_extend', number ?? '', formatDuration(request.durationInMinutes, 'long'));
    case 'reuse':
      return translate('review_what_reuse', number ?? '');
  }
}

/** The price, what happens, and what is left afterwards. One click, and a second one above the person's own limit. */
export function ReviewScreen({
  review,
  balanceUsd,
  spentTodayUsd,
  limits,
  problem,
  stepFor,
  onConfirm,
  onPickOther,
  onBack,
}: {
  review: Review;
  balanceUsd: number | null;
  spentTodayUsd: number;
  limits: SpendingLimits;
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onConfirm: (confirmedAgain: boolean) => void;
  onPickOther: (other: OtherNumber) => Promise<unknown>;
  onBack: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const { shown } = review;
  const asksAgain =
    problem?.kind === 'over-ask-again' ||
    (limits.askAgainAboveUsd !== null && shown.priceUsd > limits.askAgainAboveUsd);
  const afterUsd = balanceUsd === null ? null : balanceUsd - shown.priceUsd;
  const facts: readonly (readonly [string, string])[] = [
    [
      translate('review_number'),
      review.number ?? translate('review_number_value', formatCountry(shown.country), shown.providerName),
    ],
    [translate('review_length'), formatDuration(shown.durationInMinutes, 'long')],
    ...(review.insertsOn === null ? [] : [[translate('review_inserts'), review.insertsOn] as const]),
  ];
  return (
    <div className="screen review">
      <ScreenHead title={translate('review_title')} onBack={onBack} />
      <div className="screen-body" tabIndex={0}>
        <ProductHead {...shown} />
        {problem === null ? null : <ProblemNote problem={problem} step={stepFor(problem)} />}
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div className="sum-price">
            <dt>{translate('review_price')}</dt>
            <dd className="price">{formatUsd(shown.priceUsd)}</dd>
          </div>
          {afterUsd === null ? null : (
            <div data-low={afterUsd < 0 ? true : undefined}>
              <dt>{translate('review_balance_after')}</dt>
              <dd>{formatUsd(afterUsd)}</dd>
            </div>
          )}
        </dl>
        {afterUsd !== null && afterUsd < 0 ? (
          <p className="note note-warning">{translate('review_too_little')}</p>
        ) : null}
        <Others review={review} onPick={onPickOther} />
        <p className="note">{whatHappens(review)}</p>
        {limits.mostPerDayUsd === null || spentTodayUsd === 0 ? null : (
          <p className="note">
            {translate('review_daily', formatUsd(spentTodayUsd), formatUsd(limits.mostPerDayUsd))}
          </p>
        )}
        {review.request.act === 'buy' ? (
          <div className="row-actions">
            <Button look="quiet" onPress={onBack}>
              {translate('offer_other')}
            </Button>
          </div>
        ) : null}
      </div>
      <footer className="screen-foot">
        <Button
          look="primary"
          icon={<CheckIcon />}
          onPress={() => (asksAgain ? setAsking(true) : onConfirm(false))}
        >
          {translate(review.insertsOn === null ? confirmLabel[review.request.act] : 'confirm_and_insert')}
        </Button>
      </footer>
      <ConfirmDialog
        isOpen={isAsking}
        title={translate('ask_again_title', formatUsd(shown.priceUsd))}
        confirm={translate('ask_again_yes', formatUsd(shown.priceUsd))}
        look="primary"
        onConfirm={() => onConfirm(true)}
        onClose={() => setAsking(false)}
      >
        {translate('ask_again_text', formatUsd(limits.askAgainAboveUsd ?? shown.priceUsd))}
      </ConfirmDialog>
    </div>
  );
}

function Others({
  review: { request, others = [] },
  onPick,
}: {
  review: Review;
  onPick: (other: OtherNumber) => Promise<unknown>;
}) {
  const isChosen = ({ productId, providerId }: OtherNumber) =>
    request.act === 'buy' && request.productId === productId && request.providerId === providerId;
  const shown = others.filter((other) => !isChosen(other));
  if (shown.length === 0) return null;
  return (
    <section className="elsewhere" aria-labelledby="other-numbers">
      <h2 id="other-numbers">{translate('review_others')}</h2>
      <ul>
        {shown.map((other) => (
          <li key={`${other.productId} ${other.providerId}`}>
            <ActButton look="quiet" icon={<RegionMark country={other.country} />} onAct={() => onPick(other)}>
              {other.providerName === '' ? formatCountry(other.country) : other.providerName}{' '}
              <span className="price">{formatUsd(other.priceUsd)}</span>
              {other.record === null ? null : (
                <span className="other-record">
                  {translate('review_other_record', other.record.answeredCount, other.record.numberCount)}
                </span>
              )}
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
