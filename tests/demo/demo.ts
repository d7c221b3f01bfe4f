import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { playMainJob } from '../e2e/main-job';
import { createSimfillPopup } from '../e2e/simfill-popup';
import { siteWalks } from '../e2e/site-walks';
import { openStage, type Stage } from '../e2e/stage';
import { toChromiumTab } from '../e2e/story-tab';
import { launchChromium } from '../support/chromium';
import { drawPictures, drawTiles, type Shot } from './draw-pictures';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    out: { type: 'string', default: 'demo-output' },
    site: { type: 'string', default: 'plain' },
  },
});

interface Step {
  name: string;
  ok: boolean;
  ms: number;
}

/** For the person. With --json standard output carries the report alone. */
const say = (line: string): void => {
  if (options.json) console.error(line);
  else console.log(line);
};

const hasDisplay =
  process.platform !== 'linux' ||
  (process.env.DISPLAY ?? '') !== '' ||
  (process.env.WAYLAND_DISPLAY ?? '') !== '';

/** Headless Chromium does not always draw a popup that has lost the focus to the page: then the page's picture has to do. */
const noPicture = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), 5_000));

async function playAlone(stage: Stage): Promise<boolean> {
  const walk = siteWalks.find(({ siteId }) => siteId === options.site);
  if (walk === undefined) {
    throw new Error(`--site is one of ${siteWalks.map(({ siteId }) => siteId).join(', ')}`);
  }
  const out = path.resolve(options.out);
  await mkdir(out, { recursive: true });
  const chromium = await launchChromium({ extensionDir: stage.extensionDir, proxy: stage.proxy });
  const steps: Step[] = [];
  const shots: Shot[] = [];
  try {
    const page = await chromium.context.newPage();
    await page.goto(stage.sites.origins[walk.siteId]);
    await playMainJob({
      stage,
      walk,
      tab: toChromiumTab(chromium, page),
      codeBy: 'arrival',
      apiKey: stage.api.apiKey,
      step: async (name, act) => {
        const startedAt = performance.now();
        const finish = (ok: boolean): void => {
          const ms = Math.round(performance.now() - startedAt);
          steps.push({ name, ok, ms });
          say(`${ok ? '✓' : '✗'} ${name} (${ms} ms)`);
        };
        try {
          const popup = await act();
          finish(true);
          // That the key was taken would stand over the next pictures: nobody goes through them in four seconds.
          if (name === 'Paste the key') await popup?.waitForText(/Balance \$/);
          const pictureOfPopup =
            popup === null ? null : await Promise.race([popup.screenshot(), noPicture()]);
          shots.push({ name, page: await page.screenshot(), popup: pictureOfPopup });
        } catch (error) {
          finish(false);
          shots.push({ name, page: await page.screenshot(), popup: null });
          throw error;
        }
      },
    });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  } finally {
    await chromium.close();
  }
  // The site has the last word: it has counted an account for this number and this code.
  const ok = stage.sites.accepted(walk.siteId) === 1 && steps.every((step) => step.ok);
  await drawPictures(shots, out);
  await drawTiles(shots, out);
  const report = { steps, ok };
  await writeFile(path.join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (options.json) console.log(JSON.stringify(report));
  say(
    ok ? `The site created the account. Pictures: ${out}` : `It did not come to an account. Pictures: ${out}`,
  );
  return ok;
}

async function playByHand(stage: Stage): Promise<void> {
  const chromium = await launchChromium({ extensionDir: stage.extensionDir, isHeadless: false });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(stage.sites.indexUrl);
  const popup = await chromium.openPopup(page);
  await createSimfillPopup(popup).connect(stage.api.apiKey);
  await createSimfillPopup(popup).waitForCatalogue();
  await popup.close();
  say('SimFill is loaded and connected to a sandbox account with $100. Nothing here costs money.');
  say('1. Choose a demo site in the browser window.');
  say('2. Click SimFill in the toolbar (behind the puzzle piece), buy a number and insert it.');
  say('3. Send the form: the SMS comes, and the code goes into its field.');
  say('Close the browser window to end the demo.');
  await new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
}

const isHeadless = options.headless || options.json || !hasDisplay;
say(isHeadless ? 'SimFill demo: it plays the main job by itself.' : 'SimFill demo');
say('Building the extension and starting the sandbox…');
const stage = await openStage({ browser: 'chrome', smsDelayMs: 1500 });
try {
  if (isHeadless) process.exitCode = (await playAlone(stage)) ? 0 : 1;
  else await playByHand(stage);
} finally {
  await stage.close();
}
