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

/** A text that depends on the time: computed every second, rendered only when it changes. */
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

/** A ref to an element that `write` updates now and every second, bypassing React: a view may show dozens of them. */
function useWritten<Place extends HTMLElement>(write: (place: Place, now: number) => void) {
  const place = useRef<Place>(null);
  const fixed = useContext(FixedTime);
  useLayoutEffect(() => {
    const writeAt = (now: number): void => {
      if (place.current !== null) write(place.current, now);
    };
    writeAt(fixed ?? Date.now());
    return fixed === null ? onSecond(writeAt) : undefined;
  });
  return place;
}

/** Time left. Silent for screen readers, which would read every second; its name says what it is when it is asked for. */
export function Countdown({ until, label }: { until: number; label: string }) {
  const place = useWritten<HTMLSpanElement>((element, now) => {
    const left = formatCountdown(until - now);
    // Above an hour the text changes once a minute.
    if (element.textContent === left) return;
    element.textContent = left;
    element.ariaLabel = `${label} ${left}`;
  });
  return <span role="timer" aria-live="off" className="countdown" ref={place} />;
}

/** Fine enough to look continuous. A CSS animation would make the browser redraw the view sixty times a second. */
const barSteps = 200;

/** How much of a time is left, to the eye. */
export function TimeBar({ from, until }: { from: number; until: number }) {
  const place = useWritten<HTMLSpanElement>(({ style }, now) => {
    const left = Math.min(1, Math.max(0, (until - now) / Math.max(1, until - from)));
    const shown = `scaleX(${Math.ceil(left * barSteps) / barSteps})`;
    if (style.transform !== shown) style.transform = shown;
  });
  return (
    <div className="time-bar" aria-hidden="true">
      <span ref={place} />
    </div>
  );
}
