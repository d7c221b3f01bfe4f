import type { Product } from './product.ts';

/** What people type for a service besides its name, by a word of the name. */
const serviceNicknames: Readonly<Record<string, readonly string[]>> = {
  amazon: ['амазон', '亚马逊'],
  avito: ['авито'],
  discord: ['dc', 'дискорд'],
  facebook: ['fb', 'meta', 'фейсбук', '脸书'],
  google: ['gmail', 'youtube', 'yt', 'гугл', 'ютуб', '谷歌'],
  instagram: ['ig', 'insta', 'инстаграм', 'инста'],
  kleinanzeigen: ['ebay'],
  microsoft: ['outlook', 'hotmail', 'live', 'майкрософт', '微软'],
  odnoklassniki: ['ok', 'одноклассники'],
  openai: ['chatgpt', 'gpt'],
  steam: ['стим'],
  telegram: ['tg', 'телеграм', 'телега', '电报'],
  tiktok: ['тикток', '抖音'],
  tinder: ['тиндер'],
  twitter: ['x', 'твиттер'],
  uber: ['убер'],
  viber: ['вайбер'],
  vkontakte: ['vk', 'вк', 'вконтакте'],
  wechat: ['weixin', '微信'],
  whatsapp: ['wa', 'вотсап', 'ватсап', 'вацап'],
  yandex: ['яндекс'],
};

const letterWithoutMark: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, no diacritics, cut into words of letters and digits; Han is cut off from its neighbours. */
export function toSearchWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøđæœı]/g, (letter) => letterWithoutMark[letter] ?? letter);
  return plain.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** Whether `typed` is `word` (or its beginning) with one letter wrong, missing, extra or swapped with its neighbour. */
export function isOneTypoFromBeginning(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && at < word.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return true;
  return (
    word.startsWith(typed.slice(at + 1), at + 1) ||
    word.startsWith(typed.slice(at + 1), at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}

/** How well a typed word means a word of a name; 0 is not at all. */
function scoreWord(typed: string, word: string): number {
  if (typed === word) return 12;
  if (word.startsWith(typed)) return 6 + (3 * typed.length) / word.length;
  if (typed.length >= 3 && word.includes(typed)) return 3;
  // The first letter is rarely mistyped; with it fixed, `telgram` finds Telegram and not Instagram.
  if (typed.length >= 4 && typed[0] === word[0] && isOneTypoFromBeginning(typed, word)) return 2;
  return 0;
}

/** What a thing is called, and what else people call it, which counts less: `gmail` means Gmail before Google Voice. */
interface Names {
  words: readonly string[];
  nicknames: readonly string[];
}

const scoreWords = (typed: string, words: readonly string[]) =>
  words.reduce((best, word) => Math.max(best, scoreWord(typed, word)), 0);
const scoreName = (typed: string, { words, nicknames }: Names) =>
  Math.max(scoreWords(typed, words), 0.8 * scoreWords(typed, nicknames));

export interface ProductFilter {
  country: string | null;
  service: string | null;
}

export type ProductSearch = (query: string, filter: ProductFilter) => readonly Product[];

/** By service and price; what takes every service stands last. */
function toShelfOrder(products: readonly Product[]): Product[] {
  // A collator compares the few hundred names, numbers the ten thousand products.
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const names = [...new Set(products.map(({ service }) => service))].sort(
    (a, b) => Number(a === '') - Number(b === '') || compare(a, b),
  );
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = ({ service }: Product) => ranks.get(service) ?? 0;
  return [...products].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.priceUsd - b.priceUsd || a.productId - b.productId,
  );
}

/**
 * Searches a catalogue as fast as one types. Words are compared with the few hundred distinct names only; a product then
 * costs one table look-up a word. Every typed word must mean its service, its country, its kind of rental or its length.
 * Best match first, then service by name, then the cheapest.
 */
export function createProductSearch(
  products: readonly Product[],
  toNames: {
    country: (country: string) => readonly string[];
    rentalType: (rentalType: string) => readonly string[];
    length: (minutes: number) => readonly string[];
    /** Said for the empty service of RentalFull. */
    anyService: string;
  },
): ProductSearch {
  const index = (
    sorted: readonly Product[],
    of: (product: Product) => string,
    toNamesOf: (name: string) => Names,
  ) => {
    const positions = new Map<string, number>();
    const names: Names[] = [];
    const positionOfProduct = Uint16Array.from(sorted, (product) => {
      const name = of(product);
      const known = positions.get(name);
      if (known !== undefined) return known;
      positions.set(name, names.length);
      names.push(toNamesOf(name));
      return names.length - 1;
    });
    return { names, positionOfProduct };
  };
  const withWhole = (names: readonly string[]) =>
    names.flatMap((name) => {
      const words = toSearchWords(name);
      return words.length > 1 ? [...words, words.join('')] : words;
    });
  const createWords = (sorted: readonly Product[]) => [
    index(
      sorted,
      (product) => product.service,
      (service) => {
        const words = withWhole(service === '' ? [toNames.anyService] : [...service.split(','), service]);
        return { words, nicknames: words.flatMap((word) => serviceNicknames[word] ?? []) };
      },
    ),
    index(
      sorted,
      (product) => product.country,
      (country) => ({ words: withWhole(toNames.country(country)), nicknames: [] }),
    ),
    index(
      sorted,
      (product) => product.rentalType,
      (rentalType) => ({
        words: withWhole([rentalType, ...toNames.rentalType(rentalType)]),
        nicknames: [],
      }),
    ),
    index(
      sorted,
      (product) => String(product.durationInMinutes),
      (minutes) => ({ words: withWhole(toNames.length(Number(minutes))), nicknames: [] }),
    ),
  ];
  // Made with the first search and the first word that is typed: what is shown before needs none of it.
  let sorted: readonly Product[] | null = null;
  let words: ReturnType<typeof createWords> | null = null;

  return (query, filter) => {
    sorted ??= toShelfOrder(products);
    const typedWords = [...new Set(toSearchWords(query))].slice(0, 8);
    if (typedWords.length > 0) words ??= createWords(sorted);
    const tables = typedWords.map((typed) =>
      (words ?? []).map(({ names, positionOfProduct }) => ({
        positionOfProduct,
        scores: Float32Array.from(names, (name) => scoreName(typed, name)),
      })),
    );
    const found: Product[] = [];
    const scores: number[] = [];
    sorted.forEach((product, at) => {
      if (filter.country !== null && product.country !== filter.country) return;
      if (filter.service !== null && product.service !== filter.service) return;
      let total = 0;
      for (const table of tables) {
        let best = 0;
        for (const { positionOfProduct, scores: ofNames } of table) {
          best = Math.max(best, ofNames[positionOfProduct[at] ?? 0] ?? 0);
        }
        if (best === 0) return;
        total += best;
      }
      scores.push(total);
      found.push(product);
    });
    if (tables.length === 0) return found;
    // A stable sort of positions: equals keep the order by name and price.
    return scores
      .map((_, at) => at)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .flatMap((at) => found[at] ?? []);
  };
}
