import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Problem } from '@/utils/domain/problem.ts';
import { sharedLookIntervalMs } from '@/utils/domain/shared-booking.ts';
import { translate } from '../parts/translate.ts';
import { SharedScreen } from '../screens/shared-screen.tsx';
import { ask } from './ask.ts';
import { useSharedBookings } from './live-data.ts';
import { toProblemStep } from './problem-steps.ts';
import { copy } from './number-acts.ts';
import { setView, useView } from './view-state.ts';

/** A view left open asks no longer than an activation lasts. */
const longestLookMs = 20 * 60_000;

/** Has the background look while this screen stands; gives how to go on where it has stopped. */
function useLooks(): (() => void) | null {
  const [startedAt, setStartedAt] = useState(() => Date.now());
  const [hasStopped, setStopped] = useState(false);
  useEffect(() => {
    const look = () => {
      if (Date.now() - startedAt < longestLookMs) return void ask('shared.look', null);
      clearInterval(timer);
      setStopped(true);
    };
    const timer = setInterval(look, sharedLookIntervalMs);
    look();
    return () => clearInterval(timer);
  }, [startedAt]);
  return hasStopped
    ? () => {
        setStopped(false);
        setStartedAt(Date.now());
      }
    : null;
}

export function SharedSection({ onBack }: { onBack: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const typedLink = useView((view) => view.typedLink);
  const bookings = useSharedBookings();
  const onLookAgain = useLooks();
  return (
    <SharedScreen
      bookings={bookings}
      typedLink={typedLink}
      problem={problem}
      acts={{
        onCopyNumber: (number) => void copy(number, translate('copied_number')),
        onCopyCode: (code) => void copy(code, translate('copied_code')),
        onOpenLink: (link) => void browser.tabs.create({ url: link }),
        onRemove: (sharedId) => void ask('shared.remove', { sharedId }),
        stepFor: (met) => toProblemStep(met, {}),
      }}
      onType={(text) => setView({ typedLink: text })}
      onAdd={async (link) => {
        const result = await ask('shared.add', { link });
        setProblem(result.ok ? null : result.problem);
        if (result.ok) setView({ typedLink: '' });
      }}
      onLookAgain={onLookAgain}
      onBack={onBack}
    />
  );
}
