import { useEffect, useState } from 'react';
import { toCheapestChoice, toTierStock } from '@/utils/domain/offer-choice.ts';
import type { Product } from '@/utils/domain/product.ts';
import type { SiteProposal } from '../screens/site-card.tsx';
import { askOffer } from './ask.ts';

const noRecord = () => 0;

/** How likely numbers are to get their SMS, by what is kept; read when it is sorted by. */
export function useChances(isNeeded: boolean): (service: string, country: string) => number {
  const [chanceOf, setChanceOf] = useState<(service: string, country: string) => number>(() => noRecord);
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    void import('./read-records.ts').then(async ({ readChances }) => {
      const read = await readChances();
      if (!isGone) setChanceOf(() => read);
    });
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return chanceOf;
}

/** What the proposed product costs now and how many there are; null until it is known. */
export function useLivePrice(
  proposed: { product: Product; providerId: number } | null,
): SiteProposal['live'] {
  const [found, setFound] = useState<{ productId: number; live: SiteProposal['live'] } | null>(null);
  const { productId = null, country = '', rentalType = '' } = proposed?.product ?? {};
  const providerId = proposed?.providerId ?? 0;
  useEffect(() => {
    if (productId === null) return;
    let isGone = false;
    void askOffer({ productId, country, rentalType }).then((offer) => {
      if (isGone || !offer.ok) return;
      const choice = toCheapestChoice(offer.value, providerId);
      const tier = offer.value.tiers.find(({ priceUsd }) => priceUsd === choice?.priceUsd);
      setFound({
        productId,
        live:
          choice === null || tier === undefined
            ? { priceUsd: offer.value.basePriceUsd, stock: 0 }
            : { priceUsd: choice.priceUsd, stock: toTierStock(tier) },
      });
    });
    return () => {
      isGone = true;
    };
  }, [productId, country, rentalType, providerId]);
  return found?.productId === productId ? (found?.live ?? null) : null;
}
