import { AccountSection } from './account-section.tsx';
import { HistorySection } from './history-section.tsx';
import { SharedSection } from './shared-section.tsx';
import { setView, useView } from './view-state.ts';

/** The history, and what is reached from it. */
export function HistoryPlaces() {
  const place = useView((view) => view.historyPlace);
  switch (place) {
    case 'list':
      return <HistorySection />;
    case 'account':
      return <AccountSection onBack={() => setView({ historyPlace: 'list', accountEntry: null })} />;
    case 'shared':
      return <SharedSection onBack={() => setView({ historyPlace: 'list' })} />;
  }
}
