import type { SimFillDatabase } from '@/utils/database/database.ts';
import { success, type Result } from '@/utils/domain/problem.ts';
import { isCatalogueFresh, type Offer, type Product } from '@/utils/domain/product.ts';
import type { Account } from './account.ts';

/** Ids of the rental types that have one (anosim-api.md, enumerations). */
const rentalTypeIds: Record<string, number> = { Activation: 1, RentalService: 2, RentalFull: 3 };

/** Countries, services and products, kept locally so that choosing needs no network. */
export function createCatalogue({
  database,
  account,
  now,
  locks,
}: {
  database: SimFillDatabase;
  account: Account;
  now: () => number;
  locks: LockManager;
}) {
  const refreshUnderLock = async (force: boolean): Promise<Result<null>> => {
    // Read again: whoever held the lock before may have done the work.
    const kept = await database.catalogue.get(1);
    if (kept && !force && isCatalogueFresh(kept, now())) return success(null);
    const connected = await account.api();
    if (!connected.ok) return connected;
    const { api, account: known } = connected.value;
    const [countries, services, products] = await Promise.all([
      api.listCountries(),
      api.listServices(),
      api.listProducts(),
    ]);
    for (const listing of [countries, services, products])
      if (!listing.ok) {
        await account.noteProblem(known, listing.problem);
        return listing;
      }
    if (countries.ok && services.ok && products.ok)
      await database.writeOf(known.accountId, [database.catalogue, database.countries], () =>
        Promise.all([
          database.countries.bulkPut(countries.value.items),
          database.catalogue.put({
            id: 1,
            services: services.value.items,
            products: products.value.items,
            loadedAt: now(),
          }),
        ]),
      );
    return success(null);
  };

  return {
    /** Brings the catalogue up to date where it is older than six hours; `force` does in any case. */
    refresh: ({ force }: { force: boolean }): Promise<Result<null>> =>
      locks.request('simfill-catalogue', () => refreshUnderLock(force)),

    /** Live prices and stock of one product; sold out is an offer without tiers. */
    async offer({
      productId,
      country,
      rentalType,
    }: Pick<Product, 'productId' | 'country' | 'rentalType'>): Promise<Result<Offer>> {
      const connected = await account.api();
      if (!connected.ok) return connected;
      const { api } = connected.value;
      const countryId = (await database.countries.get(country))?.countryId;
      const rentalTypeId = rentalTypeIds[rentalType];
      if (countryId !== undefined && rentalTypeId !== undefined) {
        // Not by service: product names do not join with service names, only the ids of services do.
        const offers = await api.listOffers({ countryId, rentalTypeId });
        const offer = offers.ok && offers.value.items.find((candidate) => candidate.productId === productId);
        if (offer) return success(offer);
        if (!offers.ok && offers.problem.kind !== 'not-found') return offers;
      }
      const product = await api.getProduct(productId);
      if (!product.ok) return product;
      const { priceUsd, providers, ...rest } = product.value;
      const isSoldOut = providers.length > 0 && providers.every(({ availableCount }) => availableCount === 0);
      return success({
        ...rest,
        basePriceUsd: priceUsd,
        tiers: isSoldOut ? [] : [{ priceUsd, providers }],
      });
    },
  };
}
