import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { launchChromium } from '../support/chromium';
import { until } from '../support/view';
import { test } from './fixtures';
import { playMainJob } from './main-job';
import { plainWalk } from './site-walks';
import { findKeyLeaks, findStrangeHosts, toOwnHosts } from './stage';
import { toChromiumTab } from './story-tab';

/** All of a document that its own scripts could read, as text. */
const readDocument = `JSON.stringify({
  html: document.documentElement.outerHTML,
  values: [...document.querySelectorAll('input, textarea, select')].map(({ value }) => value),
  name: window.name,
  cookies: document.cookie,
  storages: [{ ...localStorage }, { ...sessionStorage }],
  loaded: performance.getEntries().map(({ name }) => name),
  globals: Object.getOwnPropertyNames(window).filter((name) => typeof window[name] === 'string').map((name) => name + '=' + window[name]),
})`;
const readAreas = (...areas: string[]) =>
  `Promise.all(${JSON.stringify(areas)}.map((area) => chrome.storage[area].get(null))).then(JSON.stringify)`;
const everywhere = readAreas('local', 'session', 'sync');
/** `session` is memory, and closed to scripts in pages: an SMS may be named there. */
const onDisk = readAreas('local', 'sync');

async function findFilesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')))
      found.push(path.relative(folder, file));
  }
  return found;
}

test('the key is in the Authorization header and the extension’s database, and nowhere else', async ({
  stage,
}) => {
  const { apiKey } = stage.api;
  const profileDir = await mkdtemp(path.join(tmpdir(), 'simfill-canary-'));
  const { extensionDir, proxy } = stage;
  const chromium = await launchChromium({ extensionDir, proxy, profileDir });
  try {
    const { context, extensionId } = chromium;
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    for (const worker of context.serviceWorkers())
      worker.on('console', (message) => said.push(message.text()));
    const page = await context.newPage();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(stage.sites.origins.plain);
    /** Where something was found that has no business there. */
    const leaks: string[] = [];
    const seek = (where: string, text: string, secrets: readonly string[]) => {
      if (secrets.some((secret) => text.includes(secret))) leaks.push(where);
    };

    await playMainJob({
      stage,
      walk: plainWalk,
      tab: toChromiumTab(chromium, page),
      codeBy: 'arrival',
      apiKey,
      step: async (name, act) => {
        const view = await act();
        seek(`the page after "${name}"`, String(await page.evaluate(readDocument)), [apiKey]);
        if (view === null) return;
        seek(`the popup after "${name}"`, String(await view.evaluate(readDocument)), [apiKey]);
        seek(`extension storage after "${name}"`, String(await view.evaluate(everywhere)), [apiKey]);
      },
    });

    const code = stage.sites.lastCode('plain') ?? '';
    expect(code).toMatch(/^\d{4,}$/);
    const both = [apiKey, code];
    for (const file of ['options.html', 'sidepanel.html']) {
      const own = await context.newPage();
      own.on('request', (request) => addresses.push(request.url()));
      await own.goto(`chrome-extension://${extensionId}/${file}`);
      await until(
        'something drawn',
        async () => String(await own.evaluate('document.body.innerText')).trim() !== '',
      );
      seek(file, String(await own.evaluate(readDocument)), [apiKey]);
      seek(`extension storage, from ${file}`, String(await own.evaluate(everywhere)), [apiKey]);
      seek(`extension storage on disk, from ${file}`, String(await own.evaluate(onDisk)), both);
    }
    const worker = context.serviceWorkers()[0];
    const notifications = await worker?.evaluate('chrome.notifications.getAll().then(JSON.stringify)');
    seek('notifications', String(notifications), [apiKey]);
    seek('console', said.join('\n'), both);
    seek('addresses', [...addresses, ...proxy.requests.map(({ path: asked }) => asked)].join('\n'), both);
    expect(leaks).toEqual([]);

    // The page cannot tell that we were there.
    expect(String(await page.evaluate(readDocument))).not.toMatch(/simfill|chrome-extension/i);

    expect(findKeyLeaks(stage)).toEqual([]);
    expect(findStrangeHosts(stage)).toEqual([]);
    expect(toOwnHosts(stage)).toEqual([stage.apiHost, new URL(stage.sites.origins.plain).host].sort());
    expect(new Set(stage.sandbox.requests().map(({ key }) => key))).toEqual(new Set(['header']));

    await chromium.close();
    const files = await findFilesWith(profileDir, apiKey);
    const database = `IndexedDB/chrome-extension_${extensionId}_0`;
    expect(files.filter((file) => !file.includes(database))).toEqual([]);
    // The search would have found it elsewhere, too.
    expect(files).not.toEqual([]);
  } finally {
    await chromium.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
});
