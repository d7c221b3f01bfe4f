import { describe, expect, it, test } from 'vitest';
import { findFavourites, isFavourite, toFavourite, toggleFavourite } from '@/utils/domain/favourite.ts';
import { sortProducts } from '@/utils/domain/sort-products.ts';
import { product } from '../../screens/example-data.ts';

const vodafone = toFavourite(product, 3);

describe('a favourite', () => {
  it('is put in and taken out by the same press, operator by operator', () => {
    const one = toggleFavourite([], vodafone);
    const two = toggleFavourite(one, toFavourite(product, 0));
    expect(two).toHaveLength(2);
    expect(isFavourite(toggleFavourite(two, vodafone), vodafone)).toBe(false);
    expect(toggleFavourite(two, vodafone)).toEqual([toFavourite(product, 0)]);
  });

  it('is found in a catalogue with other ids, and left out where it is not sold', () => {
    expect(findFavourites([vodafone], [{ ...product, productId: 99 }])).toEqual([
      { product: { ...product, productId: 99 }, providerId: 3 },
    ]);
    expect(findFavourites([vodafone], [{ ...product, country: 'Poland' }])).toEqual([]);
  });

  it('makes room for the newest', () => {
    const many = Array.from({ length: 40 }, (_, at) => toFavourite(product, at));
    const kept = many.reduce<(typeof vodafone)[]>((list, one) => toggleFavourite(list, one), []);
    expect(kept).toHaveLength(30);
    expect(kept[0]?.providerId).toBe(39);
  });
});

const shelf = [
  { ...product, productId: 1, priceUsd: 2, durationInMinutes: 20 },
  { ...product, productId: 2, priceUsd: 1, durationInMinutes: 1440 },
  { ...product, productId: 3, priceUsd: 3, durationInMinutes: 20, country: 'Poland' },
];
test.each([
  ['match', [1, 2, 3]],
  ['price', [2, 1, 3]],
  ['length', [1, 3, 2]],
  ['record', [3, 2, 1]],
] as const)('sorted by %s', (sort, ids) => {
  const chanceOf = (_service: string, country: string) => (country === 'Poland' ? 0.9 : 0.5);
  expect(sortProducts(shelf, sort, chanceOf).map(({ productId }) => productId)).toEqual(ids);
});
