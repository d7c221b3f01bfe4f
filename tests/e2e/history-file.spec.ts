import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { lookAt } from './axe/look';
import { test } from './fixtures';
import { openScene } from './popup-scene';
import { createSimfillPopup } from './simfill-popup';

const button = (name: string) => ({ role: 'button', name });

test(
  'the history leaves as a file without the key, and comes back into an empty browser',
  { tag: '@both' },
  async ({ stage, tab }) => {
    const scene = await openScene({ stage, tab });
    await scene.connect();
    const { ended } = await scene.fill();
    await scene.view.close();
    const options = createSimfillPopup(await tab.openOptions());
    const { view } = options;
    const save = async (name: string): Promise<string> =>
      readFile(await tab.saveFile(() => view.click(button(name))), 'utf8');
    const importFile = (file: string) => tab.chooseFile(file, () => view.click(button('Import JSON')));

    const table = await save('Export as CSV');
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(table).toContain(ended.number);
    const history = await save('Export as JSON');
    for (const text of [table, history]) {
      expect(text).toContain('Telegram code 55123');
      expect(text).not.toContain(stage.api.apiKey);
      expect(text).not.toContain(ended.shareToken);
    }
    const kept = test.info().outputPath('history.json');
    await writeFile(kept, history);

    // Another browser, and an account that knows none of it.
    stage.sandbox.reset();
    await view.click(button('Delete everything'));
    await view.click(button('Yes, delete everything'));
    await options.connect(stage.api.apiKey);
    await options.openSection('Settings');
    await importFile(kept);
    await view.waitForText(/^\d+ numbers added\./m);
    await options.openSection('History');
    await view.waitForText(/Telegram code 55123/);

    // Once more adds nothing, and what is no history changes nothing.
    await options.openSection('Settings');
    await importFile(kept);
    await view.waitForText(/^0 numbers added\./m);
    expect(await lookAt(view, 'a history imported')).toEqual([]);
    const strange = test.info().outputPath('strange.json');
    await writeFile(strange, '{"numbers": "none"}');
    await importFile(strange);
    await view.waitForText(/This file is not a SimFill history\. Nothing was changed\./);
    expect(await lookAt(view, 'no history')).toEqual([]);
  },
);
