import { createContext, useContext, useEffect, useState } from 'react';
import { formatCountdown } from './format.ts';

/** A fixed time for pictures and tests; null is the real, ticking one. */
export const FixedTime = createContext<number | null>(null);

/** Epoch ms, new every second. */
export function useNow(): number {
  const fixed = useContext(FixedTime);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (fixed !== null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [fixed]);
  return fixed ?? now;
}

/** Time left. Silent for screen readers, which would read every second; its name says what it is when it is asked for. */
export function Countdown({ until, label }: { until: number; label: string }) {
  const left = formatCountdown(until - useNow());
  return (
    <span role="timer" aria-live="off" aria-label={`${label} ${left}`} className="countdown">
      {left}
    </span>
  );
}
