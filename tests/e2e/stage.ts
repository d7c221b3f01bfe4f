import { rm } from 'node:fs/promises';
import { serveSandbox } from '../sandbox/serve';
import { serveSites } from '../sandbox/sites/serve-sites';
import { prepareExtension } from '../support/extension-build';
import { createRecordingProxy } from '../support/recording-proxy';

/** Everything outside the browser: the API's stand-in, the demo sites, a proxy that sees all, a build that talks to them. */
export async function openStage({
  browser,
  smsDelayMs = 1200,
}: {
  browser: 'chrome' | 'firefox';
  smsDelayMs?: number;
}) {
  const api = await serveSandbox();
  const sites = await serveSites({
    deliverSms: (sms) => Promise.resolve({ ok: api.sandbox.receiveSms(sms).length > 0 }),
    smsDelayMs,
  });
  const proxy = await createRecordingProxy();
  const extensionDir = await prepareExtension({ browser, apiOrigin: api.origin });
  return {
    api,
    sandbox: api.sandbox,
    sites,
    proxy,
    extensionDir,
    apiHost: new URL(api.origin).host,
    close: async (): Promise<void> => {
      await Promise.all([api.close(), sites.close(), proxy.close()]);
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** What both browsers ask for by themselves; seen in the same way without any extension installed. */
const browsersOwn =
  /^(update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com|clients2\.google\.com|optimizationguide-pa\.googleapis\.com|www\.google\.com|safebrowsingohttpgateway\.googleapis\.com|android\.clients\.google\.com|redirector\.gvt1\.com|firefox\.settings\.services\.mozilla\.com|[a-z-]+\.services\.mozilla\.com|[a-z.-]+\.cdn\.mozilla\.net)(:443)?$/;

/** Hosts that were asked for and are neither the API, nor a demo site, nor the browser's own. Must be none. */
export function findStrangeHosts(stage: Stage): string[] {
  const known = new Set([
    stage.apiHost,
    ...Object.values(stage.sites.origins).map((origin) => new URL(origin).host),
  ]);
  const hosts = stage.proxy.requests.map(({ host }) => host);
  return [...new Set(hosts)].filter((host) => !known.has(host) && !browsersOwn.test(host));
}

/** Hosts that were asked for, without those that the browser asks by itself. */
export const toOwnHosts = (stage: Stage): string[] =>
  [...new Set(stage.proxy.requests.map(({ host }) => host))].filter((host) => !browsersOwn.test(host)).sort();

/** Requests that carried a key or credential to anybody but the API, or past the Authorization header. Must be none. */
export function findKeyLeaks(stage: Stage): string[] {
  const { apiKey } = stage.api;
  const elsewhere = stage.proxy.requests.filter(
    ({ host, path, hasAuthorization }) =>
      (hasAuthorization && host !== stage.apiHost) || path.includes(apiKey),
  );
  const pastHeader = stage.sandbox
    .requests()
    .filter(({ key, hasKeyInUrl }) => key === 'x-api-key' || key === 'query' || hasKeyInUrl);
  return [
    ...elsewhere.map(({ method, host, path }) => `${method} ${host}${path}`),
    ...pastHeader.map(({ method, path, key }) => `${method} ${path} with the key in ${key}`),
  ];
}
