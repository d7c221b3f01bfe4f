import { lazy, Suspense } from 'react';
import { AccountSection } from './account-section.tsx';
import { HistorySection } from './history-section.tsx';
import { SharedSection } from './shared-section.tsx';
import { setView, useView } from './view-state.ts';

// Few open it, and it reads all there is.
const RecordsSection = lazy(async () => ({
  default: (await import('./records-section.tsx')).RecordsSection,
}));

/** The history, and what is reached from it. */
export function HistoryPlaces() {
  const place = useView((view) => view.historyPlace);
  switch (place) {
    case 'list':
      return <HistorySection />;
    case 'account':
      return <AccountSection onBack={() => setView({ historyPlace: 'list', accountEntry: null })} />;
    case 'records':
      return (
        <Suspense fallback={<div className="screen" />}>
          <RecordsSection onBack={() => setView({ historyPlace: 'list' })} />
        </Suspense>
      );
    case 'shared':
      return <SharedSection onBack={() => setView({ historyPlace: 'list' })} />;
  }
}
