import type { FaultInput } from '../sandbox/faults.ts';
import { createSimfillPopup } from '../e2e/simfill-popup.ts';
import { until, type View } from '../support/view.ts';
import type { Lane } from './lane.ts';
import { toOwnPurchases, toPosts, type CaseResult } from './oracle.ts';
import {
  isHistoryWrong,
  isTold,
  judgeReadings,
  readScreen,
  type Reading,
  type Truth,
} from './read-screen.ts';

const post = { method: 'POST', path: '/Orders' };

/** What becomes of the answer. */
const answers: [string, FaultInput | null][] = [
  ['answered', null],
  ['carried out twice', { kind: 'double' }],
  ['charged twice the price', { kind: 'overcharge', factor: 2 }],
  ['cut body, applied', { kind: 'cut-body', apply: true }],
  ['cut body, not applied', { kind: 'cut-body' }],
  ['FIN, applied', { kind: 'fin', apply: true }],
  ['RST, not applied', { kind: 'rst' }],
  ['INTERNAL_ERROR, applied', { kind: 'internal-error', apply: true }],
  ['garbage, applied', { kind: 'garbage', apply: true }],
  ['error text with 200, not applied', { kind: 'ok-text' }],
  ['500, applied', { kind: 'server-error', apply: true }],
  ['500, not applied', { kind: 'server-error' }],
  ['400, applied', { kind: 'status', status: 400, apply: true }],
  ['400, not applied', { kind: 'status', status: 400 }],
  ['sold out', { kind: 'sold-out' }],
  ['stalled body, applied', { kind: 'stall-body', apply: true }],
  ['timeout, carried out late', { kind: 'slow', delayMs: 24_000, lateApply: true }],
];

/** What else moves the balance while the order is made. `prepare` gives what happens when the POST is at the server. */
interface Noise {
  name: string;
  prepare: (lane: Lane) => () => void;
}
const bookElsewhere = ({ sandbox }: Lane, rentalType: 'Activation' | 'RentalService') => {
  const product = sandbox
    .account()
    .catalogue.products.find(
      (candidate) =>
        candidate.rentalType === rentalType &&
        candidate.service === 'Telegram' &&
        candidate.basePriceUsd < 20 &&
        candidate.tiers.length > 0,
    );
  if (!product) throw new Error(`no ${rentalType} for sale`);
  return sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
};
const nothing = () => undefined;
const noises: readonly Noise[] = [
  { name: 'quiet account', prepare: () => nothing },
  {
    name: 'balance 20 s late',
    prepare: ({ sandbox }) => {
      sandbox.setVariants({ balanceLateMs: 20_000 });
      return nothing;
    },
  },
  {
    name: 'balance rounded',
    prepare: ({ sandbox }) => {
      sandbox.setVariants({ balanceStepUsd: 1 });
      return nothing;
    },
  },
  {
    name: 'top-up',
    prepare:
      ({ sandbox }) =>
      () =>
        sandbox.account().setBalance(sandbox.account().balanceUsd() + 5),
  },
  {
    name: 'refund',
    prepare: (lane) => {
      const { id } = bookElsewhere(lane, 'Activation');
      return () => lane.sandbox.account().endBooking(id);
    },
  },
  {
    name: 'renewal',
    prepare: (lane) => {
      const { id } = bookElsewhere(lane, 'RentalService');
      lane.sandbox.account().setAutoRenewal(true, id);
      return () => lane.sandbox.account().endBooking(id);
    },
  },
];

/** When the popup is closed after the click. */
const closings = ['before the answer', 'during the looks', 'when told'] as const;
type Closing = (typeof closings)[number];

interface ReopenCase {
  answer: (typeof answers)[number];
  noise: Noise;
  closing: Closing;
  /** The background dies with the popup. */
  isKilled: boolean;
  /** Opened again at once, else when the journal is at rest. */
  isPatient: boolean;
}

/** Every answer with every noise, with and without a death; the moments of closing and opening take turns in both. */
function toCases(): ReopenCase[] {
  return answers.flatMap((answer, answerAt) =>
    noises.flatMap((noise, noiseAt) =>
      [false, true].map((isKilled) => ({
        answer,
        noise,
        closing: closings[(answerAt + noiseAt + (isKilled ? 1 : 0)) % closings.length]!,
        isKilled,
        isPatient: Math.floor((answerAt + noiseAt) / closings.length) % 2 === 1,
      })),
    ),
  );
}

const toName = ({ answer: [answer], noise, closing, isKilled, isPatient }: ReopenCase) =>
  `${answer}; ${noise.name}; closed ${closing}${isKilled ? ', background killed' : ''}; opened ${isPatient ? 'later' : 'at once'}`;

/** As a person gets to the button that costs money. */
async function confirmOnScreen(view: View): Promise<void> {
  const popup = createSimfillPopup(view);
  await popup.waitForCatalogue();
  await popup.search('whatsapp germany');
  await popup.pick(/^WhatsApp, Germany, Activation/);
  await popup.review();
  await popup.confirm();
}

const isCarriedOut = ([, fault]: ReopenCase['answer']): boolean =>
  fault === null ||
  fault.apply === true ||
  fault.lateApply === true ||
  fault.kind === 'double' ||
  fault.kind === 'overcharge';

