import type { Settings } from '@/utils/domain/settings.ts';
import type { Section } from './view-state.ts';

/**
 * What the first paint needs before anything can be read from the database: a view's own `localStorage` answers in the
 * same turn. Nothing of it is secret, all of it may be lost. `public/first-theme.js` reads the theme from the same place.
 */
export interface FirstPaint {
  isConnected: boolean;
  balanceUsd: number;
  runningCount: number;
  section: Section;
  theme: Settings['theme'];
}

const toKey = () => `first-paint:${globalThis.location?.pathname ?? ''}`;

export function readFirstPaint(): FirstPaint | null {
  try {
    return JSON.parse(localStorage.getItem(toKey()) ?? 'null') as FirstPaint | null;
  } catch {
    return null;
  }
}

export function keepFirstPaint(paint: FirstPaint): void {
  try {
    localStorage.setItem(toKey(), JSON.stringify(paint));
    localStorage.setItem('theme', paint.theme);
  } catch {
    // A browser that keeps nothing for us: the next view opens a moment later.
  }
}
