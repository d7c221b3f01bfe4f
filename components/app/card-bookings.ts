import { useEffect, useState } from 'react';
import type { BookingRow, CatalogueRow, SmsRow } from '@/utils/database/database.ts';
import type { PhoneSpellings } from '@/utils/domain/fill.ts';
import { toHarmlessText } from '@/utils/domain/harmless-text.ts';
import type { CardBooking, CardNotice } from '../screens/booking-card.tsx';
import type { LiveData } from './live-data.ts';

/** A number that has just ended stays at hand while its SMS may still be needed. */
const afterglowMs = 15 * 60_000;

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

export const isAtHand = (booking: BookingRow, data: LiveData, now: number): boolean =>
  !booking.isHidden &&
  (!booking.isOver ||
    (booking.cancelledAt === null &&
      data.sms.some(
        ({ bookingId, firstSeenAt }) => bookingId === booking.bookingId && now - firstSeenAt < afterglowMs,
      )));

/** Of a stranger's message, what may stand on a card. */
const toShownSms = (sms: SmsRow): SmsRow => ({
  ...sms,
  sender: toHarmlessText(sms.sender, 100),
  text: toHarmlessText(sms.text, sms.text.length),
});

/** A booking with everything its card shows. */
export function toCardBooking(
  booking: BookingRow,
  {
    data,
    catalogue,
    spellings,
    notices,
  }: {
    data: LiveData;
    catalogue: CatalogueRow | null;
    spellings: ReadonlyMap<string, PhoneSpellings>;
    notices: Readonly<Record<number, CardNotice>>;
  },
): CardBooking {
  const { bookingId, number, country, service, rentalType } = booking;
  const binding = data.bindings
    .filter((candidate) => candidate.bookingId === bookingId)
    .sort((a, b) => b.boundAt - a.boundAt)[0];
  const alike = (catalogue?.products ?? []).filter(
    (product) =>
      product.country === country && product.service === service && product.rentalType === rentalType,
  );
  const cheapest = new Map<number, number>();
  for (const { durationInMinutes, priceUsd } of alike) {
    cheapest.set(durationInMinutes, Math.min(priceUsd, cheapest.get(durationInMinutes) ?? Infinity));
  }
  const isReusable = rentalType === 'Activation' && service === 'Kleinanzeigen';
  return {
    ...booking,
    messages: data.sms.filter((sms) => sms.bookingId === bookingId).map(toShownSms),
    spellings: spellings.get(number) ?? null,
    boundTo: binding === undefined ? null : { origin: binding.origin, codeFilledAt: binding.codeFilledAt },
    extensions:
      rentalType === 'Activation' || booking.isOver
        ? []
        : [...cheapest]
            .map(([durationInMinutes, priceUsd]) => ({ durationInMinutes, priceUsd }))
            .sort((a, b) => a.durationInMinutes - b.durationInMinutes)
            .slice(0, 6),
    renewalPriceUsd: cheapest.get(booking.durationInMinutes) ?? booking.priceUsd,
    reusePriceUsd: isReusable && alike.length > 0 ? Math.min(...cheapest.values()) : null,
    notice: notices[bookingId] ?? null,
  };
}
