import type { Booking } from './booking.ts';
import type { Sms } from './sms.ts';

const toUtc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** What a provider's support asks for about a number, in English, which is what they read. */
export function toSupportText(
  booking: Booking & { orderId?: number | null; cancelledAt: number | null },
  messages: readonly Pick<Sms, 'sentAt' | 'sender' | 'text'>[],
): string {
  const received = [...messages]
    .sort((a, b) => a.sentAt - b.sentAt)
    .map(({ sentAt, sender, text }) => `- ${toUtc(sentAt)}, from ${sender}: ${text}`);
  return [
    `Number: ${booking.number}`,
    `Order: ${booking.orderId ?? 'not known'}, booking: ${booking.bookingId}`,
    `Product: ${booking.service === '' ? 'any service' : booking.service}, ${booking.country}, ${booking.rentalType}, ${booking.durationInMinutes} minutes`,
    `Booked: ${toUtc(booking.startsAt)}, until: ${toUtc(booking.expiresAt)}`,
    ...(booking.cancelledAt === null ? [] : [`Cancelled: ${toUtc(booking.cancelledAt)}`]),
    `State: ${booking.state}`,
    ...(booking.priceUsd === null ? [] : [`Price: ${booking.priceUsd} USD`]),
    received.length === 0 ? 'SMS received: none' : 'SMS received:',
    ...received,
  ].join('\n');
}
