import type { ServiceRow } from '@/utils/domain/list-services.ts';
import type { Settings } from '@/utils/domain/settings.ts';
import type { Section } from '../screens/shell.tsx';

/**
 * What the first paint needs before anything can be read from the database: a view's own `localStorage` answers in the
 * same turn. Nothing of it is secret, all of it may be lost. `public/first-theme.js` reads the theme from the same place.
 */
export interface FirstPaint {
  balanceUsd: number;
  runningCount: number;
  section: Section;
  /** The view was left at the services, with nothing chosen or typed: they can be drawn before it is read how. */
  isAtShelf: boolean;
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

const shelfKey = 'first-shelf';

/** The services as they were listed last: the catalogue they are taken from is large to read. */
export function readFirstShelf(): readonly ServiceRow[] {
  try {
    return JSON.parse(localStorage.getItem(shelfKey) ?? '[]') as readonly ServiceRow[];
  } catch {
    return [];
  }
}

export function keepFirstShelf(rows: readonly ServiceRow[]): void {
  try {
    localStorage.setItem(shelfKey, JSON.stringify(rows));
  } catch {
    // As above.
  }
}
