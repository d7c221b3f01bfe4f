import { describe, expect, it } from 'vitest';
import type { Word } from '@/utils/otp/pack-words';
import { packWords, unpackWords } from '@/utils/otp/pack-words';
import { PACKED_WORDS } from '@/utils/otp/packed-words';
import { sortedWords } from './write-packed-words';

function unpacked(packed: string): Word[] {
  const words: Word[] = [];
  unpackWords(packed, (word) => words.push(word));
  return words;
}

describe('the packed words', () => {
  it('are those of the lists (else: npx tsx tests/unit/otp/write-packed-words.ts)', () => {
    expect(unpacked(PACKED_WORDS)).toEqual(sortedWords());
  });

  it('come back as they were packed, whatever their script', () => {
    const words = ['', 'a', 'aa', 'code', 'коd', 'رمز', 'รหัส', '验证码', 'कोड'].map((text, i) => ({
      text,
      open: i % 4,
      list: i % 13,
    }));
    words.sort((a, b) => (a.text < b.text ? -1 : 1));
    expect(unpacked(packWords(words))).toEqual(words);
    expect(unpacked(packWords([]))).toEqual([]);
  });
});
