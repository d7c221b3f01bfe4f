import { browser } from 'wxt/browser';

/** The toolbar popup, or the same screens in a tab where the browser does not let us open it. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
