import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { formatCountdown } from './format.ts';

/** A fixed time for pictures and tests; null is the real, ticking one. */
export const FixedTime = createContext<number | null>(null);

/** One timer a beat for everything that counts in the view. */
function createBeat(beatMs: number) {
  const listeners = new Set<(now: number) => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  return (listener: (now: number) => void) => {
    listeners.add(listener);
    timer ??= setInterval(() => {
      const now = Date.now();
      for (const tell of listeners) tell(now);
    }, beatMs);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
}
const onSecond = createBeat(1_000);
const onMinute = createBeat(60_000);

function useBeat(onBeat: typeof onSecond): number {
  const fixed = useContext(FixedTime);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => (fixed === null ? onBeat(setNow) : undefined), [fixed, onBeat]);
  return fixed ?? now;
}

/** Epoch ms, new every minute: for days and times, not for what counts down. */
export const useNow = (): number => useBeat(onMinute);

/** Epoch ms, new every second: only for what waits before one's eyes. */
export const useSecond = (): number => useBeat(onSecond);

const standStill = () => () => undefined;

/** What is said of now, asked for every second; drawn anew only when it is something else. */
export function useSaid(say: (now: number) => string): string {
  const fixed = useContext(FixedTime);
  return useSyncExternalStore(fixed === null ? onSecond : standStill, () => say(fixed ?? Date.now()));
}

/** Whether a moment has passed; drawn anew when it does. */
export function useIsPast(at: number): boolean {
  const fixed = useContext(FixedTime);
  const [passed, setPassed] = useState(() => (at <= Date.now() ? at : null));
  useEffect(() => {
    const delayMs = Math.max(0, at - Date.now());
    // A longer timer fires at once; no view stays open for 24 days.
    if (fixed !== null || delayMs >= 2 ** 31) return;
    const timer = setTimeout(() => setPassed(at), delayMs);
    return () => clearTimeout(timer);
  }, [at, fixed]);
  return fixed === null ? passed === at : at <= fixed;
}

/**
 * Time left. Silent for screen readers, which would read every second; its name says what it is when it is asked for.
 * Written past React: a view may show dozens of them.
 */
export function Countdown({ until, label }: { until: number; label: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const fixed = useContext(FixedTime);
  useLayoutEffect(() => {
    const write = (now: number): void => {
      const left = formatCountdown(until - now);
      // Above an hour it says the same for a minute.
      if (place.current === null || place.current.textContent === left) return;
      place.current.textContent = left;
      place.current.ariaLabel = `${label} ${left}`;
    };
    write(fixed ?? Date.now());
    return fixed === null ? onSecond(write) : undefined;
  }, [until, label, fixed]);
  return <span role="timer" aria-live="off" className="countdown" ref={place} />;
}

/** How much of a time is left, to the eye. It runs down as an animation of the browser's, which costs us nothing. */
export function TimeBar({ from, until }: { from: number; until: number }) {
  const fixed = useContext(FixedTime);
  const [openedAt] = useState(() => Date.now());
  const lengthMs = Math.max(1, until - from);
  const style = {
    animationDuration: `${lengthMs}ms`,
    animationDelay: `${from - (fixed ?? openedAt)}ms`,
    animationPlayState: fixed === null ? 'running' : 'paused',
  };
  return (
    <div className="time-bar" aria-hidden="true">
      <span style={style} />
    </div>
  );
}
