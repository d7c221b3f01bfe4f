import { browser } from 'wxt/browser';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import { hasEmptyCodeField } from '@/utils/autofill/page-fields.ts';
import { planCode, planNumber, type PageFields } from '@/utils/autofill/plan-fill.ts';
import { isPlaceOf, type Binding } from '@/utils/domain/binding.ts';
import type { FillOutcome, FillPlan, FillTarget, PhoneSpellings } from '@/utils/domain/fill.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import { askFrame } from '@/utils/messaging/ask-frame.ts';
import { createBindings } from './bindings.ts';
import { isCodeForOrigin } from './code-hosts.ts';
import { createCodeFilling } from './fill-codes.ts';
import { injectScript, type PointedFrame } from './page-access.ts';
import {
  fillFrame,
  pickFrame,
  readFrames,
  refused,
  toReachableTarget,
  toSilenceProblem,
  type PageFrame,
} from './page-frames.ts';
import { unawaited } from './unawaited.ts';

export type AutofillSessions = ReturnType<typeof createAutofillSessions>;

/** Where a person's act means to insert. */
interface FillPlace {
  tabId: number;
  target: FillTarget;
  /** The frame that was right-clicked. */
  pointed?: PointedFrame;
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
  const bindings = createBindings({ database, onTabLoaded: (tabId) => unawaited(look(isIn(tabId))) });
  const codes = createCodeFilling({ database, bindings, now });

  /** What a change of the page or of the access to it means for what was written, and for what waits. */
  async function look(isMeant: (binding: Binding) => boolean): Promise<void> {
    await Promise.all([codes.lookAtPages(isMeant), codes.fillPending(isMeant)]);
  }

  /** Injects, looks around and picks the frame an act is meant for. */
  async function findFrame(
    { tabId, pointed, target }: FillPlace,
    role: 'phone' | 'code',
    {
      isAllowed = () => true,
      ofNumber = [],
    }: { isAllowed?: (frame: PageFrame) => boolean; ofNumber?: readonly Binding[] } = {},
  ): Promise<Result<{ frame: PageFrame; topOrigin: string | null }>> {
    const bound = (await bindings.read()).findLast(isIn(tabId));
    const injected = await injectScript(tabId, { pointed, knownOrigin: bound?.origin ?? null });
    if (!injected.ok) return injected;
    const { frames, topOrigin, trouble } = await readFrames(tabId, injected.value);
    const allowed = frames.filter(isAllowed);
    const frame = pickFrame(allowed, {
      target,
      role,
      pointedFrameId: pointed?.frameId,
      isOwn: (one) =>
        one.origin === topOrigin || ofNumber.some((binding) => isPlaceOf(binding, { ...one, topOrigin })),
    });
    if (frame) return success({ frame, topOrigin });
    if (allowed.length < frames.length && allowed.length === 0)
      return failure({ kind: 'fill-refused', refusal: 'origin-changed' });
    if (trouble) return failure(trouble);
    return failure(findClosedFrame(frames) ?? { kind: 'no-field', role });
  }

  /** The bookings on a number: an extension is a booking of its own, and its SMS come to the same number. */
  const readIdsOfNumber = (number: string): Promise<number[]> =>
    database.bookings.where({ number }).primaryKeys();