async function toTruth(lane: Lane, { answer, noise, isKilled }: ReopenCase): Promise<Truth> {
  const own = toOwnPurchases(lane.sandbox);
  const [entry] = await lane.journal().catch(() => []);
  const shownUsd = entry?.shown.priceUsd ?? Infinity;
  const isAnswered = answer[1] === null || ['double', 'overcharge'].includes(answer[1].kind);
  return {
    orderCount: own.length,
    isOvercharged: own.length === 1 && own.some(({ charged }) => charged > shownUsd),
    isBalanceMoved: noise.name !== 'quiet account',
    mayAsk: noise.name !== 'quiet account' && (isKilled || !isAnswered),
  };
}

/** Reads until the last word, as one who leaves the popup open; the looks at 30 s are within it. */
async function readUntilTold(
  lane: Lane,
  view: View,
  reopened: ReopenCase,
  readings: Reading[],
): Promise<void> {
  const isOver = async () => {
    const reading = readScreen(await view.text());
    if (JSON.stringify(reading) !== JSON.stringify(readings.at(-1))) readings.push(reading);
    const truth = await toTruth(lane, reopened);
    if (isCarriedOut(reopened.answer) && truth.orderCount === 0) return false;
    return isTold(readings, truth);
  };
  // A case that does not come to its last word is judged by what was read.
  await until('the last word', isOver, { deadlineMs: 180_000 }).catch(() => undefined);
}

async function play(
  lane: Lane,
  reopened: ReopenCase,
): Promise<Omit<CaseResult, 'suite' | 'name' | 'lane' | 'durationMs'>> {
  const { sandbox, driver } = lane;
  const { answer, noise, closing, isKilled, isPatient } = reopened;
  await lane.reset();
  const happen = noise.prepare(lane);
  if (answer[1]) sandbox.addFault({ match: post, ...answer[1] });

  let letAnswer: () => void = nothing;
  const mayAnswer = new Promise<void>((resolve) => (letAnswer = resolve));
  let isFirst = true;
  sandbox.beforePosts(async () => {
    if (!isFirst) return;
    isFirst = false;
    happen();
    await mayAnswer;
  });
  const readings: Reading[] = [];
  try {
    const first = await driver.openToolbarPopup();
    await confirmOnScreen(first);
    await until('the POST at the server', () => toPosts(sandbox).length > 0, { deadlineMs: 180_000 });
    if (closing !== 'before the answer') letAnswer();
    if (closing === 'during the looks') {
      const looks = () =>
        sandbox.requests().filter(({ method, path }) => method === 'GET' && /\/orders$/i.test(path));
      await until('a look at the account', () => looks().length > 1, { deadlineMs: 180_000 });
    }
    if (closing === 'when told') await readUntilTold(lane, first, reopened, readings);
    await first.close();
    if (isKilled) await driver.stopBackground();
  } finally {
    letAnswer();
  }

  if (isPatient) {
    const isAtRest = async () =>
      (await lane.journal()).every(({ stage }) => stage === 'settled' || stage === 'undecided');
    // Any message starts a background that was killed; an open page would do it.
    await lane.post('background.hello', null);
    await until('the journal at rest', () => isAtRest().catch(() => false), { deadlineMs: 180_000 });
  }
  const again = await driver.openToolbarPopup();
  // Nothing is drawn yet: that is no reading.
  await until('something on the screen', async () => (await again.text()).trim() !== '', {
    deadlineMs: 180_000,
  });
  await readUntilTold(lane, again, reopened, readings);
  const text = await again.text();
  const popup = createSimfillPopup(again);
  // Away from the purchase first: its screen may have a button to the history of its own.
  await popup.openSection('Numbers');
  await popup.openSection('History');
  await again.click({ role: 'tab', name: 'Purchases' });
  const [history] = await again.waitForText(/In your account[\s\S]*/, { deadlineMs: 180_000 });
  await again.close();

  const truth = await toTruth(lane, reopened);
  const breaches = judgeReadings(readings, truth);
  const wrong = 'wrong words on the screen';
  if (isHistoryWrong(history, truth) && !breaches.includes(wrong)) breaches.push(wrong);
  return {
    orderCount: truth.orderCount,
    postCount: toPosts(sandbox).length,
    isAsked: truth.orderCount > 0 && readings.at(-1)?.asks === true,
    told: readings.map(({ says, asks }) => (asks ? `${says} (asks)` : says)).join(' → '),
    breaches,
    note: breaches.length > 0 ? JSON.stringify({ text, history, journal: await lane.journal() }) : '',
  };
}

/** Clicks on the screen, closes it, opens it again, and compares what a person reads with the ledger. */
export async function runReopen(
  lane: Lane,
  {
    share,
    shareCount,
    isShort,
    report,
  }: { share: number; shareCount: number; isShort: boolean; report: (result: CaseResult) => void },
): Promise<void> {
  await until(
    'the catalogue',
    async () => ((await lane.ask('catalogue.refresh', { force: true })) as { ok: boolean }).ok,
    { deadlineMs: 180_000 },
  );
  for (const [index, reopened] of toCases().entries()) {
    // Deaths and protocols take turns.
    if ((index + Math.floor(index / 2)) % shareCount !== share) continue;
    if (isShort && (reopened.isKilled || index >= 2 * noises.length * 3)) continue;
    const startedAt = Date.now();
    const about = { suite: 'reopen', name: toName(reopened), lane: `${lane.browser} ${lane.protocol}` };
    const result = await play(lane, reopened).catch((error: unknown) => ({
      orderCount: 0,
      postCount: 0,
      told: '',
      isAsked: false,
      breaches: ['the case itself failed' as const],
      note: String(error),
    }));
    report({ ...about, ...result, durationMs: Date.now() - startedAt });
  }
}
