import type { Breach } from './oracle.ts';

/** What a person who reads the screen takes away of their purchase. */
export type Saying =
  | 'several'
  | 'unsettled'
  | 'more paid'
  | 'balance fell more'
  | 'bought'
  | 'shows the number'
  | 'nothing bought'
  | 'still looking'
  | 'says nothing';

export interface Reading {
  says: Saying;
  /** Reads like an invitation to buy the same again. */
  invites: boolean;
  /** The person can settle it themselves. */
  asks: boolean;
}

/** In the order in which one wins over the next: a screen may hold several sentences. English, as a person reads it. */
const words: readonly (readonly [Exclude<Saying, 'says nothing'>, RegExp])[] = [
  ['several', /more than one (order|number|booking)/i],
  ['unsettled', /not sure yet|not settled yet|not (yet )?clear whether/i],
  ['balance fell more', /but your balance.* fell by/i],
  ['more paid', /was charged, although|more (was|has been|may have been) (paid|charged|taken)|paid more/i],
  ['bought', /number is yours|\bbought\. the number appears|\b(it|number|purchase) was bought|went through/i],
  ['shows the number', /waiting for the sms/i],
  ['nothing bought', /nothing was bought|this click bought nothing|no order was made|did not go through/i],
  ['still looking', /getting ready|buying…|checking with|being checked|still looking/i],
];

const invitation =
  /back to the review|confirm once more|confirm purchase|buy (it )?again|order again\b(?! and)/i;
const decision = /it was not bought|i have seen it/i;

export function readScreen(text: string): Reading {
  // "SimFill has not ordered again" is the contrary of an invitation.
  const said = text.replace(/(has|does|will) not order(ed)? again( and will not)?/gi, '');
  return {
    says: words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'says nothing',
    invites: invitation.test(said),
    asks: decision.test(said),
  };
}

/** Whether what the history says of the one purchase in it contradicts the ledger. */
export function isHistoryWrong(text: string, { orderCount, mayAsk }: Truth): boolean {
  if (/\bone order\b/i.test(text)) return orderCount !== 1;
  if (/\b\d+ bookings\b/i.test(text)) return orderCount < 2;
  // Found nothing, or cannot tell.
  return orderCount > 0 && !mayAsk;
}

/** What the ledger holds of one click, and what could be known of it. */
export interface Truth {
  orderCount: number;
  isOvercharged: boolean;
  /** Something besides the order moved the balance, or the balance is not told exactly. */
  isBalanceMoved: boolean;
  /** The balance tells nothing, or the answer was lost: that the person is asked to look for themselves is right. */
  mayAsk: boolean;
}

const boughtSayings: readonly Saying[] = [
  'bought',
  'shows the number',
  'more paid',
  'balance fell more',
  'several',
];

/** Whether the last of the readings is the last word: nothing that comes later would have to correct it. */
export function isTold(readings: readonly Reading[], truth: Truth): boolean {
  const last = readings.at(-1);
  if (!last) return false;
  // Told once, what was bought stands among the numbers.
  if (last.says === 'shows the number')
    return (
      (truth.orderCount === 1 && !truth.isOvercharged) ||
      readings.some((reading) => isLastWord(reading, truth))
    );
  return isLastWord(last, truth);
}

function isLastWord({ says, asks }: Reading, truth: Truth): boolean {
  const { orderCount, isOvercharged, isBalanceMoved, mayAsk } = truth;
  if (says === 'unsettled') return asks && (orderCount === 0 || mayAsk);
  if (orderCount === 0) return says === 'nothing bought';
  if (orderCount > 1) return says === 'several';
  if (says === 'balance fell more') return isBalanceMoved;
  return says === (isOvercharged ? 'more paid' : 'bought');
}

/** Words that cannot be true, whenever they are read. */
function isUntrue({ says, invites }: Reading, { orderCount, isOvercharged, isBalanceMoved }: Truth): boolean {
  // Before anything is certain, too: an invitation beside "not sure yet" is how a person comes to pay twice.
  if (invites && (says !== 'nothing bought' || orderCount > 0)) return true;
  if (orderCount === 0) return boughtSayings.includes(says);
  if (says === 'nothing bought') return true;
  if (orderCount > 1) return false;
  if (says === 'more paid') return !isOvercharged;
  if (says === 'balance fell more') return !isBalanceMoved;
  return says === 'several';
}

/** Everything that was read, the last reading last, against what was true in the end. */
export function judgeReadings(readings: readonly Reading[], truth: Truth): Breach[] {
  const breaches = new Set<Breach>();
  const { orderCount } = truth;
  const wrong: Breach = 'wrong words on the screen';
  if (readings.some((reading) => isUntrue(reading, truth))) breaches.add(wrong);
  const last = readings.at(-1);
  if (!isTold(readings, truth)) {
    if (orderCount > 1 && last && boughtSayings.includes(last.says)) breaches.add('silent duplicate');
    else if (orderCount > 0 && (!last || last.says === 'says nothing' || last.says === 'nothing bought'))
      breaches.add('lost order');
    else if (last?.says === 'unsettled' || last?.says === 'still looking') breaches.add('unsettled for ever');
    else breaches.add(wrong);
  }
  return [...breaches];
}
