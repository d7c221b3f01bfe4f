import type { ReadText } from '../words/read-text.ts';

export interface OriginBound {
  start: number;
  end: number;
  code: string;
  boundHost: string;
  embeddedHost?: string;
}

const HOST = '[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?';
const BOUND = new RegExp(`(?<![^\\s])@(${HOST}) #([^\\s@%]{1,64})(?: [@%](${HOST}))?(?!\\S)`, 'gi');
const isHost = (host: string) =>
  /\.[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(host) || host.toLowerCase() === 'localhost';

/**
 * The origin-bound code of a message, "@example.com #123456" and "@top.example #123456 %frame.example" as in
 * WICG sms-one-time-codes (there with `@` before the frame's host). Read also where it does not stand on the last line.
 */
export function findOriginBound({ plain }: ReadText): OriginBound | null {
  if (!plain.includes('#') || !plain.includes('@')) return null;
  let bound: OriginBound | null = null;
  for (const match of plain.matchAll(BOUND)) {
    const [shown, host = '', code = '', frame] = match;
    if (!isHost(host) || !/\d/.test(code)) continue;
    const start = match.index + shown.indexOf('#') + 1;
    bound = {
      start,
      end: start + code.length,
      code,
      boundHost: host.toLowerCase(),
    };
    if (frame !== undefined && isHost(frame)) bound.embeddedHost = frame.toLowerCase();
  }
  return bound;
}
