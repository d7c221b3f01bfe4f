import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { createBackgroundClient } from '../support/background-client.ts';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { preciseNow, serveFillPage } from '../support/fill-page.ts';
import { until } from '../support/view.ts';
import { writeYears } from './write-years.ts';

const openCount = 12;

/** Usable: the search field is there and the first thing to choose is under it. */
const usable = '[type="search"]';
const choosable = '[role="option"], [data-first-choice]';

/** Runs first in each popup, ours and the empty one, and notes when it was usable and the longest task until then. */
const probe = `
globalThis.probe = { usableAt: null, longestTaskMs: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) probe.longestTaskMs = Math.max(probe.longestTaskMs, duration);
}).observe({ type: 'longtask', buffered: true });
const look = () => {
  if (document.querySelector('${usable}') === null || document.querySelector('${choosable}') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => { probe.usableAt = performance.timeOrigin + performance.now(); });
};
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
`;
const emptyPage = `<!doctype html><meta charset="utf-8"><script src="/probe.js"></script>
<title>Empty</title><input type="search"><p role="option">Nothing</p>`;

async function addProbe(extensionDir: string): Promise<void> {
  const popup = path.join(extensionDir, 'popup.html');
  const html = await readFile(popup, 'utf8');
  await writeFile(popup, html.replace('<head>', '<head><script src="/probe.js"></script>'));
  await writeFile(path.join(extensionDir, 'probe.js'), probe);
  await writeFile(path.join(extensionDir, 'popup-empty.html'), emptyPage);
}

/** From the click on the toolbar button to usable, and the longest task until a second later. */
async function open(chromium: ChromiumWithExtension, page: Page) {
  const clickedAt = preciseNow();
  const view = await chromium.openPopup(page);
  const usableAt = await until('the popup usable', async () => {
    const at = await view.evaluate('probe.usableAt');
    return typeof at === 'number' && at;
  });
  await sleep(1_000);
  const longestTaskMs = Number(await view.evaluate('probe.longestTaskMs'));
  await view.close();
  return { usableMs: usableAt - clickedAt, longestTaskMs };
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

/** The popup with years of data in the database, beside an empty page opened in the same way. */
export async function benchPopup() {
  const sandbox = createSandbox({ balanceUsd: 1_000 });
  const api = await serveSandbox({ sandbox });
  const site = await serveFillPage();
  const extensionDir = await prepareExtension({ browser: 'chrome', apiOrigin: api.origin });
  await addProbe(extensionDir);
  const chromium = await launchChromium({ extensionDir });
  const rows: { label: string; value: number; unit: string }[] = [];
  const say = (label: string, values: readonly number[], unit = 'ms') => {
    rows.push({ label: `${label}, median of ${values.length}`, value: at(values, 0.5), unit });
    rows.push({ label: `${label}, p95`, value: at(values, 0.95), unit });
  };
  try {
    const own = await chromium.context.newPage();
    const ownUrl = `chrome-extension://${chromium.extensionId}/clipboard.html`;
    await own.goto(ownUrl);
    const background = createBackgroundClient((expression) => own.evaluate(expression));
    await background.ask('account.connect', { apiKey: api.apiKey });
    await background.ask('catalogue.refresh', { force: false });
    // The function comes from esbuild, which names inner functions by a helper the page does not have.
    await own.evaluate('globalThis.__name = (named) => named');
    await own.evaluate(writeYears, { now: Date.now() });
    await own.close();
    const page = await chromium.context.newPage();
    await page.goto(site.url);

    const setPopup = async (popup: string) => {
      const helper = await chromium.context.newPage();
      await helper.goto(ownUrl);
      await helper.evaluate(
        (to) =>
          (
            globalThis as unknown as {
              chrome: { action: { setPopup: (details: { popup: string }) => Promise<void> } };
            }
          ).chrome.action.setPopup({ popup: to }),
        popup,
      );
      await helper.close();
    };
    for (const start of ['cold', 'warm'] as const) {
      const ours: number[] = [];
      const empty: number[] = [];
      const tasks: number[] = [];
      for (let count = 0; count <= openCount; count += 1) {
        for (const popup of ['popup-empty.html', 'popup.html']) {
          await setPopup(popup);
          if (start === 'cold') {
            // Nothing of the extension lives: neither worker nor page, and its process ends with them.
            await chromium.stopWorker(page);
            await sleep(1_500);
          } else await open(chromium, page);
          const { usableMs, longestTaskMs } = await open(chromium, page);
          // The first is of the browser's own start.
          if (count === 0) continue;
          (popup === 'popup.html' ? ours : empty).push(usableMs);
          if (popup === 'popup.html') tasks.push(longestTaskMs);
        }
      }
      say(`popup, ${start}: click → usable`, ours);
      say(`an empty popup page, ${start}`, empty);
      rows.push({ label: `  ours / empty, medians`, value: at(ours, 0.5) / at(empty, 0.5), unit: '×' });
      say(`longest task while opening, ${start}`, tasks);
    }

    const panel = await chromium.context.newPage();
    await panel.setViewportSize({ width: 384, height: 600 });
    await panel.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    const session = await chromium.context.newCDPSession(panel);
    await session.send('Performance.enable');
    const busyMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
    };
    for (const section of ['Numbers', 'History']) {
      await panel.getByRole('button', { name: section, exact: true }).click();
      await sleep(3_000);
      const seconds: number[] = [];
      for (let second = 0; second < 10; second += 1) {
        const before = await busyMs();
        await sleep(1_000);
        seconds.push((await busyMs()) - before);
      }
      say(`${section} stands open: main thread a second`, seconds);
    }

    await panel.getByRole('button', { name: 'Buy', exact: true }).click();
    await panel.waitForSelector('[role="option"]');
    await sleep(2_000);
    await panel.evaluate('probe.longestTaskMs = 0');
    await panel.mouse.move(190, 450);
    for (let turn = 0; turn < 150; turn += 1) {
      await panel.mouse.wheel(0, 900);
      await sleep(30);
    }
    rows.push({
      label: 'longest task while the catalogue is scrolled through 150 turns of the wheel',
      value: Number(await panel.evaluate('probe.longestTaskMs')),
      unit: 'ms',
    });
  } finally {
    await chromium.close();
    site.close();
    await api.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
  return { name: 'The popup, with 5,000 bookings, 20,000 SMS, 2,000 purchases and 10,000 products', rows };
}
