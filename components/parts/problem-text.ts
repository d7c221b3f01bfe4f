import { subtractUsd } from '@/utils/domain/money.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { formatDay, formatOrigin, formatUsd, formatWhen } from './format.ts';
import { sentenceGap, translate, type MessageKey } from './translate.ts';

/** What happened, what it means for money or number, and one next step. */
export interface ProblemText {
  what: string;
  means: string;
  next: string;
  /** The provider's own words, for a quotation. */
  said: string | null;
}

/** What a kind of problem puts into its sentences, or says in other ones. */
interface Parts {
  what?: readonly string[];
  means?: readonly string[];
  next?: readonly string[];
  instead?: Partial<Pick<ProblemText, 'what' | 'means' | 'next'>>;
}
type ToParts<Kind extends Problem['kind']> = (
  problem: Extract<Problem, { kind: Kind }>,
  now: number,
) => Parts;

/** Kinds with figures in their sentences, or with more than one sentence for one thing. */
const parts: { [Kind in Problem['kind']]?: ToParts<Kind> } = {
  'rate-limited': ({ retryAt }, now) =>
    retryAt === null
      ? { instead: { next: translate('problem_rate_limited_next_soon') } }
      : { next: [formatWhen(retryAt, now)] },
  'provider-down': ({ status }) => ({ what: [String(status)] }),
  refused: ({ status }) => ({ what: [String(status)] }),
  'price-risen': ({ shownUsd, nowUsd }) => {
    const shown = formatUsd(shownUsd);
    return nowUsd === null
      ? { means: [shown], instead: { what: translate('problem_price_risen_what_unknown', shown) } }
      : { means: [shown], what: [shown, formatUsd(nowUsd)] };
  },
  'charged-more': ({ shownUsd, chargedUsd }) => ({
    what: [formatUsd(shownUsd), formatUsd(chargedUsd)],
    means: ['', '', formatUsd(subtractUsd(chargedUsd, shownUsd))],
  }),
  'balance-fell-more': ({ chargedUsd, fallUsd }) => ({ what: [formatUsd(chargedUsd), formatUsd(fallUsd)] }),
  'over-purchase-limit': ({ limitUsd }) => ({ what: [formatUsd(limitUsd)] }),
  'over-ask-again': ({ limitUsd }) => ({ what: [formatUsd(limitUsd)] }),
  'over-daily-limit': ({ limitUsd, spentUsd }) => ({ what: [formatUsd(limitUsd), formatUsd(spentUsd)] }),
  'database-reset': ({ usedSince, spentLastDayUsd }) => {
    const day = formatDay(usedSince);
    if (spentLastDayUsd === null) return { means: [day] };
    const spent = translate('problem_database_reset_spent', formatUsd(spentLastDayUsd));
    return { instead: { means: translate('problem_database_reset_means', day) + sentenceGap() + spent } };
  },
  'frame-not-granted': ({ origin }) => ({ what: [formatOrigin(origin)], next: [formatOrigin(origin)] }),
  'no-field': ({ role }) =>
    role === 'code' ? { instead: { what: translate('problem_no_field_what_code') } } : {},
};

/** The stem of the keys of a problem's sentences: a fill that was refused has sentences for each reason. */
const toStem = (problem: Problem): string =>
  (problem.kind === 'fill-refused' ? `refusal_${problem.refusal}` : `problem_${problem.kind}`).replace(
    /-/g,
    '_',
  );

/** The three sentences of a problem. */
export function toProblemText(problem: Problem, now: number): ProblemText {
  const toParts = parts[problem.kind] as ToParts<Problem['kind']> | undefined;
  const { what = [], means = [], next = [], instead = {} } = toParts?.(problem, now) ?? {};
  const stem = toStem(problem);
  return {
    what: translate(`${stem}_what` as MessageKey, ...what),
    means: translate(`${stem}_means` as MessageKey, ...means),
    next: translate(`${stem}_next` as MessageKey, ...next),
    said: 'said' in problem && problem.said.trim() !== '' ? problem.said : null,
    ...instead,
  };
}
