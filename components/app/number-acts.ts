import type { PurchaseRequest } from '@/utils/domain/purchase.ts';
import { formatUsd } from '../parts/format.ts';
import { translate } from '../parts/translate.ts';
import type { CardBooking } from '../screens/booking-card.tsx';
import { ask } from './ask.ts';
import { readCatalogue } from './live-data.ts';
import { showToast } from './toast.ts';
import { leavePurchase, setNotice, setView } from './view-state.ts';

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

/** The prices of the same product, to get another number of the kind for the same page. */
export async function chooseAgain({ country, service, rentalType, durationInMinutes, boundTo }: CardBooking) {
  const catalogue = await readCatalogue();
  const alike = catalogue?.products.filter(
    (product) =>
      product.country === country && product.service === service && product.rentalType === rentalType,
  );
  const product = alike?.find((other) => other.durationInMinutes === durationInMinutes) ?? alike?.[0];
  leavePurchase('buy');
  setView({
    productId: product?.productId ?? null,
    pick: { query: '', country: null, service: product === undefined ? service : null },
    replacesOn: boundTo?.origin ?? null,
  });
}

export async function copy(text: string, told: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  showToast(told);
}

export const copyNumber = (_booking: CardBooking, spelling: string): void =>
  void copy(spelling, translate('copied_number'));

export function copyCode({ bookingId }: CardBooking, code: string): void {
  void copy(code, translate('copied_code'));
  void ask('sms.markRead', { bookingId });
}
