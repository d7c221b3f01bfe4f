import type { Booking, Order, SimCard } from '@/utils/domain/booking.ts';
import type { AccountSms, AccountList } from '@/utils/domain/account-list.ts';
import type { AnosimApi, Listing } from '@/utils/api/create-anosim-api.ts';
import { toHarmlessText } from '@/utils/domain/harmless-text.ts';
import { success, type Result } from '@/utils/domain/problem.ts';
import { toSmsKey, type Sms } from '@/utils/domain/sms.ts';
import type { Account } from './account.ts';
import { readCodes } from './read-codes.ts';

const longestSender = 100;

export type AccountLists = ReturnType<typeof createAccountLists>;

/**
 * What the account shows to the person who asks, those things included that were bought on the website. Nothing of it is
 * kept: the provider is asked each time.
 */
export function createAccountLists({ account }: { account: Account }) {
  async function read<Value, Shown>(
    ask: (api: AnosimApi) => Promise<Result<Value>>,
    toShown: (value: Value, clockOffsetMs: number) => Shown,
  ): Promise<Result<Shown>> {
    const connected = await account.api();
    if (!connected.ok) return connected;
    const { api, account: known } = connected.value;
    const answer = await ask(api);
    if (!answer.ok) {
      await account.noteProblem(known, answer.problem);
      return answer;
    }
    return success(toShown(answer.value, known.clockOffsetMs));
  }

  const readList = <Item, Shown>(
    ask: (api: AnosimApi) => Promise<Result<Listing<Item>>>,
    toShown: (items: readonly Item[], clockOffsetMs: number) => readonly Shown[],
  ): Promise<Result<AccountList<Shown>>> =>
    read(ask, ({ items, unreadableCount }, clockOffsetMs) => ({
      items: toShown(items, clockOffsetMs),
      unreadableCount,
    }));

  return {
    orders: () =>
      readList(
        (api) => api.listOrders(),
        (orders, offsetMs) =>
          orders.map((order) => correctOrder(order, offsetMs)).sort((a, b) => b.orderedAt - a.orderedAt),
      ),
    order: ({ orderId }: { orderId: number }) => read((api) => api.getOrder(orderId), correctOrder),
    booking: ({ bookingId }: { bookingId: number }) =>
      read((api) => api.getBooking(bookingId), correctTimes<Booking>),
    simCards: () =>
      readList(
        (api) => api.listSimCards(),
        (cards, offsetMs) => cards.map((card) => correctTimes<SimCard>(card, offsetMs)),
      ),
    sms: () => readList((api) => api.listSms(), toAccountSms),
    bookingSms: ({ bookingId }: { bookingId: number }) =>
      readList((api) => api.listBookingSms(bookingId), toAccountSms),
  };
}

/** The provider's dates, as far off as a purchase has shown (anosim-api.md, trap 2). */
const correctTimes = <Span extends { startsAt: number; expiresAt: number }>(
  span: Span,
  offsetMs: number,
): Span => ({ ...span, startsAt: span.startsAt + offsetMs, expiresAt: span.expiresAt + offsetMs });

const correctOrder = (order: Order, offsetMs: number): Order => ({
  ...order,
  orderedAt: order.orderedAt + offsetMs,
  bookings: order.bookings?.map((booking) => correctTimes(booking, offsetMs)) ?? null,
});

function toAccountSms(sms: readonly Sms[], offsetMs: number): AccountSms[] {
  const codes = readCodes(sms, sms);
  return [...sms]
    .sort((one, other) => other.sentAt - one.sentAt)
    .map((message) => ({
      smsKey: toSmsKey(message),
      number: message.number,
      sentAt: message.sentAt + offsetMs,
      sender: toHarmlessText(message.sender, longestSender),
      text: toHarmlessText(message.text, message.text.length),
      code: codes.get(message)?.code ?? null,
      shownCode: codes.get(message)?.shown ?? null,
      link: codes.get(message)?.link ?? null,
    }));
}
