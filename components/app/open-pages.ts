import { browser } from 'wxt/browser';

export const openProvider = () => void browser.tabs.create({ url: 'https://anosim.net/' });

/** The options page is a tab: Firefox draws its permission prompt under the popup (BROWSERS.md). */
export function openOptions(askedOrigin: string | null): void {
  const page = browser.runtime.getURL('/options.html');
  void browser.tabs.create({
    url: askedOrigin === null ? page : `${page}?allow=${encodeURIComponent(askedOrigin)}`,
  });
}

/** Chromium's name and Firefox's; the types know neither in both. */
interface Panels {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * Opens the panel of this window; null where there is none. Called in the click itself, for both browsers want a user's
 * act: Firefox at once, Chromium within seconds, and it wants to know the window.
 */
export function findPanelOpener(): (() => Promise<void>) | null {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  if (sidePanel !== undefined)
    return async () => {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) await sidePanel.open({ windowId: id });
    };
  const { sidebarAction } = browser as Panels;
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}
