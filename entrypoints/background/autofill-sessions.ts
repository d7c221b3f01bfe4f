import { browser } from 'wxt/browser';
import type { SimFillDatabase, SmsRow } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { toPageFields } from '@/utils/autofill/page-fields.ts';
import { planCode, planNumber } from '@/utils/autofill/plan-fill.ts';
import type { PageDescription } from '@/utils/domain/field.ts';
import type { Binding, FillOutcome, FillPlan, FillTarget, PhoneSpellings } from '@/utils/domain/fill.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { askFrame } from '@/utils/messaging/ask-frame.ts';
import type { FrameSender } from '@/utils/messaging/message-router.ts';
import { injectScript } from './page-access.ts';
import {
  fillFrame,
  pickFrame,
  readFrame,
  readFrames,
  refused,
  toReachableTarget,
  toSilenceProblem,
  type PageFrame,
} from './page-frames.ts';

export type AutofillSessions = ReturnType<typeof createAutofillSessions>;

interface Places {
  fillsCodeOnArrival: boolean;
  bound: readonly { binding: Binding; number: string }[];
}

/**
 * A session begins when a person's act writes a number into a page: the binding remembers booking, tab, frame and
 * origin. When the code comes it goes to that place and no other. A session ends with its booking, its tab, or the
 * browser.
 */
