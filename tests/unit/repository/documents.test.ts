import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

/** As built; tests/packages holds the file to the build. */
const manifestFor = (browser: string): Manifest =>
  JSON.parse(read(`tests/packages/manifests/${browser}.json`)) as Manifest;

/** The cells of a document's table whose header row is `header`, row by row. */
function tableUnder(file: string, header: string): string[][] {
  const lines = read(file).split('\n');
  const start = lines.indexOf(header);
  if (start === -1) throw new Error(`${file} has no table "${header}"`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

describe('README.md', () => {
  const rows = tableUnder('README.md', '| permission | why |');

  it.each(['chrome', 'firefox', 'edge'])(
    'lists the permissions asked for in %s, and no others',
    (browser) => {
      const { permissions, host_permissions } = manifestFor(browser);
      const listed = rows
        .filter(([cell = '']) => browser !== 'firefox' || !cell.includes('(Chrome, Edge)'))
        .flatMap(([cell = '']) => namesIn(cell));
      expect(listed.sort()).toEqual([...permissions, ...host_permissions].sort());
    },
  );

  it('says that access to sites is optional', () => {
    expect(manifestFor('chrome').optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(rows.some(([cell]) => cell === 'a site, optional')).toBe(true);
  });
});

describe('PRIVACY.md', () => {
  it('describes every table of the database', () => {
    const listed = tableUnder('PRIVACY.md', '| table | what it holds | kept until |').flatMap(([cell = '']) =>
      namesIn(cell),
    );
    const tables = new SimFillDatabase().tables.map(({ name }) => name);
    expect(listed.sort()).toEqual(tables.sort());
  });

  it('names every place besides the database that our code keeps something in', () => {
    const sources = ['components', 'entrypoints', 'public', 'utils'].flatMap((folder) =>
      readdirSync(resolve(import.meta.dirname, '../../..', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(tsx?|js)$/.test(file))
        .map((file) => read(`${folder}/${file}`)),
    );
    const used = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/\b(?:localStorage|sessionStorage|storage\.(?:local|session|sync))(?=\.)/g)].map(
          ([place]) => place,
        ),
      ),
    );
    expect([...used].filter((place) => !read('PRIVACY.md').includes(`\`${place}\``))).toEqual([]);
  });

  it('names every host that is contacted', () => {
    const listed = tableUnder('PRIVACY.md', '| host | what is sent |').flatMap(([cell = '']) =>
      namesIn(cell),
    );
    expect(listed).toEqual(manifestFor('chrome').host_permissions);
  });
});

describe('CONTRIBUTING.md', () => {
  it('describes every npm script', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const text = read('CONTRIBUTING.md');
    const isDescribed = (name: string) => new RegExp(`\`npm (run )?${name}( [^\`]*)?\``).test(text);
    // npm runs it by itself after an install.
    expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !isDescribed(name))).toEqual([]);
  });

  it('describes no script that is gone', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((file) =>
      [...read(file).matchAll(/\bnpm run ([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('says of every folder what is in it', () => {
    const tree = read('ARCHITECTURE.md').split('## Where things are')[1]?.split('```')[1] ?? '';
    const foldersIn = (folder: string) =>
      readdirSync(resolve(import.meta.dirname, '../../..', folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    const folders = ['components', 'entrypoints', 'tests', 'utils'].flatMap((folder) => [
      folder,
      ...foldersIn(folder),
    ]);
    expect(folders.filter((name) => !new RegExp(`(^|[ /])${name}([/,]|$)`, 'm').test(tree))).toEqual([]);
  });

  it('says of every runtime dependency what it is for', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const listed = tableUnder('ARCHITECTURE.md', '| package | what it is for |').flatMap(([cell = '']) =>
      cell.split(', '),
    );
    expect(listed.sort()).toEqual(Object.keys(dependencies).sort());
  });
});

const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(resolve(import.meta.dirname, '../../../docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe.each(documents)('%s', (file) => {
  it('links only to files and headings that exist', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const toAnchor = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\d\s-]/gu, '')
        .replaceAll(' ', '-');
    const isDead = ([, path = '', anchor]: RegExpMatchArray) => {
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(resolve(import.meta.dirname, '../../..', target))) return true;
      const headings = () => [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => toAnchor(text));
      return anchor !== undefined && !headings().includes(anchor);
    };
    expect(links.filter(isDead).map(([link]) => link)).toEqual([]);
  });

  it('names the commit that its figures were measured on', () => {
    const sections = read(file).split(/^(?=## )/m);
    const figures = sections.filter(
      (section) =>
        /^## (?:Figures|Measured|Cost)/.test(section) || (file === 'docs/figures.md' && /^\|/m.test(section)),
    );
    expect(
      figures
        .filter((section) => !/\b(?=[a-z]*\d)[\da-f]{7}\b/.test(section))
        .map((section) => section.split('\n')[0]),
    ).toEqual([]);
  });
});

it('every row of the table of figures names its commit', () => {
  const rows = tableUnder('docs/figures.md', '| what | measured | not yet |').filter(
    ([what]) => what !== 'Languages',
  );
  expect(rows.filter(([what = '']) => !/commits? [\da-f]{7}/.test(what)).map(([what]) => what)).toEqual([]);
});
