import type { OpenShadowRoot } from './write-value.ts';

/** Mutations come in storms: one look for all that happen within this. */
const batchDelayMs = 120;
/** A step that slides in is there before it can be seen, and ends its animation without a mutation. */
const afterglowMs = 600;
/** A look may take at most this share of the time: after one that took 20 ms, the next waits 200 ms. */
const restFactor = 10;

/** What can make a field appear without adding a node. */
const attributeFilter = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'aria-hidden',
  'inert',
  'open',
  'type',
];

interface WatchOptions {
  signal: AbortSignal;
  openShadowRoot?: OpenShadowRoot | undefined;
}

/**
 * Calls `look` after the page changed, until it says true or the signal ends it. One observer, which sleeps while
 * nothing changes; no timer runs then. Looks never overlap. `look` is not called at once.
 */
export function watchPage(look: () => Promise<boolean>, { signal, openShadowRoot }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isDirty = false;
  let earliest = 0;
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver(() => plan(batchDelayMs));

  /** Shadow roots hide their changes from their document's observer. */
  const observeRoots = (): void => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      if (!seen.has(root)) {
        seen.add(root);
        observer.observe(root, { childList: true, subtree: true, attributeFilter });
      }
      for (const element of root.querySelectorAll('*')) {
        let shadow = element.shadowRoot;
        if (!shadow && openShadowRoot && element.localName.includes('-')) {
          try {
            shadow = openShadowRoot(element);
          } catch {
            // The browser refuses for some elements; then there is nothing to see.
          }
        }
        if (shadow) roots.push(shadow);
      }
    }
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
    document.removeEventListener('focusin', onFocus, true);
    document.removeEventListener('visibilitychange', onFocus);
  };
  const run = async (mayGlow: boolean): Promise<void> => {
    if (signal.aborted || isLooking) return;
    isLooking = true;
    isDirty = false;
    const startedAt = performance.now();
    try {
      if (await look()) {
        stop();
        return;
      }
      observeRoots();
    } catch {
      // A page that breaks one look may bear the next.
    } finally {
      isLooking = false;
    }
    const now = performance.now();
    earliest = now + (now - startedAt) * restFactor;
    if (signal.aborted) return;
    if (isDirty) plan(batchDelayMs);
    else if (mayGlow) plan(afterglowMs, false);
  };
  const plan = (delayMs: number, mayGlow = true): void => {
    isDirty = true;
    if (signal.aborted || isLooking) return;
    // The trailing look gives way to a nearer one.
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        void run(mayGlow);
      },
      Math.max(delayMs, earliest - performance.now()),
    );
  };
  const onFocus = (): void => plan(batchDelayMs);

  if (signal.aborted) return;
  observeRoots();
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('visibilitychange', onFocus);
  signal.addEventListener('abort', stop, { once: true });
}
