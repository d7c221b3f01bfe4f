/**
 * Everything that can go wrong, as data that crosses every boundary. `said` is the provider's own words, at most 300
 * characters, shown as a quotation. Each kind has its three sentences (what happened, what it means for money or
 * number, one next step) in `public/_locales` under `problem_<kind>_{what,means,next}`.
 */
export type Problem =
  | { kind: 'key-missing' }
  | { kind: 'key-refused'; said: string }
  /** The key of an account that shows nothing of what is kept here. */
  | { kind: 'other-account' }
  | { kind: 'offline' }
  /** The person or the browser took away the permission for the API's own host. */
  | { kind: 'api-access-missing' }
  | { kind: 'timeout' }
  | { kind: 'rate-limited'; retryAt: number | null }
  | { kind: 'provider-down'; status: number }
  | { kind: 'answer-unreadable'; said: string }
  | { kind: 'not-found'; said: string }
  | { kind: 'refused'; status: number; said: string }
  | { kind: 'balance-too-low'; said: string }
  | { kind: 'sold-out'; said: string }
  | { kind: 'price-risen'; shownUsd: number; nowUsd: number | null }
  | { kind: 'charged-more'; shownUsd: number; chargedUsd: number }
  /** Charged for the order; the balance, other orders left out, fell by more. */
  | { kind: 'balance-fell-more'; chargedUsd: number; fallUsd: number }
  | { kind: 'purchase-unsettled'; intentId: string }
  | { kind: 'purchase-busy' }
  /** The browser stopped before the order was sent. */
  | { kind: 'purchase-interrupted' }
  | { kind: 'over-purchase-limit'; limitUsd: number }
  | { kind: 'over-daily-limit'; limitUsd: number; spentUsd: number }
  | { kind: 'over-ask-again'; limitUsd: number }
  | { kind: 'booking-gone' }
  /** What was pasted is no share link or token, or the provider knows no booking under it. */
  | { kind: 'share-not-found'; said: string }
  | { kind: 'page-forbidden' }
  | { kind: 'page-not-granted'; origin: string | null }
  /** The page shows a frame of another site, which may hold the form and is closed to us. */
  | { kind: 'frame-not-granted'; origin: string }
  | { kind: 'no-field'; role: 'phone' | 'code' }
  | { kind: 'fill-refused'; refusal: FillRefusal }
  | { kind: 'no-code-yet' }
  | { kind: 'background-silent' }
  /** The database does not open: damaged, of a newer version, or stuck. */
  | { kind: 'database-unreadable' }
  /** The database is gone that was in use since `usedSince`. `spentLastDayUsd`: what the account's orders came to. */
  | { kind: 'database-reset'; usedSince: number; spentLastDayUsd: number | null }
  | { kind: 'unexpected'; said: string };

/** Why a field was not filled although there is one. A closed set: the popup has a sentence for each. */
export type FillRefusal =
  | 'code-for-email'
  | 'code-for-app'
  | 'several-equal-fields'
  | 'field-not-editable'
  | 'field-vanished'
  | 'value-changed-by-page'
  | 'country-not-offered'
  | 'number-does-not-fit'
  | 'code-does-not-fit'
  | 'origin-changed'
  | 'sandboxed-frame'
  | 'other-number-there'
  | 'page-too-busy';

/** Stays until the person acts: the provider is not asked meanwhile, and every view says so. */
export const isStanding = (problem: Problem): boolean =>
  problem.kind === 'key-refused' || problem.kind === 'api-access-missing';

/** A success or a problem, as data. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
