import { toSmsKey, type Sms } from '@/utils/domain/sms.ts';
import { extractCode, type ExtractedCode } from '@/utils/otp/extract-code.ts';
import { joinParts } from '@/utils/otp/join-parts.ts';

/**
 * What each arrival offers for typing. A long message may come as several SMS: the code then belongs to the part that
 * holds it, else to the part that completed it. `answer` holds the parts that came before.
 */
export function readCodes(arrivals: readonly Sms[], answer: readonly Sms[]): Map<Sms, ExtractedCode | null> {
  const codes = new Map<Sms, ExtractedCode | null>();
  const fresh = new Set(arrivals);
  const read = ({ text, sender }: { text: string; sender: string }) => extractCode({ text, sender });
  for (const number of new Set(arrivals.map((sms) => sms.number))) {
    const messages = [...new Map([...answer, ...arrivals].map((sms) => [toSmsKey(sms), sms])).values()]
      .filter((sms) => sms.number === number)
      .sort((one, other) => one.sentAt - other.sentAt);
    for (const joined of joinParts(messages.map((sms) => ({ ...sms, receivedAt: sms.sentAt })))) {
      const parts = joined.parts.map((index) => messages[index]!);
      if (!parts.some((part) => fresh.has(part))) continue;
      const alone = new Map(parts.map((part) => [part, read(part)]));
      const holders = parts.filter((part) => alone.get(part)?.code);
      if (parts.length === 1 || holders.length > 1) {
        // What only looks like one message: each keeps its own code.
        for (const part of parts) codes.set(part, alone.get(part) ?? null);
        continue;
      }
      const whole = read(joined);
      const newest = parts.reduce((one, other) => (other.sentAt >= one.sentAt ? other : one));
      const isHeld = holders[0] !== undefined && alone.get(holders[0])?.code === whole?.code;
      codes.set(isHeld ? holders[0]! : newest, whole);
    }
  }
  return codes;
}
