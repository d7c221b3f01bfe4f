import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures';

/** The rules that the browser holds our own pages to, and what it asks a person before it installs us. */
test.describe('what the browser is promised', () => {
  test('no screen of ours breaks the pages’ content security policy', async ({ stage, chromium }) => {
    const violations: string[] = [];
    chromium.context.on('console', (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    const page = await chromium.context.newPage();
    const open = (name: string) => page.goto(`chrome-extension://${chromium.extensionId}/${name}.html`);
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

    await open('popup');
    await page.getByRole('textbox', { name: 'API key' }).fill(stage.api.apiKey);
    await press('Connect');
    await page.getByRole('searchbox', { name: 'Search products' }).fill('whatsapp germany');
    await page
      .getByRole('option', { name: /^WhatsApp, Germany, Activation/ })
      .first()
      .click();
    await press('Review purchase');
    await press('Confirm purchase');
    await expect(page.getByText(/The number is yours/)).toBeVisible();
    for (const view of ['popup', 'sidepanel', 'options']) {
      await open(view);
      for (const section of ['Numbers', 'History', 'Settings', 'Buy']) {
        const button = page.getByRole('button', { name: new RegExp(`^${section}`) }).first();
        // The options page has the settings only.
        if (view !== 'options') await button.click();
      }
      await expect(page.locator('#root')).not.toBeEmpty();
    }
    await open('options');
    await press(/^Disconnect/);
    await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
    expect(violations).toEqual([]);

    // The ear works: a style of another kind is heard.
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await expect.poll(() => violations.length).toBe(1);
  });

  test('installing it warns of these three things and nothing else', async ({ chromium }) => {
    const manifest = await readFile(
      path.join(import.meta.dirname, '../packages/manifests/chrome.json'),
      'utf8',
    );
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const warnings = await page.evaluate(
      (text) =>
        (
          globalThis as unknown as {
            chrome: { management: { getPermissionWarningsByManifest: (text: string) => Promise<string[]> } };
          }
        ).chrome.management.getPermissionWarningsByManifest(text),
      manifest,
    );
    expect(warnings.sort()).toEqual([
      'Display notifications',
      'Modify data you copy and paste',
      'Read and change your data on anosim.net',
    ]);
  });
});
