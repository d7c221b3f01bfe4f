import { useDeferredValue, useMemo, useState } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  Collection,
  SearchField,
  SelectableCollectionContext,
  Virtualizer,
} from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import type { Product } from '@/utils/domain/product.ts';
import type { ProductFilter, ProductSearch } from '@/utils/domain/search-products.ts';
import { Button } from '../parts/button.tsx';
import { FilterBox, type FilterOption } from '../parts/filter-box.tsx';
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
import { translate, translatePlural } from '../parts/translate.ts';

export interface Pick extends ProductFilter {
  query: string;
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

function ProductRow({ product }: { product: Product }) {
  return (
    <ListBoxItem
      id={product.productId}
      textValue={toProductLine(product)}
      aria-label={toProductLine(product)}
      className="product"
    >
      <Monogram name={formatService(product.service)} />
      <span className="product-names">
        <span className="product-service">{formatService(product.service)}</span>
        <span className="product-facts">
          <RegionMark country={product.country} />
          <span className="product-country">
            {formatCountry(product.country)}
            {product.rentalType === 'Activation' ? null : ` · ${formatRentalType(product.rentalType)}`}
          </span>
        </span>
      </span>
      <span className="product-terms">
        <span className="product-price">{formatUsd(product.priceUsd)}</span>
        <span className="product-length">{formatDuration(product.durationInMinutes)}</span>
      </span>
    </ListBoxItem>
  );
}

/**
 * What was found, drawn by the page: react-aria builds an object for each item it is given, and 10,000 of them take
 * longer than a keystroke.
 */
const pageLength = 60;

function ProductList({
  found,
  onPickProduct,
}: {
  found: readonly Product[];
  onPickProduct: (productId: number) => void;
}) {
  const [length, setLength] = useState(pageLength);
  const items = useMemo(
    () => found.slice(0, length).map((product) => ({ id: product.productId, product })),
    [found, length],
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 56 }}>
      <ListBox
        aria-label={translate('products_title')}
        className="product-list"
        onAction={(key) => onPickProduct(Number(key))}
      >
        <Collection items={items}>{({ product }) => <ProductRow product={product} />}</Collection>
        {found.length > length ? (
          <ListBoxLoadMoreItem onLoadMore={() => setLength(length + pageLength)} />
        ) : null}
      </ListBox>
    </Virtualizer>
  );
}

/** Country, service and a search over the whole catalogue; the site at hand and what was bought before come first. */
export function PickScreen({
  pick,
  search,
  countries,
  services,
  proposal,
  recent,
  problem,
  stepFor,
  onChange,
  onPickProduct,
}: {
  pick: Pick;
  /** Null while there is no catalogue yet. */
  search: ProductSearch | null;
  countries: readonly FilterOption[];
  services: readonly FilterOption[];
  /** What the site in the current tab is called, and its likely services. */
  proposal: { host: string; services: readonly string[] } | null;
  recent: readonly Product[];
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onChange: (change: Partial<Pick>) => void;
  onPickProduct: (productId: number) => void;
}) {
  const query = useDeferredValue(pick.query);
  const { country, service } = pick;
  const found = useMemo(() => search?.(query, { country, service }) ?? [], [search, query, country, service]);
  const shownRecent = country === null && service === null ? recent.slice(0, 3) : [];
  const proposed = proposal?.services.filter((name) => name !== service).slice(0, 2) ?? [];
  return (
    <div className="screen pick">
      <h1 className="visually-hidden">{translate('pick_title')}</h1>
      <Autocomplete
        inputValue={pick.query}
        onInputChange={(typed) => onChange({ query: typed })}
        disableAutoFocusFirst={false}
      >
        <div className="pick-controls">
          <SearchField className="search" aria-label={translate('search_products')} autoFocus>
            <SearchIcon />
            <Input placeholder={translate('search_placeholder')} spellCheck="false" autoComplete="off" />
            <AriaButton className="icon-button" aria-label={translate('clear_search')}>
              <CloseIcon />
            </AriaButton>
          </SearchField>
        </div>
        {/* The lists of the filters are their own, not the one the search moves in. */}
        <SelectableCollectionContext.Provider value={null}>
          <div className="filters">
            <FilterBox
              label={translate('country')}
              placeholder={translate('country_all')}
              options={countries}
              selected={country}
              onSelect={(id) => onChange({ country: id })}
            />
            <FilterBox
              label={translate('service')}
              placeholder={translate('service_all')}
              options={services}
              selected={service}
              onSelect={(id) => onChange({ service: id })}
            />
          </div>
        </SelectableCollectionContext.Provider>
        {problem === null ? null : <ProblemNote problem={problem} step={stepFor(problem)} />}
        {pick.query === '' && (proposed.length > 0 || shownRecent.length > 0) ? (
          <div className="chips">
            {proposal === null || proposed.length === 0 ? null : (
              <div role="group" aria-label={translate('proposal', proposal.host)}>
                <span className="chips-title">{translate('proposal', proposal.host)}</span>
                {proposed.map((name) => (
                  <Button key={name} look="quiet" onPress={() => onChange({ service: name })}>
                    {name}
                  </Button>
                ))}
              </div>
            )}
            {shownRecent.length === 0 ? null : (
              <div role="group" aria-label={translate('recent_title')}>
                <span className="chips-title">{translate('recent_title')}</span>
                {shownRecent.map((product) => (
                  <Button
                    key={product.productId}
                    look="quiet"
                    icon={<RegionMark country={product.country} />}
                    aria-label={toProductLine(product)}
                    onPress={() => onPickProduct(product.productId)}
                  >
                    {formatService(product.service)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        ) : null}
        {search === null ? (
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
              {translatePlural('products_count', found.length)}
            </p>
            {found.length === 0 ? (
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
              <ProductList
                key={`${query} ${country ?? ''} ${service ?? ''}`}
                found={found}
                onPickProduct={onPickProduct}
              />
            )}
          </section>
        )}
      </Autocomplete>
    </div>
  );
}
