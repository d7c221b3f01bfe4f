import { expect } from '@playwright/test';
import { reportStep, test } from './fixtures';
import { playMainJob } from './main-job';
import type { SiteSurface } from './site-surface';
import { siteWalks } from './site-walks';
import { findKeyLeaks, findStrangeHosts } from './stage';

test.use({ browserKind: 'firefox' });

/** The same source, built for Firefox: installed, opened from the toolbar, bought, inserted, accepted. */
test.describe('the main job in Firefox', () => {
  const tried = ['plain', 'react-select', 'boxes'];
  for (const walk of siteWalks.filter(({ siteId }) => tried.includes(siteId))) {
    test(`${walk.siteId}: bought, inserted, texted, inserted, account created`, async ({
      stage,
      firefox,
    }) => {
      const { siteId } = walk;
      const { page } = firefox;
      await page.goto(stage.sites.origins[siteId]);
      const surface: SiteSurface = page;
      await playMainJob({
        stage,
        walk,
        surface,
        openPopup: firefox.openPopup,
        codeBy: 'arrival',
        apiKey: stage.api.apiKey,
        step: reportStep,
      });

      expect(stage.sites.accepted(siteId)).toBe(1);
      expect(stage.sandbox.ledger()).toMatchObject([{ kind: 'order', amount: 1, foreign: false }]);
      expect(findStrangeHosts(stage)).toEqual([]);
      expect(findKeyLeaks(stage)).toEqual([]);
    });
  }
});
