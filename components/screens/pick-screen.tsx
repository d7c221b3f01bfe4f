import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Collection,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  SearchField,
  SelectableCollectionContext,
  Virtualizer,
} from 'react-aria-components';
import type { ServiceRow } from '@/utils/domain/list-services.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { Product } from '@/utils/domain/product.ts';
import type { ProductFilter, ProductSearch } from '@/utils/domain/search-products.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import type { FilterOption } from '../parts/filter-box.tsx';
import { FilterButton } from '../parts/filter-button.tsx';
import {
  formatCountry,
  formatDuration,
  formatRentalType,
  formatService,
  formatUsd,
} from '../parts/format.ts';
import { CloseIcon, SearchIcon } from '../parts/icons.tsx';
import { Monogram } from '../parts/monogram.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { useEscape } from '../parts/screen-head.tsx';
import { translate, translatePlural } from '../parts/translate.ts';

export interface Pick extends ProductFilter {
  query: string;
}

/** What the site in the current tab wants a number for, ready to be got. */
export interface SiteProposal {
  host: string;
  product: Product;
  /** Live where it has been asked for; null until then. Stock 0 is sold out. */
  live: { priceUsd: number; stock: number } | null;
  /** Further services the site may mean. */
  others: readonly string[];
}

/** A product with the operator it was bought of. */
export interface RecentProduct {
  product: Product;
  providerId: number;
}

/** All of a product in one line, for the names of its row. */
function toProductLine(product: Product): string {
  return [
    formatService(product.service),
    formatCountry(product.country),
    formatRentalType(product.rentalType),
    formatDuration(product.durationInMinutes),
    formatUsd(product.priceUsd),
  ].join(', ');
}

interface ShelfItem {
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
  mark: isOfOneService ? (
    <RegionMark country={product.country} />
  ) : (
    <Monogram name={formatService(product.service)} />
  ),
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
    mark: <Monogram name={formatService(service)} />,
    title: formatService(service),
    facts: countries,
    price,
    note: '',
  };
};

function ShelfRow({ item }: { item: ShelfItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.line} aria-label={item.line} className="product">
      {item.mark}
      <span className="product-names">
        <span className="product-service">{item.title}</span>
        {item.facts === '' ? null : <span className="product-facts">{item.facts}</span>}
      </span>
      <span className="product-terms">
        <span className="product-price">{item.price}</span>
        {item.note === '' ? null : <span className="product-length">{item.note}</span>}
      </span>
    </ListBoxItem>
  );
}

/** Enough for the first sight. What was found is drawn by the page: react-aria builds an object for each item. */
const firstLength = 12;
const pageLength = 40;

function ShelfList<Row extends object>({
  rows,
  toItem,
  onPick,
}: {
  rows: readonly Row[];
  toItem: (row: Row) => ShelfItem;
  onPick: (id: string) => void;
}) {
  const [length, setLength] = useState(firstLength);
  // The same object for the same row: react-aria then draws only what a page adds.
  const [items] = useState(() => new WeakMap<Row, ShelfItem>());
  const shown = useMemo(
    () =>
      rows.slice(0, length).map((row) => {
        const item = items.get(row) ?? toItem(row);
        items.set(row, item);
        return item;
      }),
    [rows, length, items, toItem],
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 56 }}>
      <ListBox
        aria-label={translate('products_title')}
        className="product-list"
        onAction={(key) => onPick(String(key))}
      >
        <Collection items={shown}>{(item) => <ShelfRow item={item} />}</Collection>
        {rows.length > length ? (
          <ListBoxLoadMoreItem onLoadMore={() => setLength(length + pageLength)} />
        ) : null}
      </ListBox>
    </Virtualizer>
  );
}

