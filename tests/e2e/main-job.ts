import type { View } from '../support/view';
import { until } from '../support/view';
import { createSimfillPopup, type SimfillPopup } from './simfill-popup';
import type { SiteWalk } from './site-walks';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

export interface MainJob {
  stage: Stage;
  walk: SiteWalk;
  /** The site is open in it. */
  tab: StoryTab;
  /** Wraps every step, to time, name and picture it. `popup` is what is open at its end. */
  step: (name: string, act: () => Promise<View | null>) => Promise<void>;
  /** By itself when the SMS arrives, or by a click in the popup. */
  codeBy: 'arrival' | 'click';
  /** Left out when the key is set already. */
  apiKey?: string;
}

/**
 * The main job as a person does it: buy from the toolbar, insert, let the site send its SMS, see the code arrive, and
 * be told by the site that the account exists.
 */
export async function playMainJob(job: MainJob): Promise<void> {
  const { stage, walk, tab, step } = job;
  let popup: SimfillPopup | undefined;
  const open = async (): Promise<SimfillPopup> => {
    popup = createSimfillPopup(await tab.openPopup());
    return popup;
  };
  const current = (): SimfillPopup => {
    if (popup === undefined) throw new Error('No popup is open');
    return popup;
  };
  const { siteId } = walk;
  const surface = tab.onSite(siteId);

  await step('Fill in the rest of the form', async () => {
    for (const [query, text] of walk.details) await surface.fill(query, text);
    return null;
  });
  await step('Open the toolbar popup', async () => {
    await open();
    await current().view.waitForText(/API key|Balance/);
    return current().view;
  });
  const { apiKey } = job;
  if (apiKey !== undefined) {
    await step('Paste the key', async () => {
      await current().connect(apiKey);
      await current().waitForCatalogue();
      return current().view;
    });
  }
  await step('Search the product', async () => {
    await current().waitForCatalogue();
    await current().search(walk.product.query);
    await current().view.waitFor({ role: 'option', name: walk.product.name, nth: 0 });
    return current().view;
  });
  await step('Choose a price', async () => {
    await current().pick(walk.product.name);
    return current().view;
  });
  await step('Review the purchase', async () => {
    await current().review();
    return current().view;
  });
  await step('Confirm: one click, one order', async () => {
    await current().confirm();
    await current().waitForNumber();
    return current().view;
  });
  await step('Insert the number', async () => {
    await current().insertNumber();
    return current().view;
  });
  await step('Send the form', async () => {
    await current().view.close();
    popup = undefined;
    await surface.click(walk.sendNumber);
    await until(
      'the site accepted the number',
      () =>
        stage.sites.submissions(siteId).findLast(({ step: at }) => at === 'number')?.outcome === 'accepted',
      { lastSeen: () => Promise.resolve(JSON.stringify(stage.sites.submissions(siteId))) },
    );
    return null;
  });
  await step('The SMS arrives and its code is inserted', async () => {
    if (job.codeBy === 'click') {
      const opened = await open();
      await opened.openSection('Numbers');
      await opened.view.waitFor({ role: 'button', name: 'Insert code' }, { deadlineMs: 40_000 });
      await opened.insertCode();
      return opened.view;
    }
    // One press on the toolbar button opens the next page, too, where the browser has closed it with the last one.
    if (walk.asksOnNextPage === true && tab.endsAccessAtNavigation) {
      // On the next page, not while it is on its way: what is granted before that ends with the old one.
      await surface.value(walk.codeField);
      await open();
    }
    // A site that goes on with the last digit has no field to look at any more.
    if (walk.sendCode !== null) {
      const code = stage.sites.lastCode(siteId);
      await until('the code in its field', async () => (await surface.value(walk.codeField)) === code, {
        deadlineMs: 40_000,
        lastSeen: async () => `field: ${await surface.value(walk.codeField)}, code: ${code}`,
      });
    }
    return popup?.view ?? null;
  });
  await step('The site creates the account', async () => {
    await popup?.view.close();
    popup = undefined;
    if (walk.sendCode !== null) await surface.click(walk.sendCode);
    await surface.waitForText(walk.created);
    await until('the site counts it', () => stage.sites.accepted(siteId) > 0);
    return null;
  });
}
