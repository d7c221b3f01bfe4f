import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { bundleFieldFinder, launchChromium } from '../corpus/fields-corpus.ts';
import { printReport, toFigure, type BenchReport, type Figure } from './figure.ts';

/** A sign-up page of usual size. */
const typicalPage = `<header>${'<nav><a href="#">Item</a><span>Text</span></nav>'.repeat(60)}</header>
<form><h1>Create your account</h1>${[
  'First name',
  'Last name',
  'E-mail',
  'Street',
  'City',
  'ZIP code',
  'Mobile number',
  'Password',
]
  .map((label, at) => `<div><label for="t${at}">${label}</label><input id="t${at}" name="f${at}"></div>`)
  .join('')}<button>Sign up</button></form>${'<p>Some <b>more</b> text of the page.</p>'.repeat(150)}`;

/** `rows` rows of about 33 nodes and one field each. */
const longPage = (rows: number): string =>
  `<form>${Array.from(
    { length: rows },
    (_, at) =>
      `<div class="row"><label for="i${at}">${['Phone number', 'Order number', 'Verification code', 'Name'][at % 4]} ${at}</label><input id="i${at}" name="field${at}">${'<p><span>Some text</span></p>'.repeat(9)}</div>`,
  ).join('')}</form>`;

/** Milliseconds of `times` runs after two to warm up. The page is laid out anew before each run. */
async function measure(page: Page, expression: string, times: number): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    const measured = [];
    for (let run = -2; run < ${times}; run++) {
      document.body.offsetHeight;
      const start = performance.now();
      await (${expression});
      if (run >= 0) measured.push(performance.now() - start);
    }
    return measured;
  })()`);
}

/** Milliseconds, the longest time that a page's own messages wait while it is described. */
async function measureWaits(page: Page, times: number): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    const { port1, port2 } = new MessageChannel();
    const waits = [];
    for (let run = 0; run < ${times}; run++) {
      document.body.offsetHeight;
      let longest = 0;
      let last = performance.now();
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        port2.postMessage(0);
      };
      port2.postMessage(0);
      await simfillFields.describeFields(document);
      longest = Math.max(longest, performance.now() - last);
      port1.onmessage = null;
      waits.push(longest);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return waits;
  })()`);
}

/** Reading `autocomplete` and `type` of every field: the least a finder can do, to compare with. */
const attributesOnly = `document.querySelectorAll('input,select,textarea').forEach((field) => /tel|one-time-code/.test(field.autocomplete + field.type))`;

export async function benchFields(): Promise<BenchReport> {
  const minified = await bundleFieldFinder(true);
  const rows: Figure[] = [
    {
      label: 'describe + classify, minified and gzipped',
      value: gzipSync(minified, { level: 9 }).length,
      unit: 'bytes',
    },
  ];
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const [name, html, times] of [
      ['typical page', typicalPage, 51],
      ['10,000 nodes, 300 fields', longPage(300), 21],
      ['100,000 nodes, 3,000 fields', longPage(3000), 5],
      ['100,000 nodes, 10 fields', `${longPage(10)}${'<p><span>Some text</span></p>'.repeat(33_000)}`, 11],
    ] as const) {
      await page.setContent(html);
      await page.evaluate(minified);
      rows.push(
        toFigure(
          `${name}: describe + classify`,
          await measure(
            page,
            'simfillFields.describeFields(document).then(({ fields }) => simfillFields.classifyFields(fields))',
            times,
          ),
        ),
        toFigure(
          `${name}: describe alone`,
          await measure(page, 'simfillFields.describeFields(document)', times),
        ),
        toFigure(`${name}: longest task of describe`, await measureWaits(page, times)),
        toFigure(`${name}: reading attributes alone`, await measure(page, attributesOnly, times)),
      );
    }
  } finally {
    await browser.close();
  }
  return { name: 'Finding fields', rows };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printReport(await benchFields());
