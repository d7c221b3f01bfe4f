import type { Page } from '@playwright/test';
import type { SiteId } from '../sandbox/sites/site';
import type { ChromiumWithExtension } from '../support/chromium';
import type { FirefoxWithExtension } from '../support/firefox';
import type { View } from '../support/view';
import { toSurface, type SiteSurface } from './site-surface';

/** What a story needs of a browser: one tab, and the ways from it to the extension. Told so, it runs in both. */
export interface StoryTab {
  /** Whether the browser takes back at each navigation what a press on the toolbar button has opened. */
  endsAccessAtNavigation: boolean;
  goto: (url: string) => Promise<unknown>;
  /** The demo site in the tab, as a person uses it. */
  onSite: (siteId: SiteId) => SiteSurface;
  /** A press on the toolbar button while the tab is in front. */
  openPopup: () => Promise<View>;
  /** The side panel, once a press has opened it. */
  waitForPanel: () => Promise<View>;
  /** Ends the background as the browser does when it is idle: its memory is gone. */
  stopBackground: () => Promise<void>;
}

export function toChromiumTab(chromium: ChromiumWithExtension, page: Page): StoryTab {
  return {
    endsAccessAtNavigation: false,
    goto: (url) => page.goto(url),
    onSite: (siteId) => toSurface(siteId, page),
    openPopup: () => chromium.openPopup(page),
    waitForPanel: () => chromium.waitForPanel(),
    stopBackground: () => chromium.stopWorker(page),
  };
}

export function toFirefoxTab(firefox: FirefoxWithExtension): StoryTab {
  return {
    endsAccessAtNavigation: true,
    goto: (url) => firefox.page.goto(url),
    onSite: (siteId) => (siteId === 'iframe' ? firefox.frame : firefox.page),
    openPopup: firefox.openPopup,
    waitForPanel: firefox.waitForSidebar,
    stopBackground: () => firefox.terminateBackground(),
  };
}
