import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Widget } from './widgets.ts';

const folder = new URL('./', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, folder));

/** The injected script as the extension build makes it: one file that runs at once. */
export async function bundleInjected(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('injected.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

async function bundlePage(page: string): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [pathOf(`pages/${page}`)],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      process: '{"env":{}}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: {
      '.png': 'dataurl',
      '.webp': 'dataurl',
      '.svg': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
    },
    logLevel: 'error',
  });
  const find = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: find('.js'), css: find('.css') };
}

const heading = {
  phone: '<h1>Sign up</h1><p>We will text you a code.</p>',
  code: '<h1>Check your phone</h1><p>We sent a 6-digit verification code by SMS to your mobile number.</p>',
};
const label = { phone: 'Phone number', code: 'Verification code' };

export interface WidgetSite {
  urlOf: (widget: Widget) => string;
  close: () => void;
}

/** Serves the widgets, each in a form that a submit would leave for `/submitted`. */
export async function startWidgetSite(): Promise<WidgetSite> {
  const bundles = new Map<string, Promise<{ js: string; css: string }>>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = url.searchParams.get('page') ?? '';
    const kind = url.searchParams.get('kind') === 'code' ? 'code' : 'phone';
    if (url.pathname !== '/widget') {
      response.end('submitted');
      return;
    }
    const bundle = bundles.get(page) ?? bundlePage(page);
    bundles.set(page, bundle);
    void bundle.then(
      ({ js, css }) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widget</title><style>${css}</style><body><form action="/submitted">${heading[kind]}<div><label for="w">${label[kind]}</label><div id="root"></div></div><button>Continue</button></form><script>${js.replaceAll('</script', '<\\/script')}</script></body></html>`,
        );
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: ({ page, name, kind }) =>
      `http://127.0.0.1:${port}/widget?page=${page}&kind=${kind}&widget=${encodeURIComponent(name)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
