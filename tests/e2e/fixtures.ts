import { test as base } from '@playwright/test';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium';
import { shareFirefox, type FirefoxWithExtension, type SharedFirefox } from '../support/firefox';
import { openStage, type Stage } from './stage';
import { toChromiumTab, toFirefoxTab, type StoryTab } from './story-tab';

type BrowserKind = 'chrome' | 'firefox';
type Launched =
  { kind: 'chrome'; browser: ChromiumWithExtension } | { kind: 'firefox'; browser: FirefoxWithExtension };

interface Shared {
  /** Which browser the stage's build is for; the project says it (playwright.config.ts). */
  browserKind: BrowserKind;
  /** Ended with the first story that fails: the next ones have another. */
  sharedFirefox: SharedFirefox | null;
}

interface Fixtures {
  stage: Stage;
  launched: Launched;
  /** What both browsers have: a story that asks for nothing else runs in either. */
  tab: StoryTab;
  chromium: ChromiumWithExtension;
  firefox: FirefoxWithExtension;
}

/** Each test has its own account, sites, proxy, and a browser that knows nothing of the last one. */
export const test = base.extend<Fixtures, Shared>({
  browserKind: ['chrome', { option: true, scope: 'worker' }],
  sharedFirefox: [
    async ({ browserKind }, provide) => {
      const firefox = browserKind === 'firefox' ? await shareFirefox() : null;
      await provide(firefox);
      await firefox?.quit();
    },
    { scope: 'worker' },
  ],
  stage: async ({ browserKind }, provide) => {
    const stage = await openStage({ browser: browserKind });
    await provide(stage);
    await stage.close();
  },
  launched: async ({ sharedFirefox, stage: { extensionDir, proxy } }, provide) => {
    const launched: Launched =
      sharedFirefox === null
        ? { kind: 'chrome', browser: await launchChromium({ extensionDir, proxy }) }
        : { kind: 'firefox', browser: await sharedFirefox.openFor({ extensionDir, proxy }) };
    await provide(launched);
    await launched.browser.close();
  },
  tab: async ({ launched: { kind, browser } }, provide) => {
    await provide(
      kind === 'chrome' ? toChromiumTab(browser, await browser.context.newPage()) : toFirefoxTab(browser),
    );
  },
  chromium: async ({ launched }, provide) => {
    if (launched.kind !== 'chrome') throw new Error('A story of Chromium alone');
    await provide(launched.browser);
  },
  firefox: async ({ launched }, provide) => {
    if (launched.kind !== 'firefox') throw new Error('A story of Firefox alone');
    await provide(launched.browser);
  },
});

/** A step of a story as a step of the report. */
export const reportStep = (name: string, act: () => Promise<unknown>): Promise<void> =>
  test.step(name, async () => {
    await act();
  });
