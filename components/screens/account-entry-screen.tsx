import type { AccountList, AccountSms } from '@/utils/domain/account-list.ts';
import type { Booking, Order } from '@/utils/domain/booking.ts';
import { Button } from '../parts/button.tsx';
import { formatState, formatUsd } from '../parts/format.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';
import {
  Answered,
  Head,
  NumberLine,
  Rows,
  type AccountActs,
  type AccountEntry,
  type Answer,
} from './account-rows.tsx';
import { SmsText } from './card-sms.tsx';

function BookingItem({ booking, acts }: { booking: Booking; acts: AccountActs }) {
  return (
    <li className="past">
      <Head
        service={booking.service}
        country={booking.country}
        facts={formatState(booking.state)}
        at={booking.startsAt}
      />
      <NumberLine number={booking.number} acts={acts} />
      <div className="row-actions">
        <Button look="quiet" onPress={() => acts.onShow({ what: 'booking', id: booking.bookingId })}>
          {translate('account_show_booking', booking.bookingId)}
        </Button>
      </div>
    </li>
  );
}

/** One order or booking, asked for by its id. */
export function AccountEntryScreen({
  entry,
  order,
  booking,
  sms,
  acts,
  onBack,
}: {
  entry: AccountEntry;
  order: Answer<Order>;
  booking: Answer<Booking>;
  sms: Answer<AccountList<AccountSms>>;
  acts: AccountActs;
  onBack: () => void;
}) {
  return (
    <div className="screen">
      <ScreenHead
        title={translate(entry.what === 'order' ? 'account_order' : 'account_booking', entry.id)}
        onBack={onBack}
      >
        {entry.what === 'order' && order?.ok === true ? (
          <p className="price">{formatUsd(order.value.priceUsd)}</p>
        ) : null}
      </ScreenHead>
      <div className="screen-body">
        {entry.what === 'order' ? (
          <Answered answer={order} acts={acts}>
            {(found) => (
              <Rows list={{ items: found.bookings ?? [], unreadableCount: 0 }} isShown={() => true}>
                {(held) => <BookingItem key={held.bookingId} booking={held} acts={acts} />}
              </Rows>
            )}
          </Answered>
        ) : (
          <>
            <Answered answer={booking} acts={acts}>
              {(found) => (
                <div className="past">
                  <Head
                    service={found.service}
                    country={found.country}
                    facts={[
                      formatState(found.state),
                      ...(found.priceUsd === null ? [] : [formatUsd(found.priceUsd)]),
                    ].join(' · ')}
                    at={found.startsAt}
                  />
                  <NumberLine number={found.number} acts={acts} />
                </div>
              )}
            </Answered>
            {booking?.ok === true ? (
              <Answered answer={sms} acts={acts}>
                {(list) => (
                  <Rows list={list} isShown={() => true}>
                    {(message) => (
                      <li key={message.smsKey} className="past">
                        <SmsText message={message} onCopy={acts.onCopyCode} onOpenLink={acts.onOpenLink} />
                      </li>
                    )}
                  </Rows>
                )}
              </Answered>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}
