import { describe, expect, it } from 'vitest';
import { closeChangelog } from '../../../release/close-changelog.ts';

const release = { version: '0.2.0', date: '2026-12-01' };

describe('a release closes the changelog', () => {
  it.each([
    ['the first release', '# Changelog\n\n## Unreleased\n\n- A.\n'],
    ['a later one', '# Changelog\n\n## Unreleased\n\n- A.\n\n## 0.1.0, 2026-11-01\n\n- B.\n'],
  ])('%s', (_, changelog) => {
    expect(closeChangelog(changelog, release)).toBe(
      changelog.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0, 2026-12-01\n'),
    );
  });

  it.each([
    ['nothing new', '# Changelog\n\n## Unreleased\n\n## 0.1.0, 2026-11-01\n\n- B.\n'],
    ['no such heading', '# Changelog\n\n## 0.1.0\n\n- B.\n'],
  ])('not with %s', (_, changelog) => {
    expect(() => closeChangelog(changelog, release)).toThrow('Nothing is written');
  });
});
