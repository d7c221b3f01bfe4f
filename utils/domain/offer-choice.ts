import type { Offer, PriceTier } from './product.ts';

/** A price and an operator of an offer; provider 0 is any. */
export interface OfferChoice {
  priceUsd: number;
  providerId: number;
}

/** What is left at a price. `Any` is the total over operators, not one more pool. */
export function toTierStock(tier: PriceTier): number {
  return (
    tier.providers.find((provider) => provider.providerId === 0)?.availableCount ??
    tier.providers.reduce((sum, provider) => sum + provider.availableCount, 0)
  );
}

/** The prices that can be bought now, cheapest first. */
export function toOpenTiers(offer: Offer): readonly PriceTier[] {
  return offer.tiers.filter((tier) => toTierStock(tier) > 0).sort((a, b) => a.priceUsd - b.priceUsd);
}

const isInStock = (tier: PriceTier, providerId: number): boolean =>
  tier.providers.some((provider) => provider.providerId === providerId && provider.availableCount > 0);

/** The person's choice where it is still to be had, else the cheapest price by any operator; null is sold out. */
export function toOpenChoice(offer: Offer, choice: OfferChoice | null): OfferChoice | null {
  const tiers = toOpenTiers(offer);
  const tier = tiers.find((candidate) => candidate.priceUsd === choice?.priceUsd) ?? tiers[0];
  if (tier === undefined) return null;
  const isOpen = choice !== null && tier.priceUsd === choice.priceUsd && isInStock(tier, choice.providerId);
  return { priceUsd: tier.priceUsd, providerId: isOpen ? choice.providerId : 0 };
}

/** The cheapest price of an operator, else of any; null is sold out. */
export function toCheapestChoice(offer: Offer, providerId: number): OfferChoice | null {
  const tier = toOpenTiers(offer).find((candidate) => isInStock(candidate, providerId));
  return tier === undefined ? toOpenChoice(offer, null) : { priceUsd: tier.priceUsd, providerId };
}
