import type { ReactNode } from 'react';
import type { ServiceRow } from '@/utils/domain/list-services.ts';
import type { Product } from '@/utils/domain/product.ts';
import {
  formatCountry,
  formatDuration,
  formatRentalType,
  formatService,
  formatUsd,
} from '../parts/format.ts';
import { Monogram } from '../parts/monogram.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { translate, translatePlural } from '../parts/translate.ts';

/** All of a product in one line, for the names of its row. */
export function toProductLine(product: Product): string {
  return [
    formatService(product.service),
    formatCountry(product.country),
    formatRentalType(product.rentalType),
    formatDuration(product.durationInMinutes),
    formatUsd(product.priceUsd),
  ].join(', ');
}

export interface ShelfItem {
  id: string;
  line: string;
  mark: ReactNode;
  title: string;
  facts: ReactNode;
  price: string;
  /** Below the price. */
  note: string;
}

const toRentalNote = ({ rentalType }: Product) =>
  rentalType === 'Activation' ? '' : formatRentalType(rentalType);

const toProductItem = (product: Product, isOfOneService: boolean): ShelfItem => ({
  id: `product ${product.productId}`,
  line: toProductLine(product),
  mark: isOfOneService ? <RegionMark country={product.country} /> : <Monogram service={product.service} />,
  title: isOfOneService ? formatCountry(product.country) : formatService(product.service),
  facts: isOfOneService ? (
    toRentalNote(product)
  ) : (
    <>
      <RegionMark country={product.country} />
      <span className="product-country">
        {[formatCountry(product.country), toRentalNote(product)].filter((fact) => fact !== '').join(' · ')}
      </span>
    </>
  ),
  price: formatUsd(product.priceUsd),
  note: formatDuration(product.durationInMinutes),
});

const toServiceItem = ({ service, fromUsd, countryCount }: ServiceRow, hasCountry: boolean): ShelfItem => {
  const price = translate('price_from', formatUsd(fromUsd));
  const countries = hasCountry ? '' : translatePlural('country_count', countryCount);
  return {
    id: `service ${service}`,
    line: [formatService(service), countries, price].filter((fact) => fact !== '').join(', '),
    mark: <Monogram service={service} />,
    title: formatService(service),
    facts: countries,
    price,
    note: '',
  };
};

export function ShelfCells({ item }: { item: ShelfItem }) {
  return (
    <>
      {item.mark}
      <span className="product-names">
        <span className="product-service">{item.title}</span>
        {item.facts === '' ? null : <span className="product-facts">{item.facts}</span>}
      </span>
      <span className="product-terms">
        <span className="product-price">{item.price}</span>
        {item.note === '' ? null : <span className="product-length">{item.note}</span>}
      </span>
    </>
  );
}

/** Enough to fill the first view. */
export const firstLength = 12;

export interface ShelfListProps<Row> {
  rows: readonly Row[];
  toItem: (row: Row) => ShelfItem;
  onPick: (id: string) => void;
}

/** The first sight of a list, drawn in a fraction of its time: it stands until there is something to search in. */
export function FirstRows<Row>({ rows, toItem, onPick }: ShelfListProps<Row>) {
  return (
    <div role="listbox" aria-label={translate('products_title')} className="product-list">
      {rows
        .slice(0, firstLength)
        .map(toItem)
        .map((item) => (
          <div
            key={item.id}
            role="option"
            aria-selected={false}
            aria-label={item.line}
            className="product"
            onClick={() => onPick(item.id)}
          >
            <ShelfCells item={item} />
          </div>
        ))}
    </div>
  );
}

export const toMixedItem = (product: Product) => toProductItem(product, false);
export const toCountryItem = (product: Product) => toProductItem(product, true);
export const toServiceItemAnywhere = (row: ServiceRow) => toServiceItem(row, false);
export const toServiceItemThere = (row: ServiceRow) => toServiceItem(row, true);
