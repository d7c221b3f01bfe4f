import type { ViewState } from '@/components/app/view-state.ts';
import type { SmsRow } from '@/utils/database/database.ts';
import type { Binding, CodeFate } from '@/utils/domain/binding.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { entry } from '../screens/example-data';
import { createBackgroundClient } from '../support/background-client';
import { until, type View } from '../support/view';
import { createSimfillPopup } from './simfill-popup';
import type { Stage } from './stage';
import type { StoryTab } from './story-tab';

/** Where the popup keeps how it was left. */
const viewKey = 'view:/popup.html';

/**
 * Loads the popup anew, as it is opened when it was left like this. By way of a document that does nothing: Firefox
 * scrolls a reloaded one itself, and one that goes away may still write how it is left.
 */
export async function showView(view: View, left: Partial<ViewState>): Promise<void> {
  const goTo = async (address: string, isThere: string): Promise<void> => {
    await view.evaluate(`setTimeout(() => location.replace('${address}'), 0)`);
    await until(address, async () => (await view.evaluate(isThere).catch(() => false)) === true);
  };
  await goTo('/first-theme.js', 'document.contentType !== "text/html" && document.readyState === "complete"');
  const stored = JSON.stringify({ state: left, version: 1 });
  await view.evaluate(`chrome.storage.session.set(${JSON.stringify({ [viewKey]: stored })})`);
  await goTo('/popup.html', 'document.querySelector("h1") !== null');
}

/** How the popup says that it is left now. */
export const readLeft = async (view: View): Promise<Partial<ViewState>> => {
  const stored = await view.evaluate(
    `chrome.storage.session.get('${viewKey}').then((all) => all['${viewKey}'])`,
  );
  return typeof stored === 'string' ? (JSON.parse(stored) as { state: Partial<ViewState> }).state : {};
};

/** An account with a number in every state, and the popup open beside a site. */
export async function openScene({
  stage,
  tab,
  origin = stage.sites.whatsappOrigin,
}: {
  stage: Stage;
  tab: StoryTab;
  /** The site beside it; its service is known unless another is given. */
  origin?: string;
}) {
  const { sandbox } = stage;
  await tab.goto(origin);
  const view = await tab.openPopup();
  const popup = createSimfillPopup(view);

  const { products } = sandbox.account().catalogue;
  const findProduct = (rentalType: string, service: string, country = 'Germany') => {
    const found = products.find(
      (product) =>
        product.rentalType === rentalType &&
        product.service === service &&
        product.country.country === country &&
        (product.tiers[0]?.anyCount ?? 0) > 2,
    );
    if (found === undefined) throw new Error(`No ${rentalType} of ${service} in ${country} is in stock`);
    return found;
  };
  const buy = (rentalType: string, service: string, country?: string) => {
    const [booking] = sandbox.buyElsewhere({
      productId: findProduct(rentalType, service, country).id,
    }).bookings;
    if (booking === undefined) throw new Error('The order holds no booking');
    return booking;
  };
  const receive = (number: string, text: string) => sandbox.receiveSms({ number, sender: 'Sender', text });
  const background = createBackgroundClient(view.evaluate);
  /** Changes a table past everybody, as a disk or another time may have left it; views see it when they are opened. */
  const changeTable = (table: string, act: 'put' | 'delete', what: unknown): Promise<unknown> =>
    view.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('simfill');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('${table}', 'readwrite');
        writing.objectStore('${table}').${act}(${JSON.stringify(what)});
        writing.oncomplete = () => { opening.result.close(); resolve(true); };
        writing.onerror = () => reject(writing.error);
      };
    })`);

  return {
    view,
    popup,
    background,
    findProduct,
    connect: async () => {
      await popup.connect(stage.api.apiKey);
      await popup.waitForCatalogue();
    },
    /** Numbers as an account of every day has them; gives those that can be named. */
    async fill() {
      const ended = buy('Activation', 'Telegram');
      receive(ended.number, 'Telegram code 55123');
      const unanswered = buy('Activation', 'WhatsApp');
      const rental = buy('RentalFull', '');
      receive(rental.number, 'Your parcel arrives today: https://example.com/track');
      const reusable = buy('Activation', 'Kleinanzeigen');
      const waiting = buy('Activation', 'WhatsApp');
      const answered = buy('Activation', 'Telegram');
      receive(answered.number, 'Telegram code: 482915');
      receive(answered.number, 'Telegram code: 77310');
      await background.ask('bookings.refresh', null);
      // A view that is opened a minute later reads what these have cost by itself, in the middle of a story.
      await background.ask('account.refresh', null);
      await background.ask('shared.add', { link: answered.shareToken });
      await popup.openSection('Numbers');
      await view.waitForText(/55123/, { deadlineMs: 40_000 });
      await view.waitForText(/77310/);
      for (const { id } of [ended, unanswered]) sandbox.account().endBooking(id);
      await background.ask('bookings.refresh', null);
      await view.waitForText(/Ended/);
      return { ended, unanswered, rental, reusable, waiting, answered };
    },
    changeTable,
    /** A purchase as the journal holds it, of this account and of now. */
    async journal(change: Partial<PurchaseEntry>): Promise<void> {
      const [account] = await background.readTable<{ accountId: string }>('account');
      const now = Date.now();
      const times = {
        createdAt: now,
        sentAt: now,
        answeredAt: now,
        settledAt: now,
        nextLookAt: now + 86_400_000,
      };
      await changeTable('purchases', 'put', { ...entry, ...times, ...change, accountId: account?.accountId });
    },
    /** A page that holds the number of a booking, and what became of the booking's last code there. */
    async bind(bookingId: number, fate: Exclude<CodeFate, { fate: 'offered' }>): Promise<void> {
      const rows = await background.readTable<SmsRow>('sms');
      const [last] = rows
        .filter((row) => row.bookingId === bookingId)
        .sort((one, other) => other.sentAt - one.sentAt || (one.smsKey < other.smsKey ? 1 : -1));
      const binding: Binding = {
        bindingId: `binding-${bookingId}`,
        bookingId,
        tabId: await background.findTab(`${origin}/`),
        frameId: 0,
        documentKey: 'gone',
        origin,
        topOrigin: origin,
        boundAt: Date.now(),
        form: { form: 'unseen', since: Date.now(), afterSmsKey: null, steps: 0 },
        isPageGone: false,
        code: last === undefined ? null : { ...last, fate },
        offered: null,
      };
      await view.evaluate(`chrome.storage.session.set(${JSON.stringify({ bindings: [binding] })})`);
    },
  };
}
export type PopupScene = Awaited<ReturnType<typeof openScene>>;
export type FilledScene = Awaited<ReturnType<PopupScene['fill']>>;
