import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { AccountList, AccountSms } from '@/utils/domain/account-list.ts';
import type { Order, SimCard } from '@/utils/domain/booking.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatCountry, formatUsd, formatWhen } from '../parts/format.ts';
import { Monogram } from '../parts/monogram.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import {
  Answered,
  Head,
  includes,
  NumberLine,
  Rows,
  type AccountActs,
  type Answer,
} from './account-rows.tsx';
import { SmsText } from './card-sms.tsx';

export type AccountTab = 'orders' | 'sms' | 'sim-cards';

function OrderItem({ order, acts }: { order: Order; acts: AccountActs }) {
  const now = useNow();
  const [first] = order.bookings ?? [];
  return (
    <li className="past">
      <div className="past-head">
        <Monogram service={first?.service ?? ''} />
        <div className="past-names">
          <p className="past-title">{translate('account_order', order.orderId)}</p>
          <p className="card-facts">
            <span>
              {formatUsd(order.priceUsd)}
              {order.bookings === null
                ? null
                : ` · ${translatePlural('history_found_several', order.bookings.length)}`}
            </span>
          </p>
        </div>
        <time className="past-when">{formatWhen(order.orderedAt, now)}</time>
      </div>
      {order.bookings?.map(({ bookingId, number }) => (
        <NumberLine key={bookingId} number={number} acts={acts} />
      ))}
      <div className="row-actions">
        <Button look="quiet" onPress={() => acts.onShow({ what: 'order', id: order.orderId })}>
          {translate('account_show_order', order.orderId)}
        </Button>
      </div>
    </li>
  );
}

/** The account as the provider shows it, what was bought on the website included: orders, SMS, numbers in use. */
export function AccountScreen({
  tab,
  query,
  orders,
  sms,
  simCards,
  renewalProblem,
  acts,
  onTab,
  onSearch,
  onSetAutoRenewal,
  onBack,
}: {
  tab: AccountTab;
  query: string;
  orders: Answer<AccountList<Order>>;
  sms: Answer<AccountList<AccountSms>>;
  simCards: Answer<AccountList<SimCard>>;
  renewalProblem: Problem | null;
  acts: AccountActs;
  onTab: (tab: AccountTab) => void;
  onSearch: (query: string) => void;
  onSetAutoRenewal: (isEnabled: boolean) => Promise<unknown>;
  onBack: () => void;
}) {
  const id = /^\d{1,15}$/.test(query.trim()) ? Number(query.trim()) : null;
  return (
    <div className="screen">
      <ScreenHead title={translate('account_title')} onBack={onBack}>
        <Button look="quiet" onPress={acts.onRetry}>
          {translate('account_refresh')}
        </Button>
      </ScreenHead>
      <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => onTab(key as AccountTab)}>
        <TabList className="tab-list" aria-label={translate('account_title')}>
          <Tab id="orders" className="tab">
            {translate('account_orders')}
          </Tab>
          <Tab id="sms" className="tab">
            {translate('account_sms')}
          </Tab>
          <Tab id="sim-cards" className="tab">
            {translate('account_sim_cards')}
          </Tab>
        </TabList>
        <TabPanel id={tab} className="screen-body">
          <SearchBox label={translate('account_search')} value={query} onChange={onSearch} />
          {id === null ? null : (
            <div className="row-actions">
              <Button onPress={() => acts.onShow({ what: 'order', id })}>
                {translate('account_find_order', id)}
              </Button>
              <Button onPress={() => acts.onShow({ what: 'booking', id })}>
                {translate('account_find_booking', id)}
              </Button>
            </div>
          )}
          {tab === 'orders' ? (
            <Answered answer={orders} acts={acts}>
              {(list) => (
                <Rows
                  list={list}
                  isShown={({ orderId, bookings }) =>
                    includes(
                      query,
                      orderId,
                      ...(bookings ?? []).flatMap(({ bookingId, number, service, country }) => [
                        bookingId,
                        number,
                        service,
                        country,
                        formatCountry(country),
                      ]),
                    )
                  }
                >
                  {(order) => <OrderItem key={order.orderId} order={order} acts={acts} />}
                </Rows>
              )}
            </Answered>
          ) : tab === 'sms' ? (
            <Answered answer={sms} acts={acts}>
              {(list) => (
                <Rows
                  list={list}
                  isShown={({ number, sender, text }) => includes(query, number, sender, text)}
                >
                  {(message) => (
                    <li key={message.smsKey} className="past">
                      <NumberLine number={message.number} acts={acts} />
                      <SmsText message={message} onCopy={acts.onCopyCode} onOpenLink={acts.onOpenLink} />
                    </li>
                  )}
                </Rows>
              )}
            </Answered>
          ) : (
            <>
              <Answered answer={simCards} acts={acts}>
                {(list) => (
                  <Rows
                    list={list}
                    isShown={({ number, service, country }) =>
                      includes(query, number, service, country, formatCountry(country))
                    }
                  >
                    {(card) => (
                      <SimCardItem key={`${card.number} ${card.startsAt}`} card={card} acts={acts} />
                    )}
                  </Rows>
                )}
              </Answered>
              <RenewalOfAll problem={renewalProblem} acts={acts} onSet={onSetAutoRenewal} />
            </>
          )}
        </TabPanel>
      </Tabs>
    </div>
  );
}

function SimCardItem({ card, acts }: { card: SimCard; acts: AccountActs }) {
  const now = useNow();
  return (
    <li className="past">
      <Head
        service={card.service}
        country={card.country}
        facts={translate('account_until', formatWhen(card.expiresAt, now))}
        at={card.startsAt}
      />
      <NumberLine number={card.number} acts={acts} />
    </li>
  );
}

/** It commits to spending for every rental there is, so it stands apart and asks first. */
function RenewalOfAll({
  problem,
  acts,
  onSet,
}: {
  problem: Problem | null;
  acts: AccountActs;
  onSet: (isEnabled: boolean) => Promise<unknown>;
}) {
  const [asked, setAsked] = useState<'on' | 'off' | null>(null);
  return (
    <section className="group" aria-labelledby="renewal-of-all">
      <h2 id="renewal-of-all">{translate('renewal_all')}</h2>
      <p className="note">{translate('renewal_all_text')}</p>
      <div className="row-actions">
        <Button onPress={() => setAsked('on')}>{translate('renewal_all_on')}</Button>
        <Button onPress={() => setAsked('off')}>{translate('renewal_all_off')}</Button>
      </div>
      {problem === null ? null : <ProblemNote problem={problem} step={acts.stepFor(problem, acts.onRetry)} />}
      <ConfirmDialog
        isOpen={asked !== null}
        title={translate(asked === 'off' ? 'renewal_all_off_title' : 'renewal_all_on_title')}
        confirm={translate(asked === 'off' ? 'renewal_all_off' : 'renewal_all_on')}
        look={asked === 'off' ? 'primary' : 'danger'}
        onConfirm={() => void onSet(asked === 'on')}
        onClose={() => setAsked(null)}
      >
        {translate(asked === 'off' ? 'renewal_all_off_confirm' : 'renewal_all_on_confirm')}
      </ConfirmDialog>
    </section>
  );
}
