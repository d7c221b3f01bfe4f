import { html, raw } from 'hono/html';
import type { Site } from './site';

type Html = ReturnType<typeof html>;

/** The stylesheet that makes one site's colours. A file, so that a strict policy can forbid inline styles. */
export function toThemeCss({ theme }: Site): string {
  const isDark = theme.paper === theme.panel;
  return `:root{--accent:${theme.accent};--accent-ink:${theme.accentInk};--paper:${theme.paper};--panel:${theme.panel};--glow:${theme.glow};--heading:${isDark ? '#fff' : theme.panel}}`;
}

function toHead(site: Site, title: string): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/base.css" />
    <link rel="stylesheet" href="/assets/theme.css" />
    ${
      site.client === 'intl-tel-input' || site.client === 'react-phone-number'
        ? html`<link rel="stylesheet" href="/assets/${site.client}.css" />`
        : ''
    }
  </head>`;
}

const layoutClasses = { split: 'split', card: 'card-layout', page: 'page' };

/** A whole page of a site: its banner, and `body` in `main`. */
export function renderPage(site: Site, body: Html | string): Html {
  const script =
    site.client === null ? '' : html`<script type="module" src="/assets/${site.client}.js"></script>`;
  return html`<!doctype html>
    <html lang="${site.lang}">
      ${toHead(site, `${site.brand} – ${site.lang === 'de' ? 'Registrieren' : 'Sign up'}`)}
      <body class="${layoutClasses[site.layout]}">
        <header class="pitch">
          <span class="brand">${site.brand}</span>
          <div>
            <h1>${site.pitch.title}</h1>
            <p>${site.pitch.text}</p>
          </div>
          ${site.layout === 'split' ? html`<small>© 2026 ${site.brand}</small>` : ''}
        </header>
        <main>${typeof body === 'string' ? raw(body) : body}</main>
        ${script}
      </body>
    </html>`;
}

/** The page inside a site's own iframe. */
export function renderEmbed(site: Site, body: string): Html {
  return html`<!doctype html>
    <html lang="${site.lang}">
      ${toHead(site, site.brand)}
      <body class="embedded">
        ${raw(body)}
        <script type="module" src="/assets/plain.js"></script>
      </body>
    </html>`;
}

/** The list of all sites, for trying them by hand. */
export function renderIndex(entries: readonly { site: Site; origin: string }[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Demo sign-up sites</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/base.css" />
      </head>
      <body class="index">
        <h1>Demo sign-up sites</h1>
        ${entries.map(
          ({ site, origin }) =>
            html`<a href="${origin}/"><b>${site.brand}</b> · ${site.id}<span>${site.summary}</span></a>`,
        )}
      </body>
    </html>`;
}
