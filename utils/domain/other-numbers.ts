import { toOpenChoice, toOpenTiers, type OfferChoice } from './offer-choice.ts';
import type { Offer, Product } from './product.ts';
import { toChance, type NumberRecord } from './records.ts';

/** How many numbers of a kind there were, and how many of them got their SMS. */
type Tally = Pick<NumberRecord, 'numberCount' | 'answeredCount'>;

/** What may be had in the place of a number that did not do. */
export interface OtherNumber {
  productId: number;
  country: string;
  /** 0 is any. */
  providerId: number;
  providerName: string;
  priceUsd: number;
  /** How the person's own numbers of the kind have gone; null where there were none. */
  record: Tally | null;
}

/** So many operators, and so many countries: enough to choose from at a glance. */
const mostOfKind = 3;

function toTally(records: readonly NumberRecord[]): Tally | null {
  const sum = (toCount: (record: NumberRecord) => number) =>
    records.reduce((total, record) => total + toCount(record), 0);
  return records.length === 0
    ? null
    : {
        numberCount: sum(({ numberCount }) => numberCount),
        answeredCount: sum(({ answeredCount }) => answeredCount),
      };
}

/** What an answered number is likely to come to: one at twice the price has to work twice as often. */
const toExpectedUsd = ({ priceUsd, record }: OtherNumber) =>
  priceUsd / toChance(record ?? { numberCount: 0, answeredCount: 0 });

/** By the person's own record and the price, in one figure: the first of them may be bought at the next press. */
const sortOthers = (others: readonly OtherNumber[]) =>
  [...others].sort((a, b) => toExpectedUsd(a) - toExpectedUsd(b)).slice(0, mostOfKind);

/**
 * Other operators of a product, then the same service in other countries, each by the person's own record and price.
 * `providerId` is the operator whose number did not do; 0 is not known.
 */
export function listOtherNumbers(
  product: Product,
  {
    offer,
    providerId,
    products,
    records,
  }: {
    offer: Offer;
    providerId: number;
    products: readonly Product[];
    records: readonly NumberRecord[];
  },
): readonly OtherNumber[] {
  const ofService = records.filter(({ service }) => service === product.service);
  const operators = new Map<number, OtherNumber>();
  for (const { priceUsd, providers } of toOpenTiers(offer)) {
    for (const { providerId: id, name, availableCount } of providers) {
      if (id === 0 || id === providerId || availableCount === 0 || operators.has(id)) continue;
      operators.set(id, {
        productId: product.productId,
        country: product.country,
        providerId: id,
        providerName: name,
        priceUsd,
        record: toTally(
          ofService.filter(
            ({ country, providerName }) => country === product.country && providerName === name,
          ),
        ),
      });
    }
  }
  const countries = new Map<string, OtherNumber>();
  for (const { productId, country, service, rentalType, priceUsd } of products) {
    const isAlike = service === product.service && rentalType === product.rentalType;
    if (!isAlike || country === product.country) continue;
    if ((countries.get(country)?.priceUsd ?? Infinity) <= priceUsd) continue;
    countries.set(country, {
      productId,
      country,
      providerId: 0,
      providerName: '',
      priceUsd,
      record: toTally(ofService.filter((record) => record.country === country)),
    });
  }
  return [...sortOthers([...operators.values()]), ...sortOthers([...countries.values()])];
}

/** The first of the others that is of the same product; any where there is none, or the last one's operator is not known. */
export function toOtherChoice(
  offer: Offer,
  providerId: number,
  others: readonly OtherNumber[],
): OfferChoice | null {
  const other = others.find(({ productId }) => productId === offer.productId);
  return other === undefined || providerId === 0
    ? toOpenChoice(offer, null)
    : { priceUsd: other.priceUsd, providerId: other.providerId };
}
