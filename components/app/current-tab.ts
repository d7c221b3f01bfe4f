import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface CurrentTab {
  tabId: number;
  /** Known only where the browser lets us see it (a click on the toolbar, a permission). */
  url: string | null;
}

/**
 * The page the person means: the active tab of the window. Where our own page is that tab (options, or a popup opened
 * in a tab), it is the tab they came from.
 */
export async function findCurrentTab(): Promise<CurrentTab | null> {
  const [tabs, own] = await Promise.all([
    browser.tabs.query({ currentWindow: true }),
    browser.tabs.getCurrent().catch(() => undefined),
  ]);
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const tab =
    others.find((candidate) => candidate.active) ??
    others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/** The current tab, followed while the side panel stays open beside changing tabs. */
export function useCurrentTab(): CurrentTab | null {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void findCurrentTab().then((found) => {
        if (!isGone) setTab(found);
      });
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      isGone = true;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  return tab;
}

/** The origin of a page one can fill in, else null. */
export function toSiteOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
