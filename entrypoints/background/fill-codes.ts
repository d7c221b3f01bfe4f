import { readSettings } from '@/utils/database/read-settings.ts';
import { hasEmptyCodeField, toPageFields } from '@/utils/autofill/page-fields.ts';
import { planCode } from '@/utils/autofill/plan-fill.ts';
import type { SimFillDatabase, SmsRow } from '@/utils/database/database.ts';
import {
  hearsSteps,
  isEarlierThanPlace,
  isNewerCode,
  isPlaceOf,
  isStepMeant,
  takeStep,
  whyOffered,
  type Binding,
  type BoundCode,
  type CodeFate,
  type OfferReason,
  type PageStep,
} from '@/utils/domain/binding.ts';
import type { PageDescription } from '@/utils/domain/field.ts';
import type { FillOutcome, FillPlan } from '@/utils/domain/fill.ts';
import { toMessageBrand } from '@/utils/domain/message-brand.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { askFrame } from '@/utils/messaging/ask-frame.ts';
import { greetFrame } from '@/utils/messaging/greet-frame.ts';
import type { FrameSender } from '@/utils/messaging/message-router.ts';
import type { Bindings } from './bindings.ts';
import { isCodeForOrigin } from './code-hosts.ts';
import { injectScript } from './page-access.ts';
import { fillFrame, pickBest, readFrames, readTopOrigin, type PageFrame } from './page-frames.ts';

/** What became of a code, and on which site. */
export interface CodeArrival {
  origin: string;
  fate: CodeFate;
}

type TypedFate = BoundCode['fate'];

/** What deciding about a code needs from the database. */
interface Known {
  fillsCodeOnArrival: boolean;
  bookings: ReadonlyMap<number, { number: string; service: string }>;
  /** The catalogue's; none where no number receives every service's SMS. */
  services: readonly string[];
}

