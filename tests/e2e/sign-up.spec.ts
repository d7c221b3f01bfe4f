import { expect } from '@playwright/test';
import { reportStep, test } from './fixtures';
import { playMainJob } from './main-job';
import { siteWalks, untouched } from './site-walks';
import { findKeyLeaks, findStrangeHosts } from './stage';

/** From the toolbar to an accepted code, on every demo site, with no host permission for any of them. */
test.describe('the main job', { tag: '@both' }, () => {
  for (const walk of siteWalks) {
    test(`${walk.siteId}: bought, inserted, texted, inserted, account created`, async ({ stage, tab }) => {
      const { siteId } = walk;
      await tab.goto(stage.sites.origins[siteId]);
      await playMainJob({ stage, walk, tab, codeBy: 'arrival', apiKey: stage.api.apiKey, step: reportStep });

      expect(stage.sites.accepted(siteId)).toBe(1);
      const last = stage.sites.submissions(siteId).at(-1);
      for (const [name, value] of untouched[siteId] ?? []) expect(last?.fields[name], name).toBe(value);

      // One click in the popup was one order, and nothing else moved money.
      expect(stage.sandbox.ledger()).toMatchObject([{ kind: 'order', amount: 1, foreign: false }]);
      expect(stage.sandbox.ledger()[0]?.bookingIds).toHaveLength(1);
      expect(findStrangeHosts(stage)).toEqual([]);
      expect(findKeyLeaks(stage)).toEqual([]);
    });
  }
});
