import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { hasApiAccess } from '@/utils/api/api-access.ts';
import { readBindings } from '@/utils/database/bindings.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { isForPerson, toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import { formatLanguage, translate } from '../parts/translate.ts';
import { Button } from '../parts/button.tsx';
import { formatUsd } from '../parts/format.ts';
import { useNow } from '../parts/clock.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { AccountlessShell, Shell, type Section } from '../screens/shell.tsx';
import { findCurrentTab } from './current-tab.ts';
import { ask, useSilence } from './ask.ts';
import { BuySection, loadBuySteps } from './buy-section.tsx';
import { deleteEverything } from './delete-everything.ts';
import { keepFirstPaint, readFirstPaint } from './first-paint.ts';
import { useKeptScroll } from './kept-scroll.ts';
import { useLiveData, type LiveData } from './live-data.ts';
import { findPanelOpener, openProvider } from './open-pages.ts';
import { toProblemStep } from './problem-steps.ts';
import { showToast, useToast } from './toast.ts';
import { setView, useView, type ViewState } from './view-state.ts';

/** `popup` closes at the first click elsewhere, `sidepanel` stays beside the page, `options` is a tab. */
export type Frame = 'popup' | 'sidepanel' | 'options';

/** First the view is drawn: starting a sleeping background takes the same processor. */
const settleMs = 300;

/** A balance older than this is read anew when a view opens. */
const balanceAgeMs = 60_000;

// Each section is a file of its own, so that the popup opens with the code of what it shows.
const loadTrouble = () => import('./database-trouble.tsx');
const loadFirstRun = () => import('../screens/first-run-screen.tsx');
const loadNumbers = () => import('./numbers-section.tsx');
const loadHistory = () => import('./history-places.tsx');
const loadShared = () => import('./shared-section.tsx');
const loadSettings = () => import('./settings-section.tsx');
const DatabaseTrouble = lazy(async () => ({ default: (await loadTrouble()).DatabaseTrouble }));
const FirstRunScreen = lazy(async () => ({ default: (await loadFirstRun()).FirstRunScreen }));
const NumbersSection = lazy(async () => ({ default: (await loadNumbers()).NumbersSection }));
const HistoryPlaces = lazy(async () => ({ default: (await loadHistory()).HistoryPlaces }));
const SharedSection = lazy(async () => ({ default: (await loadShared()).SharedSection }));
const SettingsSection = lazy(async () => ({ default: (await loadSettings()).SettingsSection }));

const firstPaint = readFirstPaint();

/** The click on the toolbar has opened the tab in front to us: what waits for that goes in now. */
async function resumeCurrentTab(): Promise<void> {
  const [tab, bindings] = await Promise.all([findCurrentTab(), readBindings()]);
  if (tab !== null && bindings.some(({ tabId }) => tabId === tab.tabId))
    void ask('fill.resume', { tabId: tab.tabId });
}

function useTheme(theme: LiveData['settings']['theme'] | undefined) {
  useEffect(() => {
    if (theme === undefined) return;
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

/** The other sections are fetched once this one stands, so that a press on their name finds them there. */
function useSectionsAtHand() {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of [loadBuySteps, loadNumbers, loadHistory, loadSettings]) void load();
    }, 1_000);
    return () => clearTimeout(timer);
  }, []);
}

/** `isRestoring`: how the view was left is still being read; until then there is only what the first paint knows of it. */
export function App({ frame, isRestoring = false }: { frame: Frame; isRestoring?: boolean }) {
  const found = useLiveData();
  const data = found === 'unreadable' ? undefined : found;
  const isChangingKey = useView((view) => view.isChangingKey);
  useTheme(data?.settings.theme);
  useKeptScroll(!isRestoring);
  const isConnected = data === undefined ? firstPaint !== null : data.account !== null;
  if (found === 'unreadable')
    return (
      <Suspense>
        <DatabaseTrouble />
      </Suspense>
    );
  return (
    <I18nProvider locale={formatLanguage()}>
      {isConnected && !isChangingKey ? (
        <Connected data={data} frame={frame} isRestoring={isRestoring} />
      ) : data === undefined || isRestoring ? null : (
        <Connect data={data} isOptionsPage={frame === 'options'} />
      )}
    </I18nProvider>
  );
}

function Connect({ data, isOptionsPage }: { data: LiveData; isOptionsPage: boolean }) {
  const [problem, setProblem] = useState<Problem | null>(data.account?.problem ?? null);
  const typedKey = useView((view) => view.typedKey);
  const isAtShared = useView((view) => view.section === 'history' && view.historyPlace === 'shared');
  const toast = useToast((state) => state.toast);
  const isForgotten = data.account === null;
  const { theme } = data.settings;
  useEffect(() => {
    if (isForgotten) keepFirstPaint(null, theme);
  }, [isForgotten, theme]);
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
    return (
      <Suspense>
        <SettingsSection data={data} isOptionsPage />
      </Suspense>
    );
  }
  if (data.account === null && isAtShared) {
    return (
      <AccountlessShell toast={toast?.text ?? null}>
        <Suspense>
          <SharedSection onBack={() => setView({ section: 'buy', historyPlace: 'list' })} />
        </Suspense>
      </AccountlessShell>
    );
  }
  return (
    <Suspense>
      <FirstRunScreen
        problem={problem ?? data.reset}
        typedKey={typedKey}
        onType={(text) => setView({ typedKey: text })}
        stepFor={(found) => (found.kind === 'key-refused' ? null : toProblemStep(found, {}))}
        onConnect={async (apiKey, replacesOther) => {
          const result = await ask('account.connect', {
            apiKey,
            ...(replacesOther ? { replacesOther } : {}),
          });
          setProblem(result.ok ? null : result.problem);
          if (!result.ok) return;
          setView({ isChangingKey: false, typedKey: '' });
          const told = translate('connected', formatUsd(result.value.balanceUsd));
          // Read out only where the shell that says it stands already.
          requestAnimationFrame(() => showToast(told));
        }}
        onOpenProvider={openProvider}
        onOpenShared={() => setView({ section: 'history', historyPlace: 'shared' })}
        onDeleteEverything={
          data.isAccountKept
            ? () => void deleteEverything().then((result) => setProblem(result.ok ? null : result.problem))
            : null
        }
        onBack={data.account === null ? null : () => setView({ isChangingKey: false })}
      />
    </Suspense>
  );
}

