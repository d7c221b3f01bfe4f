import type { PageStep } from '../domain/binding.ts';

/** Mutations come in storms: one look for all that happen within this. */
const batchDelayMs = 150;
/** Looking takes at most this share of the time: after a look that took 20 ms, the next waits 200 ms. */
const restFactor = 10;
/** A page can send forms and show inputs without end; after so many steps none says anything any more. */
const mostTold = 40;

/** What a code may be typed into. */
const inputs = 'input:is([type=text], [type=tel], [type=number], [type=password], :not([type]))';

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
  let toldCount = 0;
  const tell = (step: PageStep): void => {
    toldCount += 1;
    if (toldCount > mostTold) observer.disconnect();
    else void onStep(step);
  };
  const seen = new WeakSet<Element>();
  /** Whether an input shows itself for the first time. */
  const findNew = (): boolean => {
    let isNew = false;
    for (const input of document.querySelectorAll(inputs)) {
      if (seen.has(input) || !input.checkVisibility()) continue;
      seen.add(input);
      isNew = true;
    }
    return isNew;
  };
  const look = (): void => {
    timer = undefined;
    const startedAt = performance.now();
    const isNew = findNew();
    restMs = (performance.now() - startedAt) * restFactor;
    if (isNew) tell('field');
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, Math.max(batchDelayMs, restMs));
  });
  const sent = (): void => tell('sent');

  findNew();
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'type', 'open'],
  });
  document.addEventListener('submit', sent, { capture: true, signal });
  window.addEventListener('pagehide', sent, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
