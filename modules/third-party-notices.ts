import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
}

/** Every package that may end up in the bundle, by the lockfile, with the text of its licence. */
function writeNotices(root: string): string {
  const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const notices = Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder, { version, license }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const texts = readdirSync(resolve(root, folder))
        .filter((file) => /^(licen[cs]e|notice|copyrightnotice)\b/i.test(file))
        .sort()
        .map((file) => readFileSync(resolve(root, folder, file), 'utf8').trim());
      const source = `https://www.npmjs.com/package/${name}/v/${version}`;
      return [`${name} ${version} (${license})\n${source}`, ...texts].join('\n\n');
    });
  return ['SimFill is made with these packages, under these licences.', ...notices].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}

/** Puts our licence and those of the packages we are made with into every package. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    files.push(
      { relativeDest: 'LICENSE.txt', contents: readFileSync(resolve(wxt.config.root, 'LICENSE'), 'utf8') },
      { relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: `${writeNotices(wxt.config.root)}\n` },
    );
  });
});
