import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import {
  findSources,
  measures,
  missesOf,
  scoreFields,
  scorePages,
  seeSources,
  type Scores,
} from './fields-corpus.ts';
import { pinnedFonts } from '../support/pinned-fonts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    /** Writes what was described and answered, to tune the classifier without a browser. */
    dump: { type: 'string' },
    /** What the pages are drawn with: dejavu or noto. */
    font: { type: 'string', default: 'dejavu' },
  },
});

const directories =
  positionals.length > 0 ? positionals : [resolve(import.meta.dirname, '../../../shared/corpora/fields')];
const sources = directories.flatMap((directory) => findSources(directory));
if (sources.length === 0) {
  console.error(`No labels.json in ${directories.join(', ')}`);
  process.exit(1);
}

const font = pinnedFonts.find((name) => name === values.font);
if (font === undefined) {
  console.error(`No font ${values.font}; there are ${pinnedFonts.join(', ')}`);
  process.exit(1);
}
const pages = await seeSources(sources, font);
if (values.dump) writeFileSync(values.dump, JSON.stringify(pages));
const bySource = Object.fromEntries(
  sources.map(({ source }) => [source, scoreFields(pages.filter((page) => page.source === source))]),
);

if (values.json) {
  console.log(JSON.stringify({ fields: { ...scoreFields(pages), bySource, byPage: scorePages(pages) } }));
} else {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  const line = (name: string, scores: Scores): string =>
    [
      name.padEnd(24),
      ...measures.map((measure) => {
        const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = scores[measure];
        return truePositives + falsePositives + falseNegatives === 0
          ? '-'.padEnd(20)
          : `${percent(f1)} (${percent(precision)}/${percent(recall)})`;
      }),
    ].join('  ');
  console.log([''.padEnd(24), ...measures.map((measure) => `${measure}: F1 (P/R)`.padEnd(20))].join('  '));
  for (const [name, scores] of Object.entries(bySource)) console.log(line(name, scores));
  console.log(line('all, by field', scoreFields(pages)));
  console.log(line('all, by page', scorePages(pages)));
}
if (values.misses && !values.json) for (const miss of missesOf(pages)) console.log(miss);
