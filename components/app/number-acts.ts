import type { MissReport } from '@/utils/domain/miss-report.ts';
import { toCheapestChoice, type OfferChoice } from '@/utils/domain/offer-choice.ts';
import { listOtherNumbers, toOtherChoice, type OtherNumber } from '@/utils/domain/other-numbers.ts';
import { failure, type Result } from '@/utils/domain/problem.ts';
import type { Offer, Product } from '@/utils/domain/product.ts';
import { proposeServices } from '@/utils/domain/propose-services.ts';
import type { PurchaseRequest } from '@/utils/domain/purchase.ts';
import type { NumberRecord } from '@/utils/domain/records.ts';
import { toSupportText } from '@/utils/domain/support-text.ts';
import { formatUsd } from '../parts/format.ts';
import { translate } from '../parts/translate.ts';
import type { CardBooking } from '../screens/booking-card.tsx';
import { ask } from './ask.ts';
import { findCurrentTab, toSiteOrigin } from './current-tab.ts';
import { readCatalogue, readProviderOf } from './live-data.ts';
import { openReview } from './open-review.ts';
import { showToast } from './toast.ts';
import { leavePurchase, setNotice, setView, useView } from './view-state.ts';

/** Opens the review of a purchase that is about a number one has. */
export function reviewAgain(
  booking: CardBooking,
  request: PurchaseRequest,
  terms: { durationInMinutes: number; priceUsd: number },
): void {
  const { country, service, rentalType, number } = booking;
  setView({
    section: 'buy',
    purchase: null,
    reviewProblem: null,
    review: {
      intentId: crypto.randomUUID(),
      request,
      shown: { country, service, rentalType, providerName: '', ...terms },
      number,
      insertsOn: null,
    },
  });
}

/** Cancels a number, and says what came back. */
export async function cancelNumber(bookingId: number): Promise<'cancelled' | 'refused'> {
  const result = await ask('booking.cancel', { bookingId });
  if (!result.ok) {
    setNotice(bookingId, { kind: 'problem', problem: result.problem, what: null });
    return 'refused';
  }
  const { refundedUsd } = result.value;
  showToast(
    refundedUsd !== null && refundedUsd > 0
      ? translate('cancelled_refund', formatUsd(refundedUsd))
      : translate('cancelled_no_refund'),
  );
  return 'cancelled';
}

/** The number's product in the catalogue: of the same length, or of another where that is not sold any more. */
function findProductOf(
  { country, service, rentalType, durationInMinutes }: CardBooking,
  products: readonly Product[],
): Product | undefined {
  const alike = products.filter(
    (product) =>
      product.country === country && product.service === service && product.rentalType === rentalType,
  );
  return alike.find((other) => other.durationInMinutes === durationInMinutes) ?? alike[0];
}

/** The page another number of the kind is for: where this one was inserted, else the page at hand where it is its service's. */
async function findPageFor({ boundTo, service }: CardBooking): Promise<string | null> {
  if (boundTo !== null) return boundTo.origin;
  const origin = toSiteOrigin((await findCurrentTab())?.url ?? null);
  const isItsSite = origin !== null && proposeServices(new URL(origin).hostname, [service]).length > 0;
  return isItsSite ? origin : null;
}

/** The review of another number of the kind, chosen by `choose`; where it is not sold, the search for one. */
async function openAnother(
  booking: CardBooking,
  choose: (offer: Offer, providerId: number, others: readonly OtherNumber[]) => OfferChoice | null,
  records: readonly NumberRecord[] | null,
): Promise<void> {
  const [catalogue, forOrigin, providerId] = await Promise.all([
    readCatalogue(),
    findPageFor(booking),
    readProviderOf(booking.bookingId),
  ]);
  leavePurchase('buy');
  const products = catalogue?.products ?? [];
  const product = findProductOf(booking, products);
  if (product !== undefined)
    return openReview(product, {
      forOrigin,
      choose: (offer, others) => choose(offer, providerId, others),
      listOthers: (offer) =>
        records === null ? [] : listOtherNumbers(product, { offer, providerId, products, records }),
    });
  setView({
    pick: { query: '', country: null, service: booking.service },
    boughtFor: forOrigin === null ? null : { origin: forOrigin, isForField: false },
  });
}

/** The same again. */
export const buyAgain = (booking: CardBooking) => openAnother(booking, toCheapestChoice, null);

/** The same of another operator: this one's number got no SMS, or the site refused it. */
export async function tryAnother(booking: CardBooking): Promise<void> {
  const { readRecords } = await import('./read-records.ts');
  await openAnother(booking, toOtherChoice, await readRecords());
}

/** Another of those that the review offers, in the place of the one it is about. */
export async function pickOther(other: OtherNumber): Promise<void> {
  const { boughtFor, review } = useView.getState();
  const catalogue = await readCatalogue();
  const product = catalogue?.products.find(({ productId }) => productId === other.productId);
  if (product === undefined) return;
  await openReview(product, {
    forOrigin: boughtFor?.origin ?? null,
    isForField: boughtFor?.isForField ?? false,
    choose: (offer) => toCheapestChoice(offer, other.providerId),
    listOthers: () => review?.others ?? [],
  });
}

export async function copy(text: string, told: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  showToast(told);
}

export const copyNumber = (_booking: CardBooking, spelling: string): void =>
  void copy(spelling, translate('copied_number'));

export const copyForSupport = (booking: CardBooking): void =>
  void copy(toSupportText(booking, booking.messages), translate('copied_support'));

/** Null: it is not being written any more. */
export function typeNote(bookingId: number, text: string | null): void {
  setView({ typedNote: text === null ? null : { bookingId, text } });
}

export const setNote = (bookingId: number, note: string): void =>
  void ask('booking.setNote', { bookingId, note });

export function copyCode({ bookingId }: CardBooking, code: string): void {
  void copy(code, translate('copied_code'));
  void ask('sms.markRead', { bookingId });
}

/** What the background tells of an SMS or of the tab at hand, with everything of anybody replaced. */
export async function reportMiss(
  bookingId: number,
  missed: { smsKey: string } | { role: 'phone' | 'code' },
): Promise<MissReport | null> {
  const report = 'smsKey' in missed ? await ask('report.message', missed) : await reportTab(missed.role);
  if (report.ok) return report.value;
  setNotice(bookingId, { kind: 'problem', problem: report.problem, what: null });
  return null;
}

async function reportTab(role: 'phone' | 'code'): Promise<Result<MissReport>> {
  const tab = await findCurrentTab();
  return tab === null ? failure({ kind: 'page-forbidden' }) : ask('report.page', { tabId: tab.tabId, role });
}
