import * as v from 'valibot';

/** The parts of the API that tell time, each on its own (trap 2). */
const dateGroups = ['purchase', 'orders', 'bookings', 'simCards', 'sms', 'share'] as const;
export type DateGroup = (typeof dateGroups)[number];

const schema = v.strictObject({
  /** The name of an order's array (trap 1). */
  orderArray: v.picklist(['bookings', 'orderBookings', 'neither']),
  /** `text`: every amount as `"30.00"`. */
  amounts: v.picklist(['number', 'text']),
  /** Minutes by which local time is labelled UTC, and where (trap 2). */
  localTimeMinutes: v.pipe(v.number(), v.integer()),
  localTimeIn: v.array(v.picklist(dateGroups)),
  /** Digits of a second's fraction; `trimmed` is what .NET writes, 0 to 3 without trailing zeros (trap 5). */
  fractionDigits: v.union([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
    v.literal('trimmed'),
  ]),
  /** `number`: a sender of digits alone is a JSON number (trap 5). */
  senders: v.picklist(['text', 'number']),
  /** Which path reuse and auto-renewal answer on; the other one is a 404. */
  paths: v.picklist(['example', 'heading', 'both']),
  /** The body of an error answer: plain text, JSON with the one member named, or nothing. */
  errorShape: v.picklist(['text', 'message', 'Message', 'error', 'title', 'empty']),
  /** `ok`: a refused purchase answers 200 with the error as its body. */
  refusals: v.picklist(['status', 'ok']),
  noBalanceStatus: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  /** `text`: a cancellation answers `{"success": "true"}`. */
  success: v.picklist(['boolean', 'text']),
  /** When a cancelled booking's price comes back (trap 10). */
  cancelRefund: v.picklist(['at-once', 'late', 'never']),
  /** How long after `cancelRefund: 'late'` the money comes. */
  refundAfterMs: v.pipe(v.number(), v.minValue(0)),
  /** The youngest a booking may be cancelled. */
  cancelAfterMs: v.pipe(v.number(), v.minValue(0)),
  /** Whether an Activation that has its SMS can still be cancelled. */
  cancelAfterSms: v.picklist(['refused', 'allowed']),
  /** A cancelled booking's state: the API's full list is lost. */
  cancelledState: v.string(),
  /** Whether an Activation that ends without an SMS is paid back. */
  refundNotUsed: v.boolean(),
  /** How late a new order shows in `GET /Orders`. */
  ordersLateMs: v.pipe(v.number(), v.minValue(0)),
  /** How late a new booking shows in `GET /OrderBookings`, `/OrderBookingsCurrent` and `/SimCards`. */
  bookingsLateMs: v.pipe(v.number(), v.minValue(0)),
  /** How late a movement of money shows in `GET /Balance`. */
  balanceLateMs: v.pipe(v.number(), v.minValue(0)),
  /** `GET /Balance` is rounded down to a multiple of this; 0 is exact. */
  balanceStepUsd: v.pipe(v.number(), v.minValue(0)),
  /** Lists that repeat an order or a booking. */
  listDuplicates: v.boolean(),
  /** Under which booking id the SMS of an extended number is found: of the active one, the first one, or both (trap 9). */
  extensionSms: v.picklist(['active', 'original', 'both']),
  /** Whether answers carry a `Date` header. */
  dateHeader: v.boolean(),
});

/** Every documented or feared ambiguity of the API as a switch. */
export type Variants = v.InferOutput<typeof schema>;

/** The page's own examples wherever it has one. */
export const defaultVariants: Variants = {
  orderArray: 'bookings',
  amounts: 'number',
  localTimeMinutes: 0,
  localTimeIn: ['orders', 'bookings'],
  fractionDigits: 'trimmed',
  senders: 'text',
  paths: 'example',
  errorShape: 'text',
  refusals: 'status',
  noBalanceStatus: 402,
  success: 'boolean',
  cancelRefund: 'at-once',
  refundAfterMs: 60_000,
  cancelAfterMs: 0,
  cancelAfterSms: 'refused',
  cancelledState: 'Not Used',
  refundNotUsed: true,
  ordersLateMs: 0,
  bookingsLateMs: 0,
  balanceLateMs: 0,
  balanceStepUsd: 0,
  listDuplicates: false,
  extensionSms: 'active',
  dateHeader: true,
};

const partialSchema = v.partial(schema);

/** Throws on an unknown switch: a test that sets nothing would prove nothing. */
export function parseVariants(input: unknown): Partial<Variants> {
  return v.parse(partialSchema, input) as Partial<Variants>;
}
