import type { Product } from './product.ts';

/** A service as the shelf shows it before a country is chosen. */
export interface ServiceRow {
  service: string;
  fromUsd: number;
  countryCount: number;
}

/** The services to be had, in one country or anywhere: those sold in most countries first, every service at once last. */
export function listServices(products: readonly Product[], country: string | null): readonly ServiceRow[] {
  const rows = new Map<string, { fromUsd: number; countries: Set<string> }>();
  for (const product of products) {
    if (country !== null && product.country !== country) continue;
    const row = rows.get(product.service);
    if (row === undefined) {
      rows.set(product.service, { fromUsd: product.priceUsd, countries: new Set([product.country]) });
      continue;
    }
    row.fromUsd = Math.min(row.fromUsd, product.priceUsd);
    row.countries.add(product.country);
  }
  const { compare } = new Intl.Collator('en');
  return [...rows]
    .map(([service, { fromUsd, countries }]) => ({ service, fromUsd, countryCount: countries.size }))
    .sort(
      (a, b) =>
        Number(a.service === '') - Number(b.service === '') ||
        b.countryCount - a.countryCount ||
        compare(a.service, b.service),
    );
}
