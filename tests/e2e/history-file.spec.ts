import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { openScene } from './popup-scene';

/** Presses what writes a file, and gives the file. */
async function saveFile(page: Page, button: string): Promise<{ path: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const path = await (await saving).path();
  return { path, text: await readFile(path, 'utf8') };
}

async function importFile(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import JSON' }).click();
  await (await choosing).setFiles(path);
}

test('the history leaves as a file without the key, and comes back into an empty browser', async ({
  stage,
  chromium,
}) => {
  const scene = await openScene({ stage, chromium });
  await scene.connect();
  const { ended } = await scene.fill();
  await scene.view.close();
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);

  const table = await saveFile(page, 'Export as CSV');
  expect(table.text.startsWith('\uFEFF')).toBe(true);
  expect(table.text).toContain(ended.number);
  const history = await saveFile(page, 'Export as JSON');
  for (const text of [table.text, history.text]) {
    expect(text).toContain('Telegram code 55123');
    expect(text).not.toContain(stage.api.apiKey);
    expect(text).not.toContain(ended.shareToken);
  }
  const kept = test.info().outputPath('history.json');
  await writeFile(kept, history.text);

  // Another browser, and an account that knows none of it.
  stage.sandbox.reset();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByRole('textbox', { name: 'API key' }).fill(stage.api.apiKey);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await importFile(page, kept);
  await expect(page.getByText(/^\d+ numbers added\./)).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByText('Telegram code 55123')).toBeVisible();

  // Once more adds nothing, and what is no history changes nothing.
  await page.getByRole('button', { name: 'Settings' }).click();
  await importFile(page, kept);
  await expect(page.getByText(/^0 numbers added\./)).toBeVisible();
  const strange = test.info().outputPath('strange.json');
  await writeFile(strange, '{"numbers": "none"}');
  await importFile(page, strange);
  await expect(page.getByText(/This file is not a SimFill history\. Nothing was changed\./)).toBeVisible();
});
