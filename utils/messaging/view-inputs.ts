import * as v from 'valibot';
import type { ProtocolInput, ViewProtocol } from './protocol.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const amountUsd = v.pipe(v.number(), v.finite(), v.minValue(0));
const limitUsd = v.nullable(amountUsd);
const intentId = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(1_000));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

const purchaseRequest = v.variant('act', [
  v.strictObject({
    act: v.literal('buy'),
    productId: id,
    providerId: id,
    // One number a click: the API would sell a hundred at once.
    amount: v.literal(1),
  }),
  v.strictObject({ act: v.literal('extend'), bookingId: id, durationInMinutes: minutes }),
  v.strictObject({ act: v.literal('reuse'), bookingId: id }),
]);

const fill = v.strictObject({ bookingId: id, tabId: id, target: v.picklist(['best', 'focused']) });
const booking = v.strictObject({ bookingId: id });

/** What each message of a view must look like before a handler sees it. */
export const viewInputs: {
  [Name in keyof ViewProtocol]: v.GenericSchema<unknown, ProtocolInput<ViewProtocol, Name>>;
} = {
  'background.hello': v.null(),
  'account.connect': v.strictObject({ apiKey: v.pipe(v.string(), v.minLength(1), v.maxLength(500)) }),
  'account.disconnect': v.null(),
  'account.refresh': v.null(),
  'catalogue.refresh': v.strictObject({ force: v.boolean() }),
  'catalogue.offer': v.strictObject({ productId: id }),
  'purchase.confirm': v.strictObject({
    intentId,
    request: purchaseRequest,
    shown: v.strictObject({
      country: text,
      service: text,
      rentalType: text,
      durationInMinutes: minutes,
      providerName: text,
      priceUsd: amountUsd,
    }),
    // Zero would be no cap at all (anosim-api.md, trap 11).
    maxPriceUsd: v.pipe(amountUsd, v.gtValue(0)),
    confirmedAgain: v.boolean(),
  }),
  'purchase.reconcile': v.strictObject({ intentId }),
  'purchase.decide': v.strictObject({ intentId, decision: v.picklist(['not-bought', 'dismissed']) }),
  'bookings.refresh': v.null(),
  'booking.cancel': booking,
  'booking.setAutoRenewal': v.strictObject({ bookingId: id, isEnabled: v.boolean() }),
  'booking.hide': booking,
  'sms.markRead': booking,
  'fill.insertNumber': fill,
  'fill.insertCode': fill,
  'fill.undo': v.strictObject({ bookingId: id, tabId: id }),
  'poll.watch': v.strictObject({ bookingIds: v.pipe(v.array(id), v.maxLength(1_000)) }),
  'settings.change': v.strictObject({
    limits: v.exactOptional(
      v.strictObject({
        mostPerPurchaseUsd: limitUsd,
        mostPerDayUsd: limitUsd,
        askAgainAboveUsd: limitUsd,
      }),
    ),
    hidesCode: v.exactOptional(v.boolean()),
    notifies: v.exactOptional(v.boolean()),
    fillsCodeOnArrival: v.exactOptional(v.boolean()),
    theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
  }),
};
