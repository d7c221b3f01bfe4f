import { readFileSync } from 'node:fs';

const built = '.output/chrome-mv3';

/** What a page of ours loads before it can draw: its script, and all that this imports. */
const toFilesOf = (page) =>
  [...readFileSync(`${built}/${page}`, 'utf8').matchAll(/"\/(chunks\/[^"]+\.js)"/g)].map(
    ([, file]) => `${built}/${file}`,
  );

export default [
  {
    name: 'injected script',
    path: `${built}/content-scripts/autofill.js`,
    limit: '14.4 kB',
    gzip: true,
  },
  { name: 'background: all of it', path: `${built}/background.js`, limit: '210 kB', gzip: true },
  {
    name: 'popup: code at every opening',
    path: toFilesOf('popup.html'),
    limit: '158 kB',
    gzip: true,
  },
  {
    name: 'popup: all code it can come to, spellings of numbers included',
    path: `${built}/chunks/*.js`,
    limit: '320 kB',
    gzip: true,
  },
  {
    name: 'popup: styles',
    path: `${built}/assets/view-*.css`,
    limit: '8 kB',
    gzip: true,
  },
];
