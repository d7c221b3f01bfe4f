import { countries, type Country } from './countries.ts';
import { createRandom } from './random.ts';
import { services, type Service } from './services.ts';

export type RentalType = 'Activation' | 'RentalService' | 'RentalFull';

export const rentalTypeIds: Record<RentalType, number> = { Activation: 1, RentalService: 2, RentalFull: 3 };

/** One price at which numbers are for sale. With operators, `anyCount` is the total over them, not one more pool. */
export interface Tier {
  priceUsd: number;
  anyCount: number;
  operators: { providerId: number; name: string; availableCount: number }[];
}

export interface Product {
  id: number;
  country: Country;
  rentalType: RentalType;
  /** Null for RentalFull: every SMS arrives. */
  serviceId: number | null;
  service: string;
  durationMinutes: number;
  basePriceUsd: number;
  /** Cheapest first. Empty when sold out. */
  tiers: Tier[];
  /** How far the catalogue's `totalCount` is from the truth: it is a cached figure. */
  totalCountError: number;
}

export interface Catalogue {
  countries: Country[];
  services: Service[];
  products: Product[];
}

const popularServices = 40;
const rentalDurations = [1440, 4320, 10_080, 43_200];
const fullDurations = [60, 1440, 10_080, 43_200];
/** Many countries have activations alone. */
const rentalCountries = new Set('CZ DE NL PL PT LT SE GB CY KE ZA FR ES AT LV EE US RO UA DK'.split(' '));

/** Amounts are kept to a hundredth of a cent, so that sums do not collect binary dust. */
export function roundUsd(amountUsd: number): number {
  return Math.round(amountUsd * 10_000) / 10_000;
}

const generated = new Map<number, Catalogue>();

/**
 * A catalogue of the real one's size and mess, generated once for a seed and never changed. Ids count from 1 in the
 * order of the list. Germany comes first, with the popular services in stock, so that a test can count on them.
 */
export function getCatalogue(seed: number): Catalogue {
  const catalogue = generated.get(seed) ?? generateCatalogue(seed);
  generated.set(seed, catalogue);
  return catalogue;
}

function generateCatalogue(seed: number): Catalogue {
  const random = createRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const operatorIds = new Map<string, number>();
  const operatorId = (name: string) => {
    const id = operatorIds.get(name) ?? operatorIds.size + 1;
    operatorIds.set(name, id);
    return id;
  };
  const products: Product[] = [];

  const createTier = (country: Country, priceUsd: number, withOperators: boolean): Tier => {
    if (!withOperators || country.operators.length === 0)
      return { priceUsd, anyCount: between(3, 90), operators: [] };
    const operators = country.operators.map((name) => ({
      providerId: operatorId(name),
      name,
      availableCount: random() < 0.1 ? 0 : between(1, 30),
    }));
    const first = operators[0];
    if (first) first.availableCount += 2;
    return {
      priceUsd,
      anyCount: operators.reduce((sum, operator) => sum + operator.availableCount, 0),
      operators,
    };
  };

  const addProduct = (
    product: Pick<
      Product,
      'country' | 'rentalType' | 'serviceId' | 'service' | 'durationMinutes' | 'basePriceUsd'
    >,
    isCertain: boolean,
  ) => {
    const isSoldOut = random() < 0.12 && !isCertain;
    const tiers = isSoldOut
      ? []
      : [createTier(product.country, product.basePriceUsd, random() < 0.8 || isCertain)];
    let priceUsd = product.basePriceUsd;
    while (tiers.length > 0 && tiers.length < 5 && random() < 0.35) {
      priceUsd = roundUsd(Math.ceil(priceUsd * (120 + between(0, 120))) / 100);
      tiers.push(createTier(product.country, priceUsd, random() < 0.4));
    }
    const totalCountError = isSoldOut || random() < 0.9 ? 0 : between(-2, 6);
    products.push({ id: products.length + 1, ...product, tiers, totalCountError });
  };

  // Germany first: as on the page, product 1 is German. The rest in the catalogue's own, unsorted order.
  const germanyFirst = [...countries].sort((a, b) => Number(b.region === 'DE') - Number(a.region === 'DE'));
  for (const country of germanyFirst) {
    const isGermany = country.region === 'DE';
    const level = isGermany ? 1 : 0.3 + random() * 1.4;
    const share = isGermany ? 1 : 0.05 + random() * 0.3;
    for (const service of services) {
      const isPopular = service.id <= popularServices;
      if (random() > (isPopular ? 0.93 : share) && !isGermany) continue;
      const worth = isPopular ? 0.25 + random() * 1.2 : 0.05 + random() * 0.4;
      const roundingUsd = random() < 0.06 ? 0.005 : 0.01;
      const basePriceUsd = Math.max(0.03, roundUsd(Math.round((worth * level) / roundingUsd) * roundingUsd));
      const durationMinutes = isPopular || random() < 0.9 ? 20 : random() < 0.5 ? 15 : 30;
      const activation = {
        country,
        rentalType: 'Activation' as const,
        serviceId: service.id,
        service: service.productService,
      };
      addProduct({ ...activation, durationMinutes, basePriceUsd }, isGermany && service.id <= 12);
      // Now and then the same thing is there twice, for another time and price.
      if (random() < 0.02)
        addProduct({ ...activation, durationMinutes: 60, basePriceUsd: roundUsd(basePriceUsd * 2) }, false);
    }
    if (!rentalCountries.has(country.region)) continue;
    for (const service of services.slice(0, popularServices)) {
      const perDay = 0.4 + random() * 1.1;
      for (const durationMinutes of rentalDurations) {
        if (random() > 0.6 && !isGermany) continue;
        const days = durationMinutes / 1440;
        const basePriceUsd = roundUsd(Math.round(perDay * level * days ** 0.75 * 100) / 100);
        addProduct(
          {
            country,
            rentalType: 'RentalService',
            serviceId: service.id,
            service: service.productService,
            durationMinutes,
            basePriceUsd,
          },
          isGermany && service.id <= 12,
        );
      }
    }
    for (const durationMinutes of fullDurations) {
      const basePriceUsd = roundUsd(Math.round((durationMinutes / 1440 + 0.5) ** 0.7 * level * 300) / 100);
      addProduct(
        { country, rentalType: 'RentalFull', serviceId: null, service: '', durationMinutes, basePriceUsd },
        isGermany,
      );
    }
  }
  return { countries, services, products };
}
