import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';

/**
 * The welcome page, once. Both browsers say "install" too when an extension that was loaded for a trial is loaded again
 * (Chromium at each start of the browser, Firefox with `temporary`): who has connected an account knows SimFill.
 */
export async function welcome(
  database: SimFillDatabase,
  { reason, temporary }: { reason: string; temporary?: boolean },
): Promise<void> {
  if (reason !== 'install' || temporary === true || (await database.account.count()) > 0) return;
  // Not in front: a popup that is open by then would close.
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}
