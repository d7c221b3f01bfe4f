import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { FieldClassification, FieldDescription } from '../../utils/autofill/field.ts';

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
  all: { fields: FieldDescription[]; classifications: FieldClassification[] };
}

const hasLabels = (directory: string): boolean =>
  statSync(join(directory, 'labels.json'), { throwIfNoEntry: false })?.isFile() ?? false;

/** A directory holds a `labels.json`, or folders that do. */
export function findSources(directory: string): LabelledSource[] {
  const root = resolve(directory);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  if (!hasLabels(root))
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => findSources(join(root, entry.name)));
  const { source, pages } = JSON.parse(readFileSync(join(root, 'labels.json'), 'utf8')) as {
    source: string;
    pages: LabelledPage[];
  };
  return [{ source, directory: root, pages }];
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

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

const origin = 'http://fields.test';

/**
 * A tab that shows pages of the corpus with neither network nor scripts of their own. `noscript` stays closed: the
 * pages are what they are for someone whose scripts run.
 */
export async function openFieldsPage(browser: Browser): Promise<{
  page: Page;
  see: (source: LabelledSource, labelled: LabelledPage, script: string) => Promise<SeenPage>;
}> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false });
  const page = await context.newPage();
  let html: Buffer | string = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" },
        })
      : route.abort(),
  );
  return {
    page,
    async see(source, labelled, script) {
      html = readFileSync(join(source.directory, labelled.page));
      await page.goto(`${origin}/${labelled.page}`, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      // An isolated world, as an injected script's, which the page's policy does not reach.
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
      });
      const evaluated = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        returnByValue: true,
        expression: `${script}
(() => {
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
  const { fields, elements } = simfillFields.describeFields(document);
  const classifications = simfillFields.classifyFields(fields);
  const selectors = ${JSON.stringify(labelled.fields.map((field) => field.selector))};
  const found = selectors.map((selector) => {
    const element = find(selector);
    return { exists: element !== null, index: elements.indexOf(element) };
  });
  return { fields, classifications, found };
})()`,
      });
      await session.detach();
      if (evaluated.exceptionDetails)
        throw new Error(
          `${labelled.page}: ${evaluated.exceptionDetails.exception?.description ?? evaluated.exceptionDetails.text}`,
        );
      const { fields, classifications, found } = evaluated.result.value as {
        fields: FieldDescription[];
        classifications: FieldClassification[];
        found: { exists: boolean; index: number }[];
      };
      return {
        source: source.source,
        page: labelled.page,
        all: { fields, classifications },
        fields: labelled.fields.map((label, at) => {
          const where = found[at];
          if (!where?.exists) throw new Error(`${labelled.page}: no element for ${label.selector}`);
          return {
            label,
            description: fields[where.index] ?? null,
            classification: classifications[where.index] ?? null,
          };
        }),
      };
    },
  };
}
