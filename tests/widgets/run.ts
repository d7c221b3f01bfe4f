/**
 * `npm run test:widgets [-- --json] [--quick] [--only TEXT] [--browser chromium|firefox]`: fills the real packages in the real
 * browsers and asks the widgets what they hold. Exits non-zero when one fails that is not on the list of known
 * failures, or one of the list passes.
 */
import { ensureWidgetPackages } from './ensure-packages.ts';
import { launchChromium, launchFirefox } from './browsers.ts';
import { fillWidget } from './fill-widget.ts';
import { knownFailures } from './known-failures.ts';
import { bundleInjected, startWidgetSite } from './site.ts';
import { widgets } from './widgets.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const isJson = process.argv.includes('--json');
const isQuick = process.argv.includes('--quick');
const only = option('only');
const browserName = option('browser');

interface Row {
  browser: string;
  kind: string;
  name: string;
  isFilled: boolean;
  isUndone: boolean;
  detail: string;
}

// The quick ones are pages of our own and need no packages.
if (!isQuick) ensureWidgetPackages();
const script = await bundleInjected();
const site = await startWidgetSite();
const rows: Row[] = [];
for (const launch of [launchChromium, launchFirefox]) {
  if (browserName && launch.name.toLowerCase() !== `launch${browserName}`) continue;
  const browser = await launch();
  try {
    for (const widget of widgets) {
      if (isQuick && !widget.isQuick) continue;
      if (only && !`${widget.page} ${widget.kind} ${widget.name}`.includes(only)) continue;
      const page = await browser.newPage();
      let row: Row;
      try {
        const runs = await fillWidget(page, widget, site.urlOf(widget), script);
        row = {
          browser: browser.name,
          kind: widget.kind,
          name: widget.name,
          isFilled: runs.every((run) => run.isFilled),
          isUndone: runs.every((run) => run.isUndone),
          detail: runs
            .filter((run) => !run.isFilled)
            .map(({ filled, said, outcome }) => `${filled}: said ${said}, ${JSON.stringify(outcome)}`)
            .join('; '),
        };
      } catch (error) {
        row = {
          browser: browser.name,
          kind: widget.kind,
          name: widget.name,
          isFilled: false,
          isUndone: false,
          detail: String(error).slice(0, 300),
        };
      }
      rows.push(row);
      if (!isJson)
        console.log(
          `${row.isFilled ? 'filled' : 'FAILED'} ${row.isUndone ? 'undone' : 'kept  '} ${row.browser.padEnd(8)} ${row.kind.padEnd(5)} ${row.name} ${row.detail}`,
        );
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
site.close();

const isKnown = ({ browser, name }: Row): boolean =>
  `${browser}: ${name}` in knownFailures || name in knownFailures;
const regressions = rows.filter((row) => !row.isFilled && !isKnown(row));
const recovered = rows.filter((row) => row.isFilled && isKnown(row));
const summary = [...new Set(rows.map(({ browser, kind }) => `${browser} ${kind}`))].map((key) => {
  const ours = rows.filter((row) => `${row.browser} ${row.kind}` === key);
  return {
    widgets: key,
    filled: ours.filter((row) => row.isFilled).length,
    undone: ours.filter((row) => row.isUndone).length,
    of: ours.length,
  };
});
if (isJson) console.log(JSON.stringify({ summary, rows, regressions, recovered }));
else {
  for (const { widgets: key, filled, undone, of } of summary)
    console.log(`${key}: ${filled} of ${of} filled, ${undone} of ${of} put back`);
  for (const { browser, name } of regressions)
    console.log(`not on the list of known failures: ${browser}: ${name}`);
  for (const { browser, name } of recovered) console.log(`passes, take it off the list: ${browser}: ${name}`);
}
process.exitCode = regressions.length + recovered.length > 0 ? 1 : 0;
