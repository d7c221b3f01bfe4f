import type { BookingRow } from '../../utils/database/database.ts';
import type { PurchaseEntry, PurchaseOutcome } from '../../utils/domain/purchase.ts';
import { toPurchaseOutcome } from '../../utils/domain/purchase-outcome.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** Which promise a case broke, or none. */
export type Breach =
  | 'silent duplicate'
  | 'lost order'
  | 'told bought, was not'
  | 'unsettled for ever'
  | 'price above the screen'
  | 'booking not shown'
  | 'wrong words on the screen'
  | 'the case itself failed';

export interface CaseResult {
  suite: string;
  name: string;
  lane: string;
  /** Orders in the ledger that our requests made. */
  orderCount: number;
  /** POSTs that arrived: more than one is the browser's own doing. */
  postCount: number;
  told: string;
  /** Something was bought, and the person is asked to look for it themselves. */
  isAsked: boolean;
  breaches: Breach[];
  note: string;
  durationMs: number;
}

/** What our requests bought, by the ledger. */
export const toOwnPurchases = (sandbox: Sandbox) =>
  sandbox
    .ledger()
    .filter(
      ({ kind, foreign }) => !foreign && (kind === 'order' || kind === 'extension' || kind === 'reuse'),
    );

export const toPosts = (sandbox: Sandbox) =>
  sandbox
    .requests()
    .filter(({ method, path }) => method === 'POST' && /^\/api\/v1\/(orders|orderbookings)/i.test(path));

/**
 * Whether the evidence is gone: without an answer that names the order, only a look soon after the request can tell it
 * from one that was placed elsewhere. A browser that comes back later finds that out for nobody.
 */
const isBeyondTelling = ({ stage, answer, balanceAfterUsd }: PurchaseEntry): boolean =>
  stage === 'undecided' && answer?.kind !== 'order' && balanceAfterUsd === null;

/**
 * Whether what the person is told at the end agrees with the ledger. Told nothing was bought is right only where nothing
 * was, asked to decide only there or where nothing could tell; several orders have to be said.
 */
export function judgeTelling(
  sandbox: Sandbox,
  entries: readonly PurchaseEntry[],
  bookings: readonly BookingRow[],
  shownUsd: number,
): Pick<CaseResult, 'breaches' | 'told' | 'orderCount' | 'postCount' | 'isAsked'> {
  const own = toOwnPurchases(sandbox);
  const posts = toPosts(sandbox);
  const outcomes = entries.map((entry): PurchaseOutcome => toPurchaseOutcome(entry, bookings, Infinity));
  const breaches: Breach[] = [];
  const toldCount = outcomes.reduce((sum, { outcome }) => {
    if (outcome === 'bought') return sum + 1;
    return outcome === 'several' ? sum + 2 : sum;
  }, 0);
  if (entries.some((entry) => entry.stage === 'prepared' || entry.stage === 'sent'))
    breaches.push('unsettled for ever');
  const isAsked = own.length > 0 && entries.some(isBeyondTelling);
  if (!isAsked && own.length > toldCount && !outcomes.some(({ outcome }) => outcome === 'several'))
    breaches.push(toldCount === 0 ? 'lost order' : 'silent duplicate');
  if (toldCount > own.length) breaches.push('told bought, was not');
  const shownIds = new Set(bookings.map(({ bookingId }) => bookingId));
  if (!isAsked && own.flatMap(({ bookingIds }) => bookingIds).some((id) => !shownIds.has(id)))
    breaches.push('booking not shown');
  if (
    posts.some(({ query }) => {
      const maxPrice = Number(query.maxPrice);
      return !(maxPrice > 0 && maxPrice <= shownUsd);
    })
  )
    breaches.push('price above the screen');
  const told = entries
    .map((entry, index) =>
      outcomes[index]?.outcome === 'unsettled'
        ? `asks (${entry.verdict?.verdict})`
        : outcomes[index]?.outcome,
    )
    .join(', ');
  return {
    breaches,
    told: told || 'nothing journalled',
    orderCount: own.length,
    postCount: posts.length,
    isAsked,
  };
}
