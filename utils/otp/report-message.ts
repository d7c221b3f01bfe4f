import type { MessageReport } from '../domain/miss-report.ts';
import { redactTexts } from '../words/redact-texts.ts';
import { extractCode } from './extract-code.ts';
import type { SmsText } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';

/** A report of how a message is read, the same way as the message itself. `random` gives numbers from 0 on, below 1. */
export function reportMessage({ text, sender = '' }: SmsText, random: () => number): MessageReport {
  const [redacted = '', from = ''] = redactTexts([text, sender], random);
  const sms = { text: redacted, sender: from };
  const codes = findCandidates(sms).candidates.flatMap(({ token }) => token.code ?? []);
  return { kind: 'message', ...sms, found: extractCode(sms)?.code ?? null, numbers: [...new Set(codes)] };
}
