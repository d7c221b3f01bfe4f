import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox, type ServedSandbox } from '../sandbox/serve.ts';
import { createBackgroundClient } from '../support/background-client.ts';
import { launchChromium, type ChromiumWithExtension } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { preciseNow, serveFillPage } from '../support/fill-page.ts';
import { launchFirefox } from '../support/firefox.ts';
import { until, type View } from '../support/view.ts';
import { toFigure, toQuantile, type BenchReport, type Figure } from './figure.ts';
import { writeYears } from './write-years.ts';

const openCount = 12;

/** Usable: the search field is there and the first thing to choose is under it. */
const usable = '[type="search"]';
const choosable = '[role="option"], [data-first-choice]';

/** Runs first in each popup, ours and the empty one, and notes when it was usable and its long tasks. */
const probe = `
globalThis.probe = { usableAt: null, longTasks: [] };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
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
const ourPopup = 'popup.html';
const emptyPopup = 'popup-empty.html';

async function prepareWithProbe(browser: 'chrome' | 'firefox', { origin }: ServedSandbox): Promise<string> {
  const extensionDir = await prepareExtension({ browser, apiOrigin: origin });
  const popup = path.join(extensionDir, ourPopup);
  const html = await readFile(popup, 'utf8');
  await writeFile(popup, html.replace('<head>', '<head><script src="/probe.js"></script>'));
  await writeFile(path.join(extensionDir, 'probe.js'), probe);
  await writeFile(path.join(extensionDir, emptyPopup), emptyPage);
  return extensionDir;
}

/** Years of use, written by a page of the extension. */
async function leaveYears(evaluate: (expression: string) => Promise<unknown>, apiKey: string): Promise<void> {
  const background = createBackgroundClient(evaluate);
  await background.ask('account.connect', { apiKey });
  await background.ask('catalogue.refresh', { force: false });
  // The function comes from esbuild, which names inner functions by a helper the page does not have.
  await evaluate(
    `(() => { globalThis.__name = (named) => named; return (${String(writeYears)})({ now: ${Date.now()} }); })()`,
  );
}

/** From the click on the toolbar button to usable, and the longest task until a second later. */
async function open(openPopup: () => Promise<View>) {
  const clickedAt = preciseNow();
  const view = await openPopup();
  const usableAt = await until('the popup usable', async () => {
    const at = await view.evaluate('probe.usableAt');
    return typeof at === 'number' && at;
  });
  await sleep(1_000);
  const longestTaskMs = Number(await view.evaluate('Math.max(0, ...probe.longTasks)'));
  await view.close();
  return { usableMs: usableAt - clickedAt, longestTaskMs };
}

/** Ours and the empty page by turns, cold (nothing of the extension lives) and warm (opened just before). */
async function compare({
  openPopup,
  setPopup,
  rest,
  hasLongTasks,
}: {
  openPopup: () => Promise<View>;
  setPopup: (popup: string) => Promise<void>;
  /** Ends what lives of the extension. */
  rest: () => Promise<void>;
  /** Whether the browser tells of long tasks. */
  hasLongTasks: boolean;
}): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const start of ['cold', 'warm'] as const) {
    const ours: number[] = [];
    const empty: number[] = [];
    const tasks: number[] = [];
    for (let turn = 0; turn <= openCount; turn += 1) {
      for (const popup of [emptyPopup, ourPopup]) {
        await setPopup(popup);
        if (start === 'cold') await rest();
        else await open(openPopup);
        const { usableMs, longestTaskMs } = await open(openPopup);
        // The first is of the browser's own start.
        if (turn === 0) continue;
        (popup === ourPopup ? ours : empty).push(usableMs);
        if (popup === ourPopup) tasks.push(longestTaskMs);
      }
    }
    const ratio = toQuantile(ours, 0.5) / toQuantile(empty, 0.5);
    figures.push(
      toFigure(`${start}: click → usable`, ours, { against: `${ratio.toFixed(2)} × an empty popup page` }),
      toFigure(`${start}: an empty popup page`, empty),
    );
    if (hasLongTasks) figures.push(toFigure(`${start}: longest task while opening`, tasks));
  }
  return figures;
}

const yearsOfAll = '5,000 bookings, 20,000 SMS, 2,000 purchases and 10,000 products';

export async function benchPopup(): Promise<BenchReport> {
  const sandbox = createSandbox({ balanceUsd: 1_000 });
  const api = await serveSandbox({ sandbox });
  const site = await serveFillPage();
  const extensionDir = await prepareWithProbe('chrome', api);
  const chromium = await launchChromium({ extensionDir });
  try {
    const helperUrl = `chrome-extension://${chromium.extensionId}/clipboard.html`;
    const onHelper = async <Value>(act: (helper: Page) => Promise<Value>): Promise<Value> => {
      const helper = await chromium.context.newPage();
      await helper.goto(helperUrl);
      const value = await act(helper);
      await helper.close();
      return value;
    };
    await onHelper((helper) => leaveYears((expression) => helper.evaluate(expression), api.apiKey));
    const page = await chromium.context.newPage();
    await page.goto(site.url);
    const opening = await compare({
      openPopup: () => chromium.openPopup(page),
      setPopup: (popup) =>
        onHelper((helper) => helper.evaluate(`chrome.action.setPopup({ popup: '${popup}' })`)),
      rest: async () => {
        await chromium.stopWorker(page);
        // Its process ends with it.
        await sleep(1_500);
      },
      hasLongTasks: true,
    });
    const rows = [...opening, ...(await measureOpenLists(chromium)), await measureScrolling(chromium)];
    return { name: `The popup in Chromium, with ${yearsOfAll}`, rows };
  } finally {
    await chromium.close();
    site.close();
    await api.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
}

