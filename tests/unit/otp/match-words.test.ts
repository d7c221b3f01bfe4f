import { describe, expect, it } from 'vitest';
import { matchWords, NAME, PURPOSE, saysWord } from '@/utils/otp/match-words';
import { foldText, readText } from '@/utils/words/read-text';

describe('words of a message', () => {
  it.each([
    ['a whole word', 'one key is', ['key', 'is']],
    ['no part of another word', 'monkeys', []],
    ['the beginning of a word', 'verified', ['verif']],
    ['the end of a word', 'Smscode', ['code']],
    ['words that follow each other, over a line too', 'mot de\npasse', ['mot de passe']],
    ['of several the longest', '验证码', ['验证码']],
    ['words inside others where words are joined', 'ใส่รหัส', ['ใส่', 'รหัส']],
  ])('%s', (_, text, found) => {
    const { folded } = readText(text);
    const words = matchWords(folded).map(({ start, end }) => folded.slice(start, end).replace('\n', ' '));
    expect(words).toEqual(found.map(foldText));
  });

  it('say what they mean, and others nothing', () => {
    expect(saysWord('kod') & NAME).toBe(NAME);
    expect(saysWord('login') & PURPOSE).toBe(PURPOSE);
    expect(saysWord('kodolany')).toBe(0);
  });
});
