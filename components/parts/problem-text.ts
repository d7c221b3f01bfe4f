import type { Problem } from '@/utils/domain/problem.ts';
import { formatDay, formatOrigin, formatUsd, formatWhen } from './format.ts';
import { translate, type MessageKey } from './translate.ts';

/** What happened, what it means for money or number, and one next step. */
export interface ProblemText {
  what: string;
  means: string;
  next: string;
  /** The provider's own words, for a quotation. */
  said: string | null;
}

const toKey = <Part extends 'what' | 'means' | 'next'>(kind: string, part: Part) =>
  `problem_${kind.replace(/-/g, '_')}_${part}` as MessageKey;

/** The three sentences of a problem. Kinds with figures in their sentences are spelt out; the others share one way. */
export function toProblemText(problem: Problem, now: number): ProblemText {
  const said = 'said' in problem && problem.said.trim() !== '' ? problem.said : null;
  const sentences = (values: {
    what?: readonly string[];
    means?: readonly string[];
    next?: readonly string[];
  }) => ({
    what: translate(toKey(problem.kind, 'what'), ...(values.what ?? [])),
    means: translate(toKey(problem.kind, 'means'), ...(values.means ?? [])),
    next: translate(toKey(problem.kind, 'next'), ...(values.next ?? [])),
    said,
  });
  switch (problem.kind) {
    case 'rate-limited':
      return problem.retryAt === null
        ? { ...sentences({}), next: translate('problem_rate_limited_next_soon') }
        : sentences({ next: [formatWhen(problem.retryAt, now)] });
    case 'provider-down':
    case 'refused':
      return sentences({ what: [String(problem.status)] });
    case 'price-risen': {
      const shown = formatUsd(problem.shownUsd);
      const known = sentences({ what: [shown, formatUsd(problem.nowUsd ?? 0)], means: [shown] });
      return problem.nowUsd === null
        ? { ...known, what: translate('problem_price_risen_what_unknown', shown) }
        : known;
    }
    case 'charged-more':
      return sentences({
        what: [formatUsd(problem.shownUsd), formatUsd(problem.chargedUsd)],
        means: ['', '', formatUsd(problem.chargedUsd - problem.shownUsd)],
      });
    case 'balance-fell-more':
      return sentences({ what: [formatUsd(problem.chargedUsd), formatUsd(problem.fallUsd)] });
    case 'over-purchase-limit':
    case 'over-ask-again':
      return sentences({ what: [formatUsd(problem.limitUsd)] });
    case 'over-daily-limit':
      return sentences({ what: [formatUsd(problem.limitUsd), formatUsd(problem.spentUsd)] });
    case 'database-reset': {
      const known = sentences({ means: [formatDay(problem.usedSince)] });
      return problem.spentLastDayUsd === null
        ? known
        : {
            ...known,
            means: `${known.means} ${translate('problem_database_reset_spent', formatUsd(problem.spentLastDayUsd))}`,
          };
    }
    case 'frame-not-granted': {
      const site = [formatOrigin(problem.origin)];
      return sentences({ what: site, next: site });
    }
    case 'no-field':
      return problem.role === 'code'
        ? { ...sentences({}), what: translate('problem_no_field_what_code') }
        : sentences({});
    case 'fill-refused': {
      const stem = `refusal_${problem.refusal.replace(/-/g, '_')}`;
      return {
        what: translate(`${stem}_what` as MessageKey),
        means: translate(`${stem}_means` as MessageKey),
        next: translate(`${stem}_next` as MessageKey),
        said: null,
      };
    }
    case 'key-missing':
    case 'other-account':
    case 'key-refused':
    case 'offline':
    case 'timeout':
    case 'answer-unreadable':
    case 'not-found':
    case 'balance-too-low':
    case 'sold-out':
    case 'purchase-unsettled':
    case 'purchase-busy':
    case 'purchase-interrupted':
    case 'booking-gone':
    case 'share-not-found':
    case 'page-forbidden':
    case 'page-not-granted':
    case 'no-code-yet':
    case 'api-access-missing':
    case 'background-silent':
    case 'database-unreadable':
    case 'unexpected':
      return sentences({});
  }
}
