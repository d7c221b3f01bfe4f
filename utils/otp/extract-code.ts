import type { ReadText } from '../words/read-text.ts';
import type { SmsText } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import { findLetterCode } from './find-letter-code.ts';
import type { Candidate } from './judge-numbers.ts';
import { findOriginBound } from './origin-bound.ts';
import { ENOUGH } from './rules.ts';

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
  | {
      kind: 'link';
      code: null;
      shown: string;
      link: string;
      confidence: CodeConfidence;
    };

/** The one-time code a message carries, or null. Pure; any text is answered, in time linear in its length. */
export function extractCode(sms: SmsText): ExtractedCode | null {
  const { read, marks, link, isSqueezed, candidates } = findCandidates(sms);
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
    shown: asShown(read, start, end),
  });
  const bound = findOriginBound(read);
  const best = newest(candidates);
  const chosen = bound?.code ?? best?.token.code;
  const rivals = candidates.filter(({ score, token }) => score >= ENOUGH && token.code !== chosen);
  const others = rivals
    .map(({ token }) => spell(token))
    .filter(({ code }, i, all) => all.findIndex((other) => other.code === code) === i);
  const more = {
    ...(link !== undefined && { link }),
    ...(others.length > 0 && { others }),
  };

  if (bound !== null) {
    const { boundHost, embeddedHost } = bound;
    const hosts = embeddedHost === undefined ? { boundHost } : { boundHost, embeddedHost };
    return {
      kind: 'origin-bound',
      ...spell(bound),
      confidence: 'high',
      ...hosts,
      ...more,
    };
  }
  const found = best !== undefined && best.score >= ENOUGH ? best : undefined;
  const word = found?.named ? null : findLetterCode(read, marks);
  if (word !== null)
    return {
      kind: 'alphanumeric',
      ...spell(word),
      confidence: isSqueezed || word.mayBeWord ? 'low' : 'high',
      ...more,
    };
  if (found !== undefined) {
    const spelling = spell(found.token);
    const kind = /^\d+$/.test(spelling.code) ? 'numeric' : 'alphanumeric';
    // "Code A is void, type B", where no word we know says "void".
    const isFollowed = rivals.some(({ token }) => token.start > found.token.start);
    return {
      kind,
      ...spelling,
      confidence: found.tellDoubts().length === 0 && !isFollowed ? 'high' : 'low',
      ...more,
    };
  }
  if (link !== undefined) return { kind: 'link', code: null, shown: link, link, confidence: 'high' };
  return null;
}

/** The part of the message as it arrived. */
function asShown({ source, origin }: ReadText, start: number, end: number): string {
  const last = origin[end - 1] ?? 0;
  const isPair = (source.codePointAt(last) ?? 0) > 0xffff;
  return source.slice(origin[start] ?? 0, last + (isPair ? 2 : 1));
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
