import type { Product } from './product.ts';

/** `match`: as they were found. `record`: what has worked for the person first. */
export const productSorts = ['match', 'price', 'length', 'record'] as const;
export type ProductSort = (typeof productSorts)[number];

/** `chanceOf` says how likely a number of a service and country is to get its SMS, by the person's own record. */
export function sortProducts(
  products: readonly Product[],
  sort: ProductSort,
  chanceOf: (service: string, country: string) => number,
): readonly Product[] {
  const byPrice = (a: Product, b: Product) => a.priceUsd - b.priceUsd;
  switch (sort) {
    case 'match':
      return products;
    case 'price':
      return [...products].sort(byPrice);
    case 'length':
      return [...products].sort((a, b) => a.durationInMinutes - b.durationInMinutes || byPrice(a, b));
    case 'record': {
      const chances = new Map(
        products.map((product) => [product, chanceOf(product.service, product.country)]),
      );
      return [...products].sort((a, b) => (chances.get(b) ?? 0) - (chances.get(a) ?? 0) || byPrice(a, b));
    }
  }
}
