import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';

/** A page with two worlds: the page's own, and one like an extension's. Expressions are source text. */
export interface TestPage {
  goto: (url: string) => Promise<void>;
  /** Loads the script into a fresh isolated world of the document. */
  inject: (script: string) => Promise<void>;
  inWorld: <Value>(expression: string) => Promise<Value>;
  inPage: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

export interface TestBrowser {
  name: 'chromium' | 'firefox';
  newPage: () => Promise<TestPage>;
  close: () => Promise<void>;
}

const viewport = { width: 1280, height: 900 };

export async function launchChromium(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    name: 'chromium',
    newPage: async () => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      let contextId = 0;
      return {
        goto: async (url) => void (await page.goto(url)),
        inject: async (script) => {
          const { frameTree } = await session.send('Page.getFrameTree');
          const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
          contextId = world.executionContextId;
          await session.send('Runtime.evaluate', { expression: script, contextId });
        },
        inWorld: async <Value>(expression: string) => {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression,
            contextId,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value as Value;
        },
        inPage: (expression) => page.evaluate(expression),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Firefox's sandboxes see the page through Xrays, as its content scripts do. */
export async function launchFirefox(): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'dom.disable_open_during_load': true },
  });
  return {
    name: 'firefox',
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      const world = (): { evaluate: (expression: string) => Promise<unknown> } =>
        (
          page.mainFrame() as unknown as {
            isolatedRealm: () => { evaluate: (expression: string) => Promise<unknown> };
          }
        ).isolatedRealm();
      return {
        goto: async (url) => void (await page.goto(url)),
        inject: async (script) => void (await world().evaluate(`${script};0`)),
        inWorld: async <Value>(expression: string) => (await world().evaluate(expression)) as Value,
        inPage: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
