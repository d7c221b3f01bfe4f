import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFieldWords } from '@/utils/autofill/matchers/concepts';
import { compileMessageWords } from '@/utils/otp/match-words';
import { languages } from '@/utils/words/all-languages';
import type { LanguageWords } from '@/utils/words/language-words';
import { FIELD_CONCEPTS } from '@/utils/words/language-words';
import { compileLexicon } from '@/utils/words/lexicon';
import { foldText } from '@/utils/words/read-text';

const entriesOf = (words: LanguageWords) =>
  [words.messages, words.fields]
    .flatMap((lists) => Object.values(lists ?? {}))
    .flatMap((list) => list.split(', '));

describe('an entry', () => {
  it.each([
    ['kod', { whole: 1, begins: 0, ends: 0, inside: 0 }],
    ['kod*', { whole: 1, begins: 1, ends: 0, inside: 0 }],
    ['*kod', { whole: 1, begins: 0, ends: 1, inside: 0 }],
    ['*kod*', { whole: 1, begins: 1, ends: 1, inside: 1 }],
    ['码', { whole: 1, begins: 1, ends: 1, inside: 1 }],
    ['=码', { whole: 1, begins: 0, ends: 0, inside: 0 }],
    ['码*', { whole: 1, begins: 1, ends: 0, inside: 0 }],
  ])('%s', (entry, meaning) => {
    expect([...compileLexicon([[entry, 1]]).entries.values()]).toEqual([meaning]);
  });

  it('of several words has its beginnings noted', () => {
    expect([...compileLexicon([['mot de pass*', 1]]).leads]).toEqual(['mot ', 'mot de ']);
  });

  it('is read alike in every spelling that people use', () => {
    for (const [one, other] of [
      ['κωδικός', 'ΚΩΔΙΚΟΣ'],
      ['пароль', 'parol'],
      ['კოდი', 'kodi'],
      ['कोड', 'কোড'],
      ['mật khẩu', 'mat khau'],
      ['şifre', 'sifre'],
    ] as const)
      expect(foldText(one)).toBe(foldText(other));
  });
});

describe('the languages', () => {
  it('are all in all-languages.ts, each by the name of its file', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../../utils/words/languages'));
    expect(Object.keys(languages).sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  it.each(Object.entries(languages))('%s: no entry is empty, signed twice or ends in a space', (_, words) => {
    const wrong = entriesOf(words).filter(
      (entry) =>
        !/^[=*]?[^=*,]*[^=*,\s][^=*,]*\*?$/.test(entry) || (entry.startsWith('=') && entry.endsWith('*')),
    );
    expect(wrong).toEqual([]);
  });

  it('mean the same in any order of languages, of concepts and of entries', () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const order = shuffled(Object.entries(languages)).map((all) =>
      Object.fromEntries(
        all.map(([code, words]) => [
          code,
          {
            messages: reversed(words.messages),
            fields: reversed(words.fields),
          },
        ]),
      ),
    );
    const messages = compileMessageWords(languages);
    const ofFields = (all: Record<string, LanguageWords>) =>
      compileFieldWords(all, FIELD_CONCEPTS, (concept) => 1 << (FIELD_CONCEPTS.indexOf(concept) % 31));
    const fields = ofFields(languages);
    fc.assert(
      fc.property(order, (other) => {
        expect(compileMessageWords(other)).toEqual(messages);
        expect(ofFields(other)).toEqual(fields);
      }),
      { numRuns: 3 },
    );
  });
});

/** The lists and their entries the other way round. */
function reversed<T extends Partial<Record<string, string>>>(lists: T | undefined): T {
  return Object.fromEntries(
    Object.entries(lists ?? {})
      .reverse()
      .map(([concept, list]) => [concept, (list ?? '').split(', ').reverse().join(', ')]),
  ) as T;
}
