import { test as base } from '@playwright/test';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium';
import { launchFirefox, type FirefoxWithExtension } from '../support/firefox';
import { openStage, type Stage } from './stage';

interface Fixtures {
  /** Which browser the stage's build is for. */
  browserKind: 'chrome' | 'firefox';
  stage: Stage;
  chromium: ChromiumWithExtension;
  firefox: FirefoxWithExtension;
}

/** Each test has its own account, sites, proxy and browser profile. */
export const test = base.extend<Fixtures>({
  browserKind: ['chrome', { option: true }],
  stage: async ({ browserKind }, provide) => {
    const stage = await openStage({ browser: browserKind });
    await provide(stage);
    await stage.close();
  },
  chromium: async ({ stage }, provide) => {
    const chromium = await launchChromium({ extensionDir: stage.extensionDir, proxy: stage.proxy });
    await provide(chromium);
    await chromium.close();
  },
  firefox: async ({ stage }, provide) => {
    const firefox = await launchFirefox({ extensionDir: stage.extensionDir, proxy: stage.proxy });
    await provide(firefox);
    await firefox.close();
  },
});

/** A step of a story as a step of the report. */
export const reportStep = (name: string, act: () => Promise<unknown>): Promise<void> =>
  test.step(name, async () => {
    await act();
  });
