import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../support/chromium.ts';
import { classifyFields } from '../../utils/autofill/classify-fields.ts';
import { fontEnvironment, type PinnedFont } from '../support/pinned-fonts.ts';
import type { FieldClassification, FieldDescription } from '../../utils/domain/field.ts';

export type FieldLabel =
  'tel' | 'tel-national' | 'tel-country-code' | 'tel-extension' | 'otp' | 'other' | 'ignore';

export interface LabelledField {
  /** Finds one element; ` >>> ` steps into an open shadow root. */
  selector: string;
  label: FieldLabel;
  tags?: string[];
  visible: boolean;
}

export interface LabelledPage {
  page: string;
  fields: LabelledField[];
}

/** One folder with a `labels.json`. */
export interface LabelledSource {
  source: string;
  directory: string;
  pages: LabelledPage[];
}

/** What the browser told of a page. Recorded, it can be classified again without a browser. */
export interface DescribedPage {
  source: string;
  page: string;
  language: string;
  fields: FieldDescription[];
  /** Each labelled field with its place in `fields`; -1 where it was not described at all. */
  labelled: { label: LabelledField; at: number }[];
}

export interface SeenField {
  label: LabelledField;
  /** Null where the field was not described at all. */
  description: FieldDescription | null;
  classification: FieldClassification | null;
}

export interface SeenPage {
  source: string;
  page: string;
  fields: SeenField[];
}

export function classifyPage({ source, page, fields, labelled }: DescribedPage): SeenPage {
  const classifications = classifyFields(fields);
  return {
    source,
    page,
    fields: labelled.map(({ label, at }) => ({
      label,
      description: fields[at] ?? null,
      classification: classifications[at] ?? null,
    })),
  };
}

const hasLabels = (directory: string): boolean =>
  statSync(join(directory, 'labels.json'), { throwIfNoEntry: false })?.isFile() ?? false;

/** A directory holds a `labels.json`, or folders that do, or both. */
export function findSources(directory: string): LabelledSource[] {
  const root = resolve(directory);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => findSources(join(root, entry.name)));
  if (!hasLabels(root)) return below;
  const { source, pages } = JSON.parse(readFileSync(join(root, 'labels.json'), 'utf8')) as {
    source: string;
    pages: LabelledPage[];
  };
  return [{ source, directory: root, pages }, ...below];
}

/** Attributes in which the collected pages carry other programs' answers. */
const leaks =
  /^(?:data-manual-scoring|autofill-information|autofill-prediction|(?:data-)?ddg-.*|data-lastpass-.*|data-com-onepassword.*|data-bwautofill.*|data-protonpass.*|data-dashlane.*|data-kwimpala.*|data-form-type)$/;

/** The part under test as one script that leaves `simfillFields` behind, as the injected script would carry it. */
export async function bundleFieldFinder(minify = false): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export { describeFields } from './utils/autofill/describe-fields.ts';
export { classifyFields } from './utils/autofill/classify-fields.ts';`,
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'simfillFields',
    write: false,
    minify,
    charset: 'utf8',
    target: 'chrome120',
  });
  return result.outputFiles[0]?.text ?? '';
}

export async function launchChromium(font: PinnedFont = 'dejavu'): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    env: { ...process.env, ...fontEnvironment(font) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

const origin = 'http://fields.test';

/**
 * A tab that shows pages of the corpus with neither network nor scripts of their own. `noscript` stays closed: the
 * pages are what they are for someone whose scripts run.
 */
export async function openFieldsPage(browser: Browser): Promise<{
  page: Page;
  see: (source: LabelledSource, labelled: LabelledPage, script: string) => Promise<DescribedPage>;
}> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let html: Buffer | string = '';
  // The policy forbids what the pages would load, so that nothing but the page itself is ever asked for.
  await context.route(`${origin}/**`, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:",
          },
        })
      : route.abort(),
  );
  const session = await context.newCDPSession(page);
  return {
    page,
    async see(source, labelled, script) {
      html = readFileSync(join(source.directory, labelled.page));
      await page.goto(`${origin}/${labelled.page}`, { waitUntil: 'domcontentloaded' });
      // An isolated world, as an injected script's, which the page's policy does not reach.
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
      });
      const evaluated = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
        expression: `${script}
(async () => {
  const leaks = ${String(leaks)};
  const strip = (root) => {
    for (const element of root.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) if (leaks.test(name)) element.removeAttribute(name);
      if (element.shadowRoot) strip(element.shadowRoot);
    }
  };
  strip(document);
  const find = (selector) => {
    let root = document;
    let element = null;
    for (const part of selector.split(' >>> ')) {
      if (!root) return null;
      element = root.querySelector(part);
      root = element && element.shadowRoot;
    }
    return element;
  };
  const selectors = ${JSON.stringify(labelled.fields.map((field) => field.selector))};
  const { fields, elements } = await simfillFields.describeFields(document);
  const found = selectors.map((selector) => {
    const element = find(selector);
    return { exists: element !== null, at: elements.indexOf(element) };
  });
  return { fields, found, language: document.documentElement.lang };
})()`,
      });
      if (evaluated.exceptionDetails)
        throw new Error(
          `${labelled.page}: ${evaluated.exceptionDetails.exception?.description ?? evaluated.exceptionDetails.text}`,
        );
      const { fields, found, language } = evaluated.result.value as {
        fields: FieldDescription[];
        language: string;
        found: { exists: boolean; at: number }[];
      };
      return {
        source: source.source,
        page: labelled.page,
        language,
        fields,
        labelled: labelled.fields.map((label, nth) => {
          const where = found[nth];
          if (!where?.exists) throw new Error(`${labelled.page}: no element for ${label.selector}`);
          return { label, at: where.at };
        }),
      };
    },
  };
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export const measures = ['phone', 'code', 'countryCode'] as const;
export type Measure = (typeof measures)[number];
export type Scores = Record<Measure, Score>;

/** What is wanted of a field and what was answered; null where the field is not scored. */
export function judge({
  label,
  classification,
}: SeenField): Record<Measure, [wanted: boolean, got: boolean]> | null {
  if (!label.visible || label.label === 'ignore') return null;
  const role = classification?.role ?? 'none';
  const isCode = role === 'code' || role === 'code-box';
  return {
    phone: [
      label.label === 'tel' || label.label === 'tel-national',
      role === 'phone' || role === 'phone-national',
    ],
    code: [label.label === 'otp', isCode],
    countryCode: [label.label === 'tel-country-code', role === 'country-code'],
  };
}