/** The site at hand and what was bought before come first; then every service, and a search over the whole catalogue. */
export function PickScreen({
  pick,
  search,
  listServices,
  getCountries,
  getServices,
  proposal,
  recent,
  problem,
  stepFor,
  onChange,
  onPickProduct,
  onGet,
}: {
  pick: Pick;
  /** Null while there is no catalogue yet, undefined while we look whether there is: the services may stand already. */
  search: ProductSearch | null | undefined;
  listServices: (country: string | null) => readonly ServiceRow[];
  getCountries: () => readonly FilterOption[];
  getServices: () => readonly FilterOption[];
  proposal: SiteProposal | null;
  recent: readonly RecentProduct[];
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onChange: (change: Partial<Pick>) => void;
  onPickProduct: (productId: number) => void;
  /** Straight to the review, at the live price. `isForSite`: the number is for the page at hand. */
  onGet: (productId: number, providerId: number | null, isForSite: boolean) => Promise<unknown>;
}) {
  const query = useDeferredValue(pick.query);
  const { country, service } = pick;
  const isShelf = query.trim() === '' && service === null;
  const found = useMemo(
    () => (isShelf ? [] : (search?.(query, { country, service }) ?? [])),
    [search, isShelf, query, country, service],
  );
  const services = useMemo(() => (isShelf ? listServices(country) : []), [isShelf, listServices, country]);
  // A search left over from the last time does not hide what the page at hand wants.
  const [hasTyped, setTyped] = useState(false);
  const isClear = pick.query === '' && country === null && service === null;
  const shownRecent = isClear ? recent.slice(0, 3) : [];
  useEscape(isClear ? null : () => onChange({ query: '', country: null, service: null }));
  const pickRow = (id: string) => {
    const [kind = '', ...rest] = id.split(' ');
    if (kind === 'service') onChange({ service: rest.join(' ') });
    else onPickProduct(Number(rest[0]));
  };
  /** Enter opens the first hit, whether or not the list has caught up with the typing. */
  const pickFirst = () => {
    const [first] = pick.query.trim() === '' ? [] : (search?.(pick.query, { country, service }) ?? []);
    if (first !== undefined) onPickProduct(first.productId);
  };
  return (
    <div className="screen pick">
      <h1 className="visually-hidden">{translate('pick_title')}</h1>
      <Autocomplete
        inputValue={pick.query}
        onInputChange={(typed) => {
          if (typed === pick.query) return;
          setTyped(true);
          onChange({ query: typed });
        }}
        disableAutoFocusFirst={false}
      >
        <div className="pick-controls">
          <SearchField
            className="search"
            aria-label={translate('search_products')}
            autoFocus
            onSubmit={pickFirst}
          >
            <SearchIcon />
            <Input placeholder={translate('search_placeholder')} spellCheck="false" autoComplete="off" />
            <AriaButton className="icon-button" aria-label={translate('clear_search')}>
              <CloseIcon />
            </AriaButton>
          </SearchField>
        </div>
        {/* The lists of the filters are their own, not the one the search moves in. */}
        <SelectableCollectionContext.Provider value={null}>
          {proposal === null || (hasTyped && pick.query !== '') ? null : (
            <SiteCard proposal={proposal} onGet={onGet} onChange={onChange} />
          )}
          <div className="filters">
            <FilterButton
              label={translate('country')}
              placeholder={translate('country_all')}
              selected={country}
              selectedName={country === null ? null : formatCountry(country)}
              getOptions={getCountries}
              onSelect={(id) => onChange({ country: id })}
            />
            <FilterButton
              label={translate('service')}
              placeholder={translate('service_all')}
              selected={service}
              selectedName={service === null ? null : formatService(service)}
              getOptions={getServices}
              onSelect={(id) => onChange({ service: id })}
            />
          </div>
          {shownRecent.length === 0 ? null : (
            <div className="chips" role="group" aria-label={translate('recent_title')}>
              <span className="chips-title">{translate('recent_title')}</span>
              {shownRecent.map(({ product, providerId }) => (
                <ActButton
                  key={product.productId}
                  look="quiet"
                  icon={<RegionMark country={product.country} />}
                  aria-label={`${translate('get_number')}: ${toProductLine(product)}`}
                  onAct={() => onGet(product.productId, providerId, false)}
                >
                  {formatService(product.service)}
                </ActButton>
              ))}
            </div>
          )}
        </SelectableCollectionContext.Provider>
        {problem === null ? null : <ProblemNote problem={problem} step={stepFor(problem)} />}
        {search === undefined && services.length === 0 ? (
          <div className="products" />
        ) : search === null ? (
          problem === null && (
            <div className="empty" role="status">
              <span className="spinner" aria-hidden="true" />
              <p className="empty-title">{translate('catalogue_loading')}</p>
              <p>{translate('catalogue_loading_hint')}</p>
            </div>
          )
        ) : (
          <section className="products" aria-label={translate('products_title')}>
            <p className="products-count" role="status">
              {isShelf
                ? translatePlural('service_count', services.length)
                : translatePlural('products_count', found.length)}
            </p>
            {isShelf ? (
              <ShelfList
                key={`services ${country ?? ''}`}
                rows={services}
                toItem={country === null ? toServiceItemAnywhere : toServiceItemThere}
                onPick={pickRow}
              />
            ) : found.length === 0 ? (
              <div className="empty">
                <p className="empty-title">
                  {pick.query === ''
                    ? translate('products_none_filtered')
                    : translate('products_none', pick.query)}
                </p>
                <p>{translate('products_none_hint')}</p>
                <Button onPress={() => onChange({ query: '', country: null, service: null })}>
                  {translate('products_clear')}
                </Button>
              </div>
            ) : (
              <ShelfList
                key={`${query} ${country ?? ''} ${service ?? ''}`}
                rows={found}
                toItem={service === null ? toMixedItem : toCountryItem}
                onPick={pickRow}
              />
            )}
          </section>
        )}
      </Autocomplete>
    </div>
  );
}

