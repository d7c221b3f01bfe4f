import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import postcss from 'postcss';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../support/extension-build.ts';

const root = resolve(import.meta.dirname, '../..');

type Browser = 'chrome' | 'firefox';

/** Of the same name as something newer. */
const otherMeanings = {
  '.error()': 'the console’s, not SuppressedError’s',
  '.use()': 'React’s, not DisposableStack’s',
};

/** Used where the browser has it and done without where it has not: what, and why that is no loss. */
const doneWithout: Record<Browser, Record<string, string>> = {
  chrome: otherMeanings,
  firefox: {
    ...otherMeanings,
    'notifications.onButtonClicked':
      'asked for first: notifications have no buttons there, a click opens the number',
    ':-webkit-search-cancel-button': 'hides what Firefox does not draw',
  },
};

/** Whether the browser's declared minimum has the feature, by what is published of browsers. Unknown features pass. */
function isMissing(compat: CompatStatement | undefined, browser: Browser, minimum: number): boolean {
  const support = compat?.support[browser];
  const statements = support === undefined ? [] : Array.isArray(support) ? support : [support];
  if (statements.length === 0) return false;
  return !statements.some(
    ({ version_added: added, version_removed: removed, flags }) =>
      flags === undefined &&
      removed === undefined &&
      (added === 'preview'
        ? false
        : added !== false &&
          (added === null || Number.parseFloat(String(added).replace('≤', '')) <= minimum)),
  );
}

const child = (node: Identifier | undefined, name: string): Identifier | undefined =>
  node !== undefined && name !== '__compat' && Object.hasOwn(node, name)
    ? (node as Record<string, Identifier>)[name]
    : undefined;

/** `a.b.c` of `browser.a.b.c`, or undefined when the chain begins elsewhere. */
function chainOf(node: ts.Expression): string[] | undefined {
  if (ts.isIdentifier(node)) return [node.text];
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const before = chainOf(node.expression);
  return before === undefined ? undefined : [...before, node.name.text];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (inner) => walk(inner, visit));
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);

/**
 * Members of the language's own objects that are missing wherever the name occurs: `toSorted` says what it is, `at` may be
 * anybody's. Not those of the DOM, whose names (`first`, `where`, `run`) every library has as well.
 */
function membersMissing(browser: Browser, minimum: number): Set<string> {
  const known = new Map<string, boolean>();
  for (const type of Object.values(bcd.javascript.builtins as unknown as Record<string, Identifier>))
    for (const [name, member] of Object.entries(type as unknown as Record<string, Identifier>)) {
      if (name === '__compat' || member.__compat === undefined) continue;
      known.set(name, (known.get(name) ?? true) && isMissing(member.__compat, browser, minimum));
    }
  return new Set([...known].filter(([, missing]) => missing).map(([name]) => name));
}

function scriptFeaturesMissing(files: readonly string[], browser: Browser, minimum: number): string[] {
  const missing = new Set<string>();
  const members = membersMissing(browser, minimum);
  const globals = { ...bcd.api, ...bcd.javascript.builtins } as unknown as Record<string, Identifier>;
  for (const file of files)
    walk(parse(file), (node) => {
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
        const name = node.expression.text;
        if (Object.hasOwn(globals, name) && isMissing(globals[name]?.__compat, browser, minimum))
          missing.add(`new ${name}`);
      }
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const chain = chainOf(node.expression);
        const [type = '', member = ''] = chain ?? [];
        const of = chain?.length === 2 && Object.hasOwn(globals, type) ? globals[type] : undefined;
        const compat = child(of, member)?.__compat ?? child(of, `${member}_static`)?.__compat;
        if (compat !== undefined) {
          if (isMissing(compat, browser, minimum)) missing.add(`${type}.${member}`);
        } else if (members.has(node.expression.name.text)) missing.add(`.${node.expression.name.text}()`);
      }
    });
  return [...missing].sort();
}

function extensionFeaturesMissing(browser: Browser, minimum: number): string[] {
  const missing = new Set<string>();
  const folders = ['entrypoints', 'components', 'utils'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  );
  for (const file of files)
    walk(parse(file), (node) => {
      if (!ts.isPropertyAccessExpression(node)) return;
      const [origin, ...names] = chainOf(node) ?? [];
      if (origin !== 'browser' && origin !== 'chrome') return;
      let feature: Identifier | undefined = bcd.webextensions.api;
      for (const [index, name] of names.entries()) {
        feature = child(feature, name);
        if (isMissing(feature?.__compat, browser, minimum)) missing.add(names.slice(0, index + 1).join('.'));
      }
    });
  return [...missing].sort();
}

function styleFeaturesMissing(files: readonly string[], browser: Browser, minimum: number): string[] {
  const missing = new Set<string>();
  const {
    properties,
    'at-rules': atRules,
    selectors,
  } = bcd.css as unknown as Record<string, Record<string, Identifier>>;
  const look = (name: string, feature: Identifier | undefined): void => {
    if (isMissing(feature?.__compat, browser, minimum)) missing.add(name);
  };
  for (const file of files)
    postcss.parse(readFileSync(file, 'utf8')).walk((node) => {
      if (node.type === 'decl' && !node.prop.startsWith('--')) {
        const property = child(properties, node.prop);
        look(node.prop, property);
        for (const word of node.value.match(/[a-z][a-z-]+/g) ?? [])
          look(`${node.prop}: ${word}`, child(property, word));
      }
      if (node.type === 'atrule') look(`@${node.name}`, child(atRules, node.name));
      if (node.type === 'rule')
        for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g))
          look(`:${name}`, child(selectors, name));
    });
  return [...missing].sort();
}

// A person with the oldest browser that the manifest allows gets a program that works.
describe.each(['chrome', 'firefox'] as const)(
  'what the package for %s uses is in the oldest version it allows',
  (browser) => {
    let minimum = 0;
    let files: string[] = [];
    beforeAll(async () => {
      const directory = await ensureBuild(browser);
      files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) =>
        join(directory, file),
      );
      const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as {
        minimum_chrome_version?: string;
        browser_specific_settings?: { gecko: { strict_min_version: string } };
      };
      minimum = Number.parseFloat(
        manifest.minimum_chrome_version ?? manifest.browser_specific_settings?.gecko.strict_min_version ?? '',
      );
    }, 300_000);
    const allowed = new Set(Object.keys(doneWithout[browser]));
    const unexplained = (missing: readonly string[]): string[] =>
      missing.filter((name) => !allowed.has(name));

    it('of extension interfaces', () => {
      expect(unexplained(extensionFeaturesMissing(browser, minimum))).toEqual([]);
    });
    it('of scripts', () => {
      expect(
        unexplained(
          scriptFeaturesMissing(
            files.filter((file) => file.endsWith('.js')),
            browser,
            minimum,
          ),
        ),
      ).toEqual([]);
    });
    it('of styles', () => {
      expect(
        unexplained(
          styleFeaturesMissing(
            files.filter((file) => file.endsWith('.css')),
            browser,
            minimum,
          ),
        ),
      ).toEqual([]);
    });
  },
);
