/** Addresses, spans of the text whose digits never are codes. */
export interface Address {
  start: number;
  end: number;
}

const ADDRESS =
  /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[!-;=?-~]+|(?<![a-z0-9._%+@-])(?:[a-z0-9_%+-]{1,64}[.@]){1,12}[a-z]{2,24}(?![a-z0-9@])(?:[:/?#][!-;=?-~]*)?/gi;
const COMMON_TOP =
  /\.(?:com|net|org|info|biz|io|co|me|app|in|id|th|cn|ru|ua|tr|de|uk|fr|it|es|br|jp|kr|vn|my|ph|ly|gl|be|at|asia|click|site|xyz|vip|cc|tk|ml)(?:[:/?#]|$)/;

/** Web and mail addresses. A dot inside a sentence without its space ("482913.Do not share") is none. */
export function findAddresses(plain: string): Address[] {
  if (!/[.@/][a-z0-9/]/i.test(plain)) return [];
  const found: Address[] = [];
  for (const match of plain.matchAll(ADDRESS)) {
    const text = match[0];
    const isAddress =
      text.includes('://') ||
      text.includes('@') ||
      /[a-z0-9]\/|^www\./i.test(text) ||
      (COMMON_TOP.test(text) && !/^\d{4,8}\.[a-z]{2}$/.test(text));
    if (isAddress)
      found.push({ start: match.index, end: match.index + text.replace(/[.,;:!?)\]'"]{1,8}$/, '').length });
  }
  return found;
}
