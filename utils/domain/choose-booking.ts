import { proposeServices } from './propose-services.ts';

interface Candidate {
  bookingId: number;
  service: string;
  startsAt: number;
  /** An SMS has come to it. */
  isAnswered: boolean;
}

/**
 * Which number "insert number" means where the person named none: the one that stands in the tab already, else one
 * for the site's own service, waiting before answered and young before old. Null is to ask.
 */
export function chooseBookingForNumber(
  active: readonly Candidate[],
  { boundBookingIds, host }: { boundBookingIds: readonly number[]; host: string | null },
): number | null {
  const own = active.filter(({ bookingId }) => boundBookingIds.includes(bookingId));
  const lastBound = boundBookingIds.findLast((id) => own.some(({ bookingId }) => bookingId === id));
  if (lastBound !== undefined) return lastBound;
  if (host === null) return null;
  const [service] = proposeServices(host, [...new Set(active.map((booking) => booking.service))]);
  const [best] = active
    .filter((booking) => booking.service !== '' && booking.service === service)
    .sort((one, other) => Number(one.isAnswered) - Number(other.isAnswered) || other.startsAt - one.startsAt);
  return best?.bookingId ?? null;
}
