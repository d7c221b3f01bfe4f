import { useDeferredValue } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { isOpen, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatDayOf, formatDuration, formatService, formatTime, formatUsd } from '../parts/format.ts';
import { HistoryIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { toProblemText } from '../parts/problem-text.ts';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenTitle } from '../parts/screen-head.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import type { CardBooking } from './booking-card.tsx';
import { EndedItem, type HistoryActs } from './ended-item.tsx';
import { NumberNote } from './number-note.tsx';

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
        <Monogram service={entry.shown.service} />
        <div className="past-names">
          <p className="past-title">{formatService(entry.shown.service)}</p>
          <p className="card-facts">
            <RegionMark country={entry.shown.country} />
            <span>
              {translate(actTitle[entry.request.act])} · {formatDuration(entry.shown.durationInMinutes)}
            </span>
          </p>
        </div>
        <time className="past-when">{formatTime(entry.createdAt)}</time>
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

/** Rows under the day they are of. */
function byDay<Row>(rows: readonly Row[], toTime: (row: Row) => number) {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = new Date(toTime(row)).toDateString();
    const known = days.get(day);
    if (known === undefined) days.set(day, [row]);
    else known.push(row);
  }
  return [...days.values()];
}

function Days<Row>({
  rows,
  toTime,
  children,
}: {
  rows: readonly Row[];
  toTime: (row: Row) => number;
  children: (row: Row) => React.ReactNode;
}) {
  const now = useNow();
  return byDay(rows, toTime).map((ofDay) => {
    const [first] = ofDay;
    const day = first === undefined ? '' : formatDayOf(toTime(first), now);
    return (
      <section key={day} className="day" aria-label={day}>
        <h2>{day}</h2>
        <ul className="past-list">{ofDay.map(children)}</ul>
      </section>
    );
  });
}

/** The numbers that have ended with their SMS, and what was journalled, answered and found for each purchase. */
export function HistoryScreen({
  tab,
  query,
  purchases,
  ended,
  acts,
  onTab,
  onSearch,
  onMorePurchases,
  onMoreEnded,
  onShowPurchase,
  onOpenAccount,
  onOpenShared,
  onOpenRecords,
}: {
  tab: 'numbers' | 'purchases';
  query: string;
  purchases: readonly PurchaseEntry[];
  ended: readonly CardBooking[];
  acts: HistoryActs;
  onTab: (tab: 'numbers' | 'purchases') => void;
  onSearch: (query: string) => void;
  /** Null: these are all. */
  onMorePurchases: (() => void) | null;
  onMoreEnded: (() => void) | null;
  onShowPurchase: (intentId: string) => void;
  onOpenAccount: () => void;
  onOpenShared: () => void;
  onOpenRecords: () => void;
}) {
  // The list may lag behind what is typed into the search. A note may not: its field would drop the letters in between.
  const shown = useDeferredValue(ended);
  const noted = ended.find(({ typedNote }) => typedNote !== null);
  return (
    <div className="screen history">
      <ScreenTitle isHidden>{translate('history_title')}</ScreenTitle>
      <div className="row-actions places">
        <Button look="quiet" onPress={onOpenAccount}>
          {translate('account_title')}
        </Button>
        <Button look="quiet" onPress={onOpenRecords}>
          {translate('records_open')}
        </Button>
        <Button look="quiet" onPress={onOpenShared}>
          {translate('shared_title')}
        </Button>
      </div>
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => onTab(key === 'purchases' ? 'purchases' : 'numbers')}
      >
        <TabList className="tab-list" aria-label={translate('history_title')}>
          <Tab id="numbers" className="tab">
            {translate('history_ended')}
          </Tab>
          <Tab id="purchases" className="tab">
            {translate('history_purchases')}
          </Tab>
        </TabList>
        <TabPanel id="numbers" className="screen-body">
          {ended.length === 0 && query === '' ? (
            <Nothing text={translate('history_none_ended')} />
          ) : (
            <>
              <SearchBox
                label={translate('history_search')}
                placeholder={translate('history_search_placeholder')}
                value={query}
                onChange={onSearch}
              />
              {ended.length === 0 ? <p className="note">{translate('filter_none')}</p> : null}
              <Days rows={shown} toTime={({ startsAt }) => startsAt}>
                {(booking) => <EndedItem key={booking.bookingId} booking={booking} acts={acts} />}
              </Days>
              {noted === undefined ? null : <NumberNote booking={noted} acts={acts} />}
              <Earlier onMore={onMoreEnded} />
            </>
          )}
        </TabPanel>
        <TabPanel id="purchases" className="screen-body">
          {purchases.length === 0 ? (
            <Nothing text={translate('history_none_text')} />
          ) : (
            <Days rows={purchases} toTime={({ createdAt }) => createdAt}>
              {(entry) => (
                <PurchaseItem
                  key={entry.intentId}
                  entry={entry}
                  onShow={() => onShowPurchase(entry.intentId)}
                />
              )}
            </Days>
          )}
          <Earlier onMore={onMorePurchases} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Earlier({ onMore }: { onMore: (() => void) | null }) {
  return onMore === null ? null : <Button onPress={onMore}>{translate('history_earlier')}</Button>;
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
