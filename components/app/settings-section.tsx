import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Problem } from '@/utils/domain/problem.ts';
import { thisBrowser } from '@/utils/domain/this-browser.ts';
import { translateIfKnown } from '../parts/translate.ts';
import { SettingsScreen, type SiteAccess } from '../screens/settings-screen.tsx';
import { SettingsData } from '../screens/settings-data.tsx';
import { ask } from './ask.ts';
import { exportHistory, importHistory } from './history-files.ts';
import type { LiveData } from './live-data.ts';
import { openOptions } from './open-pages.ts';
import { toProblemStep } from './problem-steps.ts';
import { removeSite, requestSite, useGrantedOrigins } from './site-access.ts';
import { deleteEverything } from './delete-everything.ts';
import { setView, useView } from './view-state.ts';

const { shortcutsPage } = thisBrowser;

function useSites(askedOrigin: string | null) {
  const granted = useGrantedOrigins();
  const [answer, setAnswer] = useState<'allowed' | 'refused' | null>(null);
  const sites: SiteAccess = { granted, asked: askedOrigin === null ? null : { origin: askedOrigin, answer } };
  return {
    sites,
    allow: (origin: string) =>
      // In the click itself, before anything is awaited: the browser wants the person's act.
      void requestSite(origin).then((isGranted) => setAnswer(isGranted ? 'allowed' : 'refused')),
    remove: removeSite,
  };
}

function useShortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly { name: string; keys: string }[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setShortcuts(
        commands
          .filter(({ name }) => name?.startsWith('insert-'))
          .map(({ name, shortcut, description }) => ({
            name:
              translateIfKnown(name === 'insert-code' ? 'commandInsertCode' : 'commandInsertNumber') ??
              description ??
              '',
            keys: shortcut ?? '',
          })),
      ),
    );
  }, []);
  return shortcuts;
}

/** `askedOrigin`: the site the options page was opened for; only there may a site be asked for. */
export function SettingsSection({ data, isOptionsPage }: { data: LiveData; isOptionsPage: boolean }) {
  const [askedOrigin] = useState(() => {
    const asked = new URLSearchParams(location.search).get('allow');
    return isOptionsPage && asked !== null && /^https?:/.test(asked) && URL.canParse(asked)
      ? new URL(asked).origin
      : null;
  });
  const { sites, allow, remove } = useSites(askedOrigin);
  const shortcuts = useShortcuts();
  const typedLimit = useView((view) => view.typedLimit);
  const [problem, setProblem] = useState<Problem | null>(null);
  const note = (result: { ok: true } | { ok: false; problem: Problem }) =>
    setProblem(result.ok ? null : result.problem);
  return (
    <SettingsScreen
      settings={data.settings}
      typedLimit={typedLimit}
      balanceUsd={data.account?.balanceUsd ?? null}
      version={browser.runtime.getManifest().version}
      sites={sites}
      shortcuts={shortcuts}
      problem={problem}
      stepFor={(found) => toProblemStep(found, {})}
      onChange={(change) => void ask('settings.change', change).then(note)}
      onTypeLimit={(typed) => setView({ typedLimit: typed })}
      onRefreshBalance={async () => note(await ask('account.refresh', null))}
      onDisconnect={() => void ask('account.disconnect', null).then(note)}
      onDeleteEverything={() => void deleteEverything().then(note)}
      onAllowSite={allow}
      onRemoveSite={remove}
      onManageSites={isOptionsPage ? null : () => openOptions(null)}
      data={
        <SettingsData
          onExport={exportHistory}
          onImport={importHistory}
          onOpenImport={isOptionsPage ? null : () => openOptions(null)}
          stepFor={(found) => toProblemStep(found, {})}
        />
      }
      onOpenShortcuts={shortcutsPage === null ? null : () => void browser.tabs.create({ url: shortcutsPage })}
    />
  );
}
