import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forgetWords } from './forget-words';
import { PERTURBATIONS, seeded } from './perturb-messages';
import type { OtpFigures, OtpMessage, OtpMiss } from './score-otp';
import { readMessages, scoreOtp } from './score-otp';

const CORPORA = join(import.meta.dirname, '../../../shared/corpora/otp');
const OWN = ['messages.jsonl', 'everyday.jsonl', 'blind.jsonl', 'other-codes.jsonl'].map((name) =>
  join(import.meta.dirname, '../unit/otp', name),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    /** Every message once more with other names, digits, dates, another order …, of the development files and our own. */
    perturb: { type: 'boolean', default: false },
    /** Forgets this share (0 to 1) of the words for other codes first. */
    forget: { type: 'string' },
    /** Which of them: other words for each seed. */
    seed: { type: 'string', default: '1' },
    /** Only the perturbation of this name. */
    only: { type: 'string' },
  },
});

const percent = (share: number | null) => (share === null ? '   – ' : (share * 100).toFixed(1).padStart(5));

const tellSure = ({ sureAnswers, sureAndWrong, rightAndSure }: OtpFigures) =>
  `sure ${percent(rightAndSure)} of the right ones, wrong ${sureAndWrong} of ${sureAnswers}` +
  (sureAnswers === 0 ? '' : ` (${((100 * sureAndWrong) / sureAnswers).toFixed(2)} %)`);

function printRow(name: string, figures: OtpFigures): void {
  console.log(
    `${name.padEnd(32)} ${String(figures.messages).padStart(5)}  P ${percent(figures.precision)}  R ${percent(figures.recall)}` +
      `  F1 ${percent(figures.f1)}  FPR ${percent(figures.falsePositiveRate)}  links ${percent(figures.linkRecall)}  ${tellSure(figures)}`,
  );
}

function printMisses(misses: readonly OtpMiss[]): void {
  console.log(`\n${misses.length} misses${values.misses ? '' : ' (list them with --misses)'}`);
  if (!values.misses) return;
  for (const { id, lang, expected, found, isSure, expectedLink, text } of misses)
    console.log(
      `${id} ${lang} expected ${expected ?? expectedLink ?? 'none'} found ${found ?? 'none'}${isSure ? ', sure' : ''} | ${text.replace(/\n/g, '⏎').slice(0, 300)}`,
    );
}

function evaluate(messages: readonly OtpMessage[]): void {
  const { misses, ...score } = scoreOtp(messages);
  if (values.json) {
    console.log(JSON.stringify({ otp: score }));
    return;
  }
  printRow('all (in %)', score);
  console.log(`macro-F1 over languages ${percent(score.macroF1)}`);
  console.log('\nby file');
  for (const [name, figures] of Object.entries(score.bySource)) printRow(name, figures);
  console.log('\nby language');
  for (const [name, figures] of Object.entries(score.byLanguage)) printRow(name, figures);
  printMisses(misses);
}

function evaluatePerturbed(messages: readonly OtpMessage[]): void {
  const isRight = (message: OtpMessage) => scoreOtp([message]).misses.length === 0;
  const rows = PERTURBATIONS.filter(({ name }) => values.only === undefined || name === values.only).map(
    ({ name, change }) => {
      const changed = messages.flatMap((message, at) => {
        const one = change(message, seeded(at));
        return one === null ? [] : [{ was: message, is: one }];
      });
      const { misses, ...score } = scoreOtp(changed.map(({ is }) => is));
      // What is read wrong only since the change tells what the change does.
      const newlyMissed = values.misses
        ? changed.filter(({ was, is }) => isRight(was) && !isRight(is)).map(({ is }) => is)
        : [];
      return { name, score, misses, newlyMissed };
    },
  );
  if (values.json) {
    console.log(
      JSON.stringify({ perturbed: Object.fromEntries(rows.map(({ name, score }) => [name, score])) }),
    );
    return;
  }
  for (const { name, score, newlyMissed } of rows) {
    printRow(name, score);
    if (values.misses) printMisses(scoreOtp(newlyMissed).misses);
  }
}

const corpora = existsSync(CORPORA)
  ? readdirSync(CORPORA)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(CORPORA, name))
  : [];
const files = positionals.length > 0 ? positionals : values.perturb ? [...corpora, ...OWN] : corpora;
if (files.length === 0) {
  console.error(`No corpus: ${CORPORA} is missing and no file was given.`);
  process.exit(2);
}
if (values.forget !== undefined) forgetWords(Number(values.forget), Number(values.seed));
const messages = files.flatMap(readMessages).filter(({ debatable }) => !debatable);
if (values.perturb) evaluatePerturbed(messages);
else evaluate(messages);
