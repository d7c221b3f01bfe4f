import type { Product } from './product.ts';
import type { PurchaseEntry } from './purchase.ts';
import { toSeenOrder } from './purchase-outcome.ts';

/** Something bought before. */
export interface BoughtBefore {
  productId: number;
  providerId: number;
  country: string;
  service: string;
}

/** The journal's purchases that brought a number, in its order. */
export const toBoughtBefore = (purchases: readonly PurchaseEntry[]): readonly BoughtBefore[] =>
  purchases.flatMap(({ request, verdict, shown }) =>
    request.act === 'buy' && toSeenOrder(verdict) !== null
      ? [{ ...request, country: shown.country, service: shown.service }]
      : [],
  );

const toCheapest = (products: readonly Product[]): Product | undefined =>
  products.reduce<Product | undefined>(
    (best, product) => (best === undefined || product.priceUsd < best.priceUsd ? product : best),
    undefined,
  );

/**
 * The product to begin with for a service: the one bought for it last, else the cheapest activation in the country
 * where something was bought last, else the cheapest anywhere. `bought` is newest first.
 */
export function proposeProduct(
  service: string,
  products: readonly Product[],
  bought: readonly BoughtBefore[],
): { product: Product; providerId: number } | null {
  const ofService = products.filter((product) => product.service === service);
  for (const { productId, providerId } of bought) {
    const again = ofService.find((product) => product.productId === productId);
    if (again !== undefined) return { product: again, providerId };
  }
  const activations = ofService.filter(({ rentalType }) => rentalType === 'Activation');
  const candidates = activations.length > 0 ? activations : ofService;
  const country = bought.find((before) =>
    candidates.some((product) => product.country === before.country),
  )?.country;
  const product =
    toCheapest(candidates.filter((candidate) => candidate.country === country)) ?? toCheapest(candidates);
  return product === undefined ? null : { product, providerId: 0 };
}
