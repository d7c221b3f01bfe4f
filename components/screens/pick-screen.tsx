import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Input,
  SearchField,
  SelectableCollectionContext,
} from 'react-aria-components';
import type { ServiceRow } from '@/utils/domain/list-services.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { Product } from '@/utils/domain/product.ts';
import { productSorts, sortProducts, type ProductSort } from '@/utils/domain/sort-products.ts';
import type { ProductFilter, ProductSearch } from '@/utils/domain/search-products.ts';
import { Button } from '../parts/button.tsx';
import type { FilterOption } from '../parts/filter-box.tsx';
import { FilterButton } from '../parts/filter-button.tsx';
import { formatCountry, formatService } from '../parts/format.ts';
import { CloseIcon, SearchIcon, StarIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { useEscape } from '../parts/screen-head.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import { ProductChips } from './product-chips.tsx';
import {
  FirstRows,
  toCountryItem,
  toMixedItem,
  toServiceItemAnywhere,
  toServiceItemThere,
  type ShelfListProps,
} from './product-shelf.tsx';
import type { ShelfList as ShelfListComponent } from './shelf-list.tsx';
import { SiteCard, type SiteProposal } from './site-card.tsx';

// Loaded after the first rows are drawn. The cast brings back the type parameter that `lazy` loses.
const loadShelfList = () => import('./shelf-list.tsx');
const LoadedShelfList = lazy(async () => ({
  default: (await loadShelfList()).ShelfList,
})) as typeof ShelfListComponent;

function ShelfList<Row extends object>(props: ShelfListProps<Row>) {
  return (
    <Suspense fallback={<FirstRows {...props} />}>
      <LoadedShelfList {...props} />
    </Suspense>
  );
}

export interface Pick extends ProductFilter {
  query: string;
}

/** The filter somebody looks through, with what is typed into it. */
export interface OpenFilter {
  filter: 'country' | 'service';
  typed: string;
}

/** A product with the operator it was bought of. */
export interface RecentProduct {
  product: Product;
  providerId: number;
}

const noChips = { favourites: [], recent: [] };

/** The site at hand and what was bought before come first; then every service, and a search over the whole catalogue. */
export function PickScreen({
  pick,
  openFilter,
  search,
  listServices,
  getCountries,
  getServices,
  proposal,
  recent,
  favourites,
  sort,
  chanceOf,
  problem,
  stepFor,
  onChange,
  onFilter,
  onSort,
  onPickProduct,
  onGet,
}: {
  pick: Pick;
  openFilter: OpenFilter | null;
  /** Null while there is no catalogue yet, undefined while we look whether there is: the services may stand already. */
  search: ProductSearch | null | undefined;
  listServices: (country: string | null) => readonly ServiceRow[];
  getCountries: () => readonly FilterOption[];
  getServices: () => readonly FilterOption[];
  proposal: SiteProposal | null;
  recent: readonly RecentProduct[];
  favourites: readonly RecentProduct[];
  sort: ProductSort;
  /** How likely a number is to get its SMS, by the person's own record. */
  chanceOf: (service: string, country: string) => number;
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onChange: (change: Partial<Pick>) => void;
  onFilter: (open: OpenFilter | null) => void;
  onSort: (sort: ProductSort) => void;
  onPickProduct: (productId: number) => void;
  /** Straight to the review, at the live price. `isForSite`: the number is for the page at hand. */
  onGet: (productId: number, providerId: number | null, isForSite: boolean) => Promise<unknown>;
}) {
  useEffect(() => void loadShelfList(), []);
  const query = useDeferredValue(pick.query);
  const { country, service } = pick;
  const isShelf = query.trim() === '' && service === null;
  const find = useCallback(
    (words: string) => sortProducts(search?.(words, { country, service }) ?? [], sort, chanceOf),
    [search, country, service, sort, chanceOf],
  );
  const found = useMemo(() => (isShelf ? [] : find(query)), [isShelf, find, query]);
  const services = useMemo(() => (isShelf ? listServices(country) : []), [isShelf, listServices, country]);
  // A search left over from the last time does not hide what the page at hand wants.
  const [hasTyped, setTyped] = useState(false);
  const isTyping = hasTyped && pick.query !== '';
  const isClear = pick.query === '' && country === null && service === null;
  const chips = isClear ? { favourites, recent: recent.slice(0, 3) } : noChips;
  const clear = () => onChange({ query: '', country: null, service: null });
  useEscape(isClear ? null : clear);
  const pickRow = (id: string) => {
    const [kind = '', ...rest] = id.split(' ');
    if (kind === 'service') onChange({ service: rest.join(' ') });
    else onPickProduct(Number(rest[0]));
  };
  /** Enter opens the first hit, whether or not the list has caught up with the typing. */
  const pickFirst = () => {
    const [first] = pick.query.trim() === '' ? [] : find(pick.query);
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
          {isTyping ? null : <SiteCard proposal={proposal} onGet={onGet} onChange={onChange} />}
          <Filters
            pick={pick}
            open={openFilter}
            getCountries={getCountries}
            getServices={getServices}
            onOpen={onFilter}
            onChange={onChange}
          />
          <ProductChips
            title={translate('favourites_title')}
            mark={<StarIcon />}
            products={chips.favourites}
            onGet={onGet}
          />
          <ProductChips title={translate('recent_title')} products={chips.recent} onGet={onGet} />
        </SelectableCollectionContext.Provider>
        {problem === null ? null : <ProblemNote problem={problem} step={stepFor(problem)} />}
        {search === undefined && services.length === 0 ? (
          <div className="products" />
        ) : search === null ? (
          problem === null && <Loading />
        ) : (
          <section className="products" aria-label={translate('products_title')}>
            <div className="products-head">
              <p role="status">{sayCount(isShelf, isShelf ? services.length : found.length)}</p>
              {isShelf ? null : <SortBox sort={sort} onSort={onSort} />}
            </div>
            {search === undefined ? (
              <FirstRows rows={services} toItem={toServiceItemAnywhere} onPick={pickRow} />
            ) : isShelf ? (
              <ShelfList
                key={`services ${country ?? ''}`}
                rows={services}
                toItem={country === null ? toServiceItemAnywhere : toServiceItemThere}
                onPick={pickRow}
              />
            ) : found.length === 0 ? (
              <NothingFound query={pick.query} onClear={clear} />
            ) : (
              <ShelfList
                key={JSON.stringify([query, country, service, sort])}
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

const sortNames = {
  match: 'sort_match',
  price: 'sort_price',
  length: 'sort_length',
  record: 'sort_record',
} as const;

/** The browser's own list: it opens over the edge of the popup. */
function SortBox({ sort, onSort }: { sort: ProductSort; onSort: (sort: ProductSort) => void }) {
  return (
    <label className="sort">
      <span className="visually-hidden">{translate('sort')}</span>
      <select
        value={sort}
        onChange={({ target }) => onSort(productSorts.find((known) => known === target.value) ?? 'match')}
      >
        {productSorts.map((known) => (
          <option key={known} value={known}>
            {translate(sortNames[known])}
          </option>
        ))}
      </select>
    </label>
  );
}

function Filters({
  pick: { country, service },
  open,
  getCountries,
  getServices,
  onOpen,
  onChange,
}: {
  pick: Pick;
  open: OpenFilter | null;
  getCountries: () => readonly FilterOption[];
  getServices: () => readonly FilterOption[];
  onOpen: (open: OpenFilter | null) => void;
  onChange: (change: Partial<Pick>) => void;
}) {
  const toTyped = (filter: OpenFilter['filter']) => (open?.filter === filter ? open.typed : null);
  const typeInto = (filter: OpenFilter['filter']) => (typed: string | null) =>
    onOpen(typed === null ? null : { filter, typed });
  return (
    <div className="filters">
      <FilterButton
        label={translate('country')}
        placeholder={translate('country_all')}
        selected={country}
        selectedName={country === null ? null : formatCountry(country)}
        typed={toTyped('country')}
        getOptions={getCountries}
        onType={typeInto('country')}
        onSelect={(id) => onChange({ country: id })}
      />
      <FilterButton
        label={translate('service')}
        placeholder={translate('service_all')}
        selected={service}
        selectedName={service === null ? null : formatService(service)}
        typed={toTyped('service')}
        getOptions={getServices}
        onType={typeInto('service')}
        onSelect={(id) => onChange({ service: id })}
      />
    </div>
  );
}

const sayCount = (isShelf: boolean, count: number) =>
  translatePlural(isShelf ? 'service_count' : 'products_count', count);

function Loading() {
  return (
    <div className="empty" role="status">
      <span className="spinner" aria-hidden="true" />
      <p className="empty-title">{translate('catalogue_loading')}</p>
      <p>{translate('catalogue_loading_hint')}</p>
    </div>
  );
}

function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  return (
    <div className="empty">
      <p className="empty-title">
        {query === '' ? translate('products_none_filtered') : translate('products_none', query)}
      </p>
      <p>{translate('products_none_hint')}</p>
      <Button onPress={onClear}>{translate('products_clear')}</Button>
    </div>
  );
}
