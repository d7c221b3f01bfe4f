import { browser } from 'wxt/browser';
import type { Problem } from '@/utils/domain/problem.ts';
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

/**
 * The one next step of a problem as a button, where a button can do it. `retry` repeats what was asked, for what may
 * pass by itself; it is never given for what costs money.
 */
export function toProblemStep(
  problem: Problem,
  { retry = null, siteOrigin = null }: { retry?: (() => void) | null; siteOrigin?: string | null },
): ProblemStep | null {
  switch (problem.kind) {
    case 'key-missing':
    case 'key-refused':
      return useView.getState().isChangingKey
        ? null
        : toStep('problem_change_key', () => setView({ isChangingKey: true }));
    case 'offline':
    case 'timeout':
    case 'rate-limited':
    case 'provider-down':
    case 'answer-unreadable':
    case 'unexpected':
      return retry === null ? null : toStep('retry', retry);
    case 'balance-too-low':
      return toStep('problem_top_up', openProvider);
    case 'price-risen':
      return toStep('problem_other_price', () =>
        setView({ section: 'buy', purchase: null, review: null, reviewProblem: null }),
      );
    case 'sold-out':
    case 'not-found':
    case 'refused':
      return toStep('problem_other_product', () =>
        setView({ section: 'buy', purchase: null, review: null, reviewProblem: null, productId: null }),
      );
    case 'booking-gone':
      return toStep('numbers_buy', () => setView({ section: 'buy' }));
    case 'balance-fell-more':
      return toStep('api_key_open', openProvider);
    case 'charged-more':
      return toStep('nav_history', () => setView({ section: 'history' }));
    case 'purchase-unsettled':
      return toStep('problem_show_purchase', () =>
        setView({
          section: 'buy',
          isChangingKey: false,
          purchase: { intentId: problem.intentId, shown: null, outcome: null },
        }),
      );
    case 'over-purchase-limit':
    case 'over-daily-limit':
      return toStep('problem_change_limits', () => setView({ section: 'settings' }));
    case 'page-not-granted': {
      const origin = problem.origin ?? siteOrigin;
      return origin === null
        ? toStep('sites_manage', () => openOptions(null))
        : toStep('problem_allow_site', () => allowSite(origin));
    }
    case 'api-access-missing':
      return toStep('problem_allow_api', () =>
        // Firefox draws its prompt under the popup.
        import.meta.env.FIREFOX && document.documentElement.dataset.frame !== 'options'
          ? openOptions(null)
          : void requestApiAccess(),
      );
    case 'database-unreadable':
      return toStep('retry', () => location.reload());
    case 'database-reset':
      return toStep('database_reset_seen', () => void ask('database.resetSeen', null));
    case 'frame-not-granted':
      return toStep('problem_allow_site', () => allowSite(problem.origin));
    case 'background-silent':
      return toStep('problem_restart', () => browser.runtime.reload());
    case 'other-account':
    case 'share-not-found':
    case 'over-ask-again':
    case 'purchase-busy':
    case 'purchase-interrupted':
    case 'page-forbidden':
    case 'no-field':
    case 'fill-refused':
    case 'no-code-yet':
      return null;
  }
}
