import { useEffect } from 'react';
import { setView, useView, type ViewState } from './view-state.ts';

/** What scrolls by itself on a screen. */
const scrollers = '.screen-body, .product-list, .first-run';

/** Which screen stands, as far as its own place to scroll to is concerned. */
function toPlace(view: ViewState): string {
  const { section, purchase, review, productId, pick, historyPlace, historyTab, accountTab, accountEntry } =
    view;
  if (section === 'buy')
    return JSON.stringify([section, purchase?.intentId, review?.intentId, productId, pick]);
  if (section === 'history')
    return JSON.stringify([section, historyPlace, historyTab, accountTab, accountEntry]);
  return section;
}

/** What comes later than this finds a person who has looked around already. */
const patienceMs = 10_000;

/**
 * Goes where the screen was left, as soon as it is long enough, and again when a list takes the place of its first rows.
 * Whoever moves before that moves for themselves.
 */
function restoreScroll(): { stop: () => void; isOver: () => boolean } {
  const { scrolled } = useView.getState();
  let isOver = scrolled === null;
  if (scrolled === null) return { stop: () => undefined, isOver: () => isOver };
  const { place, top } = scrolled;
  const stop = () => {
    isOver = true;
    growth.disconnect();
    clearTimeout(timer);
    for (const kind of ['wheel', 'keydown', 'pointerdown']) removeEventListener(kind, stop, true);
  };
  const go = () => {
    if (toPlace(useView.getState()) !== place) return stop();
    const scroller = document.querySelector(scrollers);
    if (scroller === null) return;
    if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top;
  };
  const growth = new MutationObserver(go);
  const timer = setTimeout(stop, patienceMs);
  growth.observe(document.body, { childList: true, subtree: true, attributes: true });
  for (const kind of ['wheel', 'keydown', 'pointerdown']) addEventListener(kind, stop, true);
  go();
  return { stop, isOver: () => isOver };
}

/** A view that is opened again stands at the same height. `isReady`: it is known how it was left. */
export function useKeptScroll(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const keep = ({ target }: Event) => {
      // As far as a list goes that is still growing is not where it was left.
      if (!restoring.isOver() || !(target instanceof Element) || !target.matches(scrollers)) return;
      setView({ scrolled: { place: toPlace(useView.getState()), top: target.scrollTop } });
    };
    document.addEventListener('scrollend', keep, true);
    const restoring = restoreScroll();
    return () => {
      restoring.stop();
      document.removeEventListener('scrollend', keep, true);
    };
  }, [isReady]);
}
