import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { launchFirefox } from '../support/firefox.ts';
import { addOwnPage, createOwnPageClient } from '../support/own-page.ts';
import { until } from '../support/view.ts';
import type { BrowserName } from './rig.ts';
import type { Figures } from './scenarios.ts';

/**
 * A connected account with no booking active: the background has to die and no request may leave. Chromium runs without
 * a debugger, which would keep its worker alive; the worker's process tells whether it lives.
 */
export async function idle(browser: BrowserName, { minutes }: { minutes: number }): Promise<Figures> {
  const sandbox = createSandbox();
  const own = createOwnPageClient();
  const api = await serveSandbox({
    sandbox: {
      ...sandbox,
      answer: async (request) => {
        const response = await own.answer(request.clone());
        return response ? { response, transport: undefined } : sandbox.answer(request);
      },
    },
  });
  const extensionDir = await prepareExtension({
    browser: browser === 'chromium' ? 'chrome' : 'firefox',
    apiOrigin: api.origin,
  });
  await addOwnPage(extensionDir, { origin: api.origin });
  const profileDir = await mkdtemp(path.join(tmpdir(), `simfill-idle-${browser}-`));
  try {
    const watch = browser === 'chromium' ? watchChromium : watchFirefox;
    const connect = async (): Promise<void> => {
      await until('the own page', () => own.greetings() > 0, { deadlineMs: 60_000 });
      await own.ask('account.connect', { apiKey: api.apiKey });
      await own.ask('catalogue.refresh', { force: false });
      // The first look and the first list of bookings leave beside the answer.
      await until('the first look', () => sandbox.requests().some(({ path }) => /\/sms$/i.test(path)));
      await sleep(3_000);
    };
    return await watch({
      extensionDir,
      profileDir,
      connect,
      minutes,
      countRequests: () => sandbox.requests().length,
    });
  } finally {
    await api.close();
    await rm(extensionDir, { recursive: true, force: true });
    await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Watch {
  extensionDir: string;
  profileDir: string;
  connect: () => Promise<void>;
  minutes: number;
  countRequests: () => number;
}

/** An idle background dies within half a minute; how long a busy machine takes to end it is no matter of ours. */
const deathWithinMs = 5 * 60_000;

/** Waits for the background's death, then looks for as long as was asked whether it lives again. */
async function watchLife(
  { minutes, countRequests }: Pick<Watch, 'minutes' | 'countRequests'>,
  isAlive: () => Promise<boolean> | boolean,
): Promise<Figures> {
  const startedAt = Date.now();
  const before = countRequests();
  await until('the background dead', async () => !(await isAlive()), { deadlineMs: deathWithinMs });
  const diedAt = Date.now();
  const deadAfterSeconds = (diedAt - startedAt) / 1_000;
  let lifesAfter = 0;
  while (Date.now() - diedAt < minutes * 60_000) {
    if (await isAlive()) lifesAfter += 1;
    await sleep(1_000);
  }
  const requests = countRequests() - before;
  if (requests > 0) throw new Error(`${requests} requests`);
  if (lifesAfter > 0) throw new Error(`it woke again ${lifesAfter} times`);
  return { minutes, deadAfterSeconds, requests };
}

async function watchChromium({ extensionDir, profileDir, connect, ...rest }: Watch): Promise<Figures> {
  const first = await launchChromium({ extensionDir, profileDir });
  const page = await first.context.newPage();
  await page.goto(`chrome-extension://${first.extensionId}/own-page.html`);
  await connect();
  await first.close();
  const browser = spawn(
    findChromium()!,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profileDir}`,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const kill = (): void => void browser.kill('SIGKILL');
  process.once('exit', kill);
  try {
    const hasWorker = (): boolean => hasExtensionProcess(browser.pid!);
    await until('the worker started', hasWorker, { deadlineMs: 30_000 });
    return await watchLife(rest, hasWorker);
  } finally {
    browser.kill('SIGTERM');
    await Promise.race([new Promise((resolve) => browser.once('exit', resolve)), sleep(5_000)]);
    kill();
    process.off('exit', kill);
  }
}

/** Chromium marks the processes that run extensions; with no own page open, that is the worker's. */
function hasExtensionProcess(browserPid: number): boolean {
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return command.includes('--extension-process') && isDescendant(Number(name), browserPid);
    } catch {
      return false;
    }
  });
}

function isDescendant(pid: number, ancestorPid: number): boolean {
  for (let current = pid; current > 1;) {
    if (current === ancestorPid) return true;
    const status = readFileSync(`/proc/${current}/stat`, 'utf8');
    current = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}

async function watchFirefox({ extensionDir, profileDir, connect, ...rest }: Watch): Promise<Figures> {
  const firefox = await launchFirefox({ extensionDir, profileDir });
  try {
    await firefox.inBrowser(`
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const url = WebExtensionPolicy.getByID(${JSON.stringify(firefox.addonId)}).getURL('own-page.html');
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });`);
    await connect();
    await firefox.inBrowser(`
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.removeTab(gBrowser.selectedTab);`);
    return await watchLife(rest, async () => (await firefox.backgroundState()) !== 'stopped');
  } finally {
    await firefox.close();
  }
}
