import { parseArgs } from 'node:util';
import { idle } from './idle.ts';
import { openRig, type BrowserName } from './rig.ts';
import * as scenarios from './scenarios.ts';

/**
 * `npm run soak [-- --short] [--json] [--only NAME] [--browser NAME]`: what a background lives through, in real
 * browsers. Every scenario throws when an SMS was lost or told twice.
 */
const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    browser: { type: 'string' },
  },
});
const { short } = options;

const plays: Record<string, (browser: BrowserName) => Promise<scenarios.Figures>> = {
  soak: onRig((rig) =>
    scenarios.soak(
      rig,
      short
        ? { bookingCount: 5, smsCount: 15, minutes: 0.2 }
        : { bookingCount: 20, smsCount: 300, minutes: 20 },
    ),
  ),
  kills: onRig((rig) => scenarios.kills(rig, { runs: short ? 4 : 100 })),
  'sleep and wake': onRig((rig) => scenarios.sleepAndWake(rig, { seconds: short ? 9 : 180 })),
  'alarms cleared': onRig(scenarios.alarmsCleared),
  'browser restarted': onRig(scenarios.restarted),
  'disabled and enabled': onRig(scenarios.disabledAndEnabled),
  updated: onRig(scenarios.updated),
  idle: (browser) => idle(browser, { minutes: short ? 0.25 : 10 }),
};

function onRig(play: (rig: Awaited<ReturnType<typeof openRig>>) => Promise<scenarios.Figures>) {
  return async (browser: BrowserName): Promise<scenarios.Figures> => {
    const rig = await openRig(browser);
    try {
      return await play(rig);
    } finally {
      await rig.close();
    }
  };
}

const results: {
  name: string;
  browser: BrowserName;
  ok: boolean;
  figures: scenarios.Figures;
  said: string;
}[] = [];
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => options.browser === undefined || name === options.browser,
);
// The browsers beside each other: most of a scenario is waiting.
await Promise.all(
  browsers.map(async (browser) => {
    for (const [name, play] of Object.entries(plays)) {
      if (options.only !== undefined && options.only !== name) continue;
      const result = await play(browser).then(
        (figures) => ({ ok: true, figures, said: '' }),
        (error: unknown) => ({
          ok: false,
          figures: {},
          said: error instanceof Error ? error.message : String(error),
        }),
      );
      results.push({ name, browser, ...result });
      if (options.json) continue;
      const figures = Object.entries(result.figures)
        .map(([label, value]) => `${label} ${Number(value.toFixed(1))}`)
        .join(', ');
      const verdict = result.ok ? 'ok    ' : 'FAILED';
      console.log(`${verdict} ${name.padEnd(22)} ${browser.padEnd(9)} ${figures}${result.said}`);
    }
  }),
);
if (options.json) console.log(JSON.stringify({ soak: results }));
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
