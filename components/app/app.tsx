import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { hasApiAccess } from '@/utils/api/api-access.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { isForPerson, isOpen, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { formatLanguage, translate } from '../parts/translate.ts';
import { Button } from '../parts/button.tsx';
import { useNow } from '../parts/clock.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { FirstRunScreen } from '../screens/first-run-screen.tsx';
import { Shell } from '../screens/shell.tsx';
import { ask, useSilence } from './ask.ts';
import { BuySection } from './buy-section.tsx';
import { isAtHand } from './card-bookings.ts';
import { HistorySection } from './history-section.tsx';
import { useCatalogue, useLiveData, type LiveData } from './live-data.ts';
import { NumbersSection } from './numbers-section.tsx';
import { DatabaseTrouble } from './database-trouble.tsx';
import { findPanelOpener, openProvider } from './open-pages.ts';
import { toProblemStep } from './problem-steps.ts';
import { SettingsSection } from './settings-section.tsx';
import { useToast } from './toast.ts';
import { setView, useView } from './view-state.ts';

/** `popup` closes at the first click elsewhere, `sidepanel` stays beside the page, `options` is a tab. */
export type Frame = 'popup' | 'sidepanel' | 'options';

/** A balance older than this is read anew when a view opens. */
const balanceAgeMs = 60_000;

function useTheme(theme: LiveData['settings']['theme'] | undefined) {
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme !== 'light' && query.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [theme]);
}

export function App({ frame }: { frame: Frame }) {
  const data = useLiveData();
  const view = useView();
  useTheme(typeof data === 'object' ? data.settings.theme : undefined);
  if (data === undefined) return null;
  if (data === 'unreadable') return <DatabaseTrouble />;
  return (
    <I18nProvider locale={formatLanguage()}>
      {data.account === null || view.isChangingKey ? (
        <Connect data={data} isOptionsPage={frame === 'options'} />
      ) : (
        <Connected data={data} frame={frame} />
      )}
    </I18nProvider>
  );
}

function Connect({ data, isOptionsPage }: { data: LiveData; isOptionsPage: boolean }) {
  const [problem, setProblem] = useState<Problem | null>(data.account?.problem ?? null);
  useEffect(() => {
    const look = () =>
      void hasApiAccess().then((isGiven) =>
        setProblem((known) =>
          isGiven ? (known?.kind === 'api-access-missing' ? null : known) : { kind: 'api-access-missing' },
        ),
      );
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  // The options tab is opened to allow a site, too, whether or not there is an account.
  if (isOptionsPage && new URLSearchParams(location.search).has('allow')) {
    return <SettingsSection data={data} isOptionsPage />;
  }
  return (
    <FirstRunScreen
      problem={problem ?? data.reset}
      stepFor={(found) => (found.kind === 'key-refused' ? null : toProblemStep(found, {}))}
      onConnect={async (apiKey, replacesOther) => {
        const result = await ask('account.connect', { apiKey, ...(replacesOther ? { replacesOther } : {}) });
        setProblem(result.ok ? null : result.problem);
        if (result.ok) setView({ isChangingKey: false });
      }}
      onOpenProvider={openProvider}
      onBack={data.account === null ? null : () => setView({ isChangingKey: false })}
    />
  );
}

function Connected({ data, frame }: { data: LiveData; frame: Frame }) {
  const section = useView((view) => view.section);
  const shownIntentId = useView((view) => (view.section === 'buy' ? view.purchase?.intentId : undefined));
  const isSilent = useSilence((silence) => silence.isSilent);
  const toast = useToast((state) => state.text);
  const catalogue = useCatalogue();
  const now = useNow();
  const [windowId, setWindowId] = useState<number | null>(null);
  const { balanceUsd = 0, balanceReadAt = 0, problem: accountProblem = null } = data.account ?? {};

  useEffect(() => {
    void ask('bookings.refresh', null);
    if (Date.now() - balanceReadAt > balanceAgeMs) void ask('account.refresh', null);
    void browser.windows.getCurrent().then((found) => setWindowId(found.id ?? null));
    // Once for each opening of the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (catalogue === undefined) return null;
  const open = data.purchases.find((entry) => isOpen(entry) && entry.intentId !== shownIntentId);
  const openPanel = frame === 'popup' ? findPanelOpener() : null;
  return (
    <Shell
      section={section}
      balanceUsd={balanceUsd}
      numbersCount={data.bookings.filter((booking) => isAtHand(booking, data, now)).length}
      toast={toast}
      onGo={(next) => setView({ section: next })}
      onOpenPanel={
        openPanel === null || windowId === null
          ? null
          : () => void openPanel(windowId).then(() => window.close())
      }
      banner={
        <>
          {isSilent ? (
            <ProblemNote
              problem={{ kind: 'background-silent' }}
              step={toProblemStep({ kind: 'background-silent' }, {})}
            />
          ) : null}
          {accountProblem === null || isSilent ? null : (
            <ProblemNote
              problem={accountProblem}
              step={toProblemStep(accountProblem, { retry: () => void ask('account.refresh', null) })}
            />
          )}
          {data.reset === null || isSilent ? null : (
            <ProblemNote problem={data.reset} step={toProblemStep(data.reset, {})} />
          )}
          {open === undefined ? null : (
            <div className="banner" role="status">
              <p>
                {translate(
                  isForPerson(toPurchaseOutcome(open, [], now)) ? 'banner_unsettled' : 'banner_looking',
                )}
              </p>
              <Button
                look="quiet"
                onPress={() =>
                  setView({
                    section: 'buy',
                    purchase: { intentId: open.intentId, shown: open.shown, outcome: null },
                  })
                }
              >
                {translate('banner_show')}
              </Button>
            </div>
          )}
        </>
      }
    >
      {section === 'buy' ? <BuySection data={data} catalogue={catalogue} /> : null}
      {section === 'numbers' ? <NumbersSection data={data} catalogue={catalogue} /> : null}
      {section === 'history' ? <HistorySection data={data} catalogue={catalogue} /> : null}
      {section === 'settings' ? <SettingsSection data={data} isOptionsPage={frame === 'options'} /> : null}
    </Shell>
  );
}
