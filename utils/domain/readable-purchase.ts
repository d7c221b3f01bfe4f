import type { Problem } from './problem.ts';
import type { PurchaseEntry, PurchaseRequest, PurchaseShown, PurchaseVerdict } from './purchase.ts';

/** A journal entry as it lies on the disk: every member but its key may be damaged. */
type Stored = Partial<Record<keyof PurchaseEntry, unknown>> & Pick<PurchaseEntry, 'intentId'>;
type Members = Readonly<Record<string, unknown>>;

/**
 * What can be shown of a stored journal entry: safe values stand for what cannot be read. A damaged one is the person's to
 * decide, and nothing in it is judged any more, unless it is settled and all that says what it came to can be read.
 */
export function toReadablePurchase(stored: PurchaseEntry): PurchaseEntry {
  if (isWhole(stored)) return stored;
  const row: Stored = stored;
  const createdAt = [row.createdAt, row.sentAt, row.answeredAt].find(isNumber) ?? 0;
  const request = isRequest(row.request) ? row.request : unknownRequest;
  const shown = { ...unknownShown, ...pickReadable(row.shown, unknownShown) };
  const isSettled = row.stage === 'settled';
  const isClear = isSettled && isRequest(row.request) && isShown(row.shown);
  return {
    intentId: row.intentId,
    accountId: typeof row.accountId === 'string' ? row.accountId : '',
    request,
    number: typeof row.number === 'string' ? row.number : null,
    shown,
    maxPriceUsd: isNumber(row.maxPriceUsd) ? row.maxPriceUsd : shown.priceUsd,
    baseline: null,
    stage: isSettled ? 'settled' : 'undecided',
    createdAt,
    // It may have been sent, and may count towards the limits.
    sentAt: isNumber(row.sentAt) ? row.sentAt : createdAt,
    answer: isClear && isAnswer(row.answer) ? row.answer : null,
    answeredAt: null,
    verdict:
      isClear && isVerdict(row.verdict)
        ? row.verdict
        : { verdict: 'cannot-tell', why: 'the journal entry is damaged' },
    claimedOrderIds: toIds(row.claimedOrderIds),
    claimedBookingIds: toIds(row.claimedBookingIds),
    settledAt: isSettled && isNumber(row.settledAt) ? row.settledAt : null,
    reconcileTries: 0,
    balanceAfterUsd: null,
    balanceFallUsd: null,
    unexplainedUsd: null,
    nextLookAt: null,
    personDecided: isSettled && isDecision(row.personDecided) ? row.personDecided : null,
    ...(isNumber(row.surplusSeenAt) ? { surplusSeenAt: row.surplusSeenAt } : {}),
  };
}

const unknownRequest: PurchaseRequest = { act: 'buy', productId: 0, providerId: 0, amount: 1 };
const unknownShown: PurchaseShown = {
  country: '',
  service: '',
  rentalType: 'Activation',
  durationInMinutes: 0,
  providerName: '',
  priceUsd: 0,
};

function isWhole(row: Stored): boolean {
  return (
    typeof row.accountId === 'string' &&
    typeof row.stage === 'string' &&
    ['prepared', 'sent', 'undecided', 'settled'].includes(row.stage) &&
    isNumber(row.createdAt) &&
    isNumber(row.maxPriceUsd) &&
    [
      ...[row.sentAt, row.answeredAt, row.settledAt, row.nextLookAt],
      ...[row.balanceAfterUsd, row.balanceFallUsd, row.unexplainedUsd],
    ].every(isNumberOrNull) &&
    isRequest(row.request) &&
    isShown(row.shown) &&
    isAnswer(row.answer) &&
    isVerdict(row.verdict) &&
    isIds(row.claimedOrderIds) &&
    isIds(row.claimedBookingIds) &&
    (row.baseline === null || isObject(row.baseline))
  );
}

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isNumberOrNull = (value: unknown): boolean => value === null || isNumber(value);
const isIds = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isNumber);
const toIds = (value: unknown): readonly number[] => (isIds(value) ? value : []);

function isRequest(value: unknown): value is PurchaseRequest {
  if (!isObject(value)) return false;
  switch (value.act) {
    case 'buy':
      return [value.productId, value.providerId, value.amount].every(isNumber);
    case 'extend':
      return [value.bookingId, value.durationInMinutes].every(isNumber);
    case 'reuse':
      return isNumber(value.bookingId);
    default:
      return false;
  }
}

const isShown = (value: unknown): boolean =>
  Object.keys(pickReadable(value, unknownShown)).length === Object.keys(unknownShown).length;

const isDecision = (value: unknown): value is 'not-bought' | 'dismissed' =>
  value === 'not-bought' || value === 'dismissed';

const isProblem = (value: unknown): value is Problem => isObject(value) && typeof value.kind === 'string';

function isAnswer(value: unknown): value is PurchaseEntry['answer'] {
  if (value === null) return true;
  if (!isObject(value)) return false;
  return value.kind === 'order'
    ? isNumber(value.orderId) && isIds(value.bookingIds)
    : (value.kind === 'refused' || value.kind === 'unknown') && isProblem(value.problem);
}

function isVerdict(value: unknown): value is PurchaseVerdict | null {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const isSeen = (seen: Members) => isIds(seen.bookingIds) && isNumberOrNull(seen.chargedUsd);
  switch (value.verdict) {
    case 'none':
      return true;
    case 'one':
      return isNumberOrNull(value.orderId) && isSeen(value);
    case 'several':
      return isIds(value.orderIds) && isSeen(value);
    case 'cannot-tell':
      return (
        value.certain === undefined ||
        (isObject(value.certain) && isNumber(value.certain.orderId) && isSeen(value.certain))
      );
    default:
      return false;
  }
}

/** The members of `value` that are of the same kind as in `example`. */
const pickReadable = <Example extends object>(value: unknown, example: Example): Partial<Example> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).filter(([name, member]) => {
      const kind = typeof example[name as keyof Example];
      return kind === 'number' ? isNumber(member) : typeof member === kind;
    }),
  ) as Partial<Example>;
