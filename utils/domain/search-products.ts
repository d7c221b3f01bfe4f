import type { Product } from './product.ts';

/** What people type for a service besides its name, by a word of the name. */
const serviceNicknames: Readonly<Record<string, readonly string[]>> = {
  discord: ['dc'],
  facebook: ['fb', 'meta'],
  google: ['gmail', 'youtube', 'yt'],
  instagram: ['ig', 'insta'],
  kleinanzeigen: ['ebay'],
  microsoft: ['outlook', 'hotmail', 'live'],
  openai: ['chatgpt', 'gpt'],
  telegram: ['tg'],
  twitter: ['x'],
  vkontakte: ['vk'],
  wechat: ['weixin'],
  whatsapp: ['wa'],
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

const scoreName = (typed: string, words: readonly string[]) =>
  words.reduce((best, word) => Math.max(best, scoreWord(typed, word)), 0);

export interface ProductFilter {
  country: string | null;
  service: string | null;
}

export type ProductSearch = (query: string, filter: ProductFilter) => readonly Product[];

/**
 * Searches a catalogue as fast as one types. Words are compared with the few hundred distinct names only; a product then
 * costs one table look-up a word. Every typed word must mean its service, its country or its kind of rental.
 * Best match first, then service by name, then the cheapest.
 */
export function createProductSearch(
  products: readonly Product[],
  toNames: {
    country: (country: string) => readonly string[];
    rentalType: (rentalType: string) => readonly string[];
    /** Said for the empty service of RentalFull. */
    anyService: string;
  },
): ProductSearch {
  const byNameAndPrice = new Intl.Collator('en', { sensitivity: 'base' });
  const sorted = [...products].sort(
    (a, b) =>
      Number(a.service === '') - Number(b.service === '') ||
      byNameAndPrice.compare(a.service, b.service) ||
      a.priceUsd - b.priceUsd ||
      a.productId - b.productId,
  );
  const index = (of: (product: Product) => string, toWords: (name: string) => readonly string[]) => {
    const positions = new Map<string, number>();
    const words: (readonly string[])[] = [];
    const positionOfProduct = Uint16Array.from(sorted, (product) => {
      const name = of(product);
      const known = positions.get(name);
      if (known !== undefined) return known;
      positions.set(name, words.length);
      words.push(toWords(name));
      return words.length - 1;
    });
    return { words, positionOfProduct };
  };
  const withWhole = (names: readonly string[]) =>
    names.flatMap((name) => {
      const words = toSearchWords(name);
      return words.length > 1 ? [...words, words.join('')] : words;
    });
  const services = index(
    (product) => product.service,
    (service) => {
      const words = withWhole(service === '' ? [toNames.anyService] : [...service.split(','), service]);
      return [...words, ...words.flatMap((word) => serviceNicknames[word] ?? [])];
    },
  );
  const countries = index(
    (product) => product.country,
    (country) => withWhole(toNames.country(country)),
  );
  const rentalTypes = index(
    (product) => product.rentalType,
    (rentalType) => withWhole([rentalType, ...toNames.rentalType(rentalType)]),
  );

  return (query, filter) => {
    const typedWords = [...new Set(toSearchWords(query))].slice(0, 8);
    const tables = typedWords.map((typed) =>
      [services, countries, rentalTypes].map(({ words, positionOfProduct }) => ({
        positionOfProduct,
        scores: Float32Array.from(words, (name) => scoreName(typed, name)),
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
