import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { extractCode } from '../../utils/otp/extract-code';
import { readMessages } from '../corpus/score-otp';
import { printReport, toFigure, type BenchReport } from './figure.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = join(ROOT, '../shared/corpora/otp');
const OWN = join(ROOT, 'tests/unit/otp/messages.jsonl');

/** Texts of 10 kB made to be slow: repeated half-matches of every pattern and word list. */
export const HOSTILE_UNITS = [
  ' ',
  'a',
  '1',
  '1 ',
  '1-',
  '12.',
  '1234 ',
  '@a.b #',
  'http://',
  'a.',
  'a@',
  'yourcodeis',
  'codeis4821',
  'X7K-',
  'code ',
  'verification code is ',
  'code 482913 ',
  '482913 is your code ',
  'รหัส',
  '验证码',
  '+1(',
  '(1/2) ',
  '482 913 ',
  '(1 ',
  '4 - ',
  '1 22 333 ',
  '(a) 1234 ',
  'STOP 1234 ',
  `(${'a'.repeat(79)}`,
  `(${' '.repeat(79)}`,
  'ab.cd.',
  '\n',
  '\u200f',
  '🔥',
];

/** Median time a message over the corpora (or the tests' own set), the slowest hostile text, and the module's size. */
export async function benchOtp(): Promise<BenchReport> {
  const files = existsSync(CORPORA)
    ? readdirSync(CORPORA)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(CORPORA, name))
    : [OWN];
  const messages = files.flatMap(readMessages);
  const first = performance.now();
  extractCode({ text: 'Your code is 482913' });
  const firstMs = performance.now() - first;
  const rounds = 30;
  const bestMicros = messages.map(() => Infinity);
  const allMicros: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [i, { text, sender }] of messages.entries()) {
      const start = performance.now();
      extractCode({ text, sender });
      const micros = (performance.now() - start) * 1000;
      bestMicros[i] = Math.min(bestMicros[i] ?? Infinity, micros);
      if (round >= 5) allMicros.push(micros);
    }
  let slowestMs = 0;
  for (const unit of HOSTILE_UNITS) {
    const text = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    let best = Infinity;
    for (let i = 0; i < 5; i += 1) {
      const start = performance.now();
      extractCode({ text });
      best = Math.min(best, performance.now() - start);
    }
    slowestMs = Math.max(slowestMs, best);
  }
  const bundle = await build({
    entryPoints: [join(ROOT, 'utils/otp/extract-code.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  return {
    name: 'Reading codes',
    rows: [
      toFigure('a message', allMicros, { unit: 'µs' }),
      { label: 'a hostile text of 10 kB, slowest', value: slowestMs, unit: 'ms' },
      { label: 'the first call (word lists read)', value: firstMs, unit: 'ms' },
      { label: 'module, minified', value: code.length / 1000, unit: 'kB' },
      { label: 'module, minified and gzip', value: gzipSync(code, { level: 9 }).length / 1000, unit: 'kB' },
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printReport(await benchOtp());
