import * as v from 'valibot';
import { historyNumberSchema } from '../domain/history-file.ts';
import { settingsChangeSchema } from '../domain/settings.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const amountUsd = v.pipe(v.number(), v.finite(), v.minValue(0));
const intentId = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(1_000));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

const purchaseRequest = v.variant('act', [
  v.strictObject({
    act: v.literal('buy'),
    productId: id,
    providerId: id,
    // One number a click: the API would sell a hundred at once.
    amount: v.pipe(v.number(), v.value(1)),
  }),
  v.strictObject({ act: v.literal('extend'), bookingId: id, durationInMinutes: minutes }),
  v.strictObject({ act: v.literal('reuse'), bookingId: id }),
]);

const fill = v.strictObject({ bookingId: id, tabId: id, target: v.picklist(['best', 'focused']) });
const booking = v.strictObject({ bookingId: id });

/**
 * What each message of a view must look like before a handler sees it, and the types of the inputs with it. What it is
 * answered stands in `ViewOutputs`.
 */
export const viewInputs = {
  'background.hello': v.null(),
  'account.connect': v.strictObject({
    apiKey: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    replacesOther: v.exactOptional(v.boolean()),
  }),
  'account.disconnect': v.null(),
  'account.deleteEverything': v.null(),
  'account.refresh': v.null(),
  'catalogue.refresh': v.strictObject({ force: v.boolean() }),
  'catalogue.offer': v.strictObject({ productId: id, country: text, rentalType: text }),
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
  'purchase.surplusSeen': v.strictObject({ intentId }),
  'bookings.refresh': v.null(),
  'booking.cancel': booking,
  'booking.setAutoRenewal': v.strictObject({ bookingId: id, isEnabled: v.boolean() }),
  'bookings.setAutoRenewalOfAll': v.strictObject({ isEnabled: v.boolean() }),
  'booking.hide': booking,
  'booking.unhide': booking,
  'booking.setNote': v.strictObject({ bookingId: id, note: v.pipe(v.string(), v.maxLength(200)) }),
  'history.import': v.strictObject({
    numbers: v.pipe(v.array(historyNumberSchema), v.maxLength(1_000), v.readonly()),
  }),
  'sms.markRead': booking,
  'report.message': v.strictObject({ smsKey: text }),
  'report.page': v.strictObject({ tabId: id, role: v.picklist(['phone', 'code']) }),
  'account.orders': v.null(),
  'account.order': v.strictObject({ orderId: id }),
  'account.booking': booking,
  'account.bookingSms': booking,
  'account.sms': v.null(),
  'account.simCards': v.null(),
  'shared.add': v.strictObject({ link: text }),
  'shared.look': v.null(),
  'shared.remove': v.strictObject({ sharedId: v.pipe(v.string(), v.maxLength(64)) }),
  'fill.insertNumber': fill,
  'fill.insertCode': fill,
  'fill.undo': v.strictObject({ bookingId: id, tabId: id }),
  'fill.resume': v.strictObject({ tabId: id }),
  'poll.watch': v.strictObject({ bookingIds: v.pipe(v.array(id), v.maxLength(1_000), v.readonly()) }),
  'poll.check': v.null(),
  'database.resetSeen': v.null(),
  'settings.change': settingsChangeSchema,
} satisfies Record<string, v.GenericSchema>;

export type ViewInputs = { [Name in keyof typeof viewInputs]: v.InferOutput<(typeof viewInputs)[Name]> };
