import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatCountdown, formatCountry, formatDuration, formatUsd } from '@/components/parts/format.ts';
import { toProblemText } from '@/components/parts/problem-text.ts';
import { translatePlural } from '@/components/parts/translate.ts';
import { locales, type LocaleName } from '../screens/stub-browser.ts';
import { problems } from '../screens/problems.ts';
import { useLocale } from './use-locale.ts';

const projectDir = path.resolve(import.meta.dirname, '../..');
const english = locales.en;
const keys = Object.keys(english);
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe.each(Object.keys(locales) as LocaleName[])('locale %s', (locale) => {
  beforeEach(() => useLocale(locale));

  test('has the keys of English and no others', () => {
    expect(Object.keys(locales[locale]).sort()).toEqual([...keys].sort());
  });

  test('names itself, so that dates, money and plurals are written its way', () => {
    expect(locales[locale].languageTag?.message).toBe(locale.replace('_', '-'));
  });

  test('has a text for every key, with the placeholders of English', () => {
    for (const key of keys) {
      const message = locales[locale][key]?.message ?? '';
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
  });

  test('says of every problem what happened, what it means and one next step, with no gap in it', () => {
    for (const problem of problems) {
      const { what, means, next } = toProblemText(problem, 0);
      for (const sentence of [what, means, next]) {
        expect(sentence, JSON.stringify(problem)).not.toBe('');
        expect(sentence).not.toMatch(/\$\d(?![\d.,])|undefined|NaN/);
      }
    }
  });

  test('stays within what the stores take', () => {
    expect(locales[locale].extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(locales[locale].extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every language that is packaged is tested and shown in the pictures of the screens', () => {
  expect(Object.keys(locales).sort()).toEqual(readdirSync(path.join(projectDir, 'public/_locales')).sort());
});

/** Where keys may be used; what makes keys of parts is listed with the form it makes. */
const madeOfParts = [
  /^(problem|refusal)_\w+_(what|means|next)$/,
  /^rental_/,
  /^state_/,
  /^theme_/,
  /^notification_purchase_/,
];

test('every key is used somewhere', () => {
  const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(path.join(projectDir, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(projectDir, folder, file), 'utf8')),
  );
  const text = [...sources, readFileSync(path.join(projectDir, 'wxt.config.ts'), 'utf8')].join('\n');
  const isUsed = (key: string) =>
    new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(text) ||
    new RegExp(`['"]${key.replace(/_(one|few|many|other)$/, '')}['"]`).test(text);
  expect(keys.filter((key) => !madeOfParts.some((form) => form.test(key)) && !isUsed(key))).toEqual([]);
});

test.each([
  ['en', 1, '1 product'],
  ['en', 13_564, '13,564 products'],
  ['de', 2, '2 Produkte'],
  ['ru', 1, '1 товар'],
  ['ru', 3, '3 товара'],
  ['ru', 5, '5 товаров'],
  ['ru', 21, '21 товар'],
  ['zh_CN', 1, '1 个商品'],
] as const)('%s counts %i as “%s”', (locale, count, said) => {
  useLocale(locale);
  expect(translatePlural('products_count', count).replace(/\s/g, ' ')).toBe(said);
});

test.each([
  ['en', '$0.45', '20 min', '19:58', '2 days 3 hr', 'Czechia'],
  ['de', '0,45 $', '20 Min.', '19:58', '2 Tage 3 Std.', 'Tschechien'],
  ['ru', '0,45 $', '20 мин', '19:58', '2 дня 3 ч', 'Чехия'],
  ['zh_CN', '$0.45', '20分钟', '19:58', '2天 3小时', '捷克'],
] as const)('%s writes money, lengths, time left and countries its own way', (locale, ...expected) => {
  useLocale(locale);
  const hourMs = 3_600_000;
  expect(
    [
      formatUsd(0.45),
      formatDuration(20),
      formatCountdown(19 * 60_000 + 57_500),
      formatCountdown(51.5 * hourMs),
      formatCountry('CzechRepublic'),
    ].map((text) => text.replace(/\s/g, ' ')),
  ).toEqual(expected);
});
