import { test as base } from '@playwright/test';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium';
import { launchFirefox, type FirefoxWithExtension } from '../support/firefox';
import { openStage, type Stage } from './stage';
import { toChromiumTab, toFirefoxTab, type StoryTab } from './story-tab';

type BrowserKind = 'chrome' | 'firefox';
type Launched =
  { kind: 'chrome'; browser: ChromiumWithExtension } | { kind: 'firefox'; browser: FirefoxWithExtension };

interface Fixtures {
  /** Which browser the stage's build is for; the project says it (playwright.config.ts). */
  browserKind: BrowserKind;
  stage: Stage;
  launched: Launched;
  /** What both browsers have: a story that asks for nothing else runs in either. */
  tab: StoryTab;
  chromium: ChromiumWithExtension;
  firefox: FirefoxWithExtension;
}

const launch = async (kind: BrowserKind, { extensionDir, proxy }: Stage): Promise<Launched> =>
  kind === 'chrome'
    ? { kind, browser: await launchChromium({ extensionDir, proxy }) }
    : { kind, browser: await launchFirefox({ extensionDir, proxy }) };

/** Each test has its own account, sites, proxy and browser profile. */
export const test = base.extend<Fixtures>({
  browserKind: ['chrome', { option: true }],
  stage: async ({ browserKind }, provide) => {
    const stage = await openStage({ browser: browserKind });
    await provide(stage);
    await stage.close();
  },
  launched: async ({ browserKind, stage }, provide) => {
    const launched = await launch(browserKind, stage);
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
