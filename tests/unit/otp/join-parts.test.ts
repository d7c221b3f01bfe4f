import { describe, expect, it } from 'vitest';
import { extractCode } from '@/utils/otp/extract-code';
import { joinParts } from '@/utils/otp/join-parts';

const at = (text: string, receivedAt = 0, sender = 'Example') => ({ text, sender, receivedAt });

describe('messages in several parts', () => {
  it('joins counted parts, in any order', () => {
    const [message, ...more] = joinParts([
      at('(2/2) de is 482913.', 900),
      at('(1/2) Your verification co', 1000),
    ]);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ text: 'Your verification code is 482913.', parts: [1, 0] });
    expect(extractCode(message ?? at(''))).toMatchObject({ code: '482913' });
  });

  it('joins parts counted at their end', () => {
    const [message] = joinParts([at('Your verification code (1/2)'), at(' is 482913. (2/2)', 500)]);
    expect(message?.text).toBe('Your verification code is 482913.');
  });

  it('joins a message cut at the length of an SMS, even inside the code', () => {
    const text = `${'Dear customer, this is about your account at Example. '.repeat(2)}Please use this verification code to sign in: 482913. Thank you.`;
    const first = text.slice(0, 153);
    expect(text.slice(150, 156)).not.toBe('');
    const joined = joinParts([at(first), at(text.slice(153), 2000)]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ text, parts: [0, 1] });
  });

  it.each([
    ['another sender', at('(1/2) a', 0, 'A'), at('(2/2) b', 0, 'B')],
    ['too late', at('(1/2) a'), at('(2/2) b', 600_000)],
    ['the same part again', at('(1/2) a'), at('(1/2) a')],
    ['whole messages', at('Your code is 482913'), at('Your code is 551029', 1000)],
    ['a whole long message and a late one', at('x'.repeat(160)), at('Your code is 551029', 600_000)],
  ])('leaves apart: %s', (_why, first, second) => {
    expect(joinParts([first, second])).toHaveLength(2);
  });

  it('puts every message into exactly one result', () => {
    const messages = [
      at('a'),
      at('(1/3) b'),
      at('c', 5, 'B'),
      at('(3/3) d', 6),
      at('x'.repeat(153), 7),
      at('e', 8),
    ];
    const indices = joinParts(messages).flatMap(({ parts }) => parts);
    expect(indices.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
