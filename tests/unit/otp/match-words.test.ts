import { describe, expect, it } from 'vitest';
import { matchWords, NAME, PURPOSE, saysWord } from '@/utils/otp/match-words';
import { foldWord } from '@/utils/otp/read-text';
import { LIST_NAMES, WORD_LISTS } from '@/utils/otp/word-lists';

const read = (text: string) => {
  const folded = foldWord(text);
  return matchWords(folded).map(({ start, end }) => folded.slice(start, end));
};

describe('the word lists', () => {
  it('are each found again', () => {
    const words = Object.values(WORD_LISTS).flatMap((lists) =>
      LIST_NAMES.flatMap((name) => lists[name]?.split(' ') ?? []),
    );
    const bare = words.map((entry) => foldWord(entry.replace(/^[=*]|(?<=.)\*$/g, '')).replaceAll('_', ' '));
    expect(bare.filter((word) => word === '' || saysWord(word) === 0)).toEqual([]);
  });

  it.each([
    ['a whole word', 'the key is', ['key', 'is']],
    ['no part of another word', 'monkeys', []],
    ['the beginning of a word', 'verified', ['verif']],
    ['the end of a word', 'Smscode', ['code']],
    ['words that follow each other, over a line too', 'mot de\npasse', ['mot de passe']],
    ['of several the longest', '验证码', ['验证码']],
    ['words inside others where words are joined', 'ใส่รหัส', ['ใส่', 'รหัส']],
  ])('finds %s', (_, text, found) => {
    expect(read(text).map((word) => word.replace('\n', ' '))).toEqual(found);
  });

  it('says what a word of theirs means, and nothing of any other', () => {
    expect(saysWord('kod') & NAME).toBe(NAME);
    expect(saysWord('login') & PURPOSE).toBe(PURPOSE);
    expect(saysWord('kodolany')).toBe(0);
  });
});
