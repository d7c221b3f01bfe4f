import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAccount } from '@/entrypoints/background/account.ts';
import { createAccountLists } from '@/entrypoints/background/account-lists.ts';
import { createAutofillSessions } from '@/entrypoints/background/autofill-sessions.ts';
import { createBookings } from '@/entrypoints/background/bookings.ts';
import { createCatalogue } from '@/entrypoints/background/catalogue.ts';
import { createNotifications } from '@/entrypoints/background/notifications.ts';
import { openPopup } from '@/entrypoints/background/open-popup.ts';
import { createSmsInbox } from '@/entrypoints/background/sms-inbox.ts';
import { createSmsPoller } from '@/entrypoints/background/sms-poller.ts';
import { createAnosimApi } from '@/utils/api/create-anosim-api.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { toPhoneSpellings } from '@/utils/phone/to-spellings.ts';
import { createSandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { addToFakeBrowser } from './fake-browser-additions.ts';
import { createFakePage } from './fake-page.ts';
import { createMemoryLocks } from './memory-locks.ts';

let sceneCount = 0;

/**
 * The background's way of an SMS, on a real database against the sandbox, in the fake browser. `clockErrorMs` is how
 * wrong the person's clock is.
 */
export async function createSmsScene(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const browserState = addToFakeBrowser();
  // Of the scene before: this memory is the browser's, not the background's.
  await fakeBrowser.storage.session.clear();
  const memoryLocks = createMemoryLocks();
  const name = `sms-${++sceneCount}`;
  const clock = { errorMs: 0 };
  const now = () => sandbox.now() + clock.errorMs;
  const copied: string[] = [];

  /** One life of the background: it shares the database with the one before, and nothing else. */
  const start = ({
    fetch = (url: string, init: RequestInit) => sandbox.fetch(url, init),
    database = new SimFillDatabase(name),
    locks = memoryLocks.locks,
  } = {}) => {
    const account = createAccount({
      database,
      createApi: (apiKey) =>
        createAnosimApi({
          baseUrl: 'https://sandbox.example/api/v1',
          apiKey,
          fetch,
          now,
          sleep: () => Promise.resolve(),
        }),
      now,
      locks,
    });
    const bookings = createBookings({ database, account, now, locks, sleep: () => Promise.resolve() });
    const sessions = createAutofillSessions({
      database,
      toSpellings: toPhoneSpellings,
      now,
    });
    const notifications = createNotifications({
      database,
      acts: {
        copyText: (text) => {
          copied.push(text);
          return Promise.resolve(true);
        },
        showBoundTab: (bookingId) => sessions.showTab(bookingId),
        openPopup,
      },
      readBindings: sessions.readBindings,
    });
    const inbox = createSmsInbox({
      database,
      fillArrivals: sessions.fillArrivals,
      tellSms: (...told) => notifications.tellSms(...told),
      now,
    });
    const poller = createSmsPoller({
      database,
      account,
      refreshBookings: async () => {
        const result = await bookings.refresh({ withHistory: false });
        await sessions.endOver();
        return result;
      },
      inbox,
      prepareFill: () => sessions.prepare(),
      readBindings: sessions.readBindings,
      tellExpiring: (booking) => notifications.tellExpiring(booking, booking.expiresAt - now()),
      now,
      random: () => 0.5,
      locks,
    });
    return {
      database,
      account,
      accountLists: createAccountLists({ account }),
      bookings,
      catalogue: createCatalogue({ database, account, now, locks: memoryLocks.locks }),
      sessions,
      notifications,
      inbox,
      poller,
    };
  };

  const background = start();
  await background.account.connect({ apiKey: sandbox.apiKey });
  await background.poller.look();

  const findProduct = (wanted: { rentalType?: string; country?: string } = {}) => {
    const product = sandbox
      .account()
      .catalogue.products.find(
        (candidate) =>
          candidate.country.country === (wanted.country ?? 'Germany') &&
          candidate.rentalType === (wanted.rentalType ?? 'Activation') &&
          (candidate.tiers[0]?.anyCount ?? 0) > 5,
      );
    if (!product) throw new Error('the catalogue has no such product');
    return product;
  };

  /** A booking of the account that the background knows of. */
  const book = async (wanted: { rentalType?: string; country?: string } = {}) => {
    const order = sandbox.buyElsewhere({ productId: findProduct(wanted).id });
    await background.bookings.refresh();
    const row = await background.database.bookings.get(order.bookings[0]!.id);
    if (!row) throw new Error('the booking did not arrive');
    return row;
  };

  const smsRequests = () => sandbox.requests().filter(({ path }) => path.toLowerCase().endsWith('/sms'));

  /** A tab whose page holds a phone and a code field, opened to us. */
  const openPage = (tabId: number, origin = 'https://shop.example') =>
    createFakePage(browserState.tabs, tabId, origin);

  /** Another document in a tab that is open. */
  const openFrame = (tabId: number, frameId: number, origin: string) =>
    createFakePage(browserState.tabs, tabId, origin, frameId);

  return {
    ...background,
    ...browserState,
    sandbox,
    clock,
    copied,
    start,
    memoryLocks,
    book,
    smsRequests,
    openPage,
    openFrame,
    name,
  };
}
