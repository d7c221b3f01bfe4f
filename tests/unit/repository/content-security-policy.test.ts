import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8');

it.each(['chrome', 'firefox', 'edge'])(
  '%s: the policy allows the one style that react-aria writes, by its hash',
  (browser) => {
    const source = read('node_modules/react-aria/dist/private/interactions/usePress.mjs');
    const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source) ?? [];
    const [, template = ''] = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source) ?? [];
    const style = template.trim().replace(/\$\{[^}]+\}/, attribute);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = read(`tests/packages/manifests/${browser}.json`);
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toContain('unsafe');
  },
);
