import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { bundleClient, type Assets } from './bundle-client';
import { renderEmbed, renderIndex, renderPage, toThemeCss } from './page-html';
import { createSignUps, type DeliverSms, type SignUps, type Submission } from './sign-ups';
import { siteIds, type Fields, type Site, type SiteId } from './site';
import { sites } from './sites';
import { renderCodeForm, renderNumberForm, renderWelcome } from './two-pages';

export interface ServedSites {
  /** `http://<id>.localhost:<port>`: one origin a site. Both browsers resolve *.localhost themselves. */
  origins: Record<SiteId, string>;
  /** The plain site again, under the name of a service that the catalogue sells numbers for. */
  whatsappOrigin: string;
  /** A page that lists the sites. */
  indexUrl: string;
  /** How many sign-ups a site has accepted, number and code. */
  accepted: (siteId: SiteId) => number;
  /** Everything submitted to a site's server, in order, and its verdicts. Not visible to any page. */
  submissions: (siteId: SiteId) => Submission[];
  /** The code a site sent last: the truth to compare with. */
  lastCode: (siteId: SiteId) => string | undefined;
  close: () => Promise<void>;
}

/**
 * Serves all demo sign-up sites on one free port of this machine. They send their SMS through `deliverSms`, to the
 * number a person typed, `smsDelayMs` after the form was sent.
 */
export async function serveSites({
  deliverSms,
  smsDelayMs = 1500,
  port = 0,
}: {
  deliverSms: DeliverSms;
  smsDelayMs?: number;
  port?: number;
}): Promise<ServedSites> {
  const assets = await bundleClient();
  const signUps = createSignUps({ deliverSms, smsDelayMs });
  const apps = new Map(sites.map((site) => [`${site.id}.localhost`, createSiteApp(site, signUps, assets)]));
  const plain = apps.get('plain.localhost');
  if (plain !== undefined) apps.set('whatsapp.localhost', plain);
  const index = new Hono();

  const server: ServerType = await new Promise((resolve) => {
    const started = serve(
      {
        hostname: '127.0.0.1',
        port,
        fetch: (request) => (apps.get(new URL(request.url).hostname) ?? index).fetch(request),
      },
      () => resolve(started),
    );
  });
  const usedPort = (server.address() as AddressInfo).port;
  const toOrigin = (id: SiteId): string => `http://${id}.localhost:${usedPort}`;
  const origins = Object.fromEntries(siteIds.map((id) => [id, toOrigin(id)])) as Record<SiteId, string>;

  index.get('/', (c) => c.html(renderIndex(sites.map((site) => ({ site, origin: origins[site.id] })))));
  index.get('/assets/:file', (c) => sendAsset(c, assets));

  return {
    origins,
    whatsappOrigin: `http://whatsapp.localhost:${usedPort}`,
    indexUrl: `http://localhost:${usedPort}/`,
    accepted: (siteId) =>
      signUps.submissions.filter(
        (one) => one.siteId === siteId && one.step === 'code' && one.outcome === 'accepted',
      ).length,
    submissions: (siteId) => signUps.submissions.filter((one) => one.siteId === siteId),
    lastCode: signUps.lastCode,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function createSiteApp(site: Site, signUps: SignUps, assets: Assets): Hono {
  const app = new Hono();
  const session = (c: Context): string => {
    const known = getCookie(c, 'session');
    if (known !== undefined) return known;
    const fresh = signUps.newSession();
    setCookie(c, 'session', fresh, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return fresh;
  };

  app.use(async (c, next) => {
    await next();
    c.header(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; style-src 'self'${site.allowsInlineStyles ? " 'unsafe-inline'" : ''}; img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'`,
    );
  });
  app.get('/assets/theme.css', (c) => c.body(toThemeCss(site), 200, { 'content-type': 'text/css' }));
  app.get('/assets/:file', (c) => sendAsset(c, assets));

  app.post('/api/sign-up', async (c) =>
    c.json(await signUps.start(site, session(c), await readJsonFields(c))),
  );
  app.post('/api/resend', async (c) => c.json(await signUps.resend(site, session(c))));
  app.post('/api/verify', async (c) => c.json(signUps.verify(site, session(c), await readJsonFields(c))));

  if (site.id === 'two-pages') {
    addTwoPages(app, site, signUps, session);
  } else {
    app.get('/', (c) => c.html(renderPage(site, site.body)));
  }
  const { embed } = site;
  if (embed !== null) app.get('/embed/sign-up', (c) => c.html(renderEmbed(site, embed)));
  return app;
}

function addTwoPages(app: Hono, site: Site, signUps: SignUps, session: (c: Context) => string): void {
  app.get('/', (c) => c.html(renderPage(site, renderNumberForm({ name: '', phone: '', error: '' }))));
  app.post('/sign-up', async (c) => {
    const form = await readFormFields(c);
    const phone = form.mobile ?? '';
    const answer = await signUps.start(site, session(c), { ...form, phone });
    if (answer.ok) return c.redirect('/verify', 303);
    const body = renderNumberForm({ name: form.traveller ?? '', phone, error: answer.message });
    return c.html(renderPage(site, body), 422);
  });
  app.get('/verify', (c) => {
    const hint = signUps.hintOf(site, session(c));
    return hint === null
      ? c.redirect('/', 303)
      : c.html(renderPage(site, renderCodeForm({ hint, error: '' })));
  });
  app.post('/verify', async (c) => {
    const form = await readFormFields(c);
    const answer = signUps.verify(site, session(c), { ...form, code: form.pin ?? '' });
    if (answer.ok) return c.redirect('/welcome', 303);
    const hint = signUps.hintOf(site, session(c)) ?? '';
    return c.html(renderPage(site, renderCodeForm({ hint, error: answer.message })), 422);
  });
  app.post('/resend', async (c) => {
    await signUps.resend(site, session(c));
    return c.redirect('/verify', 303);
  });
  app.get('/welcome', (c) =>
    signUps.hasAccount(site, session(c)) ? c.html(renderPage(site, renderWelcome())) : c.redirect('/', 303),
  );
}

function sendAsset(c: Context, assets: Assets): Response {
  const file = c.req.param('file') ?? '';
  const contents = assets.get(file);
  if (contents === undefined) return c.notFound() as Response;
  return c.body(contents as Uint8Array<ArrayBuffer>, 200, {
    'content-type': file.endsWith('.css') ? 'text/css' : 'text/javascript',
  });
}

const toFields = (value: unknown): Fields =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

async function readJsonFields(c: Context): Promise<Fields> {
  return toFields(await c.req.json().catch(() => ({})));
}

async function readFormFields(c: Context): Promise<Fields> {
  return toFields(await c.req.parseBody());
}
