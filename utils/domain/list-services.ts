import type { Product } from './product.ts';

/** A service as the shelf shows it before a country is chosen. */
export interface ServiceRow {
  service: string;
  fromUsd: number;
  countryCount: number;
}

/**
 * The services to be had, in one country or anywhere. Those sold in most countries of the world first, which are those
 * most people want; every service at once last.
 */
export function listServices(products: readonly Product[], country: string | null): readonly ServiceRow[] {
  const rows = new Map<string, { fromUsd: number; countries: Set<string> }>();
  for (const product of products) {
    const row = rows.get(product.service) ?? { fromUsd: Infinity, countries: new Set<string>() };
    rows.set(product.service, row);
    row.countries.add(product.country);
    if (country === null || product.country === country)
      row.fromUsd = Math.min(row.fromUsd, product.priceUsd);
  }
  const { compare } = new Intl.Collator('en');
  return [...rows]
    .filter(([, { fromUsd }]) => fromUsd < Infinity)
    .map(([service, { fromUsd, countries }]) => ({ service, fromUsd, countryCount: countries.size }))
    .sort(
      (a, b) =>
        Number(a.service === '') - Number(b.service === '') ||
        b.countryCount - a.countryCount ||
        compare(a.service, b.service),
    );
}
