import type { Mark } from './match-words.ts';
import { ACTION, LABEL, LINK, NAME, PROMOTION, PURPOSE, saysWord } from './match-words.ts';
import type { ReadText } from './read-text.ts';

/** A code of capitals alone, only right behind a name: "verification code: QGFDAE". */
export function findLetterCode(
  { plain }: ReadText,
  marks: readonly Mark[],
): { start: number; end: number; code: string } | null {
  if (!/[^\P{L}\p{Lu}]/u.test(plain)) return null;
  if (marks.some(({ says }) => (says & PROMOTION) !== 0)) return null;
  const speaksOfPurpose = marks.some(({ says }) => (says & PURPOSE) !== 0);
  for (const [m, mark] of marks.entries()) {
    if ((mark.says & NAME) === 0 || (mark.says & LABEL) !== 0) continue;
    const next = marks[m + 1];
    const from =
      next !== undefined && (next.says & LINK) !== 0 && next.start - mark.end <= 1 ? next.end : mark.end;
    const match = /^(\s*[:=]\s*|\s*["'«“「[(]\s*|\s)["'«“「[(]?([A-Z]{4,10})(?![\p{L}\p{N}])(?!-)/u.exec(
      plain.slice(from, from + 24),
    );
    if (match === null) continue;
    const [lead, opening = '', word = ''] = match;
    const asked = marks
      .slice(Math.max(0, m - 2), m)
      .some(({ says, end }) => (says & ACTION) !== 0 && mark.start - end <= 8 && speaksOfPurpose);
    if (from === mark.end && !asked && !/[:=["'«“「(]/.test(opening)) continue;
    const start = from + lead.length - word.length;
    const rest = plain.slice(start + word.length, start + word.length + 2);
    if (!/^(?:$|[.,;!"'»”」\])\n]|\s[^A-Z]?)/.test(rest)) continue;
    if (saysWord(word.toLowerCase()) !== 0) continue;
    return { start, end: start + word.length, code: word };
  }
  // "Type the letters HRMKZB": no word of any language has so few vowels.
  for (const match of plain.matchAll(
    /(?<![\p{L}\p{N}@.-])(?:[A-Z]{5,8}|(?<=[:"'«“„「] ?)[b-df-hj-np-tv-xz]{5,8})(?![\p{L}\p{N}:]|[/.-]\S)/gu,
  )) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const isSpoken = word.replace(/[^aeiouy]/gi, '').length * 4 > word.length;
    const asked = marks.some(
      (mark) =>
        (mark.says & (NAME | ACTION)) !== 0 &&
        (mark.end <= start ? start - mark.end : mark.start - end) <= 40,
    );
    if (!isSpoken && asked && saysWord(word.toLowerCase()) === 0) return { start, end, code: word };
  }
  return null;
}
