/** A message as it came in, one SMS. `receivedAt` is epoch ms. */
export interface SmsPart {
  text: string;
  sender: string;
  receivedAt: number;
}

/** What a person would read as one message: the parts' indices in the order of the text. */
export interface JoinedSms {
  text: string;
  sender: string;
  receivedAt: number;
  parts: number[];
}

const HEAD =
  /^\s{0,4}[([<]?\s{0,2}(\d{1,2})\s{0,2}(?:\/|of|из|de|von|sur|di)\s{0,2}(\d{1,2})\s{0,2}[)\]>:.]{1,2}\s{0,2}/i;
const TAIL = /\s{0,2}[([<]\s{0,2}(\d{1,2})\s{0,2}\/\s{0,2}(\d{1,2})\s{0,2}[)\]>]\s{0,4}$/;
/** Lengths of an SMS that was cut: 160 and 153 septets, 70 and 67 units of UCS-2, seven less for an 8-bit header's rest. */
const FULL_LENGTHS = new Set([66, 67, 70, 152, 153, 159, 160]);
/** Parts of one message arrive within seconds; a gateway that repeats may take a minute. */
const LONGEST_GAP_MS = 90_000;

interface Counted {
  part: number;
  of: number;
  text: string;
}

function toCounted(text: string): Counted | null {
  const match = HEAD.exec(text) ?? TAIL.exec(text.slice(-24));
  if (match === null) return null;
  const [part, of] = [Number(match[1]), Number(match[2])];
  if (of < 2 || of > 9 || part < 1 || part > of) return null;
  const rest = HEAD.test(text) ? text.slice(match[0].length) : text.slice(0, text.length - match[0].length);
  return { part, of, text: rest };
}

/**
 * Joins messages that arrived as several SMS: counted ones ("(1/2) …", "… (2/2)", in any order) and ones cut at
 * the length of an SMS, from the same sender within a minute and a half. Every message is in exactly one result;
 * results keep the order of their first part. Reading a joined text and its parts alone never disagree on a whole message.
 */
export function joinParts(messages: readonly SmsPart[]): JoinedSms[] {
  const joined: JoinedSms[] = [];
  const open = new Map<string, { counted: (Counted & { index: number })[]; result: JoinedSms }>();
  for (const [index, { text, sender, receivedAt }] of messages.entries()) {
    const counted = toCounted(text);
    if (counted !== null) {
      const key = `${sender}\n${counted.of}`;
      const group = open.get(key);
      const fits =
        group !== undefined &&
        Math.abs(receivedAt - group.result.receivedAt) <= LONGEST_GAP_MS &&
        group.counted.every(({ part }) => part !== counted.part);
      if (fits) {
        group.counted.push({ ...counted, index });
        group.counted.sort((a, b) => a.part - b.part);
        group.result.text = group.counted.map((part) => part.text).join('');
        group.result.parts = group.counted.map((part) => part.index);
        continue;
      }
      const result = { text: counted.text, sender, receivedAt, parts: [index] };
      open.set(key, { counted: [{ ...counted, index }], result });
      joined.push(result);
      continue;
    }
    const last = joined.findLast((result) => result.sender === sender);
    const before = last === undefined ? undefined : messages[last.parts.at(-1) ?? 0];
    const cut =
      last !== undefined &&
      before !== undefined &&
      toCounted(before.text) === null &&
      FULL_LENGTHS.has(before.text.length) &&
      receivedAt >= before.receivedAt &&
      receivedAt - before.receivedAt <= LONGEST_GAP_MS;
    if (cut) {
      last.text += text;
      last.parts.push(index);
    } else joined.push({ text, sender, receivedAt, parts: [index] });
  }
  return joined;
}
