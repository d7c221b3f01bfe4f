import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findSources,
  measures,
  missesOf,
  scoreFields,
  seeSources,
  type LabelledSource,
  type Measure,
} from './fields-corpus.ts';
import { pinnedFonts, type PinnedFont } from '../support/pinned-fonts.ts';
import { knownMisses } from './fields-known-misses.ts';

const ownPages = resolve(import.meta.dirname, '../autofill-pages');
const sharedPages = resolve(import.meta.dirname, '../../../shared/corpora/fields');
const minutes = 60_000;

/** F1 below which something broke; a little under what was reached, see docs/fields.md. */
const floors: Record<'own' | 'shared', Record<Measure, number>> = {
  own: { phone: 0.99, code: 0.98, countryCode: 0.98 },
  shared: { phone: 0.975, code: 0.975, countryCode: 0.9 },
};
/** The same for pages by people who knew neither rules nor tests, by source. Harder than those we wrote ourselves. */
const blindFloors: Record<string, Record<Measure, number>> = {
  'simfill-blind': { phone: 0.97, code: 0.99, countryCode: 0.9 },
  'simfill-blind-2': { phone: 0.98, code: 0.99, countryCode: 0.95 },
};
const isBlind = ({ source }: LabelledSource): boolean => source in blindFloors;

async function judge(
  sources: readonly LabelledSource[],
  floor: Record<Measure, number>,
  font?: PinnedFont,
): Promise<void> {
  const names = new Set(sources.map(({ source }) => source));
  const pages = await seeSources(sources, font);
  const scores = scoreFields(pages);
  for (const measure of measures)
    expect.soft(scores[measure].f1, measure).toBeGreaterThanOrEqual(floor[measure]);
  const isHere = (miss: string): boolean => names.has(miss.split(': ')[1]?.split(' ')[0] ?? '');
  // Both ways: a new miss fails, and so does a recorded one that is none any more.
  expect(missesOf(pages).sort()).toEqual(Object.keys(knownMisses).filter(isHere).sort());
}

describe('finding fields', () => {
  const own = findSources(ownPages);
  it.each(pinnedFonts)(
    'finds what our own pages hold, decoys and all, in the font %s',
    (font) =>
      judge(
        own.filter((source) => !isBlind(source)),
        floors.own,
        font,
      ),
    20 * minutes,
  );

  it.each(Object.entries(blindFloors))(
    'finds what the pages of somebody else hold: %s',
    (name, floor) =>
      judge(
        own.filter(({ source }) => source === name),
        floor,
      ),
    20 * minutes,
  );

  it.skipIf(!existsSync(sharedPages))(
    existsSync(sharedPages)
      ? 'finds what the shared pages hold'
      : `skipped: no shared pages at ${sharedPages}`,
    () => judge(findSources(sharedPages), floors.shared),
    40 * minutes,
  );
});
