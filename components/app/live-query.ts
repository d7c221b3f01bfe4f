import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * What `read` finds in the database, read again when what it read has changed. Undefined until it is first read. `keys`
 * are what `read` asks for: other keys, another question.
 */
export function useLiveQuery<Value>(
  read: () => Promise<Value>,
  keys: readonly unknown[] = [],
): Value | undefined {
  const asked = JSON.stringify(keys);
  const [found, setFound] = useState<{ asked: string; value: Value } | null>(null);
  useEffect(() => {
    const subscription = liveQuery(read).subscribe({
      next: (value) => setFound({ asked, value }),
      // Thrown while drawing, so that it is said where a crash is said.
      error: (error: unknown) =>
        setFound(() => {
          throw error;
        }),
    });
    return () => subscription.unsubscribe();
    // `read` is made anew with every drawing; the keys say when it means something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  // What another question found stays until this one is answered: lists do not blink.
  return found?.value;
}