async function openAsTab(chromium: ChromiumWithExtension): Promise<Page> {
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 384, height: 600 });
  await panel.goto(`chrome-extension://${chromium.extensionId}/${ourPopup}`);
  return panel;
}

async function measureOpenLists(chromium: ChromiumWithExtension): Promise<Figure[]> {
  const panel = await openAsTab(chromium);
  const session = await chromium.context.newCDPSession(panel);
  await session.send('Performance.enable');
  const busyMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const figures: Figure[] = [];
  for (const section of ['Numbers', 'History']) {
    await panel.getByRole('button', { name: section, exact: true }).click();
    await sleep(3_000);
    const seconds: number[] = [];
    for (let second = 0; second < 10; second += 1) {
      const before = await busyMs();
      await sleep(1_000);
      seconds.push((await busyMs()) - before);
    }
    figures.push(toFigure(`${section} stands open: main thread a second`, seconds));
  }
  await panel.close();
  return figures;
}

async function measureScrolling(chromium: ChromiumWithExtension): Promise<Figure> {
  const panel = await openAsTab(chromium);
  await panel.getByRole('button', { name: 'Buy', exact: true }).click();
  await panel.waitForSelector('[role="option"]');
  // All products, not the services: a letter that most of them have.
  await panel.locator(usable).fill('a');
  await sleep(2_000);
  await panel.evaluate('probe.longTasks.length = 0');
  await panel.mouse.move(190, 450);
  for (let turn = 0; turn < 150; turn += 1) {
    await panel.mouse.wheel(0, 900);
    await sleep(30);
  }
  const longest = Number(await panel.evaluate('Math.max(0, ...probe.longTasks)'));
  await panel.close();
  return { label: 'longest task in 150 turns of the wheel through the products', value: longest, unit: 'ms' };
}

export async function benchPopupInFirefox(): Promise<BenchReport> {
  const sandbox = createSandbox({ balanceUsd: 1_000 });
  const api = await serveSandbox({ sandbox });
  const extensionDir = await prepareWithProbe('firefox', api);
  const firefox = await launchFirefox({ extensionDir });
  try {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(firefox.addonId)})`;
    const helperUrl = `moz-extension://${String(await firefox.inBrowser(`return ${policy}.mozExtensionHostname`))}/${emptyPopup}`;
    const onHelper = async (act: () => Promise<unknown>): Promise<void> => {
      await firefox.page.goto(helperUrl);
      await act();
      await firefox.page.goto('about:blank');
    };
    await onHelper(() => leaveYears((expression) => firefox.page.evaluate(expression), api.apiKey));
    const rows = await compare({
      openPopup: () => firefox.openPopup(),
      setPopup: (popup) =>
        onHelper(() => firefox.page.evaluate(`browser.action.setPopup({ popup: '/${popup}' })`)),
      rest: () => firefox.terminateBackground(),
      hasLongTasks: false,
    });
    return { name: `The popup in Firefox, with ${yearsOfAll}`, rows };
  } finally {
    await firefox.close();
    await api.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
}
