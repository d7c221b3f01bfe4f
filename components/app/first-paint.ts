import type { Settings } from '@/utils/domain/settings.ts';
import type { Section } from './view-state.ts';

/**
 * What the first paint needs before anything can be read from the database: a view's own `localStorage` answers in the
 * same turn. Nothing of it is secret, all of it may be lost. `public/first-theme.js` reads the theme from the same place.
 */
export interface FirstPaint {
  balanceUsd: number;
  runningCount: number;
  section: Section;
}

const toKey = () => `first-paint:${globalThis.location?.pathname ?? ''}`;

export function readFirstPaint(): FirstPaint | null {
  try {
    return JSON.parse(localStorage.getItem(toKey()) ?? 'null') as FirstPaint | null;
  } catch {
    return null;
  }
}

/** Null: there is no account any more, and nothing of it is left here. */
export function keepFirstPaint(paint: FirstPaint | null, theme: Settings['theme']): void {
  try {
    if (paint === null) localStorage.clear();
    else localStorage.setItem(toKey(), JSON.stringify(paint));
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing for us: the next view opens a moment later.
  }
}
