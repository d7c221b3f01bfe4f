import { findLetterCode } from './find-letter-code.ts';
import { findVerificationLink } from './find-links.ts';
import { findAddresses, findNumbers } from './find-numbers.ts';
import type { Candidate } from './judge-numbers.ts';
import { judgeNumbers } from './judge-numbers.ts';
import { matchWords, outside, PROMOTION, saidBy } from './match-words.ts';
import { findOriginBound } from './origin-bound.ts';
import { ENOUGH } from './points.ts';
import { readText } from '../words/read-text.ts';

/** One code as a form wants it (`code`, ASCII, gaps removed) and as the person saw it (`shown`). */
interface CodeSpelling {
  code: string;
  shown: string;
}

/**
 * How sure the reading is: `high` when words or an origin name the code, `low` when only its shape speaks.
 * A `low` code may be offered, and should not be typed anywhere without a person's act.
 */
type CodeConfidence = 'high' | 'low';

/** What a message offers for typing (or, for `link`, for opening). `others` are further candidates it shows. */
export type ExtractedCode =
  | (CodeSpelling & {
      kind: 'numeric' | 'alphanumeric';
      confidence: CodeConfidence;
      link?: string;
      others?: CodeSpelling[];
    })
  | (CodeSpelling & {
      kind: 'origin-bound';
      confidence: 'high';
      /** The host the code may be typed on, lower case, no scheme. */
      boundHost: string;
      /** The host of the frame that asks, when it differs (`%` or a second `@` in the bound line). */
      embeddedHost?: string;
      link?: string;
      others?: CodeSpelling[];
    })
  | { kind: 'link'; code: null; shown: string; link: string; confidence: CodeConfidence };

/** A message as it arrived. `sender` is the name or number it came from, never an answer itself. */
export interface SmsText {
  text: string;
  sender?: string | undefined;
}

const LONGEST_TEXT = 20_000;
/** Brackets with a word in them. */
const REMARK = /\((?=[^()\p{L}]{0,80}\p{L})[^()]{0,160}\)/gu;

/** The one-time code a message carries, or null. Pure; any text is answered, in time linear in its length. */
export function extractCode({ text, sender }: SmsText): ExtractedCode | null {
  const read = readText(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const show = (start: number, end: number) => {
    const last = read.origin[end - 1] ?? 0;
    return read.source.slice(
      read.origin[start] ?? 0,
      last + ((read.source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1),
    );
  };
  const addresses = findAddresses(read.plain);
  // "936 104'tür": an ending hung onto digits is no word.
  const marks = outside(matchWords(read.folded), addresses).filter(
    ({ start }) => read.plain[start - 1] !== "'" || !/\d/.test(read.plain[start - 2] ?? ''),
  );
  const link = findVerificationLink(read, addresses, marks) ?? undefined;
  const numbers = findNumbers(read, addresses);

  const spell = ({
    start,
    end,
    code,
  }: {
    start: number;
    end: number;
    code: string | null;
  }): CodeSpelling => ({
    code: code ?? '',
    shown: show(start, end),
  });
  const candidates = judgeNumbers(read, numbers, marks, sender ?? '');
  // "Password for the payment (card *7714, ref. 118203) is 46107": read once more as if the remark were not there.
  const remarks = [...read.plain.matchAll(REMARK)].map(({ index, 0: shown }) => ({
    start: index,
    end: index + shown.length,
  }));
  if (remarks.length > 0 && (saidBy(marks) & PROMOTION) === 0)
    candidates.push(...judgeNumbers(read, outside(numbers, remarks), outside(marks, remarks), sender ?? ''));
  candidates.sort((a, b) => b.score - a.score || a.token.start - b.token.start);

  const bound = findOriginBound(read);
  const best = newest(candidates);
  const chosen = bound?.code ?? best?.token.code;
  const others = candidates
    .filter(({ score, token }) => score >= ENOUGH && token.code !== chosen)
    .map(({ token }) => spell(token))
    .filter(({ code }, i, all) => all.findIndex((other) => other.code === code) === i);
  const more = { ...(link !== undefined && { link }), ...(others.length > 0 && { others }) };

  if (bound !== null) {
    const { boundHost, embeddedHost } = bound;
    const hosts = embeddedHost === undefined ? { boundHost } : { boundHost, embeddedHost };
    return { kind: 'origin-bound', ...spell(bound), confidence: 'high', ...hosts, ...more };
  }
  const found = best !== undefined && best.score >= ENOUGH ? best : undefined;
  const word = found?.named ? null : findLetterCode(read, marks);
  if (word !== null) return { kind: 'alphanumeric', ...spell(word), confidence: 'high', ...more };
  if (found !== undefined) {
    const spelling = spell(found.token);
    const kind = /^\d+$/.test(spelling.code) ? 'numeric' : 'alphanumeric';
    return { kind, ...spelling, confidence: found.named ? 'high' : 'low', ...more };
  }
  if (link !== undefined) return { kind: 'link', code: null, shown: link, link, confidence: 'high' };
  return null;
}

/** "Your code was 118820. Your code is 604917": of several that score alike and have a name of their own, the last. */
function newest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates;
  return (
    candidates.findLast(
      ({ token, named, owned, score }) =>
        named &&
        owned &&
        score === best?.score &&
        token.form === 'digits' &&
        token.code?.length === best.token.code?.length,
    ) ?? best
  );
}
