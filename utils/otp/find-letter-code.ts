import type { Mark } from './match-words.ts';
import { ACTION, LABEL, LINK, NAME, NUMBER, PROMOTION, PURPOSE, saidBy, saysWord } from './match-words.ts';
import type { ReadText } from '../words/read-text.ts';

const WORD =
  /(?<![\p{L}\p{N}@.-])(?:[A-Z]{4,10}|(?<=[:"'«“„「] ?)[b-df-hj-np-tv-xz]{5,8})(?![\p{L}\p{N}:-]|[/.]\S)/gu;

/**
 * A code of letters alone: right behind a name and a colon, "is" or a quote ("verification code: QGFDAE"), or letters
 * that are no word of any language, having so few vowels, where the message asks for some ("type the letters HRMKZB").
 */
export function findLetterCode({ plain }: ReadText, marks: readonly Mark[]): Letters | null {
  if (!/[^\P{L}\p{Lu}]/u.test(plain)) return null;
  const all = saidBy(marks);
  if ((all & PROMOTION) !== 0) return null;
  for (const match of plain.matchAll(WORD)) {
    const [code] = match;
    const start = match.index;
    if (saysWord(code.toLowerCase()) !== 0) continue;
    const lead = /[:=]? ?["'«“„「[(]?$|\n$/.exec(plain.slice(0, start))?.[0] ?? '';
    const isSpoken = code.replace(/[^aeiouy]/gi, '').length * 6 > code.length;
    const word = { start, end: start + code.length, code, mayBeWord: isSpoken && !introduces(lead) };
    if (
      (!isSpoken && isAskedFor(word, lead, marks)) ||
      isNamed(word, lead, plain, marks, (all & PURPOSE) !== 0)
    )
      return word;
  }
  return null;
}

interface Letters {
  start: number;
  end: number;
  code: string;
  /** It has vowels, and no colon or quote leads to it: "Use code NEWBIE". */
  mayBeWord: boolean;
}

/** A colon or a quote leads to the letters. */
const introduces = (lead: string) => /\S|\n/.test(lead);

/** Letters that nobody can say, where a name of a code or a verb of typing is near. */
function isAskedFor({ start, end, code }: Letters, lead: string, marks: readonly Mark[]): boolean {
  if (code.length < 5 && !introduces(lead)) return false;
  const reach = introduces(lead) ? 60 : 40;
  return marks.some(
    (mark) =>
      (mark.says & (NAME | ACTION | NUMBER)) !== 0 &&
      (mark.end <= start ? start - mark.end : mark.start - end) <= reach,
  );
}

/** Any letters right behind a name with "is", a colon or a quote, or with a verb of typing before the name. */
function isNamed(
  { start, end }: Letters,
  lead: string,
  plain: string,
  marks: readonly Mark[],
  speaksOfPurpose: boolean,
): boolean {
  const before = marks.filter((mark) => mark.end <= start);
  const link = before.at(-1);
  const isLinked = link !== undefined && (link.says & LINK) !== 0;
  const name = before.at(isLinked ? -2 : -1);
  if (name === undefined || (name.says & (NAME | LABEL)) !== NAME) return false;
  if (isLinked && link.start - name.end > 1) return false;
  const from = isLinked ? link.end : name.end;
  if (start - from > lead.length + 1 || /[A-Z]/.test(plain.slice(end + 1, end + 2))) return false;
  if (isLinked || introduces(lead)) return true;
  const asker = before.at(-2);
  return speaksOfPurpose && asker !== undefined && (asker.says & ACTION) !== 0 && name.start - asker.end <= 8;
}
