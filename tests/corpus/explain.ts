import { parseArgs } from 'node:util';
import { explainMessage } from './explain-message.ts';
import { explainPage } from './explain-page.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** An HTML file whose fields are explained. */
    page: { type: 'string' },
  },
});
const text = positionals.join(' ');
if (values.page !== undefined) await explainPage(values.page);
else if (text !== '') explainMessage(text);
else {
  console.error('npm run explain -- "Your code is 482913"\nnpm run explain -- --page sign-up.html');
  process.exit(1);
}
