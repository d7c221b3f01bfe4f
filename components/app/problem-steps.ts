import { browser } from 'wxt/browser';
import type { Problem } from '@/utils/domain/problem.ts';
import { thisBrowser } from '@/utils/domain/this-browser.ts';
import type { ProblemStep } from '../parts/problem-note.tsx';
import { translate, type MessageKey } from '../parts/translate.ts';
import { requestApiAccess } from '@/utils/api/api-access.ts';
import { ask } from './ask.ts';
import { openOptions, openProvider } from './open-pages.ts';
import { allowSite } from './site-access.ts';
import { setView, useView } from './view-state.ts';

const toStep = (label: MessageKey, onPress: () => void): ProblemStep => ({
  label: translate(label),
  onPress,
});

/** What a step may need besides its problem. */
interface StepContext {
  /** Repeats what was asked, for what may pass by itself; it is never given for what costs money. */
  retry?: (() => void) | null;
  siteOrigin?: string | null;
}

/** Null where no button can do the next step. */
type ToStep<Kind extends Problem['kind']> = (
  problem: Extract<Problem, { kind: Kind }>,
  context: StepContext,
) => ProblemStep | null;

const none = () => null;
const again = (_: Problem, { retry }: StepContext) => (retry ? toStep('retry', retry) : null);
const changeKey = () =>
  useView.getState().isChangingKey
    ? null
    : toStep('problem_change_key', () => setView({ isChangingKey: true }));
const chooseOther = () =>
  toStep('problem_other_product', () =>
    setView({ section: 'buy', purchase: null, review: null, reviewProblem: null, productId: null }),
  );
const changeLimits = () => toStep('problem_change_limits', () => setView({ section: 'settings' }));

const steps: { [Kind in Problem['kind']]: ToStep<Kind> } = {
  'key-missing': changeKey,
  'key-refused': changeKey,
  // Its screen asks.
  'other-account': none,
  offline: again,
  'api-access-missing': () =>
    toStep('problem_allow_api', () =>
      thisBrowser.asksOverPopup || document.documentElement.dataset.frame === 'options'
        ? void requestApiAccess()
        : openOptions(null),
    ),
  timeout: again,
  'rate-limited': again,
  'provider-down': again,
  'answer-unreadable': again,
  'not-found': chooseOther,
  refused: chooseOther,
  'balance-too-low': () => toStep('problem_top_up', openProvider),
  'sold-out': chooseOther,
  'price-risen': () =>
    toStep('problem_other_price', () =>
      setView({ section: 'buy', purchase: null, review: null, reviewProblem: null }),
    ),
  'charged-more': () => toStep('nav_history', () => setView({ section: 'history' })),
  'balance-fell-more': () => toStep('api_key_open', openProvider),
  'purchase-unsettled': ({ intentId }) =>
    toStep('problem_show_purchase', () =>
      setView({ section: 'buy', isChangingKey: false, purchase: { intentId, shown: null, outcome: null } }),
    ),
  'purchase-busy': none,
  'purchase-interrupted': none,
  'over-purchase-limit': changeLimits,
  'over-daily-limit': changeLimits,
  'over-ask-again': none,
  'booking-gone': () => toStep('numbers_buy', () => setView({ section: 'buy' })),
  'share-not-found': none,
  'page-forbidden': none,
  'page-not-granted': (problem, { siteOrigin }) => {
    const origin = problem.origin ?? siteOrigin ?? null;
    return origin === null
      ? toStep('sites_manage', () => openOptions(null))
      : toStep('problem_allow_site', () => allowSite(origin));
  },
  'frame-not-granted': ({ origin }) => toStep('problem_allow_site', () => allowSite(origin)),
  'no-field': none,
  'fill-refused': none,
  'no-code-yet': none,
  'background-silent': () => toStep('problem_restart', () => browser.runtime.reload()),
  'database-unreadable': () => toStep('retry', () => location.reload()),
  'database-reset': () => toStep('database_reset_seen', () => void ask('database.resetSeen', null)),
  unexpected: again,
};

/** The one next step of a problem as a button, where a button can do it. */
export const toProblemStep = (problem: Problem, context: StepContext): ProblemStep | null =>
  (steps[problem.kind] as ToStep<Problem['kind']>)(problem, context);
