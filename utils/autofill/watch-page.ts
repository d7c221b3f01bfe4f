/** Mutations come in storms: one look for all that happen within this. */
export const batchDelayMs = 120;
/** A step that slides in is there before it can be seen, and ends its animation without a mutation. */
const afterglowMs = 600;
/** Reading may take at most this share of the time: after a read that took 20 ms, the next waits 200 ms. */
export const restFactor = 10;

/** What can make a field appear without adding a node. */
export const attributeFilter = [
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

interface WatchOptions<Page> {
  /** Reads the page, and names its roots: shadow roots hide their changes from their document's observer. */
  read: () => Promise<{ page: Page; roots: readonly Node[] }>;
  /** What to do about it; true ends the watch. */
  act: (page: Page) => Promise<boolean>;
  signal: AbortSignal;
}

/**
 * Reads the page at once and after it changed, and acts on what was read, until that says true or the signal ends it.
 * One observer, which sleeps while nothing changes; no timer runs then. Looks never overlap.
 */
export function watchPage<Page>({ read, act, signal }: WatchOptions<Page>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isDirty = false;
  let earliest = 0;
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver(() => plan(batchDelayMs));
  const observe = (root: Node): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
  };

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
    document.removeEventListener('focusin', onFocus, true);
    document.removeEventListener('visibilitychange', onFocus);
  };
  const look = async (mayGlow: boolean): Promise<void> => {
    if (signal.aborted || isLooking) return;
    isLooking = true;
    isDirty = false;
    const startedAt = performance.now();
    try {
      const { page, roots } = await read();
      const now = performance.now();
      earliest = now + (now - startedAt) * restFactor;
      if (signal.aborted) return;
      roots.forEach(observe);
      if (await act(page)) {
        stop();
        return;
      }
    } catch {
      // A page that breaks one look may bear the next.
    } finally {
      isLooking = false;
    }
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
        void look(mayGlow);
      },
      Math.max(delayMs, earliest - performance.now()),
    );
  };
  const onFocus = (): void => plan(batchDelayMs);

  if (signal.aborted) return;
  observe(document);
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('visibilitychange', onFocus);
  signal.addEventListener('abort', stop, { once: true });
  void look(true);
}