/** Codes that were found, by the way they travel. */
export interface Channels {
  /** Codes that come by SMS, or of which the page does not say, and those of them that would not be filled. */
  ours: number;
  refused: number;
  /** Codes of which the page says that they come by e-mail or from an app, and those that would be filled. */
  foreign: number;
  filled: number;
}

type Travel = 'ours' | 'refused' | 'foreign' | 'filled';

function travelOf({ label, classification }: SeenField): Travel | null {
  if (!label.visible || label.label !== 'otp' || !/^code/.test(classification?.role ?? '')) return null;
  const isFilled = classification?.channel === 'sms' || classification?.channel === 'unknown';
  const isForeign = label.tags?.some((tag) => tag === 'email' || tag === 'app') ?? false;
  if (isForeign) return isFilled ? 'filled' : 'foreign';
  return isFilled ? 'ours' : 'refused';
}

export function countChannels(pages: readonly SeenPage[]): Channels {
  const travels = pages.flatMap(({ fields }) => fields.map(travelOf));
  const count = (...wanted: Travel[]): number =>
    travels.filter((travel) => travel !== null && wanted.includes(travel)).length;
  return {
    ours: count('ours', 'refused'),
    refused: count('refused'),
    foreign: count('foreign', 'filled'),
    filled: count('filled'),
  };
}

function scoreOf(pairs: readonly (readonly [boolean, boolean])[]): Score {
  const count = (wanted: boolean, got: boolean): number =>
    pairs.filter((pair) => pair[0] === wanted && pair[1] === got).length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  // Nothing asked and nothing answered is no mistake.
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    truePositives,
    falsePositives,
    falseNegatives,
  };
}

export function scoreFields(pages: readonly SeenPage[]): Scores {
  const judged = pages.flatMap((page) => page.fields.map(judge).filter((verdict) => verdict !== null));
  return Object.fromEntries(
    measures.map((measure) => [measure, scoreOf(judged.map((verdict) => verdict[measure]))]),
  ) as Scores;
}

/** A page is found when one of its fields is; it is wrongly answered when any field is answered wrongly. */
export function scorePages(pages: readonly SeenPage[]): Scores {
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      scoreOf(
        pages.flatMap((page) => {
          const pairs = page.fields
            .map((field) => judge(field)?.[measure])
            .filter((pair) => pair !== undefined);
          const isWanted = pairs.some(([wanted]) => wanted);
          const isFound = pairs.some(([wanted, got]) => wanted && got);
          const isWrong = pairs.some(([wanted, got]) => !wanted && got);
          const answers: [boolean, boolean][] = [];
          if (isWanted) answers.push([true, isFound]);
          if (isWrong) answers.push([false, true]);
          return answers;
        }),
      ),
    ]),
  ) as Scores;
}

/** Describes every page of the sources with one browser, two at a time. A page that cannot be judged throws. */
export async function describeSources(
  sources: readonly LabelledSource[],
  font?: PinnedFont,
): Promise<DescribedPage[]> {
  const script = await bundleFieldFinder();
  const browser = await launchChromium(font);
  try {
    const wanted = sources.flatMap((source) => source.pages.map((page) => ({ source, page })));
    const described: DescribedPage[] = new Array<DescribedPage>(wanted.length);
    const queue = wanted.entries();
    const describeFromQueue = async (): Promise<void> => {
      const { see } = await openFieldsPage(browser);
      for (const [at, { source, page }] of queue) described[at] = await see(source, page, script);
    };
    await Promise.all([describeFromQueue(), describeFromQueue()]);
    return described;
  } finally {
    await browser.close();
  }
}

export const seeSources = async (
  sources: readonly LabelledSource[],
  font?: PinnedFont,
): Promise<SeenPage[]> => (await describeSources(sources, font)).map(classifyPage);

/** Every wrongly answered field, in words: `wrong phone: source page field`, `refused code: …`, `filled foreign code: …`. */
export function missesOf(pages: readonly SeenPage[], over: readonly Measure[] = measures): string[] {
  return pages.flatMap(({ source, page, fields }) =>
    fields.flatMap((field) => {
      const verdict = judge(field);
      if (!verdict) return [];
      const { name, id, label } = field.description ?? {};
      const place = `${source} ${page.replace(/^pages\//, '')} ${(name || id || label || field.label.selector).trim()}`;
      const travel = travelOf(field);
      return [
        ...over
          .filter((measure) => verdict[measure][0] !== verdict[measure][1])
          .map((measure) => `${verdict[measure][0] ? 'missed' : 'wrong'} ${measure}: ${place}`),
        ...(travel === 'refused' ? [`refused code: ${place}`] : []),
        ...(travel === 'filled' ? [`filled foreign code: ${place}`] : []),
      ];
    }),
  );
}
