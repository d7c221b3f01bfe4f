import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { isOpen, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatCountry, formatDuration, formatService, formatUsd, formatWhen } from '../parts/format.ts';
import { HistoryIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { toProblemText } from '../parts/problem-text.ts';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import type { CardBooking } from './booking-card.tsx';

function sayAnswer(entry: PurchaseEntry, sayProblem: (problem: Problem) => string): string {
  if (entry.answer === null)
    return translate(entry.sentAt === null ? 'history_not_sent' : 'history_answer_none');
  switch (entry.answer.kind) {
    case 'order':
      return translate('history_answer_order', entry.answer.orderId, formatUsd(entry.answer.priceUsd));
    case 'refused':
      return sayProblem(entry.answer.problem);
    case 'unknown':
      return entry.answer.said.trim() === '' ? translate('history_answer_unknown') : entry.answer.said;
  }
}

function sayFound(entry: PurchaseEntry, now: number): string {
  const outcome = toPurchaseOutcome(entry, [], now);
  const charged = (chargedUsd: number | null) => (chargedUsd === null ? '' : `, ${formatUsd(chargedUsd)}`);
  switch (outcome.outcome) {
    case 'under-way':
      return translate('history_found_pending');
    case 'unsettled':
      return translate(
        (
          {
            looking: 'history_found_pending',
            nothing: 'history_found_none_yet',
            unclear: 'history_found_unclear',
          } as const
        )[outcome.finding],
      );
    case 'bought': {
      const found = translate('history_found_one') + charged(outcome.chargedUsd);
      return outcome.problem === null ? found : `${found}. ${toProblemText(outcome.problem, now).what}`;
    }
    case 'several':
      return translatePlural('history_found_several', outcome.bookingCount) + charged(outcome.chargedUsd);
    case 'decided':
      return translate(
        outcome.decision === 'not-bought' ? 'history_decided_not_bought' : 'history_decided_dismissed',
      );
    case 'not-bought':
      return translate('history_found_none');
  }
}

const actTitle = {
  buy: 'history_act_buy',
  extend: 'history_act_extend',
  reuse: 'history_act_reuse',
} as const;

function PurchaseItem({ entry, onShow }: { entry: PurchaseEntry; onShow: () => void }) {
  const now = useNow();
  const facts = [
    [
      translate('history_asked'),
      translate('history_asked_value', formatUsd(entry.shown.priceUsd), formatUsd(entry.maxPriceUsd)),
    ],
    [translate('history_answered'), sayAnswer(entry, (problem) => toProblemText(problem, now).what)],
    [translate('history_found'), sayFound(entry, now)],
  ] as const;
  return (
    <li className="past" data-open={isOpen(entry) ? true : undefined}>
      <div className="past-head">
        <Monogram name={formatService(entry.shown.service)} />
        <div className="past-names">
          <p className="past-title">{formatService(entry.shown.service)}</p>
          <p className="card-facts">
            <RegionMark country={entry.shown.country} />
            <span>
              {translate(actTitle[entry.request.act])} · {formatDuration(entry.shown.durationInMinutes)}
            </span>
          </p>
        </div>
        <time className="past-when">{formatWhen(entry.createdAt, now)}</time>
      </div>
      <dl className="past-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isOpen(entry) ? <Button onPress={onShow}>{translate('banner_show')}</Button> : null}
    </li>
  );
}

function EndedItem({
  booking,
  onReuse,
}: {
  booking: CardBooking;
  onReuse: (booking: CardBooking, priceUsd: number) => void;
}) {
  const now = useNow();
  const { reusePriceUsd } = booking;
  return (
    <li className="past">
      <div className="past-head">
        <Monogram name={formatService(booking.service)} />
        <div className="past-names">
          <p className="past-title">
            {formatService(booking.service)} <span className="number-small">{booking.number}</span>
          </p>
          <p className="card-facts">
            <RegionMark country={booking.country} />
            <span>
              {formatCountry(booking.country)} · {booking.state}
            </span>
          </p>
        </div>
        <time className="past-when">{formatWhen(booking.expiresAt, now)}</time>
      </div>
      {booking.messages.map((message) => (
        <p key={message.smsKey} className="past-sms">
          <span className="past-sender">{message.sender}</span> {message.text}
        </p>
      ))}
      {reusePriceUsd === null ? null : (
        <Button onPress={() => onReuse(booking, reusePriceUsd)}>{translate('reuse_booking')}</Button>
      )}
    </li>
  );
}

/** What was journalled, answered and found, and the numbers that have ended. */
export function HistoryScreen({
  purchases,
  ended,
  onShowPurchase,
  onReuse,
}: {
  purchases: readonly PurchaseEntry[];
  ended: readonly CardBooking[];
  onShowPurchase: (intentId: string) => void;
  onReuse: (booking: CardBooking, priceUsd: number) => void;
}) {
  return (
    <div className="screen history">
      <h1 className="visually-hidden">{translate('history_title')}</h1>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={translate('history_title')}>
          <Tab id="purchases" className="tab">
            {translate('history_purchases')}
          </Tab>
          <Tab id="ended" className="tab">
            {translate('history_ended')}
          </Tab>
        </TabList>
        <TabPanel id="purchases" className="screen-body">
          {purchases.length === 0 ? (
            <Nothing text={translate('history_none_text')} />
          ) : (
            <ul className="past-list">
              {purchases.map((entry) => (
                <PurchaseItem
                  key={entry.intentId}
                  entry={entry}
                  onShow={() => onShowPurchase(entry.intentId)}
                />
              ))}
            </ul>
          )}
        </TabPanel>
        <TabPanel id="ended" className="screen-body">
          {ended.length === 0 ? (
            <Nothing text={translate('history_none_ended')} />
          ) : (
            <ul className="past-list">
              {ended.map((booking) => (
                <EndedItem key={booking.bookingId} booking={booking} onReuse={onReuse} />
              ))}
            </ul>
          )}
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <div className="empty empty-tall">
      <HistoryIcon />
      <p className="empty-title">{translate('history_none')}</p>
      <p>{text}</p>
    </div>
  );
}
