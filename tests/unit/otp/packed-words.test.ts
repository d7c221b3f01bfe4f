import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTable, saysWord } from '@/utils/otp/match-words';
import { BEGINNINGS, hashWord, packWords, unpackWords } from '@/utils/otp/pack-words';
import { PACKED_WORDS, SALT } from '@/utils/otp/packed-words';
import { readText } from '@/utils/otp/read-text';
import { readMessages } from '../../corpus/score-otp';
import { countChanceMarks, sortedWords } from './write-packed-words';

describe('the packed words', () => {
  it('are those of the lists (else: npx tsx tests/unit/otp/write-packed-words.ts)', () => {
    expect(PACKED_WORDS).toBe(packWords(sortedWords(), SALT));
  });

  it('are each found again', () => {
    const words = sortedWords().filter(({ list }) => list !== BEGINNINGS);
    expect(words.filter(({ text }) => saysWord(text) === 0)).toEqual([]);
  });

  it('are next to never met by chance in the messages of our own', () => {
    const texts = readMessages(join(import.meta.dirname, 'messages.jsonl')).map(
      ({ text }) => readText(text).folded,
    );
    const chance = countChanceMarks(texts, sortedWords(), createTable(PACKED_WORDS, SALT));
    expect(chance / texts.length).toBeLessThan(0.005);
  });

  it('come back as they were packed, whatever their script', () => {
    const words = ['a', 'aa', 'code', 'kod', 'رمز', 'รหัส', '验证码', 'कोड'].map((text, i) => ({
      text,
      open: i % 4,
      list: i,
    }));
    const found: unknown[] = [];
    unpackWords(packWords(words, 7), (hash, isJoined, kind) => found.push({ hash, isJoined, ...kind }));
    expect(found).toHaveLength(words.length);
    for (const { text, open, list } of words)
      expect(found).toContainEqual({ hash: hashWord(7, text), isJoined: text > '\u0590', open, list });
    unpackWords(packWords([], 7), () => expect.unreachable());
  });
});
