import { expect } from '@playwright/test';
import { findWithAxe } from '../support/axe';
import { untilAtRest } from '../support/view';
import { toBuyingStates } from './axe/buying-states';
import { toKeptStates } from './axe/kept-states';
import { atHistory, button, lookAt, lookAtAll } from './axe/look';
import { toBrokenStates, toNumberStates } from './axe/number-states';
import { test } from './fixtures';
import { openScene } from './popup-scene';

/** axe looks at the extension's real pages, in every state and in both themes. */
test('axe finds nothing before there is a key, nor where nothing is kept yet', async ({ stage, tab }) => {
  const scene = await openScene({ stage, tab });
  const { view } = scene;
  const found: string[] = [];
  await view.click(button('Connect'));
  await view.waitForText(/Paste the key first/);
  found.push(...(await lookAt(view, 'first run, no key')));
  await scene.popup.connect('a-wrong-key');
  await view.waitForText(/did not accept the API key/);
  found.push(...(await lookAt(view, 'first run, a wrong key')));
  await view.click(button('Open a shared number'));
  await view.waitForText(/No shared numbers/);
  found.push(...(await lookAt(view, 'shared numbers without a key')));
  await view.click(button('Back'));
  await scene.connect();
  found.push(
    ...(await lookAtAll(view, [
      { name: 'no numbers', left: { section: 'numbers' }, see: /No active number/ },
      { name: 'no history', left: { section: 'history' }, see: /Nothing here yet/ },
      {
        name: 'no purchases',
        left: atHistory({ historyTab: 'purchases' }),
        see: /Every purchase is recorded here/,
      },
      { name: 'no record', left: atHistory({ historyPlace: 'records' }), see: /are counted here/ },
      {
        name: 'no orders',
        left: atHistory({ historyPlace: 'account' }),
        see: /This account has none/,
      },
      { name: 'no favourites', left: { section: 'buy' }, see: /Get a number/ },
    ])),
  );
  expect(found).toEqual([]);
});

test('axe finds nothing on the way from picking to what a purchase came to', async ({ stage, tab }) => {
  const scene = await openScene({ stage, tab });
  await scene.connect();
  expect(await lookAtAll(scene.view, toBuyingStates(scene, stage.sandbox))).toEqual([]);
});

test('axe finds nothing on numbers, the history and the settings, with menus and questions open', async ({
  stage,
  chromium,
  tab,
}) => {
  // Some seventy states: a minute on a machine that does nothing else.
  test.setTimeout(400_000);
  const scene = await openScene({ stage, tab });
  await scene.connect();
  const filled = await scene.fill();
  const { sandbox } = stage;
  expect(
    await lookAtAll(scene.view, [
      ...toNumberStates(scene, filled),
      ...toKeptStates(scene, filled, sandbox),
      ...toBrokenStates(scene, filled, { sandbox, chromium }),
    ]),
  ).toEqual([]);
});

test('axe finds nothing on the pages that open in a tab', async ({ stage, chromium, tab }) => {
  const scene = await openScene({ stage, tab });
  await scene.connect();
  await scene.view.close();
  const found: string[] = [];
  for (const path of [
    'welcome.html',
    'options.html',
    'options.html?allow=https://web.example',
    'sidepanel.html',
  ]) {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await page.getByRole('heading').first().waitFor({ state: 'attached' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(untilAtRest);
      for (const { rule, where, why } of await findWithAxe((expression) => page.evaluate(expression)))
        found.push(`${path}, ${colorScheme}: ${rule} at ${where}\n${why}`);
    }
    await page.close();
  }
  expect(found).toEqual([]);
});
