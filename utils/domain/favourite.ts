import * as v from 'valibot';
import type { Product } from './product.ts';

/** Chips stand in one row, and a settings row is read at every opening. */
const mostFavourites = 30;

/** What somebody buys often: a product with its operator, by its names, since ids are the provider's to change. */
const favouriteSchema = v.strictObject({
  service: v.pipe(v.string(), v.maxLength(200)),
  country: v.pipe(v.string(), v.maxLength(100)),
  rentalType: v.pipe(v.string(), v.maxLength(100)),
  durationInMinutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** 0 is any. */
  providerId: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Favourite = v.InferOutput<typeof favouriteSchema>;
export const favouritesSchema = v.pipe(v.array(favouriteSchema), v.maxLength(mostFavourites));

export const toFavourite = (product: Product, providerId: number): Favourite => ({
  service: product.service,
  country: product.country,
  rentalType: product.rentalType,
  durationInMinutes: product.durationInMinutes,
  providerId,
});

const isSame = (one: Favourite, other: Favourite): boolean =>
  (Object.keys(one) as (keyof Favourite)[]).every((name) => one[name] === other[name]);

export const isFavourite = (favourites: readonly Favourite[], wanted: Favourite): boolean =>
  favourites.some((known) => isSame(known, wanted));

/** In or out of the list; the newest stands first, and the oldest goes when there are too many. */
export const toggleFavourite = (favourites: readonly Favourite[], toggled: Favourite): Favourite[] =>
  isFavourite(favourites, toggled)
    ? favourites.filter((known) => !isSame(known, toggled))
    : [toggled, ...favourites].slice(0, mostFavourites);

/** Those that the catalogue has, with their product. */
export const findFavourites = (favourites: readonly Favourite[], products: readonly Product[]) =>
  favourites.flatMap((favourite) => {
    const product = products.find((candidate) =>
      isSame(toFavourite(candidate, favourite.providerId), favourite),
    );
    return product === undefined ? [] : [{ product, providerId: favourite.providerId }];
  });
