import { browser } from 'wxt/browser';

/**
 * A person has asked in a page for a number there: the view that opens next begins with its purchase. In memory only,
 * like all that tells where somebody signs up, and not for long: a popup that could not be opened asks for nothing later.
 */
const key = 'buy-wish';
const holdsMs = 15_000;

export const keepBuyWish = (now: number): Promise<void> => browser.storage.session.set({ [key]: now });

/** Whether there is one; it is granted once. */
export async function takeBuyWish(now: number): Promise<boolean> {
  const { [key]: askedAt }: Record<string, unknown> = await browser.storage.session.get(key);
  if (askedAt === undefined) return false;
  await browser.storage.session.remove(key);
  return typeof askedAt === 'number' && now - askedAt < holdsMs;
}
