import type { PageStep } from '../domain/binding.ts';
import { attributeFilter, batchDelayMs, restFactor } from './watch-page.ts';

/** What one types into. */
const inputs = 'input:not([type=checkbox],[type=radio])';

/**
 * Hears when a page goes on after a number was written into it, for then its SMS is on the way: a form is sent, the
 * document goes, an input can be seen that could not before. No field is read, and nothing runs while the page rests.
 */
export function watchSteps({
  onStep,
  signal,
}: {
  onStep: (step: PageStep) => Promise<void>;
  signal: AbortSignal;
}): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restMs = 0;
  const seen = new WeakSet<Element>();
  /** Whether an input shows itself for the first time. */
  const findNew = (): boolean => {
    let isNew = false;
    for (const input of document.querySelectorAll(inputs))
      if (!seen.has(input) && input.checkVisibility()) isNew = !!seen.add(input);
    return isNew;
  };
  const look = (): void => {
    timer = undefined;
    const startedAt = performance.now();
    const isNew = findNew();
    restMs = (performance.now() - startedAt) * restFactor;
    if (isNew) void onStep('field');
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, Math.max(batchDelayMs, restMs));
  });
  const sent = (): void => void onStep('sent');

  findNew();
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  document.addEventListener('submit', sent, { capture: true, signal });
  window.addEventListener('pagehide', sent, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
