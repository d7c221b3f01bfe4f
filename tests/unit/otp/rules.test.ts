import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/utils/otp/find-candidates';
import { judgeNumbers } from '@/utils/otp/judge-numbers';
import { findAddresses } from '@/utils/otp/find-addresses';
import { findNumbers } from '@/utils/otp/find-numbers';
import { matchWords } from '@/utils/otp/match-words';
import { takeApart } from '@/utils/otp/message';
import { DOUBTS } from '@/utils/otp/doubts';
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
    const names = [...RULES, ...DOUBTS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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

describe('a doubt, which keeps a code from being typed unasked', () => {
  it.each(DOUBTS)('$name: $example', ({ name, example }) => {
    const { candidates } = findCandidates({ text: example });
    expect(candidates.flatMap(({ tellDoubts }) => tellDoubts())).toContain(name);
  });
});
