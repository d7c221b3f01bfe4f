import { Dexie } from 'dexie';

/**
 * Starts work that nobody waits for. The database may be closed under it: the person or the browser removes it, or a
 * newer version takes it over. What is left undone then, the next wake takes up; any other failure stays loud.
 */
export function unawaited(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!(error instanceof Dexie.DatabaseClosedError)) throw error;
  });
}
