import { parseArgs } from 'node:util';
import { serveSandbox } from './serve.ts';
import { serveSites } from './sites/serve-sites.ts';

const { values } = parseArgs({
  options: {
    // Where the builds that `npm run build:sandbox` makes look for it (wxt.config.ts).
    port: { type: 'string', default: '8787' },
    'sites-port': { type: 'string' },
    balance: { type: 'string' },
  },
});

const api = await serveSandbox({
  port: Number(values.port),
  ...(values.balance === undefined ? {} : { balanceUsd: Number(values.balance) }),
});
const sites = await serveSites({
  deliverSms: (sms) => Promise.resolve({ ok: api.sandbox.receiveSms(sms).length > 0 }),
  port: Number(values['sites-port'] ?? 0),
});

console.log(`The API: ${api.url}`);
console.log(`Its key: ${api.apiKey}`);
console.log(`Demo sites: ${sites.indexUrl}`);

const end = () => void Promise.all([api.close(), sites.close()]).then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);

// `npm run` hands a SIGTERM to its shell, and the shell dies with it alone: an orphan ends by itself.
const parentId = process.ppid;
setInterval(() => {
  if (process.ppid !== parentId) end();
}, 500);
