import { toCheapestChoice, type OfferChoice } from '@/utils/domain/offer-choice.ts';
import type { OtherNumber } from '@/utils/domain/other-numbers.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import { translate } from '../parts/translate.ts';
import type { Review } from '../screens/review-screen.tsx';
import { askOffer } from './ask.ts';
import { findCurrentTab, toSiteOrigin } from './current-tab.ts';
import { setView } from './view-state.ts';

/** What stands before the click for a product at a price. */
export function toReview(product: Product, offer: Offer, { priceUsd, providerId }: OfferChoice): Review {
  const operator = offer.tiers
    .flatMap(({ providers }) => providers)
    .find((provider) => providerId !== 0 && provider.providerId === providerId);
  const { productId, country, service, rentalType, durationInMinutes } = product;
  return {
    intentId: crypto.randomUUID(),
    request: { act: 'buy', productId, providerId, amount: 1 },
    shown: {
      country,
      service,
      rentalType,
      durationInMinutes,
      providerName: operator?.name ?? translate('offer_any_operator'),
      priceUsd,
    },
    number: null,
    insertsOn: null,
  };
}

/** The host of the page a number is for, while that page is at hand: only there is it inserted as soon as it is bought. */
export function toInsertHost(forOrigin: string | null, tabUrl: string | null): string | null {
  return forOrigin !== null && toSiteOrigin(tabUrl) === forOrigin ? new URL(forOrigin).hostname : null;
}

/**
 * Straight to the review, at what the product costs now. What cannot be had is shown where one can choose again.
 * `choose` takes a price and an operator; `forOrigin` is the page the number is for.
 */
export async function openReview(
  product: Product,
  {
    forOrigin,
    isForField = false,
    choose = (offer) => toCheapestChoice(offer, 0),
    listOthers = () => [],
  }: {
    forOrigin: string | null;
    isForField?: boolean;
    choose?: (offer: Offer, others: readonly OtherNumber[]) => OfferChoice | null;
    /** What else may be had in its place. */
    listOthers?: (offer: Offer) => readonly OtherNumber[];
  },
): Promise<void> {
  const { productId } = product;
  const [offer, tab] = await Promise.all([askOffer(product), findCurrentTab()]);
  const others = offer.ok ? listOthers(offer.value) : [];
  const chosen = offer.ok ? choose(offer.value, others) : null;
  setView({
    section: 'buy',
    purchase: null,
    reviewProblem: null,
    productId,
    choice: chosen,
    boughtFor: forOrigin === null ? null : { origin: forOrigin, isForField },
    review:
      !offer.ok || chosen === null
        ? null
        : {
            ...toReview(product, offer.value, chosen),
            insertsOn: toInsertHost(forOrigin, tab?.url ?? null),
            others,
          },
  });
}
