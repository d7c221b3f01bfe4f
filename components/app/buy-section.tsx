import { lazy, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CatalogueRow } from '@/utils/database/database.ts';
import { findFavourites, type Favourite } from '@/utils/domain/favourite.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { isCatalogueFresh } from '@/utils/domain/product.ts';
import { listServices, type ServiceRow } from '@/utils/domain/list-services.ts';
import { toCheapestChoice } from '@/utils/domain/offer-choice.ts';
import { proposeProduct } from '@/utils/domain/propose-product.ts';
import { createProductSearch } from '@/utils/domain/search-products.ts';
import { formatCountry, formatRentalType, toCountryNames, toDurationNames } from '../parts/format.ts';
import type { FilterOption } from '../parts/filter-box.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { messageLanguage, translate } from '../parts/translate.ts';
import { PickScreen } from '../screens/pick-screen.tsx';
import type { SiteProposal } from '../screens/site-card.tsx';
import { ask } from './ask.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { keepFirstShelf, readFirstShelf } from './first-paint.ts';
import { useCatalogue, useBoughtBefore, type LiveData } from './live-data.ts';
import { openReview } from './open-review.ts';
import { toProblemStep } from './problem-steps.ts';
import { useChances, useLivePrice } from './shelf-facts.ts';
import { setView, useView } from './view-state.ts';

/** What comes after picking is a file of its own: the popup opens without it. */
export const loadBuySteps = () => import('./buy-steps.tsx');
const BuySteps = lazy(async () => ({ default: (await loadBuySteps()).BuySteps }));

/** From picking to what a purchase came to; the view state says which step. */
export function BuySection({ data }: { data: LiveData | undefined }) {
  const purchase = useView((view) => view.purchase);
  const review = useView((view) => view.review);
  if (purchase === null && review === null) return <ChooseStep data={data} />;
  return <BuySteps data={data} purchase={purchase} review={review} offered={null} />;
}

const none: readonly Favourite[] = [];

function ChooseStep({ data }: { data: LiveData | undefined }) {
  const favourites = data?.settings.favourites ?? none;
  // The list of what it holds is drawn behind what stands already, a little at a time.
  const catalogue = useDeferredValue(useCatalogue());
  const productId = useView((view) => view.productId);
  const product = useMemo(
    () => catalogue?.products.find((candidate) => candidate.productId === productId),
    [catalogue, productId],
  );
  if (catalogue && product !== undefined) {
    const offered = { catalogue, product, favourites };
    return <BuySteps data={data} purchase={null} review={null} offered={offered} />;
  }
  return <PickStep catalogue={catalogue} favourites={favourites} />;
}

const distinct = <Value,>(values: readonly Value[]) => [...new Set(values)];

/** What the catalogue is looked through with. The lists of names are made when they are opened. */
function createShelf({ products }: CatalogueRow) {
  const countries = distinct(products.map(({ country }) => country));
  const services = distinct(products.map(({ service }) => service)).filter((name) => name !== '');
  const byName = (options: FilterOption[]) => {
    const { compare } = new Intl.Collator(messageLanguage());
    return options.sort((a, b) => compare(a.name, b.name));
  };
  return {
    services,
    search: createProductSearch(products, {
      country: toCountryNames,
      rentalType: (rentalType) => [formatRentalType(rentalType)],
      length: toDurationNames,
      anyService: translate('any_service'),
    }),
    countryOptions: () =>
      byName(
        countries.map((country) => ({
          id: country,
          name: formatCountry(country),
          otherNames: toCountryNames(country),
          mark: <RegionMark country={country} />,
        })),
      ),
    serviceOptions: () =>
      byName(services.map((service) => ({ id: service, name: service, otherNames: service.split(/,\s*/) }))),
  };
}
const noOptions = () => [];

/** The services anywhere. Those of the first paint stay the same objects where nothing has changed: nothing is drawn anew. */
function useServices(catalogue: CatalogueRow | null | undefined): readonly ServiceRow[] {
  const [first] = useState(readFirstShelf);
  const services = useMemo(() => {
    if (!catalogue) return first;
    const rows = listServices(catalogue.products, null);
    return JSON.stringify(rows) === JSON.stringify(first) ? first : rows;
  }, [catalogue, first]);
  useEffect(() => {
    if (services !== first) keepFirstShelf(services);
  }, [services, first]);
  return services;
}

/** The search builds its index with the first word; when the view has long stood, nobody notices. */
const indexDelayMs = 1_500;
const nothingChosen = { country: null, service: null };

const nothingBought: readonly [] = [];

