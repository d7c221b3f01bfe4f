import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import {
  isHistoryWrong,
  judgeReadings,
  readScreen,
  type Reading,
  type Saying,
} from '../../faults/read-screen.ts';

const say = (...keys: (keyof typeof messages)[]) => keys.map((key) => messages[key].message).join('\n');

describe('what a person takes away of the screen', () => {
  it.each([
    ['bought', say('bought_title', 'bought_charged', 'bought_open')],
    ['bought', say('bought_without_number')],
    ['several', say('several_title', 'several_text', 'several_keep')],
    ['more paid', say('bought_title', 'problem_charged_more_what', 'problem_charged_more_means')],
    ['balance fell more', say('bought_title', 'problem_balance_fell_more_what')],
    ['nothing bought', say('not_bought_title', 'problem_sold_out_means')],
    ['unsettled', say('unsettled_title', 'unsettled_text', 'unsettled_again')],
    ['unsettled', say('unsettled_title', 'unsettled_nothing', 'unsettled_not_bought')],
    ['still looking', say('purchase_title', 'purchase_sent', 'purchase_hold')],
    ['still looking', say('banner_looking', 'banner_show')],
    ['says nothing', say('nav_buy', 'nav_numbers', 'nav_history')],
  ] as const)('%s: %j', (says, text) => {
    expect(readScreen(text).says).toBe(says);
  });

  it('sees an invitation to buy, and a question', () => {
    expect(readScreen(say('not_bought_title', 'not_bought_again')).invites).toBe(true);
    expect(readScreen(say('problem_purchase_interrupted_next')).invites).toBe(true);
    expect(readScreen(say('unsettled_title', 'unsettled_text'))).toMatchObject({
      invites: false,
      asks: false,
    });
    expect(readScreen(say('unsettled_title', 'unsettled_unclear', 'unsettled_dismiss')).asks).toBe(true);
  });
});

describe('what the history says', () => {
  const truth = { orderCount: 1, isOvercharged: false, isBalanceMoved: false, mayAsk: false };
  it.each([
    [say('history_found_one'), 1, false],
    [say('history_found_one'), 0, true],
    ['2 bookings', 2, false],
    ['2 bookings', 1, true],
    [say('history_found_none'), 0, false],
    [say('history_found_none'), 1, true],
    [say('history_found_unclear'), 1, true],
  ])('%j with %i orders in the ledger: wrong is %s', (text, orderCount, isWrong) => {
    expect(isHistoryWrong(text, { ...truth, orderCount })).toBe(isWrong);
  });
});

describe('against the ledger', () => {
  const reading = (says: Saying, changes: Partial<Reading> = {}): Reading => ({
    says,
    invites: false,
    asks: false,
    ...changes,
  });
  const truth = { orderCount: 1, isOvercharged: false, isBalanceMoved: false, mayAsk: false };

  it.each([
    ['bought, and told so', [reading('still looking'), reading('bought')], truth, []],
    [
      'told nothing, then bought',
      [reading('nothing bought'), reading('bought')],
      truth,
      ['wrong words on the screen'],
    ],
    ['told nothing', [reading('nothing bought')], truth, ['wrong words on the screen', 'lost order']],
    ['not a word of it', [reading('says nothing')], truth, ['lost order']],
    ['told one of two', [reading('bought')], { ...truth, orderCount: 2 }, ['silent duplicate']],
    ['told two of one', [reading('several')], truth, ['wrong words on the screen']],
    [
      'overcharged in silence',
      [reading('bought')],
      { ...truth, isOvercharged: true },
      ['wrong words on the screen'],
    ],
    [
      'told once, then a number',
      [reading('more paid'), reading('shows the number')],
      { ...truth, isOvercharged: true },
      [],
    ],
    ['nothing, and told so', [reading('nothing bought', { invites: true })], { ...truth, orderCount: 0 }, []],
    ['nothing, told bought', [reading('bought')], { ...truth, orderCount: 0 }, ['wrong words on the screen']],
    [
      'invited while unsettled',
      [reading('unsettled', { invites: true, asks: true })],
      { ...truth, orderCount: 0 },
      ['wrong words on the screen'],
    ],
    ['for ever looking', [reading('still looking')], truth, ['unsettled for ever']],
    [
      'asked, though it was to be known',
      [reading('unsettled', { asks: true })],
      truth,
      ['unsettled for ever'],
    ],
    ['asked, where nothing tells', [reading('unsettled', { asks: true })], { ...truth, mayAsk: true }, []],
  ] as const)('%s', (_, readings, known, breaches) => {
    expect(judgeReadings(readings, known).toSorted()).toEqual([...breaches].sort());
  });
});