/** Brings a code to the place its number was written to, and no other. */
export function createCodeFilling({
  database,
  bindings,
  now,
}: {
  database: SimFillDatabase;
  bindings: Bindings;
  now: () => number;
}) {
  /** Read ahead for the next arrival. */
  let prepared: Promise<Known> | null = null;

  /** Read once: the catalogue is large, and this is asked for each second. A service that is new there may wait. */
  let services: readonly string[] = [];

  /** The SMS of the last arrival: the field does not wait for the disk, and a frame may ask before it is done. */
  let arrived: readonly SmsRow[] = [];
  const findSms = async (smsKey: string): Promise<SmsRow | undefined> =>
    arrived.find((row) => row.smsKey === smsKey) ?? (await database.sms.get(smsKey));

  /** By binding: an arrival and a page that has just loaded may both want to fill the same code. */
  const turns = new Map<string, Promise<unknown>>();

  async function readKnown(): Promise<Known> {
    const bookingIds = (await bindings.read()).map((binding) => binding.bookingId);
    const [settings, rows] = await Promise.all([
      readSettings(database),
      database.bookings.bulkGet(bookingIds),
    ]);
    const bookings = new Map(
      rows.flatMap((row) => (row ? [[row.bookingId, { number: row.number, service: row.service }]] : [])),
    );
    const isAnyOpen = [...bookings.values()].some(({ service }) => service === '');
    return {
      fillsCodeOnArrival: settings.fillsCodeOnArrival,
      bookings,
      services: isAnyOpen ? await readServices() : [],
    };
  }

  async function readServices(): Promise<readonly string[]> {
    if (services.length > 0) return services;
    const catalogue = await database.catalogue.get(1);
    services = [...new Set(catalogue?.products.map(({ service }) => service))].filter((name) => name !== '');
    return services;
  }

  async function takeKnown(all: readonly Binding[]): Promise<Known> {
    const known = await (prepared ?? readKnown());
    prepared = null;
    return all.every(({ bookingId }) => known.bookings.has(bookingId)) ? known : readKnown();
  }

  function findOfferReason(
    row: SmsRow,
    binding: Binding,
    known: Known,
    all: readonly Binding[],
  ): OfferReason | null {
    return whyOffered({
      fillsCodeOnArrival: known.fillsCodeOnArrival,
      isCodeCertain: row.isCodeCertain,
      isForSite: isCodeForOrigin(row.codeHosts, binding.origin),
      isForOtherBrand: isForOtherBrand(row, binding, known, all),
    });
  }

  /** Writes what became of a code into its binding. */
  const note = (binding: Binding, { smsKey, sentAt, firstSeenAt }: SmsRow, fate: TypedFate, place = {}) =>
    bindings.change(binding.bindingId, { code: { smsKey, sentAt, firstSeenAt, fate }, ...place });

  /** One after the other for each place. Null where the place has that code, or a newer one, by now. */
  async function fillBound({ bindingId }: Binding, row: SmsRow): Promise<TypedFate | null> {
    const before = turns.get(bindingId);
    const turn = (async () => {
      await before;
      const binding = await bindings.get(bindingId);
      if (!binding || !wantsCode(binding, row)) return binding?.code?.fate ?? null;
      let fate = await tryBound(binding, row);
      // What was read is gone: often the page just went on to its next step, and what stands there now is meant.
      if (isVanished(fate)) fate = await tryBound(binding, row);
      // What waits or is filled was noted as soon as it was known.
      if (fate.fate !== 'waits' && fate.fate !== 'filled') await note(binding, row, fate);
      return fate;
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

  /**
   * The frame itself is asked first, for that is the shortest way; a page that navigated within its origin has lost our
   * script, or shows the code field in another frame. Where no field is there yet, the frame watches for one.
   */
  async function tryBound(binding: Binding, row: SmsRow): Promise<TypedFate> {
    const { bindingId, tabId, frameId, origin } = binding;
    const { code } = row;
    if (code === null) return { fate: 'refused', problem: { kind: 'no-code-yet' } };
    const fill = async (frame: PageFrame): Promise<TypedFate | 'no-field'> => {
      const outcome = await fillFrame(frame, (page) => planCode(page, code, 'best'));
      if (!outcome.filled)
        // The page decided against it for a reason: another frame would not make it better.
        return outcome.problem.kind === 'no-field'
          ? 'no-field'
          : { fate: 'refused', problem: outcome.problem };
      const { frameId: filledId, documentKey } = frame;
      await note(binding, row, { fate: 'filled' }, { frameId: filledId, documentKey, isPageGone: false });
      return { fate: 'filled' };
    };
    const first = await readFrames(tabId, [frameId]);
    const own = first.frames.find((frame) => isPlaceOf(binding, { ...frame, topOrigin: first.topOrigin }));
    if (own) {
      const fate = await fill(own);
      if (fate !== 'no-field') return fate;
    }
    // Where the tab is closed to us by now, our script in the frame lives on all the same.
    const injected = await injectScript(tabId, { knownOrigin: origin });
    if (!injected.ok && !own) return toNoAccess(injected.problem);
    const otherIds = injected.ok ? injected.value.filter((id) => id !== own?.frameId) : [];
    const { frames, topOrigin } = await readFrames(tabId, otherIds);
    const others = frames.filter((frame) => isPlaceOf(binding, { ...frame, topOrigin }));
    const best = pickBest(others, 'code');
    if (best) {
      const fate = await fill(best);
      if (fate !== 'no-field') {
        if (fate.fate === 'filled' && own) void askFrame(own, 'frame.end', null);
        return fate;
      }
    }
    const watched = own ?? best ?? others.find((frame) => frame.frameId === frameId) ?? others[0];
    if (!watched) {
      // The tab is still where the number was put in: the frame that held it is closed to us.
      if (topOrigin === binding.topOrigin) return { fate: 'no-access' };
      return { fate: 'refused', problem: { kind: 'fill-refused', refusal: 'origin-changed' } };
    }
    // The frame may ask at once, and whoever answers then must find the code.
    await note(binding, row, { fate: 'waits' });
    const { descriptionId } = watched;
    const watching = await askFrame(watched, 'frame.watch', {
      bindingId,
      descriptionId,
      origin: watched.origin,
    });
    return watching.answered ? { fate: 'waits' } : vanished;
  }

  /** Codes that came before their field or their access did: tried again when the tab or the access has changed. */
  async function fillPending(isMeant: (binding: Binding) => boolean): Promise<void> {
    const all = await bindings.read();
    const pending = all.filter((binding) => isMeant(binding) && isPending(binding));
    if (pending.length === 0) return;
    const known = await takeKnown(all);
    for (const binding of pending) {
      const row = await findSms(binding.code!.smsKey);
      if (!row || findOfferReason(row, binding, known, all) !== null) continue;
      const fate = await fillBound(binding, row);
      if (fate?.fate === 'filled') await database.sms.update(row.smsKey, { isRead: true });
    }
  }

  /** Whether the documents our values were written into are still there to be undone. */
  async function lookAtPages(isMeant: (binding: Binding) => boolean): Promise<void> {
    const meant = (await bindings.read()).filter(isMeant);
    await Promise.all(
      meant.map(async ({ bindingId, tabId, frameId, documentKey, isPageGone }) => {
        const greeted = await greetFrame({ tabId, frameId });
        if (!greeted.answered && greeted.because !== 'absent') return;
        const isGone = !greeted.answered || greeted.value.documentKey !== documentKey;
        if (isGone !== isPageGone) await bindings.change(bindingId, { isPageGone: isGone });
      }),
    );
  }

  /** The binding a frame speaks of, if its document stands where that is: by what the browser says. */
  async function findWaiting(bindingId: string, sender: FrameSender): Promise<Binding | null> {
    const binding = await bindings.get(bindingId);
    if (binding?.code?.fate.fate !== 'waits') return null;
    const topOrigin = sender.frameId === 0 ? sender.origin : await readTopOrigin(sender.tabId);
    return isPlaceOf(binding, { ...sender, topOrigin }) ? binding : null;
  }

  /** Before a request for SMS leaves: nothing should have to be read when its answer is there. */
  function prepare(): void {
    prepared = readKnown();
    prepared.catch(() => undefined);
  }

  /** Fills the newest code of each number where that number stands; gives what became of them by SMS. */
  async function fillArrivals(rows: readonly SmsRow[]): Promise<ReadonlyMap<string, CodeArrival>> {
    const arrivals = new Map<string, CodeArrival>();
    const newestFirst = rows
      .filter((row) => row.code !== null)
      .sort((one, other) => other.sentAt - one.sentAt);
    if (newestFirst.length === 0) return arrivals;
    arrived = rows;
    const all = await bindings.read();
    const known = await takeKnown(all);
    /** Of several places the one that has the code is told of, else the last. */
    const tell = ({ row, binding, fate }: { row: SmsRow; binding: Binding; fate: CodeFate }): void => {
      if (arrivals.get(row.smsKey)?.fate.fate !== 'filled')
        arrivals.set(row.smsKey, { origin: binding.origin, fate });
    };
    await Promise.all(
      all.map(async (binding) => {
        const number = known.bookings.get(binding.bookingId)?.number;
        for (const row of newestFirst) {
          if (row.number !== number || !wantsCode(binding, row)) continue;
          const because = findOfferReason(row, binding, known, all);
          if (because === null) {
            const fate = await fillBound(binding, row);
            if (fate !== null) tell({ row, binding, fate });
            return;
          }
          tell({ row, binding, fate: { fate: 'offered', because } });
          await bindings.change(binding.bindingId, { offered: { smsKey: row.smsKey, because } });
          // What is another site's does not stand before this one's.
          if (because !== 'other-brand' && because !== 'other-host') return;
        }
      }),
    );
    return arrivals;
  }

  /**
   * What the watched page that has changed gets: the code that waits for it, where it has a field for it now. All of
   * it is read anew, for the worker that began the watch may be dead.
   */
  async function planForFrame(
    bindingId: string,
    description: PageDescription | null,
    sender: FrameSender,
  ): Promise<FillPlan | 'over' | null> {
    const binding = await findWaiting(bindingId, sender);
    if (!binding?.code) return 'over';
    if (description?.origin !== binding.origin) return null;
    const all = await bindings.read();
    const [known, row] = await Promise.all([takeKnown(all), findSms(binding.code.smsKey)]);
    if (!row || row.code === null || findOfferReason(row, binding, known, all) !== null) return 'over';
    const plan = planCode(toPageFields(description), row.code, 'best');
    return plan.ok ? plan.value : null;
  }

  /** A frame that watched for its code field says that it filled it. */
  async function codeFilledByFrame(
    bindingId: string,
    outcome: FillOutcome,
    sender: FrameSender,
  ): Promise<void> {
    const binding = await findWaiting(bindingId, sender);
    if (!binding?.code || !outcome.filled) return;
    const { frameId, documentId } = sender;
    await bindings.change(bindingId, {
      code: { ...binding.code, fate: { fate: 'filled' } },
      isPageGone: false,
      frameId,
      documentKey: documentId ?? binding.documentKey,
    });
    await database.sms.update(binding.code.smsKey, { isRead: true });
  }

  /**
   * A page that holds a number has gone a step on: its SMS may be on the way now. Over: no number stands there any more,
   * or all the steps that are heard were.
   */
  async function takeStepOfFrame(step: PageStep, sender: FrameSender): Promise<'over' | null> {
    const topOrigin = sender.frameId === 0 ? sender.origin : await readTopOrigin(sender.tabId);
    const placed = (await bindings.read()).filter(
      (binding) => isPlaceOf(binding, { ...sender, topOrigin }) && hearsSteps(binding),
    );
    if (placed.length === 0) return 'over';
    const isReal =
      placed.some((binding) => isStepMeant(binding, step)) &&
      (step === 'sent' || (await showsCodeField(sender)));
    for (const { bindingId } of placed) {
      const binding = await bindings.get(bindingId);
      if (!binding) continue;
      const form = takeStep(binding, isReal && isStepMeant(binding, step), now());
      await bindings.change(bindingId, { form });
    }
    return null;
  }

  async function showsCodeField({ tabId, frameId }: FrameSender): Promise<boolean> {
    const { frames } = await readFrames(tabId, [frameId]);
    return frames.some(({ page }) => hasEmptyCodeField(page));
  }

  /** Whether a code is newer than what the place has, or is the one that it waits for. */
  function wantsCode(binding: Binding, row: SmsRow): boolean {
    if (binding.code?.smsKey === row.smsKey) return isPending(binding);
    return isNewerCode(row, binding.code) && !isEarlierThanPlace(row, binding, now());
  }

  return {
    fillPending,
    lookAtPages,
    prepare,
    fillArrivals,
    planForFrame,
    codeFilledByFrame,
    takeStepOfFrame,
  };
}

const vanished: TypedFate = { fate: 'refused', problem: { kind: 'fill-refused', refusal: 'field-vanished' } };

const isVanished = (fate: TypedFate): boolean =>
  fate.fate === 'refused' &&
  fate.problem.kind === 'fill-refused' &&
  fate.problem.refusal === 'field-vanished';

const toNoAccess = (problem: Problem): TypedFate =>
  problem.kind === 'page-not-granted' ? { fate: 'no-access' } : { fate: 'refused', problem };

const isPending = ({ code }: Binding): boolean => code !== null && code.fate.fate !== 'filled';

/**
 * On a number that receives every service's SMS: a message that names another brand than the site, and one that names
 * nobody where the number was put into another site's page later.
 */
function isForOtherBrand(row: SmsRow, binding: Binding, known: Known, all: readonly Binding[]): boolean {
  const booking = known.bookings.get(binding.bookingId);
  if (booking?.service !== '') return false;
  const host = new URL(binding.origin).hostname;
  const brand = toMessageBrand(row, { host, services: known.services });
  if (brand !== 'nobody') return brand === 'other';
  const last = all.findLast(({ bookingId }) => known.bookings.get(bookingId)?.number === booking.number);
  return last !== undefined && last.origin !== binding.origin;
}
