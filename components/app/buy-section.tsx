import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CatalogueRow } from '@/utils/database/database.ts';
import {
  findFavourites,
  isFavourite,
  toFavourite,
  toggleFavourite,
  type Favourite,
} from '@/utils/domain/favourite.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import { isCatalogueFresh, type Offer, type Product } from '@/utils/domain/product.ts';
import { listServices, type ServiceRow } from '@/utils/domain/list-services.ts';
import { toCheapestChoice, type OfferChoice } from '@/utils/domain/offer-choice.ts';
import { proposeProduct, toBoughtBefore } from '@/utils/domain/propose-product.ts';
import { hasUnseenSurplus, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { createProductSearch } from '@/utils/domain/search-products.ts';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { useNow, useSecond } from '../parts/clock.tsx';
import { formatCountry, formatRentalType, toCountryNames, toDurationNames } from '../parts/format.ts';
import type { FilterOption } from '../parts/filter-box.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { messageLanguage, translate } from '../parts/translate.ts';
import { OfferScreen } from '../screens/offer-screen.tsx';
import { PickScreen } from '../screens/pick-screen.tsx';
import { PurchaseScreen } from '../screens/purchase-screen.tsx';
import { ReviewScreen, type Review } from '../screens/review-screen.tsx';
import type { SiteProposal } from '../screens/site-card.tsx';
import { ask } from './ask.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { insertNumber } from './fill.ts';
import { keepFirstShelf, readFirstShelf } from './first-paint.ts';
import {
  useCatalogue,
  usePurchase,
  usePurchasesOfToday,
  useRecentPurchases,
  type LiveData,
} from './live-data.ts';
import { openProvider } from './open-pages.ts';
import { openReview, toInsertHost, toReview } from './open-review.ts';
import { toProblemStep } from './problem-steps.ts';
import { useChances, useLivePrice } from './shelf-facts.ts';
import { leavePurchase, setNotice, setView, useView, type ShownPurchase } from './view-state.ts';

/** From picking to what a purchase came to; the view state says which step. */
export function BuySection({ data }: { data: LiveData | undefined }) {
  const purchase = useView((view) => view.purchase);
  const review = useView((view) => view.review);
  if (purchase !== null) return <PurchaseStep purchase={purchase} />;
  if (review !== null) return <ReviewStep data={data} review={review} />;
  return <ChooseStep favourites={data?.settings.favourites ?? none} />;
}

const none: readonly Favourite[] = [];

function ChooseStep({ favourites }: { favourites: readonly Favourite[] }) {
  const catalogue = useCatalogue();
  const productId = useView((view) => view.productId);
  const product = useMemo(
    () => catalogue?.products.find((candidate) => candidate.productId === productId),
    [catalogue, productId],
  );
  if (catalogue && product !== undefined) {
    return (
      <OfferStep key={product.productId} catalogue={catalogue} product={product} favourites={favourites} />
    );
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

const recentCount = 60;

function PickStep({
  catalogue,
  favourites,
}: {
  catalogue: CatalogueRow | null | undefined;
  favourites: readonly Favourite[];
}) {
  const pick = useView((view) => view.pick);
  const sort = useView((view) => view.sort);
  const chanceOf = useChances(sort === 'record');
  const purchases = useRecentPurchases(recentCount);
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
  const services = useServices(catalogue);
  const listThere = useCallback(
    (country: string | null) =>
      country === null ? services : listServices(catalogue?.products ?? [], country),
    [catalogue, services],
  );
  const origin = toSiteOrigin(tab?.url ?? null);
  const host = origin === null ? null : new URL(origin).hostname;
  const bought = useMemo(() => toBoughtBefore(purchases ?? []), [purchases]);
  const proposed = useMemo(() => {
    if (host === null || !shelf || !catalogue || purchases === undefined) return null;
    const [service, ...others] = proposeServices(host, shelf.services);
    const best = service === undefined ? null : proposeProduct(service, catalogue.products, bought);
    return best === null ? null : { host, ...best, others: others.slice(0, 2) };
  }, [host, shelf, catalogue, purchases, bought]);
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

  return (
    <PickScreen
      pick={pick}
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
      onPickProduct={(productId) => setView({ productId, choice: null })}
      onGet={get}
    />
  );
}

function OfferStep({
  catalogue,
  product,
  favourites,
}: {
  catalogue: CatalogueRow;
  product: Product;
  favourites: readonly Favourite[];
}) {
  const choice = useView((view) => view.choice);
  const [offer, setOffer] = useState<Result<Offer> | null>(null);
  const { productId } = product;
  const refresh = async () => setOffer(await ask('catalogue.offer', { productId }));
  useEffect(() => {
    let isGone = false;
    void ask('catalogue.offer', { productId }).then((result) => {
      if (!isGone) setOffer(result);
    });
    return () => {
      isGone = true;
    };
  }, [productId]);
  const elsewhere = useMemo(
    () =>
      catalogue.products
        .filter(
          (other) =>
            other.service === product.service &&
            other.rentalType === product.rentalType &&
            other.country !== product.country,
        )
        .sort((a, b) => a.priceUsd - b.priceUsd),
    [catalogue, product],
  );
  const tab = useCurrentTab();
  const boughtFor = useView((view) => view.boughtFor);
  const review = (chosen: OfferChoice) => {
    if (offer?.ok !== true) return;
    setView({
      choice: chosen,
      reviewProblem: null,
      review: {
        ...toReview(product, offer.value, chosen),
        insertsOn: toInsertHost(boughtFor, tab?.url ?? null),
      },
    });
  };
  return (
    <OfferScreen
      product={product}
      offer={offer}
      choice={choice}
      elsewhere={elsewhere}
      stepFor={(problem) => toProblemStep(problem, { retry: () => void refresh() })}
      onChoose={(chosen) => setView({ choice: chosen })}
      onReview={review}
      onRefresh={refresh}
      onPickProduct={(other) => setView({ productId: other, choice: null })}
      isFavourite={(providerId) => isFavourite(favourites, toFavourite(product, providerId))}
      onToggleFavourite={(providerId) =>
        void ask('settings.change', {
          favourites: toggleFavourite(favourites, toFavourite(product, providerId)),
        })
      }
      onBack={() => setView({ productId: null, choice: null, boughtFor: null })}
    />
  );
}

function ReviewStep({ data, review }: { data: LiveData | undefined; review: Review }) {
  const ofToday = usePurchasesOfToday();
  const reviewProblem = useView((view) => view.reviewProblem);
  const now = useNow();
  const confirm = async (confirmedAgain: boolean) => {
    const { intentId, request, shown } = review;
    // The screen changes in the same turn: a second click finds no button, and the intent id would not buy twice.
    setView({ purchase: { intentId, shown, outcome: null }, reviewProblem: null });
    const outcome = await ask('purchase.confirm', {
      intentId,
      request,
      shown,
      maxPriceUsd: shown.priceUsd,
      confirmedAgain,
    });
    const isStillShown = useView.getState().purchase?.intentId === intentId;
    if (!isStillShown) return;
    const [bought] = outcome.outcome === 'bought' ? outcome.bookings : [];
    if (
      review.insertsOn !== null &&
      bought !== undefined &&
      outcome.outcome === 'bought' &&
      !outcome.problem
    ) {
      leavePurchase('numbers');
      void insertNumber(bought.bookingId);
    } else if (outcome.outcome === 'not-bought' && outcome.problem.kind === 'over-ask-again') {
      setView({ purchase: null, reviewProblem: outcome.problem });
    } else {
      setView({ purchase: { intentId, shown, outcome } });
    }
  };
  return (
    <ReviewScreen
      review={review}
      balanceUsd={data?.account?.balanceUsd ?? null}
      spentTodayUsd={toSpentTodayUsd(ofToday ?? [], now)}
      limits={(data?.settings ?? defaultSettings).limits}
      problem={reviewProblem}
      stepFor={(problem) => toProblemStep(problem, {})}
      onConfirm={(confirmedAgain) => void confirm(confirmedAgain)}
      onBack={() => setView({ review: null, reviewProblem: null })}
    />
  );
}

/** Long enough for a purchase that has just been confirmed to reach the journal. */
const journalPatienceMs = 3_000;

/** Where a purchase stands is what the domain makes of the journal; the answer given counts only where there is none. */
function PurchaseStep({ purchase }: { purchase: ShownPurchase }) {
  const review = useView((view) => view.review);
  const now = useSecond();
  const { intentId, outcome: answered } = purchase;
  const journalled = usePurchase(intentId);
  const lookAgain = async () => {
    const found = await ask('purchase.reconcile', { intentId });
    if (useView.getState().purchase?.intentId === intentId) {
      setView({ purchase: { ...purchase, outcome: found } });
    }
  };

  // A view that was closed right after the click finds neither answer nor entry: ask what became of it.
  const isForgotten =
    journalled === null &&
    (answered === null || answered.outcome === 'under-way' || answered.outcome === 'unsettled');
  useEffect(() => {
    if (!isForgotten) return;
    const timer = setTimeout(() => {
      void ask('purchase.reconcile', { intentId }).then((found) => {
        const shown = useView.getState().purchase;
        if (shown?.intentId === intentId) {
          setView({ purchase: { ...shown, outcome: found } });
        }
      });
    }, journalPatienceMs);
    return () => clearTimeout(timer);
  }, [isForgotten, answered, intentId]);

  const isSurplusShown = journalled ? hasUnseenSurplus(journalled.entry, now) : false;
  useEffect(() => {
    if (isSurplusShown) void ask('purchase.surplusSeen', { intentId });
  }, [isSurplusShown, intentId]);

  if (journalled === undefined) return null;
  return (
    <PurchaseScreen
      outcome={journalled === null ? answered : toPurchaseOutcome(journalled.entry, journalled.bookings, now)}
      shown={purchase.shown ?? journalled?.entry.shown ?? null}
      stepFor={(problem) => toProblemStep(problem, {})}
      onInsertNumber={(bookingId) => {
        leavePurchase('numbers');
        void insertNumber(bookingId);
      }}
      onShowNumbers={() => leavePurchase('numbers')}
      onCancelBooking={async (bookingId) => {
        const result = await ask('booking.cancel', { bookingId });
        if (!result.ok) setNotice(bookingId, { kind: 'problem', problem: result.problem, what: null });
        leavePurchase('numbers');
      }}
      onLookAgain={lookAgain}
      onDecide={(decision) => ask('purchase.decide', { intentId, decision })}
      onOpenProvider={openProvider}
      onBackToReview={
        review === null
          ? null
          : () => setView({ purchase: null, review: { ...review, intentId: crypto.randomUUID() } })
      }
      onClose={() => leavePurchase('buy')}
    />
  );
}
