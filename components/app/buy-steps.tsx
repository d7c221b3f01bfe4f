import { useEffect, useMemo, useState } from 'react';
import type { CatalogueRow } from '@/utils/database/database.ts';
import { isFavourite, toFavourite, toggleFavourite, type Favourite } from '@/utils/domain/favourite.ts';
import type { OfferChoice } from '@/utils/domain/offer-choice.ts';
import type { Result } from '@/utils/domain/problem.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import { hasUnseenSurplus, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { defaultSettings } from '@/utils/domain/settings.ts';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { useNow, useSecond } from '../parts/clock.tsx';
import { translate } from '../parts/translate.ts';
import { OfferScreen } from '../screens/offer-screen.tsx';
import { PurchaseScreen } from '../screens/purchase-screen.tsx';
import { ReviewScreen, type Review } from '../screens/review-screen.tsx';
import { ask, askOffer } from './ask.ts';
import { toSiteOrigin, useCurrentTab } from './current-tab.ts';
import { insertNumber } from './fill.ts';
import { usePurchase, usePurchasesOfToday, type LiveData } from './live-data.ts';
import { openProvider } from './open-pages.ts';
import { toInsertHost, toReview } from './open-review.ts';
import { pickOther } from './number-acts.ts';
import { toProblemStep } from './problem-steps.ts';
import { showToast } from './toast.ts';
import { leavePurchase, setNotice, setView, useView, type ShownPurchase } from './view-state.ts';

interface Offered {
  catalogue: CatalogueRow;
  product: Product;
  favourites: readonly Favourite[];
}

/** One component for all of them: once it is there, each makes room for the next in the turn of the click. */
export function BuySteps({
  data,
  purchase,
  review,
  offered,
}: {
  data: LiveData | undefined;
  purchase: ShownPurchase | null;
  review: Review | null;
  offered: Offered | null;
}) {
  if (purchase !== null) return <PurchaseStep purchase={purchase} />;
  if (review !== null) return <ReviewStep data={data} review={review} />;
  return offered === null ? null : <OfferStep key={offered.product.productId} {...offered} />;
}

function OfferStep({ catalogue, product, favourites }: Offered) {
  const choice = useView((view) => view.choice);
  const [offer, setOffer] = useState<Result<Offer> | null>(null);
  const { productId, country, rentalType } = product;
  const refresh = async () => setOffer(await askOffer(product));
  useEffect(() => {
    let isGone = false;
    void askOffer({ productId, country, rentalType }).then((result) => {
      if (!isGone) setOffer(result);
    });
    return () => {
      isGone = true;
    };
  }, [productId, country, rentalType]);
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
        insertsOn: toInsertHost(boughtFor?.origin ?? null, tab?.url ?? null),
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

/** So many sites are remembered; those of before go first. */
const mostChoices = 50;

/** Where the name of a site does not say its service, what was bought there does, until the browser is closed. */
function rememberChoice(origin: string | null, { request, shown }: Review): void {
  if (origin === null || request.act !== 'buy') return;
  if (proposeServices(new URL(origin).hostname, [shown.service]).length > 0) return;
  const { productId, providerId } = request;
  const { [origin]: _before, ...others } = useView.getState().choices;
  const kept = Object.entries(others).slice(1 - mostChoices);
  setView({ choices: { ...Object.fromEntries(kept), [origin]: { productId, providerId } } });
}

function ReviewStep({ data, review }: { data: LiveData | undefined; review: Review }) {
  const ofToday = usePurchasesOfToday();
  const reviewProblem = useView((view) => view.reviewProblem);
  const tab = useCurrentTab();
  const now = useNow();
  const confirm = async (confirmedAgain: boolean) => {
    const { intentId, request, shown } = review;
    // The screen changes in the same turn: a second click finds no button, and the intent id would not buy twice.
    setView({ purchase: { intentId, shown, outcome: null }, reviewProblem: null });
    rememberChoice(toSiteOrigin(tab?.url ?? null), review);
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
      const isForField = useView.getState().boughtFor?.isForField === true;
      showToast(translate('bought_title'));
      leavePurchase('numbers');
      void insertNumber(bought.bookingId, isForField ? 'focused' : undefined);
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
      onPickOther={pickOther}
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
