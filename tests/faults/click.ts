import { randomUUID } from 'node:crypto';
import { until } from '../support/view.ts';
import type { Lane } from './lane.ts';
import { judgeTelling, toOwnPurchases, type CaseResult } from './oracle.ts';

/** A click on the review screen's button: what the popup sends then. */
export function toClick(lane: Lane) {
  const product = lane.sandbox
    .account()
    .catalogue.products.find(({ rentalType, tiers }) => rentalType === 'Activation' && tiers.length > 0);
  if (!product) throw new Error('nothing for sale');
  const priceUsd = product.basePriceUsd;
  return {
    intentId: randomUUID(),
    request: { act: 'buy' as const, productId: product.id, providerId: 0, amount: 1 },
    shown: {
      country: product.country.country,
      service: product.service,
      rentalType: product.rentalType,
      durationInMinutes: product.durationMinutes,
      providerName: 'Any',
      priceUsd,
    },
    maxPriceUsd: priceUsd,
    confirmedAgain: true,
  };
}

/** Longest of all: the request's own time limit, then the looks, on a machine that does other things too. */
const settledWithinMs = 240_000;

/** Waits until nothing is in flight, and, where something was bought that nobody was told of, for the later look. */
export async function waitUntilSettled(lane: Lane): Promise<void> {
  const isAtRest = async () => {
    const entries = await lane.journal();
    return entries.every(({ stage }) => stage === 'settled' || stage === 'undecided');
  };
  await until('every purchase settled', () => isAtRest().catch(() => false), {
    deadlineMs: settledWithinMs,
  }).catch(() => undefined);
  const isTold = async () =>
    toOwnPurchases(lane.sandbox).length === 0 ||
    (await lane.journal()).every(({ stage, personDecided }) => stage === 'settled' || personDecided !== null);
  await until('every order told', () => isTold().catch(() => false), { deadlineMs: 180_000 }).catch(
    () => undefined,
  );
}

/** Plays one case in a lane and asks the oracle. */
export async function runCase(
  lane: Lane,
  { suite, name }: { suite: string; name: string },
  play: () => Promise<void>,
): Promise<CaseResult> {
  const startedAt = Date.now();
  const laneName = `${lane.browser} ${lane.protocol}`;
  try {
    await lane.reset();
    await play();
    await waitUntilSettled(lane);
    const entries = await lane.journal();
    const judged = judgeTelling(lane.sandbox, entries, await lane.bookings(), toClick(lane).shown.priceUsd);
    const note = judged.breaches.length > 0 ? JSON.stringify(entries) : '';
    return { suite, name, lane: laneName, ...judged, note, durationMs: Date.now() - startedAt };
  } catch (error) {
    return {
      suite,
      name,
      lane: laneName,
      orderCount: 0,
      postCount: 0,
      told: '',
      isAsked: false,
      breaches: ['the case itself failed'],
      note: String(error),
      durationMs: Date.now() - startedAt,
    };
  }
}
