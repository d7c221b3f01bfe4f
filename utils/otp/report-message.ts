import { redactTexts } from '../words/redact-texts.ts';
import { extractCode } from './extract-code.ts';
import type { SmsText } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';

/** A message that was read wrong, with nothing of anybody in it. */
export interface MessageReport {
  text: string;
  sender: string;
  /** What is read as its code. */
  found: string | null;
  /** All its numbers that may be meant, as they stand in it. */
  numbers: readonly string[];
}

/** A report of how a message is read, the same way as the message itself. `random` gives numbers from 0 on, below 1. */
export function reportMessage({ text, sender = '' }: SmsText, random: () => number): MessageReport {
  const [redacted = '', from = ''] = redactTexts([text, sender], random);
  const sms = { text: redacted, sender: from };
  const codes = findCandidates(sms).candidates.flatMap(({ token }) => token.code ?? []);
  return { ...sms, found: extractCode(sms)?.code ?? null, numbers: [...new Set(codes)] };
}
