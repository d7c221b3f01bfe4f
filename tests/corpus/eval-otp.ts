import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OtpFigures } from './score-otp';
import { readMessages, scoreOtp } from './score-otp';

const CORPORA = join(import.meta.dirname, '../../../shared/corpora/otp');

function main(args: readonly string[]): void {
  const given = args.filter((arg) => !arg.startsWith('--'));
  const files =
    given.length > 0
      ? given
      : existsSync(CORPORA)
        ? readdirSync(CORPORA)
            .filter((name) => name.endsWith('.jsonl'))
            .sort()
            .map((name) => join(CORPORA, name))
        : [];
  if (files.length === 0) {
    console.error(`No corpus: ${CORPORA} is missing and no file was given.`);
    process.exitCode = 2;
    return;
  }
  const { misses, ...score } = scoreOtp(files.flatMap(readMessages));
  if (args.includes('--json')) {
    console.log(JSON.stringify({ otp: score }));
    return;
  }
  const percent = (share: number | null) => (share === null ? '   – ' : (share * 100).toFixed(1).padStart(5));
  const row = (name: string, figures: OtpFigures) =>
    console.log(
      `${name.padEnd(28)} ${String(figures.messages).padStart(5)}  P ${percent(figures.precision)}  R ${percent(figures.recall)}` +
        `  F1 ${percent(figures.f1)}  FPR ${percent(figures.falsePositiveRate)}  links ${percent(figures.linkRecall)}`,
    );
  row('all (in %)', score);
  console.log(`macro-F1 over languages ${percent(score.macroF1)}`);
  console.log('\nby file');
  for (const [name, figures] of Object.entries(score.bySource)) row(name, figures);
  console.log('\nby language');
  for (const [name, figures] of Object.entries(score.byLanguage)) row(name, figures);
  console.log(`\n${misses.length} misses${args.includes('--misses') ? '' : ' (list them with --misses)'}`);
  if (args.includes('--misses'))
    for (const { id, lang, expected, found, expectedLink, text } of misses)
      console.log(
        `${id} ${lang} expected ${expected ?? expectedLink ?? 'none'} found ${found ?? 'none'} | ${text.replace(/\n/g, '⏎').slice(0, 300)}`,
      );
}

main(process.argv.slice(2));
