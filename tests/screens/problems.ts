import type { FillRefusal, Problem } from '@/utils/domain/problem.ts';
import { now } from './example-data.ts';

/** The compiler asks for every refusal. */
const refusals: Record<FillRefusal, null> = {
  'code-for-email': null,
  'code-for-app': null,
  'several-equal-fields': null,
  'field-not-editable': null,
  'field-vanished': null,
  'value-changed-by-page': null,
  'country-not-offered': null,
  'number-does-not-fit': null,
  'code-does-not-fit': null,
  'origin-changed': null,
  'page-too-busy': null,
  'sandboxed-frame': null,
  'other-number-there': null,
};

/** With everything each may carry; the compiler asks for every kind. */
const ofEveryKind: { [Kind in Problem['kind']]: readonly Extract<Problem, { kind: Kind }>[] } = {
  'key-missing': [{ kind: 'key-missing' }],
  'key-refused': [{ kind: 'key-refused', said: 'Authorization has been denied for this request.' }],
  'other-account': [{ kind: 'other-account' }],
  offline: [{ kind: 'offline' }],
  'api-access-missing': [{ kind: 'api-access-missing' }],
  timeout: [{ kind: 'timeout' }],
  'rate-limited': [
    { kind: 'rate-limited', retryAt: now + 60_000 },
    { kind: 'rate-limited', retryAt: null },
  ],
  'provider-down': [{ kind: 'provider-down', status: 503 }],
  'answer-unreadable': [{ kind: 'answer-unreadable', said: '<html>Bad gateway' }],
  'not-found': [{ kind: 'not-found', said: '' }],
  refused: [{ kind: 'refused', status: 400, said: 'Product is not available.' }],
  'balance-too-low': [{ kind: 'balance-too-low', said: 'Not enough balance' }],
  'sold-out': [{ kind: 'sold-out', said: '' }],
  'price-risen': [
    { kind: 'price-risen', shownUsd: 0.45, nowUsd: 0.6 },
    { kind: 'price-risen', shownUsd: 0.45, nowUsd: null },
  ],
  'charged-more': [{ kind: 'charged-more', shownUsd: 0.45, chargedUsd: 0.6 }],
  'balance-fell-more': [{ kind: 'balance-fell-more', chargedUsd: 0.45, fallUsd: 0.9 }],
  'purchase-unsettled': [{ kind: 'purchase-unsettled', intentId: 'intent-1' }],
  'purchase-busy': [{ kind: 'purchase-busy' }],
  'purchase-interrupted': [{ kind: 'purchase-interrupted' }],
  'over-purchase-limit': [{ kind: 'over-purchase-limit', limitUsd: 5 }],
  'over-daily-limit': [{ kind: 'over-daily-limit', limitUsd: 20, spentUsd: 18.2 }],
  'over-ask-again': [{ kind: 'over-ask-again', limitUsd: 2 }],
  'booking-gone': [{ kind: 'booking-gone' }],
  'share-not-found': [{ kind: 'share-not-found', said: 'Invalid share token' }],
  'page-forbidden': [{ kind: 'page-forbidden' }],
  'page-not-granted': [{ kind: 'page-not-granted', origin: 'https://example.com' }],
  'frame-not-granted': [{ kind: 'frame-not-granted', origin: 'https://login.example.com' }],
  'no-field': [
    { kind: 'no-field', role: 'phone' },
    { kind: 'no-field', role: 'code' },
  ],
  'fill-refused': Object.keys(refusals).map((refusal) => ({
    kind: 'fill-refused',
    refusal: refusal as FillRefusal,
  })),
  'no-code-yet': [{ kind: 'no-code-yet' }],
  'background-silent': [{ kind: 'background-silent' }],
  'database-unreadable': [{ kind: 'database-unreadable' }],
  'database-reset': [
    { kind: 'database-reset', usedSince: now - 86_400_000, spentLastDayUsd: 3.4 },
    { kind: 'database-reset', usedSince: now - 86_400_000, spentLastDayUsd: null },
  ],
  unexpected: [{ kind: 'unexpected', said: '' }],
};

export const problems: readonly Problem[] = Object.values(ofEveryKind).flat();
