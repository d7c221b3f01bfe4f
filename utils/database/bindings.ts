import { browser } from 'wxt/browser';
import type { Binding } from '../domain/binding.ts';

/**
 * The bindings lie in `storage.session`, which is memory: a binding ends with the browser anyway, and where a person
 * signs up, in a private window most of all, is nothing to write to a disk. Only the background writes; content scripts
 * cannot read it.
 */
const key = 'bindings';

export async function readBindings(): Promise<readonly Binding[]> {
  const { [key]: stored }: Record<string, unknown> = await browser.storage.session.get(key);
  return Array.isArray(stored) ? (stored as Binding[]) : [];
}

export async function writeBindings(bindings: readonly Binding[]): Promise<void> {
  await browser.storage.session.set({ [key]: bindings });
}

/** Calls back with what they are now and after each change, until the function it gives is called. */
export function followBindings(tell: (bindings: readonly Binding[]) => void): () => void {
  const read = (): void => void readBindings().then(tell);
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && key in changes) read();
  };
  read();
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
