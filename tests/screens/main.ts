import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findWithAxe, type AxeFinding } from '../support/axe.ts';
import { serveGallery } from './serve-gallery.ts';
import { storyNames } from './story-names.ts';
import { locales } from './stub-browser.ts';

/**
 * Takes a picture of every screen in both themes and all languages, and lets axe look at each. `--story NAME`,
 * `--locale L` and `--theme T` narrow it, `--frame sidepanel` or `options` shows the wide views; `--json` prints the
 * figures only. Exits with 1 when axe finds something.
 */
const { values } = parseArgs({
  options: {
    story: { type: 'string', multiple: true },
    locale: { type: 'string', multiple: true, default: Object.keys(locales) },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    frame: { type: 'string', default: 'popup' },
    'text-size': { type: 'string', default: '100' },
    out: { type: 'string', default: 'demo-output/screens' },
    'skip-axe': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** As large as each usually is. */
const viewports: Record<string, { width: number; height: number }> = {
  popup: { width: 384, height: 600 },
  sidepanel: { width: 480, height: 900 },
  options: { width: 1100, height: 800 },
};

interface Finding extends AxeFinding {
  screen: string;
}

const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const findings: Finding[] = [];
let pictureCount = 0;
try {
  await rm(values.out, { recursive: true, force: true });
  await mkdir(values.out, { recursive: true });
  const scale = Number(values['text-size']) / 100;
  const viewport = viewports[values.frame];
  if (viewport === undefined) throw new Error(`--frame is one of ${Object.keys(viewports).join(', ')}`);
  const context = await browser.newContext({
    viewport: { ...viewport, width: Math.min(Math.max(800, viewport.width), viewport.width * scale) },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) =>
    findings.push({ screen: page.url(), rule: 'error', where: '', why: error.message }),
  );
  for (const locale of values.locale) {
    for (const theme of values.theme) {
      for (const story of values.story ?? storyNames) {
        await page.goto(
          `${gallery.url}?${new URLSearchParams({ story, theme, locale, frame: values.frame }).toString()}`,
        );
        if (scale !== 1) await page.addStyleTag({ content: `html { font-size: ${scale * 100}% }` });
        await page.waitForSelector('.screen');
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.evaluate(() => document.fonts.ready);
        const file = path.join(values.out, `${story}.${locale}.${theme}.png`);
        await page.screenshot({ path: file });
        pictureCount += 1;
        const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (cut) findings.push({ screen: file, rule: 'cut-off', where: 'html', why: 'wider than the popup' });
        if (values['skip-axe']) continue;
        for (const finding of await findWithAxe((expression) => page.evaluate(expression)))
          findings.push({ screen: `${story}.${locale}.${theme}`, ...finding });
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
if (values.json) {
  console.log(
    JSON.stringify({ screens: { pictures: pictureCount, axeViolations: findings.length, findings } }),
  );
} else {
  for (const { screen, rule, where, why } of findings)
    console.log(`${screen}\n  ${rule}: ${where}\n  ${why}`);
  console.log(`${pictureCount} pictures in ${values.out}, ${findings.length} findings`);
}
process.exitCode = findings.length === 0 ? 0 : 1;