/** `data` is undefined for the moment it takes to read it: the shell stands already, as it was left. */
function Connected({
  data,
  frame,
  isRestoring,
}: {
  data: LiveData | undefined;
  frame: Frame;
  isRestoring: boolean;
}) {
  const leftSection = useView((view) => view.section);
  const section = isRestoring ? (firstPaint?.section ?? leftSection) : leftSection;
  const toast = useToast((state) => state.toast);
  const { balanceUsd = firstPaint?.balanceUsd ?? 0 } = data?.account ?? {};
  const runningCount = data?.runningCount ?? firstPaint?.runningCount ?? 0;
  useSectionsAtHand();

  const balanceReadAt = data?.account?.balanceReadAt;
  const isRead = balanceReadAt !== undefined;
  useEffect(() => {
    if (!isRead) return;
    if (frame === 'popup') void resumeCurrentTab();
    const timer = setTimeout(() => {
      void ask('bookings.refresh', null);
      if (Date.now() - balanceReadAt > balanceAgeMs) void ask('account.refresh', null);
    }, settleMs);
    return () => clearTimeout(timer);
    // Once for each opening of the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isRead]);

  const theme = data?.settings.theme;
  const isAtShelf = useView(isAtShelfNow);
  useEffect(() => {
    if (theme !== undefined && !isRestoring)
      keepFirstPaint({ balanceUsd, runningCount, section, isAtShelf }, theme);
  }, [balanceUsd, runningCount, section, isAtShelf, theme, isRestoring]);

  const openPanel = frame === 'popup' ? findPanelOpener() : null;
  return (
    <Shell
      section={section}
      balanceUsd={balanceUsd}
      numbersCount={runningCount}
      toast={toast}
      onGo={(next) => setView({ section: next })}
      onTopUp={openProvider}
      onOpenPanel={
        openPanel === null
          ? null
          : () => {
              void openPanel().then(() => window.close());
            }
      }
      banner={data === undefined ? <SilentNote /> : <Banners data={data} />}
    >
      <Suspense fallback={<div className="screen" />}>
        {isRestoring && firstPaint?.isAtShelf !== true ? null : toSection(section, data, frame)}
      </Suspense>
    </Shell>
  );
}

const isAtShelfNow = ({ section, purchase, review, productId, pick }: ViewState): boolean =>
  section === 'buy' &&
  [purchase, review, productId, pick.country, pick.service].every((chosen) => chosen === null) &&
  pick.query === '';

function SilentNote() {
  const isSilent = useSilence((silence) => silence.isSilent);
  const problem = { kind: 'background-silent' } as const;
  return isSilent ? <ProblemNote problem={problem} step={toProblemStep(problem, {})} /> : null;
}

/** What stands above every section as long as it holds. What the background would say is left out while it is silent. */
function Banners({ data: { account, reset, openPurchases, surplusPurchases } }: { data: LiveData }) {
  const shownIntentId = useView((view) => (view.section === 'buy' ? view.purchase?.intentId : undefined));
  const isSilent = useSilence((silence) => silence.isSilent);
  const now = useNow();
  const problem = account?.problem ?? null;
  const open = openPurchases.find(({ intentId }) => intentId !== shownIntentId);
  const surplus = surplusPurchases.find(({ intentId }) => intentId !== shownIntentId);
  return (
    <>
      <SilentNote />
      {problem === null || isSilent ? null : (
        <ProblemNote
          problem={problem}
          step={toProblemStep(problem, { retry: () => void ask('account.refresh', null) })}
        />
      )}
      {reset === null || isSilent ? null : <ProblemNote problem={reset} step={toProblemStep(reset, {})} />}
      {open === undefined ? null : (
        <PurchaseBanner
          entry={open}
          says={isForPerson(toPurchaseOutcome(open, [], now)) ? 'banner_unsettled' : 'banner_looking'}
        />
      )}
      {surplus === undefined ? null : <PurchaseBanner entry={surplus} says="banner_surplus" />}
    </>
  );
}

function PurchaseBanner({
  entry: { intentId, shown },
  says,
}: {
  entry: PurchaseEntry;
  says: 'banner_unsettled' | 'banner_looking' | 'banner_surplus';
}) {
  return (
    <div className="banner" role="status">
      <p>{translate(says)}</p>
      <Button
        look="quiet"
        onPress={() => setView({ section: 'buy', purchase: { intentId, shown, outcome: null } })}
      >
        {translate('banner_show')}
      </Button>
    </div>
  );
}

function toSection(section: Section, data: LiveData | undefined, frame: Frame): ReactNode {
  switch (section) {
    case 'buy':
      return <BuySection data={data} />;
    case 'numbers':
      return <NumbersSection />;
    case 'history':
      return <HistoryPlaces />;
    case 'settings':
      return data === undefined ? null : <SettingsSection data={data} isOptionsPage={frame === 'options'} />;
  }
}