function PickStep({
  catalogue,
  favourites,
}: {
  catalogue: CatalogueRow | null | undefined;
  favourites: readonly Favourite[];
}) {
  const pick = useView((view) => view.pick);
  const openFilter = useView((view) => view.openFilter);
  const sort = useView((view) => view.sort);
  const chanceOf = useChances(sort === 'record');
  const boughtBefore = useBoughtBefore();
  const tab = useCurrentTab();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [openedAt] = useState(() => Date.now());
  const isStale = catalogue !== undefined && !(catalogue && isCatalogueFresh(catalogue, openedAt));
  useEffect(() => {
    if (!isStale && attempt === 0) return;
    let isGone = false;
    void ask('catalogue.refresh', { force: attempt > 0 }).then((result) => {
      if (!isGone) setProblem(result.ok ? null : result.problem);
    });
    return () => {
      isGone = true;
    };
  }, [isStale, attempt]);

  const shelf = useMemo(() => catalogue && createShelf(catalogue), [catalogue]);
  useEffect(() => {
    if (!shelf) return;
    const timer = setTimeout(() => shelf.search('a', nothingChosen), indexDelayMs);
    return () => clearTimeout(timer);
  }, [shelf]);
  const services = useServices(catalogue);
  const listThere = useCallback(
    (country: string | null) =>
      country === null ? services : listServices(catalogue?.products ?? [], country),
    [catalogue, services],
  );
  const origin = toSiteOrigin(tab?.url ?? null);
  const host = origin === null ? null : new URL(origin).hostname;
  const chosen = useView((view) => (origin === null ? undefined : view.choices[origin]));
  const bought = boughtBefore ?? nothingBought;
  const proposed = useMemo(() => {
    if (host === null || !shelf || !catalogue || boughtBefore === undefined) return null;
    const [service, ...others] = proposeServices(host, shelf.services);
    const best = service === undefined ? null : proposeProduct(service, catalogue.products, bought);
    if (best !== null) return { host, ...best, others: others.slice(0, 2) };
    const product = catalogue.products.find(({ productId }) => productId === chosen?.productId);
    return chosen && product ? { host, product, providerId: chosen.providerId, others: [] } : null;
  }, [host, shelf, catalogue, boughtBefore, bought, chosen]);
  const live = useLivePrice(proposed);
  const proposal: SiteProposal | null = proposed === null ? null : { ...proposed, live };
  const recent = useMemo(() => {
    if (!catalogue) return [];
    const ids = distinct(bought.map(({ productId }) => productId)).slice(0, 3);
    return ids.flatMap((id) => {
      const product = catalogue.products.find(({ productId }) => productId === id);
      const providerId = bought.find(({ productId }) => productId === id)?.providerId ?? 0;
      return product === undefined ? [] : [{ product, providerId }];
    });
  }, [catalogue, bought]);

  const shownFavourites = useMemo(
    () => (catalogue ? findFavourites(favourites, catalogue.products) : []),
    [catalogue, favourites],
  );

  const get = async (productId: number, providerId: number | null, isForSite: boolean) => {
    const product = catalogue?.products.find((candidate) => candidate.productId === productId);
    if (product === undefined) return;
    const wanted = providerId ?? (proposed?.product.productId === productId ? proposed.providerId : 0);
    await openReview(product, {
      forOrigin: isForSite ? origin : null,
      choose: (offer) => toCheapestChoice(offer, wanted),
    });
  };

  // Asked for in the page: its review where the service is known, else the search for what is to be inserted there.
  const opensReview = useView((view) => view.opensReview);
  const isReady = Boolean(catalogue) && boughtBefore !== undefined && origin !== null;
  useEffect(() => {
    if (!opensReview || !isReady || origin === null) return;
    setView({ opensReview: false, boughtFor: { origin, isForField: true } });
    if (proposed === null) return;
    void openReview(proposed.product, {
      forOrigin: origin,
      isForField: true,
      choose: (offer) => toCheapestChoice(offer, proposed.providerId),
    });
  }, [opensReview, isReady, origin, proposed]);

  return (
    <PickScreen
      pick={pick}
      openFilter={openFilter}
      search={shelf === undefined ? undefined : (shelf?.search ?? null)}
      listServices={listThere}
      getCountries={shelf?.countryOptions ?? noOptions}
      getServices={shelf?.serviceOptions ?? noOptions}
      proposal={proposal}
      recent={recent}
      favourites={shownFavourites}
      sort={sort}
      chanceOf={chanceOf}
      onSort={(next) => setView({ sort: next })}
      problem={catalogue === null ? problem : null}
      stepFor={(found) => toProblemStep(found, { retry: () => setAttempt(attempt + 1) })}
      onChange={(change) => setView({ pick: { ...useView.getState().pick, ...change } })}
      onFilter={(open) => setView({ openFilter: open })}
      onPickProduct={(productId) => setView({ productId, choice: null })}
      onGet={get}
    />
  );
}
