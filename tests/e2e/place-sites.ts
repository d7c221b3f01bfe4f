import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../sandbox/certificate';

export const phoneForm =
  '<form><label for="phone">Mobile number</label><input id="phone" name="phone" type="tel" autocomplete="tel"></form>';

/** `attributes` go to the code field. */
export const codeForm = (attributes = ''): string =>
  `<form><h2>Enter the code we sent by SMS</h2><label for="code">SMS verification code</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" ${attributes}><button>Verify</button></form>`;

/** Tells the server what is typed: into a sandboxed frame no test in Firefox can look. */
const tellTyped =
  "<script>document.querySelector('#code').oninput = (event) => navigator.sendBeacon('/typed', event.target.value)</script>";

export const frame = (attributes: string): string =>
  `<iframe width="500" height="300" ${attributes}></iframe>`;

/** The same few pages on every host below `localhost`, on two ports and one with TLS. */
const pages: Record<string, (url: URL) => string> = {
  '/sign-up': () => `<h1>Sign up</h1>${phoneForm}<div id="more"></div>`,
  '/framed-sign-up': () => `<h1>Sign up</h1>${frame('src="/number"')}`,
  '/number': () => phoneForm,
  '/code': () => `${codeForm()}${tellTyped}`,
  '/sandboxed-code': () => codeForm(),
  '/framer': (url) => `<h1>Another site</h1>${frame(`src="${url.searchParams.get('of')}"`)}`,
};

/** Where codes may and may not go: hosts that are sites, pages that hold what they ask for. */
export async function servePlaceSites() {
  const typed: string[] = [];
  const answer: http.RequestListener = (request, response) => {
    if (request.url === '/typed') {
      request.on('data', (data) => typed.push(String(data)));
      request.on('end', () => response.end());
      return;
    }
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const page = pages[url.pathname];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(url.pathname === '/sandboxed-code'
        ? { 'content-security-policy': 'sandbox allow-scripts allow-forms' }
        : {}),
    });
    response.end(`<!doctype html><html lang="en"><title>${url.hostname}</title><body>${page?.(url) ?? ''}`);
  };
  const servers = [
    http.createServer(answer),
    http.createServer(answer),
    https.createServer(createCertificate(), answer),
  ] as const;
  const listen = async (server: http.Server): Promise<number> => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const [port, otherPort, tlsPort] = await Promise.all([
    listen(servers[0]),
    listen(servers[1]),
    listen(servers[2]),
  ]);
  return {
    /** Where the number is inserted. */
    shop: `http://shop.localhost:${port}`,
    /** Below the shop's host. */
    shopBelow: `http://help.shop.localhost:${port}`,
    shopOnOtherPort: `http://shop.localhost:${otherPort}`,
    shopOverTls: `https://shop.localhost:${tlsPort}`,
    other: `http://other.localhost:${port}`,
    /** What stood in the code fields of `/code`, change by change. */
    typed: (): readonly string[] => typed,
    close: (): void => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
export type PlaceSites = Awaited<ReturnType<typeof servePlaceSites>>;
