import { parseArgs } from 'node:util';
import { serveSandbox } from './serve.ts';
import { serveSites } from './sites/serve-sites.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'sites-port': { type: 'string' }, balance: { type: 'string' } },
});

const api = await serveSandbox({
  port: Number(values.port ?? 0),
  ...(values.balance === undefined ? {} : { balanceUsd: Number(values.balance) }),
});
const sites = await serveSites({
  deliverSms: (sms) => Promise.resolve({ ok: api.sandbox.receiveSms(sms).length > 0 }),
  port: Number(values['sites-port'] ?? 0),
});

console.log(JSON.stringify({ url: api.url, origin: api.origin, apiKey: api.apiKey, sites: sites.origins }));

const end = () => void Promise.all([api.close(), sites.close()]).then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);

// `npm run` hands a SIGTERM to its shell, and the shell dies with it alone: an orphan ends by itself.
const parentId = process.ppid;
setInterval(() => {
  if (process.ppid !== parentId) end();
}, 500);
