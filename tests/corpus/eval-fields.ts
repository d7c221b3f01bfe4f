import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import {
  classifyPage,
  countChannels,
  describeSources,
  findSources,
  measures,
  missesOf,
  scoreFields,
  scorePages,
  type DescribedPage,
  type Scores,
  type SeenPage,
} from './fields-corpus.ts';
import { changedPages } from './perturb-fields.ts';
import { pinnedFonts } from '../support/pinned-fonts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    /** Also as other sites would have written the same pages. */
    perturb: { type: 'boolean', default: false },
    /** Writes what the browser described. */
    record: { type: 'string' },
    /** Classifies what was recorded, without a browser. Figures to publish come from the browser. */
    replay: { type: 'string' },
    /** What the pages are drawn with: dejavu or noto. */
    font: { type: 'string', default: 'dejavu' },
  },
});

/** Described pages by the font they were drawn with. */
type Recording = Record<string, DescribedPage[]>;

async function describeAll(): Promise<Recording> {
  const directories =
    positionals.length > 0 ? positionals : [resolve(import.meta.dirname, '../../../shared/corpora/fields')];
  const sources = directories.flatMap((directory) => findSources(directory));
  const font = pinnedFonts.find((name) => name === values.font);
  if (sources.length === 0 || font === undefined) {
    console.error(
      font ? `No labels.json in ${directories.join(', ')}` : `No font; there are ${pinnedFonts.join(', ')}`,
    );
    process.exit(1);
  }
  const recording: Recording = {};
  for (const each of values.perturb ? [font, ...pinnedFonts.filter((name) => name !== font)] : [font])
    recording[each] = await describeSources(sources, each);
  return recording;
}

const recording = values.replay
  ? (JSON.parse(readFileSync(values.replay, 'utf8')) as Recording)
  : await describeAll();
if (values.record) writeFileSync(values.record, JSON.stringify(recording));
const [described = [], ...inOtherFonts] = Object.values(recording);
const changed = values.perturb
  ? { ...changedPages(described), ...(inOtherFonts[0] ? { 'another font': inOtherFonts[0] } : {}) }
  : {};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const line = (name: string, scores: Scores): string =>
  [
    name.padEnd(26),
    ...measures.map((measure) => {
      const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = scores[measure];
      return truePositives + falsePositives + falseNegatives === 0
        ? '-'.padEnd(20)
        : `${percent(f1)} (${percent(precision)}/${percent(recall)})`;
    }),
  ].join('  ');
const bySource = (pages: readonly SeenPage[]): Record<string, Scores> =>
  Object.fromEntries(
    [...new Set(pages.map(({ source }) => source))].map((name) => [
      name,
      scoreFields(pages.filter(({ source }) => source === name)),
    ]),
  );

const pages = described.map(classifyPage);
const changedSeen = Object.entries(changed).map(([name, them]) => [name, them.map(classifyPage)] as const);
if (values.json) {
  const byChange = Object.fromEntries(changedSeen.map(([name, seen]) => [name, scoreFields(seen)]));
  console.log(
    JSON.stringify({
      fields: {
        ...scoreFields(pages),
        bySource: bySource(pages),
        byPage: scorePages(pages),
        byChange,
        channels: countChannels(pages),
      },
    }),
  );
} else {
  console.log([''.padEnd(26), ...measures.map((measure) => `${measure}: F1 (P/R)`.padEnd(20))].join('  '));
  for (const [name, scores] of Object.entries(bySource(pages))) console.log(line(name, scores));
  console.log(line('all, by field', scoreFields(pages)));
  console.log(line('all, by page', scorePages(pages)));
  const { ours, refused, foreign, filled } = countChannels(pages);
  console.log(`${refused} of ${ours} codes refused that come by SMS or of which the page says nothing`);
  console.log(
    `${filled} of ${foreign} codes filled of which the page says that they come by e-mail or from an app`,
  );
  for (const [name, seen] of changedSeen) console.log(line(name, scoreFields(seen)));
}
if (values.misses && !values.json) {
  const plain = new Set(missesOf(pages));
  for (const miss of plain) console.log(miss);
  for (const [name, seen] of changedSeen)
    for (const miss of missesOf(seen, ['phone', 'code']))
      if (!plain.has(miss)) console.log(`${name}: ${miss}`);
}
