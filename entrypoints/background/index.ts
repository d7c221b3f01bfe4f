import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hasApiAccess } from '@/utils/api/api-access.ts';
import { createAnosimApi } from '@/utils/api/create-anosim-api.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { shortestAlarmMs } from '@/utils/domain/poll-schedule.ts';
import { success } from '@/utils/domain/problem.ts';
import { toOrderedLastDayUsd } from '@/utils/domain/spending-limits.ts';
import { registerMessageHandlers } from '@/utils/messaging/message-router.ts';
import { toPhoneSpellings } from '@/utils/phone/to-spellings.ts';
import { createAccount } from './account.ts';
import { createAccountLists } from './account-lists.ts';
import { createAutofillSessions } from './autofill-sessions.ts';
import { followBadge } from './badge.ts';
import { createBookings } from './bookings.ts';
import { createCatalogue } from './catalogue.ts';
import { copyText } from './clipboard.ts';
import { followContextMenu, registerContextMenu } from './context-menu.ts';
import { createDatabaseHealth } from './database-health.ts';
import { createInjectedHandlers, createViewHandlers } from './handlers.ts';
import { keepAlive } from './keep-alive.ts';
import { createNotifications } from './notifications.ts';
import { openPopup } from './open-popup.ts';
import { createPageActs } from './page-acts.ts';
import { createPurchases } from './purchases.ts';
import { createSharedBookings } from './shared-bookings.ts';
import { registerShortcuts } from './shortcuts.ts';
import { createSmsInbox } from './sms-inbox.ts';
import { createSmsPoller, pollAlarm } from './sms-poller.ts';
import { unawaited } from './unawaited.ts';
import { welcome } from './welcome.ts';

const purchaseAlarm = 'purchase-look';

export default defineBackground({ type: 'module', main });

/**
 * Builds the parts, registers every listener in this first turn, for later is too late for the event that woke us, and
 * only then catches up with what was due while we were dead.
 */
function main(): void {
  const database = new SimFillDatabase();
  const now = Date.now;
  const { locks } = navigator;

  const createApi = (apiKey: string) =>
    createAnosimApi({
      baseUrl: import.meta.env.WXT_API_BASE_URL as string,
      apiKey,
      fetch: (url, init) => fetch(url, init),
      now,
      hasAccess: hasApiAccess,
    });

  const account = createAccount({ database, createApi, now, locks });
  const sharedBookings = createSharedBookings({ database, openKeylessApi: () => createApi(''), now, locks });
  const catalogue = createCatalogue({ database, account, now, locks });
  const bookings = createBookings({ database, account, now, locks });
  const purchases = createPurchases({ database, account, bookings, now, locks, keepAlive });
  const sessions = createAutofillSessions({
    database,
    toSpellings: toPhoneSpellings,
    now,
  });
  const notifications = createNotifications({
    database,
    acts: { copyText, openPopup, showBoundTab: (bookingId) => sessions.showTab(bookingId) },
    readBindings: sessions.readBindings,
  });
  const databaseHealth = createDatabaseHealth({
    database,
    tellProblem: (problem) => notifications.tellProblem(problem),
    readAccount: async () => {
      const [orders, refreshed] = await Promise.all([account.listOrders(), bookings.refresh()]);
      if (!refreshed.ok) return refreshed;
      return orders.ok ? success({ spentLastDayUsd: toOrderedLastDayUsd(orders.value, now()) }) : orders;
    },
    now,
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
    random: Math.random,
    locks,
  });
  const pageActs = createPageActs({ database, sessions, notifications });

  registerMessageHandlers({
    view: createViewHandlers({
      database,
      account,
      catalogue,
      purchases,
      bookings,
      poller,
      sessions,
      databaseHealth,
      sharedBookings,
      accountLists: createAccountLists({ account }),
      notifications,
      onPurchase: () => unawaited(settlePurchases({ atStart: false })),
    }),
    injected: createInjectedHandlers({ sessions }),
  });
  notifications.registerListeners();
  registerContextMenu((act, place) => unawaited(pageActs.fromMenu(act, place)));
  registerShortcuts((command, tabId) => unawaited(pageActs.fromShortcut(command, tabId)));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === pollAlarm) unawaited(poller.wake());
    if (alarm.name === purchaseAlarm) unawaited(settlePurchases({ atStart: false }));
  });
  browser.permissions.onAdded.addListener(() => {
    unawaited(sessions.resumeAll());
    unawaited(resumeAccess());
  });
  browser.permissions.onRemoved.addListener(() => unawaited(noteAccess()));
  // The event starts a worker that has something to catch up with.
  browser.runtime.onStartup.addListener(() => undefined);
  // An update drops the menus, and this start has already made them anew.
  browser.runtime.onInstalled.addListener((details: { reason: string; temporary?: boolean }) =>
    unawaited(welcome(database, details)),
  );
  globalThis.addEventListener('online', () => unawaited(poller.online()));

  databaseHealth.follow();
  unawaited(databaseHealth.check());
  followBadge(database);
  followContextMenu(database);
  poller.follow();
  unawaited(catchUp());

  /** Heals whatever the last worker left behind: a purchase, alarms that are gone, SMS that came meanwhile. */
  async function catchUp(): Promise<void> {
    unawaited(settlePurchases({ atStart: true }));
    unawaited(resumeAccess());
    await Promise.all([poller.wake(), sessions.resume()]);
  }

  /** Without its host the extension is blind while paid numbers run out: that is told at once, and stays in view. */
  async function noteAccess(): Promise<void> {
    const connected = await database.account.get(1);
    if (!connected || (await hasApiAccess())) return;
    await account.noteProblem(connected, { kind: 'api-access-missing' });
    await notifications.tellProblem({ kind: 'api-access-missing' });
  }

  /** What stood still for want of access goes on. */
  async function resumeAccess(): Promise<void> {
    if ((await database.account.get(1))?.problem?.kind !== 'api-access-missing' || !(await hasApiAccess()))
      return;
    await account.refresh();
    await poller.online();
  }

  /** Looks for purchases that are not settled, tells what came out, and comes back when the journal says so. */
  async function settlePurchases({ atStart }: { atStart: boolean }): Promise<void> {
    const { told, nextLookAt } = await purchases.settlePending({ atStart });
    for (const outcome of told) {
      await notifications.tellPurchase(outcome);
      if (outcome.intentId !== null) await purchases.hasTold(outcome.intentId);
    }
    if (nextLookAt === null) await browser.alarms.clear(purchaseAlarm);
    else await browser.alarms.create(purchaseAlarm, { when: Math.max(nextLookAt, now() + shortestAlarmMs) });
  }
}
