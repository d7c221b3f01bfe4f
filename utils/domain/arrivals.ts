import { toSmsKey, type Sms } from './sms.ts';

/** `GET /Sms` shows so many of the whole account, the newest. */
const listCap = 100;

/**
 * The messages of an answer that are not known yet, oldest first, each once. `/Sms` is newest first and `/Sms/:id` is
 * not (trap 3): where dates do not tell two apart, the answer's own order does.
 */
export function selectArrivals(answer: readonly Sms[], knownKeys: ReadonlySet<string>): Sms[] {
  const arrivals = new Map<string, Sms>();
  const isOldestFirst = answer.length > 0 && answer[0]!.sentAt < answer.at(-1)!.sentAt;
  for (const sms of isOldestFirst ? answer : answer.toReversed()) {
    const key = toSmsKey(sms);
    if (!knownKeys.has(key)) arrivals.set(key, sms);
  }
  return [...arrivals.values()].sort((one, other) => one.sentAt - other.sentAt);
}

/**
 * Whether more may have arrived than the answer shows: it is full, and nothing in it is known. Told by overlap and not
 * by dates, because clocks lie (anosim-api.md, trap 2).
 */
export function isPossiblyCut(answer: readonly Sms[], knownKeys: ReadonlySet<string>): boolean {
  return answer.length >= listCap && !answer.some((sms) => knownKeys.has(toSmsKey(sms)));
}

/** A date label can be wrong by a time zone (14 h at most), so only what is older than a day is surely another tenant's. */
const surelyEarlierMs = 24 * 60 * 60_000;

interface NumberTenant {
  bookingId: number;
  number: string;
  service: string;
  startsAt: number;
  expiresAt: number;
  isOver: boolean;
}

/**
 * The booking an SMS belongs to. On a number with several, the one that runs goes first, then the one whose service
 * the message names, then the youngest.
 */
export function toBookingOfSms<Tenant extends NumberTenant>(
  sms: Sms,
  bookings: readonly Tenant[],
  now: number,
): Tenant | null {
  const isRunning = (tenant: Tenant): boolean =>
    !tenant.isOver && tenant.startsAt <= now && now < tenant.expiresAt;
  const rank = (tenant: Tenant): number =>
    (isRunning(tenant) ? 2 : 0) + (isServiceNamed(sms, tenant.service) ? 1 : 0);
  const [best] = bookings
    .filter(({ number, startsAt }) => number === sms.number && sms.sentAt > startsAt - surelyEarlierMs)
    .sort((one, other) => rank(other) - rank(one) || other.startsAt - one.startsAt);
  return best ?? null;
}

/** Products list their services with commas: `Google, Gmail, Youtube`. */
function isServiceNamed({ sender, text }: Sms, service: string): boolean {
  const said = `${sender} ${text}`.toLowerCase();
  return service
    .toLowerCase()
    .split(/[,/]/)
    .some((name) => name.trim().length > 1 && said.includes(name.trim()));
}
