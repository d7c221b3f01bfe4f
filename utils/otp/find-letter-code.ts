import type { Mark } from './match-words.ts';
import { ACTION, LABEL, LINK, NAME, NUMBER, PROMOTION, PURPOSE, saidBy, saysWord } from './match-words.ts';
import type { ReadText } from '../words/read-text.ts';

const WORD =
  /(?<![\p{L}\p{N}@.-])(?:[A-Z]{4,10}|(?<=[:"'«“„「] ?)[b-df-hj-np-tv-xz]{5,8})(?![\p{L}\p{N}:-]|[/.]\S)/gu;

/**
 * A code of letters alone: right behind a name and a colon, "is" or a quote ("verification code: QGFDAE"), or letters
 * that are no word of any language, having so few vowels, where the message asks for some ("type the letters HRMKZB").
 */
export function findLetterCode(
  { plain }: ReadText,
  marks: readonly Mark[],
): { start: number; end: number; code: string } | null {
  if (!/[^\P{L}\p{Lu}]/u.test(plain)) return null;
  const all = saidBy(marks);
  if ((all & PROMOTION) !== 0) return null;
  for (const match of plain.matchAll(WORD)) {
    const [code] = match;
    const start = match.index;
    const end = start + code.length;
    if (saysWord(code.toLowerCase()) !== 0) continue;
    const lead = /[:=]? ?["'«“„「[(]?$|\n$/.exec(plain.slice(0, start))?.[0] ?? '';
    const isIntroduced = /\S|\n/.test(lead);
    const near = (reach: number) =>
      marks.filter(
        (mark) => (mark.end <= start ? start - mark.end : mark.start - end) <= (isIntroduced ? 60 : reach),
      );
    const isSpoken = code.replace(/[^aeiouy]/gi, '').length * 6 > code.length;
    const isAsked = near(40).some(({ says }) => (says & (NAME | ACTION | NUMBER)) !== 0);
    if (!isSpoken && isAsked && (code.length > 4 || isIntroduced)) return { start, end, code };

    const before = marks.filter((mark) => mark.end <= start);
    const link = before.at(-1);
    const isLinked = link !== undefined && (link.says & LINK) !== 0;
    const name = before.at(isLinked ? -2 : -1);
    if (name === undefined || (name.says & (NAME | LABEL)) !== NAME) continue;
    const from = isLinked ? link.end : name.end;
    if (isLinked && link.start - name.end > 1) continue;
    if (start - from > lead.length + 1 || /[A-Z]/.test(plain.slice(end + 1, end + 2))) continue;
    const asker = before.at(-2);
    const isAskedWith =
      asker !== undefined &&
      (asker.says & ACTION) !== 0 &&
      name.start - asker.end <= 8 &&
      (all & PURPOSE) !== 0;
    if (isLinked || isIntroduced || isAskedWith) return { start, end, code };
  }
  return null;
}
