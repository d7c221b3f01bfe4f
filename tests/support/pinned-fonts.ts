import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The fonts of the field tests. How wide and how high a field is depends on the font, and with it what stands beside
 * what: a test that used the machine's fonts would answer differently on another machine. The two differ as fonts
 * do: DejaVu is wide and low (a line is 1.16 em high), Noto is narrower and tall (1.36 em).
 */
const fonts = {
  dejavu: { family: 'DejaVu Sans', manifest: require.resolve('dejavu-fonts-ttf/package.json') },
  noto: { family: 'Noto Sans', manifest: require.resolve('@expo-google-fonts/noto-sans/package.json') },
} as const;
export type PinnedFont = keyof typeof fonts;
export const pinnedFonts = Object.keys(fonts) as PinnedFont[];

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/simfill-fonts');

/** The environment in which a browser sees this font and no other, whatever a page asks for. Linux only: elsewhere it changes nothing. */
export function fontEnvironment(font: PinnedFont): { FONTCONFIG_FILE: string } {
  const { family, manifest } = fonts[font];
  const directory = resolve(cache, font);
  mkdirSync(directory, { recursive: true });
  const file = resolve(directory, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${dirname(manifest)}</dir>
  <cachedir>${resolve(directory, 'cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="same"><string>${family}</string></edit>
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
