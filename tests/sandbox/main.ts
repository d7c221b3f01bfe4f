import { parseArgs } from 'node:util';
import { serveSandbox } from './serve';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

const served = await serveSandbox({ port: Number(values.port ?? 0) });

console.log(JSON.stringify({ url: served.url, origin: served.origin, apiKey: served.apiKey, sites: {} }));

const end = () => void served.close().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
