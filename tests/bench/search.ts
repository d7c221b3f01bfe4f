import { pathToFileURL } from 'node:url';
import type { Product } from '../../utils/domain/product.ts';
import { createProductSearch } from '../../utils/domain/search-products.ts';
import { printReport, toFigure, type BenchReport } from './figure.ts';

const queries = ['whatsapp germany', 'telegram uk', 'gogle poland', 'service 317 country 41'];

/** 10,000 products over 60 countries and 400 services, as many names as the real catalogue has. */
function createCatalogue(): Product[] {
  const well = ['WhatsApp', 'Telegram', 'Google, Gmail, Youtube', 'Instagram', 'Amazon'];
  const countries = Array.from({ length: 60 }, (_, at) => `Country${at}`);
  countries.splice(0, 3, 'Germany', 'UnitedKingdom', 'Poland');
  return Array.from({ length: 10_000 }, (_, productId) => {
    const service = Math.floor(productId / 25);
    return {
      productId,
      country: countries[(productId * 7) % 60] ?? '',
      service: well[service] ?? `Service ${service}`,
      rentalType: 'Activation',
      durationInMinutes: 20,
      priceUsd: (productId % 97) / 50,
    };
  });
}

/** What a keystroke costs while one types over 10,000 products, without drawing. */
export async function benchSearch(): Promise<BenchReport> {
  const products = createCatalogue();
  const search = createProductSearch(products, {
    country: (country) => [country.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), country.slice(0, 2)],
    rentalType: (rentalType) => [rentalType],
    length: (minutes) => [`${minutes} minutes`],
    anyService: 'Any service',
  });
  const firstFrom = performance.now();
  search(queries[0] ?? '', { country: null, service: null });
  const firstMs = performance.now() - firstFrom;
  const keystrokesMs: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length += 1) {
        const from = performance.now();
        search(query.slice(0, length), { country: null, service: null });
        keystrokesMs.push(performance.now() - from);
      }
    }
    // Between rounds others may run; a bench is no reason to hold the process.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    name: 'Search among 10,000 products',
    rows: [
      toFigure('keystroke, without drawing', keystrokesMs),
      { label: 'the first one, which builds the index', value: firstMs, unit: 'ms' },
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printReport(await benchSearch());