const toMixedItem = (product: Product) => toProductItem(product, false);
const toCountryItem = (product: Product) => toProductItem(product, true);
const toServiceItemAnywhere = (row: ServiceRow) => toServiceItem(row, false);
const toServiceItemThere = (row: ServiceRow) => toServiceItem(row, true);

/** The page's service with the country and the price it was bought at last: one press to the review. */
function SiteCard({
  proposal,
  onGet,
  onChange,
}: {
  proposal: SiteProposal;
  onGet: (productId: number, providerId: number | null, isForSite: boolean) => Promise<unknown>;
  onChange: (change: Partial<Pick>) => void;
}) {
  const { host, product, live, others } = proposal;
  const priceUsd = live?.priceUsd ?? product.priceUsd;
  const isSoldOut = live?.stock === 0;
  return (
    <section className="site-card" aria-label={translate('proposal', host)}>
      <div className="site-main">
        <Monogram name={formatService(product.service)} />
        <div className="site-names">
          <p className="site-service">{formatService(product.service)}</p>
          <p className="card-facts">
            <RegionMark country={product.country} />
            <span>{formatCountry(product.country)}</span>
          </p>
        </div>
        <p className="site-price">
          <span className="price">{formatUsd(priceUsd)}</span>
          <span className="product-length">
            {live === null
              ? formatDuration(product.durationInMinutes)
              : isSoldOut
                ? translate('offer_sold_out')
                : translatePlural('offer_stock', live.stock)}
          </span>
        </p>
      </div>
      <div className="site-acts">
        <ActButton look="primary" onAct={() => onGet(product.productId, null, true)}>
          {translate('get_number')}
        </ActButton>
        <Button onPress={() => onChange({ query: '', country: null, service: product.service })}>
          {translate('other_countries')}
        </Button>
      </div>
      {others.length === 0 ? null : (
        <p className="site-others">
          {others.map((name) => (
            <Button
              key={name}
              look="quiet"
              onPress={() => onChange({ query: '', country: null, service: name })}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}
