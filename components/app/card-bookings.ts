import { useEffect, useState } from 'react';
import type { BookingRow, CatalogueRow, SmsRow } from '@/utils/database/database.ts';
import { toBookingPhase } from '@/utils/domain/advance-booking.ts';
import { findFate, type Binding } from '@/utils/domain/binding.ts';
import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import { toHarmlessText } from '@/utils/domain/harmless-text.ts';
import type { CardBooking } from '../screens/booking-card.tsx';
import type { CardNotice } from '../screens/card-notice.tsx';
import type { Numbers } from './live-data.ts';
import { isGrantedTo } from './site-access.ts';
import type { TypedNote } from './view-state.ts';

/** The spellings of the numbers, worked out after the first paint: the phone metadata is large. */
export function useSpellings(bookings: readonly BookingRow[]): ReadonlyMap<string, PhoneSpellings> {
  const [spellings, setSpellings] = useState<ReadonlyMap<string, PhoneSpellings>>(new Map());
  const wanted = JSON.stringify(bookings.map(({ number, country }) => [number, country]));
  useEffect(() => {
    let isGone = false;
    void import('@/utils/phone/to-spellings.ts').then(({ toPhoneSpellings }) => {
      if (isGone) return;
      const pairs = JSON.parse(wanted) as [string, string][];
      setSpellings(new Map(pairs.map(([number, country]) => [number, toPhoneSpellings(number, country)])));
    });
    return () => {
      isGone = true;
    };
  }, [wanted]);
  return spellings;
}

/** Lengths the catalogue has of the same product, with the lowest price of each. */
function toLengths(booking: BookingRow, catalogue: CatalogueRow | null) {
  const cheapest = new Map<number, number>();
  for (const { country, service, rentalType, durationInMinutes, priceUsd } of catalogue?.products ?? []) {
    if (country !== booking.country || service !== booking.service || rentalType !== booking.rentalType)
      continue;
    cheapest.set(durationInMinutes, Math.min(priceUsd, cheapest.get(durationInMinutes) ?? Infinity));
  }
  return [...cheapest]
    .map(([durationInMinutes, priceUsd]) => ({ durationInMinutes, priceUsd }))
    .sort((a, b) => a.durationInMinutes - b.durationInMinutes);
}

/** The one service whose numbers the provider books again (anosim-api.md). */
const isReusable = ({ rentalType, service }: BookingRow) =>
  rentalType === 'Activation' && service === 'Kleinanzeigen';
const isExtendable = ({ rentalType, isOver }: BookingRow) => rentalType !== 'Activation' && !isOver;

/** Whether a card shows prices of the catalogue, which is large to read. */
export const needsCatalogue = (booking: BookingRow): boolean => isReusable(booking) || isExtendable(booking);

/** Of a stranger's message, what may stand on a card. */
const toShownSms = (sms: SmsRow): SmsRow => ({
  ...sms,
  sender: toHarmlessText(sms.sender, 100),
  text: toHarmlessText(sms.text, sms.text.length),
});

/** What was inserted into a page that is gone is neither there nor to be undone. */
function toStandingNotice(notice: CardNotice | null, binding: Binding | undefined): CardNotice | null {
  const isGone = notice?.kind === 'filled' && binding?.tabId === notice.tabId && binding.isPageGone;
  return isGone ? null : notice;
}

/** A booking with everything its card shows. */
export function toCardBooking(
  booking: BookingRow,
  {
    numbers,
    catalogue,
    spellings,
    notices,
    granted,
    typedNote,
    now,
  }: {
    numbers: Numbers;
    catalogue: CatalogueRow | null;
    spellings: ReadonlyMap<string, PhoneSpellings>;
    notices: Readonly<Record<number, CardNotice>>;
    /** The sites with standing access. */
    granted: readonly string[];
    typedNote: TypedNote | null;
    now: number;
  },
): CardBooking {
  const { bookingId, number } = booking;
  const binding = numbers.bindings.get(bookingId);
  const messages = numbers.sms.get(bookingId) ?? [];
  const withCode = messages.find(({ code }) => code !== null);
  const lengths = needsCatalogue(booking) ? toLengths(booking, catalogue) : [];
  return {
    ...booking,
    isPending: toBookingPhase(booking, now) === 'pending',
    messages: messages.map(toShownSms),
    arrivedAt: messages[0]?.firstSeenAt ?? null,
    spellings: spellings.get(number) ?? null,
    boundTo:
      binding === undefined
        ? null
        : {
            origin: binding.origin,
            tabId: binding.tabId,
            isAllowed: isGrantedTo(granted, binding.origin),
            fate: withCode === undefined ? null : findFate(binding, withCode.smsKey),
          },
    extensions: isExtendable(booking) ? lengths.slice(0, 6) : [],
    renewalPriceUsd:
      lengths.find(({ durationInMinutes }) => durationInMinutes === booking.durationInMinutes)?.priceUsd ??
      booking.priceUsd,
    reusePriceUsd:
      isReusable(booking) && lengths.length > 0 ? Math.min(...lengths.map(({ priceUsd }) => priceUsd)) : null,
    typedNote: typedNote?.bookingId === bookingId ? typedNote.text : null,
    notice: toStandingNotice(notices[bookingId] ?? null, binding),
  };
}