  return {
    readBindings: bindings.read,
    endOver: bindings.endOver,
    /** Without a key no SMS can come. */
    endAll: (): Promise<void> => bindings.end(() => true),
    fillArrivals: codes.fillArrivals,
    prepare: codes.prepare,
    planForFrame: codes.planForFrame,
    codeFilledByFrame: codes.codeFilledByFrame,
    takeStepOfFrame: codes.takeStepOfFrame,

    /** `otherNumbers` are numbers of ours that are not to be replaced by this one, for nobody asked for that. */
    async insertNumber({
      bookingId,
      otherNumbers = [],
      ...place
    }: FillPlace & { bookingId: number; otherNumbers?: readonly string[] }): Promise<FillOutcome> {
      const booking = await database.bookings.get(bookingId);
      if (!booking || booking.isOver) return refused({ kind: 'booking-gone' });
      const found = await findFrame(place, 'phone');
      if (!found.ok) return refused(found.problem);
      const { frame, topOrigin } = found.value;
      const spellings = toSpellings(booking.number, booking.country);
      let hasCodeField = false;
      const planFor = (page: PageFields): Result<FillPlan> => {
        hasCodeField = hasEmptyCodeField(page);
        const plan = planNumber(page, spellings, toReachableTarget(place.target, page));
        return plan.ok && holdsNumber(page, plan.value, otherNumbers)
          ? failure({ kind: 'fill-refused', refusal: 'other-number-there' })
          : plan;
      };
      const outcome = await fillFrame(frame, planFor, spellings);
      if (!outcome.filled) return outcome;
      const { tabId, frameId, documentKey, origin } = frame;
      const boundAt = now();
      await bindings.put({
        bindingId: JSON.stringify([bookingId, tabId, frameId, topOrigin, origin]),
        bookingId,
        tabId,
        frameId,
        documentKey,
        origin,
        topOrigin,
        boundAt,
        // With both fields on one page there may be no step to hear between the number and the SMS.
        form: { form: hasCodeField ? 'unseen' : 'unsent', since: boundAt, afterSmsKey: null, steps: 0 },
        isPageGone: false,
        code: null,
        offered: null,
      });
      bindings.followTabs();
      return outcome;
    },

    /**
     * A person's act. It may reach another tab than the number did (some sites open one), never another origin, and a
     * frame in another site's page only where the number was inserted there or the person pointed at it.
     */
    async insertCode({ bookingId, ...place }: FillPlace & { bookingId: number }): Promise<FillOutcome> {
      const booking = await database.bookings.get(bookingId);
      if (!booking) return refused({ kind: 'booking-gone' });
      const idsOfNumber = await readIdsOfNumber(booking.number);
      const codes = await database.newestCodes(idsOfNumber);
      const [row] = codes.sort((one, other) => other.sentAt - one.sentAt);
      const code = row?.code;
      if (!row || !code) return refused({ kind: 'no-code-yet' });
      const ofNumber = (await bindings.read()).filter((binding) => idsOfNumber.includes(binding.bookingId));
      const found = await findFrame(place, 'code', {
        isAllowed: ({ origin }) =>
          ofNumber.some((binding) => binding.origin === origin) && isCodeForOrigin(row.codeHosts, origin),
        ofNumber,
      });
      if (!found.ok) return refused(found.problem);
      const { frame } = found.value;
      const outcome = await fillFrame(frame, (page) =>
        planCode(page, code, toReachableTarget(place.target, page)),
      );
      if (!outcome.filled) return outcome;
      const binding = ofNumber.find(
        (candidate) => candidate.origin === frame.origin && candidate.tabId === frame.tabId,
      );
      const { smsKey, sentAt, firstSeenAt } = row;
      if (binding)
        await bindings.change(binding.bindingId, {
          code: { smsKey, sentAt, firstSeenAt, fate: { fate: 'filled' } },
          frameId: frame.frameId,
          documentKey: frame.documentKey,
          isPageGone: false,
        });
      await database.sms.update(smsKey, { isRead: true });
      return outcome;
    },

    /** Puts back what stood in the fields. A number that is gone from the page takes its binding along. */
    async undo({ bookingId, tabId }: { bookingId: number; tabId: number }): Promise<Result<null>> {
      const binding = (await bindings.read()).findLast(
        (candidate) => candidate.bookingId === bookingId && candidate.tabId === tabId,
      );
      if (!binding) return failure({ kind: 'no-field', role: 'phone' });
      const answer = await askFrame(binding, 'frame.undo', { origin: binding.origin });
      if (!answer.answered) return failure(toSilenceProblem(answer.because));
      if (answer.value.ok && binding.code?.fate.fate !== 'filled')
        await bindings.end(({ bindingId }) => bindingId === binding.bindingId);
      return answer.value;
    },

    /** The fields of the tab's own document, or of the frame of its site that has the most. For a report only. */
    async readPage(tabId: number): Promise<Result<PageFields>> {
      const injected = await injectScript(tabId);
      if (!injected.ok) return injected;
      const { frames, topOrigin, trouble } = await readFrames(tabId, injected.value);
      const [most] = frames
        .filter(({ origin }) => origin === topOrigin)
        .sort((one, other) => other.page.fields.length - one.page.fields.length);
      return most === undefined ? failure(trouble ?? { kind: 'page-forbidden' }) : success(most.page);
    },

    /** The person has opened a tab to us: what waits for access there need not wait any longer. */
    resumeTab: (tabId: number): Promise<void> => look(isIn(tabId)),

    /** Access was given to a site, in whatever tabs it is. */
    resumeAll: (): Promise<void> => look(() => true),

    /** After a start of the worker: follow the tabs again, and look at what came meanwhile. */
    async resume(): Promise<void> {
      await bindings.endClosedTabs();
      if ((await bindings.read()).length === 0) return;
      bindings.followTabs();
      await look(() => true);
    },

    async showTab(bookingId: number): Promise<boolean> {
      const binding = (await bindings.read()).findLast((candidate) => candidate.bookingId === bookingId);
      if (!binding) return false;
      const tab = await browser.tabs.update(binding.tabId, { active: true }).catch(() => undefined);
      if (tab?.windowId === undefined) return false;
      await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
      return true;
    },
  };
}

const isIn =
  (tabId: number) =>
  (binding: Binding): boolean =>
    binding.tabId === tabId;

/** The frame of another site that may hold the form and was not opened to us. */
function findClosedFrame(frames: readonly PageFrame[]): Problem | null {
  const open = new Set(frames.map(({ origin }) => origin));
  const closed = frames.flatMap(({ foreignFrames }) => foreignFrames).find((origin) => !open.has(origin));
  return closed === undefined ? null : { kind: 'frame-not-granted', origin: closed };
}

/** Whether one of these numbers stands in the field a plan would write, in any spelling. */
function holdsNumber(page: PageFields, plan: FillPlan, numbers: readonly string[]): boolean {
  if (plan.kind !== 'number') return false;
  const digits = (page.fields[plan.field]?.value ?? '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= shortestNumber && numbers.some((number) => number.endsWith(digits));
}

/** Fewer digits are no number yet. */
const shortestNumber = 6;
