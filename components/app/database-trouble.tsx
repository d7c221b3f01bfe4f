import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { formatLanguage } from '../parts/translate.ts';
import { DatabaseScreen } from '../screens/database-screen.tsx';
import { download } from './download.ts';
import { removeDatabase, saveReadableData } from './live-data.ts';

/** A database that is stuck may not even let itself be removed; the restart that follows may free it. */
const removalPatienceMs = 5_000;

/** In the place of every screen, when there is no database to show. */
export function DatabaseTrouble() {
  const [isNothingReadable, setNothingReadable] = useState(false);
  return (
    <I18nProvider locale={formatLanguage()}>
      <DatabaseScreen
        isNothingReadable={isNothingReadable}
        onRetry={() => location.reload()}
        onSave={async () => {
          const file = await saveReadableData();
          setNothingReadable(file === null);
          if (file !== null) download(file, 'simfill.json');
        }}
        onStartAnew={async () => {
          await Promise.race([
            removeDatabase().catch(() => undefined),
            new Promise((resolve) => setTimeout(resolve, removalPatienceMs)),
          ]);
          browser.runtime.reload();
        }}
      />
    </I18nProvider>
  );
}
