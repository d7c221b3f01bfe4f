import { useEffect, useMemo, useState } from 'react';
import type { CatalogueRow } from '@/utils/database/database.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import type { Problem, Result } from '@/utils/domain/problem.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import { toPurchaseOutcome, toSeenOrder } from '@/utils/domain/purchase-outcome.ts';
import { createProductSearch } from '@/utils/domain/search-products.ts';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { useNow } from '../parts/clock.tsx';
import { formatCountry, formatRentalType, toCountryNames } from '../parts/format.ts';
import { RegionMark } from '../parts/region-mark.tsx';
import { messageLanguage, translate } from '../parts/translate.ts';
import { OfferScreen, type OfferChoice } from '../screens/offer-screen.tsx';
import { PickScreen } from '../screens/pick-screen.tsx';
import { PurchaseScreen } from '../screens/purchase-screen.tsx';
import { ReviewScreen, type Review } from '../screens/review-screen.tsx';
import { ask } from './ask.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { insertNumber } from './fill.ts';
import { usePurchase, type LiveData } from './live-data.ts';
import { openProvider } from './open-pages.ts';
import { toProblemStep } from './problem-steps.ts';
import { leavePurchase, setNotice, setView, useView, type ShownPurchase } from './view-state.ts';

/** From picking to what a purchase came to; the view state says which step. */
export function BuySection({ data, catalogue }: { data: LiveData; catalogue: CatalogueRow | null }) {
  const view = useView();
  const product = catalogue?.products.find(({ productId }) => productId === view.productId);
  if (view.purchase !== null) return <PurchaseStep purchase={view.purchase} />;
  if (view.review !== null) return <ReviewStep data={data} review={view.review} />;
  if (catalogue !== null && product !== undefined) {
    return <OfferStep key={product.productId} catalogue={catalogue} product={product} />;
  }
  return <PickStep data={data} catalogue={catalogue} />;
}

const distinct = <Value,>(values: readonly Value[]) => [...new Set(values)];

function PickStep({ data, catalogue }: { data: LiveData; catalogue: CatalogueRow | null }) {
  const pick = useView((view) => view.pick);
  const tab = useCurrentTab();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    void ask('catalogue.refresh', { force: attempt > 0 }).then((result) => {
      if (!isGone) setProblem(result.ok ? null : result.problem);
    });
    return () => {
      isGone = true;
    };
  }, [attempt]);

  const shelf = useMemo(() => {
    if (catalogue === null) return null;
    const compare = new Intl.Collator(messageLanguage()).compare;
    const countries = distinct(catalogue.products.map(({ country }) => country));
    const services = distinct(catalogue.products.map(({ service }) => service)).filter((name) => name !== '');
    return {
      services,
      search: createProductSearch(catalogue.products, {
        country: toCountryNames,
        rentalType: (rentalType) => [formatRentalType(rentalType)],
        anyService: translate('any_service'),
      }),
      countryOptions: countries
        .map((country) => ({
          id: country,
          name: formatCountry(country),
          otherNames: toCountryNames(country),
          mark: <RegionMark country={country} />,
        }))
        .sort((a, b) => compare(a.name, b.name)),
      serviceOptions: services
        .map((service) => ({ id: service, name: service, otherNames: service.split(/,\s*/) }))
        .sort((a, b) => compare(a.name, b.name)),
    };
  }, [catalogue]);

  const origin = toSiteOrigin(tab?.url ?? null);
  const host = origin === null ? null : new URL(origin).hostname;
  const proposal =
    host === null || shelf === null ? null : { host, services: proposeServices(host, shelf.services) };
  const recent = distinct(
    data.purchases.flatMap(({ request, verdict }) =>
      request.act === 'buy' && toSeenOrder(verdict) !== null ? [request.productId] : [],
    ),
  ).flatMap((id) => catalogue?.products.find(({ productId }) => productId === id) ?? []);

  return (
    <PickScreen
      pick={pick}
      search={shelf?.search ?? null}
      countries={shelf?.countryOptions ?? []}
      services={shelf?.serviceOptions ?? []}
      proposal={proposal}
      recent={recent}
      problem={catalogue === null ? problem : null}
      stepFor={(found) => toProblemStep(found, { retry: () => setAttempt(attempt + 1) })}
      onChange={(change) => setView({ pick: { ...useView.getState().pick, ...change } })}
      onPickProduct={(productId) => setView({ productId, choice: null })}
    />
  );
}

function OfferStep({ catalogue, product }: { catalogue: CatalogueRow; product: Product }) {
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
  const review = (chosen: OfferChoice) => {
    const operator =
      offer?.ok === true && chosen.providerId !== 0
        ? offer.value.tiers
            .flatMap(({ providers }) => providers)
            .find(({ providerId }) => providerId === chosen.providerId)
        : undefined;
    setView({
      choice: chosen,
      reviewProblem: null,
      review: {
        intentId: crypto.randomUUID(),
        request: { act: 'buy', productId, providerId: chosen.providerId, amount: 1 },
        shown: {
          country: product.country,
          service: product.service,
          rentalType: product.rentalType,
          durationInMinutes: product.durationInMinutes,
          providerName: operator?.name ?? translate('offer_any_operator'),
          priceUsd: chosen.priceUsd,
        },
        number: null,
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
      onBack={() => setView({ productId: null, choice: null })}
    />
  );
}

function ReviewStep({ data, review }: { data: LiveData; review: Review }) {
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
    if (outcome.outcome === 'not-bought' && outcome.problem.kind === 'over-ask-again') {
      setView({ purchase: null, reviewProblem: outcome.problem });
    } else {
      setView({ purchase: { intentId, shown, outcome } });
    }
  };
  return (
    <ReviewScreen
      review={review}
      balanceUsd={data.account?.balanceUsd ?? null}
      spentTodayUsd={toSpentTodayUsd(data.purchases, now)}
      limits={data.settings.limits}
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
  const now = useNow();
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
