import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/utils/otp/find-candidates';
import { judgeNumbers } from '@/utils/otp/judge-numbers';
import { findAddresses } from '@/utils/otp/find-addresses';
import { findNumbers } from '@/utils/otp/find-numbers';
import { matchWords } from '@/utils/otp/match-words';
import { takeApart } from '@/utils/otp/message';
import { RULES } from '@/utils/otp/rules';
import { readText } from '@/utils/words/read-text';

describe('a rule about numbers', () => {
  it.each(RULES)('$name: $example', ({ name, points, example }) => {
    const { candidates } = findCandidates({ text: example, sender: '48291' });
    expect(candidates.flatMap(({ signals }) => signals)).toContainEqual(
      expect.objectContaining({ name, points }),
    );
  });

  it('has a name of its own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it('says the same in any order of the rules', () => {
    const scores = (text: string, rules = RULES) => {
      const read = readText(text);
      const message = takeApart(
        read,
        findNumbers(read, findAddresses(read.plain)),
        matchWords(read.folded),
        '',
      );
      return judgeNumbers(message, rules).map(({ score, named, owned }) => ({ score, named, owned }));
    };
    for (const { example } of RULES) expect(scores(example, RULES.toReversed())).toEqual(scores(example));
  });
});
