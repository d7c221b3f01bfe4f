import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import { reportPage } from '@/utils/autofill/report-page.ts';
import { failure, success } from '@/utils/domain/problem.ts';
import { hearHello } from '@/utils/messaging/greet-frame.ts';
import type { InjectedHandlers, ViewHandlers } from '@/utils/messaging/message-router.ts';
import { reportMessage } from '@/utils/otp/report-message.ts';
import type { Account } from './account.ts';
import type { AccountLists } from './account-lists.ts';
import type { AutofillSessions } from './autofill-sessions.ts';
import type { Bookings } from './bookings.ts';
import type { createCatalogue } from './catalogue.ts';
import { changeSettings } from './change-settings.ts';
import type { DatabaseHealth } from './database-health.ts';
import { importHistory } from './import-history.ts';
import type { Notifications } from './notifications.ts';
import type { Purchases } from './purchases.ts';
import type { SharedBookings } from './shared-bookings.ts';
import type { SmsPoller } from './sms-poller.ts';
import { unawaited } from './unawaited.ts';

export interface Parts {
  database: SimFillDatabase;
  account: Account;
  catalogue: ReturnType<typeof createCatalogue>;
  purchases: Purchases;
  bookings: Bookings;
  poller: SmsPoller;
  sessions: AutofillSessions;
  databaseHealth: DatabaseHealth;
  sharedBookings: SharedBookings;
  accountLists: AccountLists;
  notifications: Pick<Notifications, 'clearAll'>;
  /** The journal has something to look for, perhaps. */
  onPurchase: () => void;
}

/** What our views may ask, message by message, mapped to the part that does it. */
export function createViewHandlers({
  database,
  account,
  catalogue,
  purchases,
  bookings,
  poller,
  sessions,
  databaseHealth,
  sharedBookings,
  accountLists,
  notifications,
  onPurchase,
}: Parts): ViewHandlers {
  return {
    'background.hello': () => ({ version: browser.runtime.getManifest().version }),

    'account.connect': async (input) => {
      const result = await account.connect(input);
      if (result.ok) {
        // Another account has taken the place of the last one: its numbers stand in pages still.
        await sessions.endOver();
        onPurchase();
        unawaited(bookings.refresh());
        unawaited(catalogue.refresh({ force: false }));
        unawaited(databaseHealth.check().then(() => databaseHealth.ensureAccountIsRead()));
        // Marks what is there as the past, so that everything later is new: not connected before that has been tried.
        await poller.look();
      }
      return result;
    },
    'account.disconnect': async () => {
      const result = await account.disconnect();
      if (result.ok) await sessions.endAll();
      return result;
    },
    'account.deleteEverything': async () => {
      const result = await account.deleteEverything();
      if (!result.ok) return result;
      await Promise.all([sessions.endAll(), notifications.clearAll()]);
      // What stands beside the database would tell the next start that it was lost.
      await browser.storage.local.clear();
      return result;
    },
    'account.refresh': () => account.refresh(),

    'catalogue.refresh': (input) => catalogue.refresh(input),
    'catalogue.offer': (input) => catalogue.offer(input),

    'purchase.confirm': async (input) => {
      const read = await databaseHealth.ensureAccountIsRead();
      if (!read.ok) return { outcome: 'not-bought', intentId: null, problem: read.problem };
      // Beside the purchase: what an earlier tenant of the number got is known before anybody knows the number.
      unawaited(poller.look());
      try {
        return await purchases.confirm(input);
      } finally {
        // Whatever broke, the journal may hold something to take up.
        onPurchase();
      }
    },
    'purchase.reconcile': async (input) => {
      try {
        return await purchases.reconcile(input);
      } finally {
        onPurchase();
      }
    },
    'purchase.decide': (input) => purchases.decide(input),
    'purchase.surplusSeen': (input) => purchases.surplusSeen(input),

    'bookings.refresh': async () => {
      const result = await bookings.refresh();
      await sessions.endOver();
      return result;
    },
    'booking.cancel': async (input) => {
      const result = await bookings.cancel(input);
      await sessions.endOver();
      return result;
    },
    'booking.setAutoRenewal': (input) => bookings.setAutoRenewal(input),
    'bookings.setAutoRenewalOfAll': (input) => bookings.setAutoRenewalOfAll(input),
    'booking.hide': (input) => bookings.hide(input),
    'booking.unhide': (input) => bookings.unhide(input),
    'booking.setNote': (input) => bookings.setNote(input),
    'history.import': ({ numbers }) => importHistory(database, numbers, Date.now()),

    'sms.markRead': async ({ bookingId }) => {
      await database
        .unreadCodes()
        .filter((row) => row.bookingId === bookingId)
        .modify({ isRead: true });
      return success(null);
    },

    'report.message': async ({ smsKey }) => {
      const sms = await database.sms.get(smsKey);
      return sms === undefined ? failure({ kind: 'booking-gone' }) : success(reportMessage(sms, Math.random));
    },
    'report.page': async ({ tabId, role }) => {
      const page = await sessions.readPage(tabId);
      return page.ok ? success(reportPage(page.value, role, Math.random)) : page;
    },

    'account.orders': () => accountLists.orders(),
    'account.order': (input) => accountLists.order(input),
    'account.booking': (input) => accountLists.booking(input),
    'account.bookingSms': (input) => accountLists.bookingSms(input),
    'account.sms': () => accountLists.sms(),
    'account.simCards': () => accountLists.simCards(),

    'shared.add': (input) => sharedBookings.add(input),
    'shared.look': () => sharedBookings.look(),
    'shared.remove': (input) => sharedBookings.remove(input),

    'fill.insertNumber': (input) => sessions.insertNumber(input),
    'fill.insertCode': (input) => sessions.insertCode(input),
    'fill.undo': (input) => sessions.undo(input),
    'fill.resume': async ({ tabId }) => {
      await sessions.resumeTab(tabId);
      return null;
    },

    'poll.watch': async ({ bookingIds }) => {
      await poller.watch(bookingIds);
      return success(null);
    },
    'poll.check': () => poller.check(),

    'database.resetSeen': () => databaseHealth.resetSeen(),

    'settings.change': (change) => changeSettings(database, change),
  };
}

export function createInjectedHandlers({ sessions }: Pick<Parts, 'sessions'>): InjectedHandlers {
  return {
    'frame.hello': (hello, sender) => {
      hearHello(hello, sender);
      return null;
    },
    'frame.changed': ({ bindingId, description }, sender) =>
      sessions.planForFrame(bindingId, description, sender),
    'frame.stepped': ({ step }, sender) => sessions.takeStepOfFrame(step, sender),
    'frame.codeFilled': async ({ bindingId, outcome }, sender) => {
      await sessions.codeFilledByFrame(bindingId, outcome, sender);
      return null;
    },
  };
}
