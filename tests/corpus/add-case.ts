import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { classifyFields } from '../../utils/autofill/classify-fields';
import { extractCode } from '../../utils/otp/extract-code';
import {
  readReported,
  reportedMessage,
  reportedMessagesFile,
  reportedPage,
  reportedPagesFile,
} from './reported-cases';

/** Takes a pasted report over into the tests, and says how it is read now. */
function addCase(pasted: string): void {
  // Where people paste, it is often put between lines of ``` or words.
  const shown = pasted.slice(pasted.indexOf('{'), pasted.lastIndexOf('}') + 1);
  const report: unknown = JSON.parse(shown);
  const isPage = typeof report === 'object' && report !== null && 'fields' in report;
  const [file, schema] = isPage ? [reportedPagesFile, reportedPage] : [reportedMessagesFile, reportedMessage];
  const line = JSON.stringify(v.parse(schema, report));
  if (readReported<v.GenericSchema>(file, schema).some((known) => JSON.stringify(known) === line)) {
    console.log(`${relative('.', file)} has it already.`);
    return;
  }
  appendFileSync(file, `${line}\n`);
  console.log(`Added to ${relative('.', file)}.`);
  if (isPage) {
    const { fields, role, expected } = v.parse(reportedPage, report);
    const roles = classifyFields(fields).map(({ index, role: found }) => `${index} ${found}`);
    console.log(`Wanted: ${role} ${expected ?? 'nowhere'}. Taken for: ${roles.join(', ')}.`);
  } else {
    const { expected, ...sms } = v.parse(reportedMessage, report);
    const found = extractCode(sms);
    console.log(
      `Wanted: ${expected ?? 'none'}. Read: ${found?.code ?? 'none'}${found === null ? '' : `, ${found.confidence}`}.`,
    );
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run case -- FILE: a file with a copied report; - reads it from the standard input');
  process.exit(1);
}
addCase(readFileSync(file === '-' ? 0 : file, 'utf8'));
