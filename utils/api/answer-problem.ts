import { cutText, toHarmlessText } from '../domain/harmless-text.ts';
import type { Problem } from '../domain/problem.ts';
import { maskKey } from './mask-key.ts';

const longestQuotation = 300;
/** A quotation stands at the beginning of a body, perhaps behind the head of an HTML page. */
const longestQuoted = 10_000;
const longestWait = 24 * 60 * 60_000;

/**
 * The provider's own words out of a body of any shape: plain text, JSON with a message under one of four names, or
 * empty; without the key, should the provider repeat it. Takes time in proportion to the body, whatever it holds.
 */
export function toSaid(body: string, apiKey: string): string {
  let said = body;
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'string') said = json;
    else if (typeof json === 'object' && json !== null) {
      const members = json as Record<string, unknown>;
      const message = ['message', 'Message', 'error', 'title', 'detail']
        .map((name) => members[name])
        .find((value) => typeof value === 'string' && value.trim() !== '');
      if (typeof message === 'string') said = message;
    }
  } catch {
    // Plain text is an answer too.
  }
  const words = maskKey(cutText(said, longestQuoted), apiKey)
    // A tag ends before the next begins: looking for its end from each of a thousand `<` takes a thousand times as long.
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return toHarmlessText(words, longestQuotation);
}

/** Epoch ms of a `Retry-After` in seconds or as a date, a day away at most; null when absent or unreadable. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const at =
    header.trim() !== '' && Number.isFinite(seconds) ? now + Math.max(0, seconds) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? null : Math.min(at, now + longestWait);
}

/**
 * What an answer that is no 2xx means. The statuses are guesses (anosim-api.md: error shapes are undocumented), so the
 * provider's words stay with the problem. `maxPriceUsd` is what a purchase was capped at.
 */
export function toAnswerProblem(
  { status, body, retryAfter }: { status: number; body: string; retryAfter: string | null },
  { now, apiKey, maxPriceUsd = null }: { now: number; apiKey: string; maxPriceUsd?: number | null },
): Problem {
  const said = toSaid(body, apiKey);
  if (status === 401 || status === 403) return { kind: 'key-refused', said };
  if (status === 429) return { kind: 'rate-limited', retryAt: parseRetryAfter(retryAfter, now) };
  if (status >= 500) return { kind: 'provider-down', status };
  if (status === 402) return { kind: 'balance-too-low', said };
  if (maxPriceUsd !== null) {
    if (/balance|insufficient funds|not enough (money|funds|credit)|guthaben/i.test(said))
      return { kind: 'balance-too-low', said };
    if (/max ?price|price (has|is|was)|price.*(high|risen|changed|increased)/i.test(said))
      return { kind: 'price-risen', shownUsd: maxPriceUsd, nowUsd: null };
    if (
      /sold ?out|out of stock|no (free |available )?(numbers?|sim|stock)|not available|unavailable|ausverkauft/i.test(
        said,
      )
    )
      return { kind: 'sold-out', said };
  }
  if (status === 404) return { kind: 'not-found', said };
  return { kind: 'refused', status, said };
}