export function createAutofillSessions({
  database,
  toSpellings,
  now,
}: {
  database: SimFillDatabase;
  toSpellings: (number: string, country: string) => PhoneSpellings;
  now: () => number;
}) {
  /** Read ahead for the next arrival; dropped when a binding changes. */
  let prepared: Promise<Places> | null = null;

  /** The SMS of the last arrival: the field does not wait for the disk, and a frame may ask before it is done. */
  let arrived: readonly SmsRow[] = [];
  const findSms = async (smsKey: string): Promise<SmsRow | undefined> =>
    arrived.find((row) => row.smsKey === smsKey) ?? (await database.sms.get(smsKey));

  /** By binding: an arrival and a page that has just loaded may both want to fill the same code. */
  const turns = new Map<string, Promise<unknown>>();

  /** Injects, looks around and picks the frame an act is meant for. */
  async function findFrame({
    tabId,
    frameId,
    target,
    role,
    isAllowed = () => true,
  }: {
    tabId: number;
    frameId: number | undefined;
    target: FillTarget;
    role: 'phone' | 'code';
    isAllowed?: (origin: string) => boolean;
  }): Promise<Result<PageFrame>> {
    const injected = await injectScript(tabId, frameId);
    if (!injected.ok) return injected;
    const { frames, isBusy } = await readFrames(tabId, injected.value);
    const allowed = frames.filter((frame) => isAllowed(frame.origin));
    const best = pickFrame(allowed, target, role, frameId);
    if (best) return success(best);
    if (allowed.length < frames.length && allowed.length === 0)
      return failure({ kind: 'fill-refused', refusal: 'origin-changed' });
    return failure(isBusy ? { kind: 'fill-refused', refusal: 'page-too-busy' } : { kind: 'no-field', role });
  }

  /** The bookings on a number: an extension is a booking of its own, and its SMS come to the same number. */
  async function readBindingsOfNumber(number: string): Promise<Binding[]> {
    const bookings = await database.bookings.where({ number }).toArray();
    return database.bindings
      .where('bookingId')
      .anyOf(bookings.map((booking) => booking.bookingId))
      .toArray();
  }

  async function insertNumber(act: {
    bookingId: number;
    tabId: number;
    target: FillTarget;
    frameId?: number;
  }): Promise<FillOutcome> {
    const booking = await database.bookings.get(act.bookingId);
    if (!booking || booking.isOver) return refused({ kind: 'booking-gone' });
    const found = await findFrame({ ...act, frameId: act.frameId, role: 'phone' });
    if (!found.ok) return refused(found.problem);
    const { frameId, origin } = found.value;
    const spellings = toSpellings(booking.number, booking.country);
    const outcome = await fillFrame(
      found.value,
      (page) => planNumber(page, spellings, toReachableTarget(act.target, page)),
      spellings,
    );
    if (!outcome.filled) return outcome;
    prepared = null;
    await database.bindings.put({
      bindingId: toBindingId(act.bookingId, act.tabId, frameId, origin),
      bookingId: act.bookingId,
      tabId: act.tabId,
      frameId,
      origin,
      boundAt: now(),
      codeFilledAt: null,
      codeSmsKey: null,
    });
    prepared = null;
    followTabs();
    return outcome;
  }

  /**
   * A person's act. It may reach another tab than the number did (some sites open one), never another origin.
   */
  async function insertCode(act: {
    bookingId: number;
    tabId: number;
    target: FillTarget;
    frameId?: number;
  }): Promise<FillOutcome> {
    const booking = await database.bookings.get(act.bookingId);
    if (!booking) return refused({ kind: 'booking-gone' });
    const messages = await database.sms.where({ number: booking.number }).sortBy('sentAt');
    const row = messages.findLast((sms) => sms.bookingId !== null && sms.code !== null);
    const code = row?.code;
    if (!row || !code) return refused({ kind: 'no-code-yet' });
    const bindings = await readBindingsOfNumber(booking.number);
    const found = await findFrame({
      ...act,
      frameId: act.frameId,
      role: 'code',
      isAllowed: (origin) => bindings.some((binding) => binding.origin === origin) && isCodeFor(row, origin),
    });
    if (!found.ok) return refused(found.problem);
    const { origin } = found.value;
    const binding = bindings.find(
      (candidate) => candidate.origin === origin && candidate.tabId === act.tabId,
    );
    const outcome = await fillFrame(found.value, (page) =>
      planCode(page, code, toReachableTarget(act.target, page)),
    );
    if (outcome.filled) {
      if (binding) await noteCode(binding, row.smsKey, true);
      await database.sms.update(row.smsKey, { isRead: true });
    }
    return outcome;
  }

  /** The binding a frame speaks of, if it stands where that is: by what the browser says, not by what the frame says. */
  async function findBindingOf(bindingId: string, sender: FrameSender): Promise<Binding | null> {
    const binding = await database.bindings.get(bindingId);
    return binding?.tabId === sender.tabId && binding.origin === sender.origin ? binding : null;
  }

  async function noteCode(binding: Binding, smsKey: string, isFilled: boolean): Promise<void> {
    prepared = null;
    await database.bindings.update(binding.bindingId, {
      codeSmsKey: smsKey,
      codeFilledAt: isFilled ? now() : null,
    });
  }

  /**
   * Writes a code into the place its number was written to. The frame itself is asked first, for that is the shortest
   * way; a page that navigated within its origin has lost our script, or shows the code field in another frame.
   * Where no field is there yet, the frame watches for one.
   */
  async function fillBound(binding: Binding, row: SmsRow): Promise<boolean> {
    const { bindingId } = binding;
    const before = turns.get(bindingId);
    const turn = (async () => {
      if (before) {
        await before;
        const { codeSmsKey, codeFilledAt } = (await database.bindings.get(bindingId)) ?? binding;
        if (codeSmsKey === row.smsKey && codeFilledAt !== null) return true;
      }
      let came = await tryBound(binding, row);
      // What was read is gone: often the page just went on to its next step, and what stands there now is meant.
      if (came === 'vanished') came = await tryBound(binding, row);
      // What waits was noted before the watch began, and may be filled by now.
      if (came !== 'waits') await noteCode(binding, row.smsKey, came === 'filled');
      return came === 'filled';
    })();
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    turns.set(bindingId, done);
    void done.then(() => {
      if (turns.get(bindingId) === done) turns.delete(bindingId);
    });
    return turn;
  }

  async function tryBound(
    binding: Binding,
    { code, smsKey }: SmsRow,
  ): Promise<'filled' | 'waits' | 'refused' | 'vanished'> {
    if (code === null) return 'refused';
    const { bindingId, tabId, frameId, origin } = binding;
    const fill = async (frame: PageFrame) => {
      const outcome = await fillFrame(frame, (page) => planCode(page, code, 'best'));
      if (outcome.filled) return 'filled';
      if (outcome.problem.kind === 'no-field') return 'no-field';
      // The page decided against it for a reason: another frame would not make it better.
      return isVanished(outcome.problem) ? 'vanished' : 'refused';
    };
    const own = await readFrame({ tabId, frameId });
    const isOwn = own.ok && own.value.origin === origin;
    if (isOwn) {
      const came = await fill(own.value);
      if (came !== 'no-field') return came;
    }
    // Where the tab is closed to us by now, our script in the frame lives on all the same.
    const injected = await injectScript(tabId);
    const otherIds = injected.ok ? injected.value.filter((id) => !isOwn || id !== frameId) : [];
    const others = await readFrames(tabId, otherIds);
    const frames = others.frames.filter((frame) => frame.origin === origin);
    const best = pickFrame(frames, 'best', 'code', undefined);
    if (best) {
      const came = await fill(best);
      if (came === 'filled' && isOwn) void askFrame(binding, 'frame.end', null);
      if (came !== 'no-field') return came;
    }
    const watched = isOwn
      ? own.value
      : (best ?? frames.find((frame) => frame.frameId === frameId) ?? frames[0]);
    if (!watched) return 'refused';
    // The frame may ask at once, and whoever answers then must find the code.
    await noteCode(binding, smsKey, false);
    const { descriptionId } = watched;
    const watching = await askFrame(watched, 'frame.watch', { bindingId, descriptionId, origin });
    return watching.answered ? 'waits' : 'vanished';
  }

  const readFillsCode = async (): Promise<boolean> => (await readSettings(database)).fillsCodeOnArrival;

  /** What an arrival needs to know, read while the request is still on its way. */
  async function readPlaces(): Promise<Places> {
    const [fillsCodeOnArrival, bindings] = await Promise.all([readFillsCode(), database.bindings.toArray()]);
    const bookings = await database.bookings.bulkGet(bindings.map((binding) => binding.bookingId));
    return {
      fillsCodeOnArrival,
      bound: bindings.flatMap((binding, index) => {
        const number = bookings[index]?.number;
        return number === undefined ? [] : [{ binding, number }];
      }),
    };
  }

  /** Fills the newest code of each number where that number stands; gives the origins by SMS. */
  async function fillArrivals(rows: readonly SmsRow[]): Promise<ReadonlyMap<string, string>> {
    const filledOrigins = new Map<string, string>();
    const newest = new Map<string, SmsRow>();
    for (const row of rows) if (row.code !== null) newest.set(row.number, row);
    if (newest.size === 0) return filledOrigins;
    arrived = rows;
    const { fillsCodeOnArrival, bound } = await (prepared ?? readPlaces());
    prepared = null;
    if (!fillsCodeOnArrival) return filledOrigins;
    const places = bound.flatMap(({ binding, number }) => {
      const row = newest.get(number);
      return row && row.smsKey !== binding.codeSmsKey && isFillable(row, binding.origin)
        ? [{ binding, row }]
        : [];
    });
    await Promise.all(
      places.map(async ({ binding, row }) => {
        if (await fillBound(binding, row)) filledOrigins.set(row.smsKey, binding.origin);
      }),
    );
    return filledOrigins;
  }

  /** Codes that came before their field did: tried again when the tab has loaded another page, or access was given. */
  async function fillPending(isMeant: (binding: Binding) => boolean): Promise<void> {
    const pending = await database.bindings
      .filter((binding) => binding.codeSmsKey !== null && binding.codeFilledAt === null && isMeant(binding))
      .toArray();
    if (!(await readFillsCode())) return;
    for (const binding of pending) {
      const row = await findSms(binding.codeSmsKey!);
      if (!row || !isFillable(row, binding.origin)) continue;
      if (await fillBound(binding, row)) await database.sms.update(row.smsKey, { isRead: true });
    }
  }

  async function codeFilled(binding: Binding, smsKey: string): Promise<void> {
    await noteCode(binding, smsKey, true);
    await database.sms.update(smsKey, { isRead: true });
  }

  const tabUpdated = (tabId: number, change: { status?: string }): void => {
    if (change.status === 'complete') void fillPending((binding) => binding.tabId === tabId);
  };

  const endTab = (tabId: number): void => void endBindings((binding) => binding.tabId === tabId);

  /**
   * Listens to tabs only while a page is bound: the listeners would wake the worker for every page of every tab. What
   * they miss while the worker is dead, `resume` sees on the next wake.
   */
  function followTabs(): void {
    if (browser.tabs.onUpdated.hasListener(tabUpdated)) return;
    browser.tabs.onUpdated.addListener(tabUpdated);
    browser.tabs.onRemoved.addListener(endTab);
  }

  async function endBindings(isMeant: (binding: Binding) => boolean): Promise<void> {
    const ended = await database.bindings.filter(isMeant).toArray();
    prepared = null;
    await database.bindings.bulkDelete(ended.map((binding) => binding.bindingId));
    for (const binding of ended) void askFrame(binding, 'frame.end', null);
    if ((await database.bindings.count()) > 0) return;
    browser.tabs.onUpdated.removeListener(tabUpdated);
    browser.tabs.onRemoved.removeListener(endTab);
  }

  return {
    insertNumber,
    insertCode,
    fillArrivals,
    fillPending,

    /** Before a request for SMS leaves: nothing should have to be read when its answer is there. */
    prepare(): void {
      prepared = readPlaces();
      prepared.catch(() => undefined);
    },

    /** Puts back what stood in the fields. A number that is gone from the page takes its binding along. */
    async undo({ bookingId, tabId }: { bookingId: number; tabId: number }): Promise<Result<null>> {
      const bindings = await database.bindings
        .where({ bookingId })
        .and((binding) => binding.tabId === tabId)
        .sortBy('boundAt');
      const binding = bindings.at(-1);
      if (!binding) return failure({ kind: 'no-field', role: 'phone' });
      const answer = await askFrame(binding, 'frame.undo', { origin: binding.origin });
      if (!answer.answered) return failure(toSilenceProblem(answer.because));
      if (answer.value.ok && binding.codeFilledAt === null)
        await endBindings((candidate) => candidate.bindingId === binding.bindingId);
      return answer.value;
    },

    /**
     * What the watched page that has changed gets: the code that waits for it, where it has a field for it now. All of
     * it is read from the database, for the worker that began the watch may be dead.
     */
    async planForFrame(
      bindingId: string,
      description: PageDescription | null,
      sender: FrameSender,
    ): Promise<FillPlan | 'over' | null> {
      const binding = await findBindingOf(bindingId, sender);
      if (!binding) return 'over';
      const { codeSmsKey, codeFilledAt } = binding;
      if (codeSmsKey === null || codeFilledAt !== null) return 'over';
      if (description?.origin !== binding.origin) return null;
      const [fillsCode, row] = await Promise.all([readFillsCode(), findSms(codeSmsKey)]);
      if (!fillsCode || !row || row.code === null || !isFillable(row, binding.origin)) return 'over';
      const plan = planCode(toPageFields(description), row.code, 'best');
      return plan.ok ? plan.value : null;
    },

    /** A frame that watched for its code field says that it filled it. */
    async codeFilledByFrame(bindingId: string, outcome: FillOutcome, sender: FrameSender): Promise<void> {
      const binding = await findBindingOf(bindingId, sender);
      if (binding && outcome.filled && binding.codeSmsKey !== null)
        await codeFilled(binding, binding.codeSmsKey);
    },

    /** Ends what belongs to bookings that are over, unless an extension runs on the same number. */
    async endOver(): Promise<void> {
      const bindings = await database.bindings.toArray();
      const [bound, open] = await Promise.all([
        database.bookings.bulkGet(bindings.map(({ bookingId }) => bookingId)),
        database.openBookings().toArray(),
      ]);
      const isOver = (index: number): boolean => !open.some(({ number }) => number === bound[index]?.number);
      const over = new Set(bindings.filter((_, index) => isOver(index)).map(({ bindingId }) => bindingId));
      await endBindings(({ bindingId }) => over.has(bindingId));
    },

    /** Tab ids mean nothing in the next run of the browser. */
    endAll: (): Promise<void> => endBindings(() => true),

    /** After a start of the worker: follow the tabs again, and look at what came meanwhile. */
    async resume(): Promise<void> {
      const bindings = await database.bindings.toArray();
      const tabIds = [...new Set(bindings.map((binding) => binding.tabId))];
      const tabs = await Promise.all(tabIds.map((tabId) => browser.tabs.get(tabId).catch(() => undefined)));
      const isGone = (binding: Binding): boolean => tabs[tabIds.indexOf(binding.tabId)] === undefined;
      if (bindings.some(isGone)) await endBindings(isGone);
      if (bindings.every(isGone)) return;
      followTabs();
      await fillPending(() => true);
    },

    async showTab(bookingId: number): Promise<boolean> {
      const bindings = await database.bindings.where({ bookingId }).sortBy('boundAt');
      const binding = bindings.at(-1);
      if (!binding) return false;
      const tab = await browser.tabs.update(binding.tabId, { active: true }).catch(() => undefined);
      if (tab?.windowId === undefined) return false;
      await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
      return true;
    },
  };
}

const toBindingId = (...place: [bookingId: number, tabId: number, frameId: number, origin: string]): string =>
  JSON.stringify(place);

const isVanished = (problem: Problem): boolean =>
  problem.kind === 'fill-refused' && problem.refusal === 'field-vanished';

/** Whether a code may be typed without a person's act: sure enough, and meant for this site where it names one. */
const isFillable = (row: SmsRow, origin: string): boolean => row.isCodeCertain && isCodeFor(row, origin);

/** An SMS may name the site its code is for (`@example.com #123456`): then no other gets it. */
function isCodeFor({ codeHosts }: SmsRow, origin: string): boolean {
  const host = new URL(origin).hostname;
  return (
    codeHosts === null || codeHosts.some((bound) => isSameOrBelow(host, bound) || isSameOrBelow(bound, host))
  );
}

const isSameOrBelow = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);
