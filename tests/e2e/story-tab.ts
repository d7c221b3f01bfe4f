import type { Page } from '@playwright/test';
import type { SiteId } from '../sandbox/sites/site';
import type { ChromiumWithExtension } from '../support/chromium';
import type { FirefoxWithExtension } from '../support/firefox';
import { until, type View } from '../support/view';
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
  /** The options page, in the tab. */
  openOptions: () => Promise<View>;
  /** Does what saves a file from the tab, and gives where the file is. */
  saveFile: (act: () => Promise<void>) => Promise<string>;
  /** Does what opens the file dialog of the tab, and chooses there. */
  chooseFile: (file: string, act: () => Promise<void>) => Promise<void>;
  /** Ends the background as the browser does when it is idle: its memory is gone. */
  stopBackground: () => Promise<void>;
  /** Gives the value of an expression where the background runs, which is alive. */
  inBackground: (expression: string) => Promise<unknown>;
  /** Takes and gives the access to the provider, as the person does in the browser's list of extensions. */
  setApiAccess: (isAllowed: boolean) => Promise<void>;
}

export function toChromiumTab(chromium: ChromiumWithExtension, page: Page): StoryTab {
  return {
    endsAccessAtNavigation: false,
    goto: (url) => page.goto(url),
    onSite: (siteId) => toSurface(siteId, page),
    openPopup: () => chromium.openPopup(page),
    waitForPanel: () => chromium.waitForPanel(),
    openOptions: () => chromium.openOptions(page),
    async saveFile(act) {
      const saving = page.waitForEvent('download');
      await act();
      return (await saving).path();
    },
    async chooseFile(file, act) {
      const choosing = page.waitForEvent('filechooser');
      await act();
      await (await choosing).setFiles(file);
    },
    stopBackground: () => chromium.stopWorker(page),
    inBackground: chromium.inBackground,
    setApiAccess: chromium.setApiAccess,
  };
}

export function toFirefoxTab(firefox: FirefoxWithExtension): StoryTab {
  return {
    endsAccessAtNavigation: true,
    goto: (url) => firefox.page.goto(url),
    onSite: (siteId) => (siteId === 'iframe' ? firefox.frame : firefox.page),
    openPopup: firefox.openPopup,
    waitForPanel: firefox.waitForSidebar,
    openOptions: firefox.openOptions,
    async saveFile(act) {
      const before = await firefox.readDownloads();
      await act();
      return until('a file', async () => (await firefox.readDownloads())[before.length]);
    },
    async chooseFile(file, act) {
      await firefox.chooseFile(file);
      await act();
    },
    stopBackground: firefox.terminateBackground,
    inBackground: firefox.inBackground,
    setApiAccess: firefox.setApiAccess,
  };
}
