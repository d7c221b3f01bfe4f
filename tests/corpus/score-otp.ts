import { readFileSync } from 'node:fs';
import { extractCode } from '@/utils/otp/extract-code';

/** A line of a corpus file, as `../shared/corpora/otp/README.md` describes it. */
export interface OtpMessage {
  id: string;
  text: string;
  sender?: string;
  expected: string | null;
  accept?: string[];
  expected_link?: string;
  lang: string;
  source: string;
  debatable?: boolean;
}

export interface OtpFigures {
  messages: number;
  /** Fractions 0..1; null where nothing counts towards them. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
  falsePositiveRate: number | null;
  linkRecall: number | null;
  /** Of the answers with `confidence: high`, which are typed unasked. */
  sureAnswers: number;
  sureAndWrong: number;
  /** Of the right codes, how many are typed unasked: one that is not is a loss too. */
  rightAndSure: number | null;
}

export interface OtpMiss {
  id: string;
  lang: string;
  expected: string | null;
  found: string | null;
  isSure: boolean;
  expectedLink?: string;
  text: string;
}

export interface OtpScore extends OtpFigures {
  macroF1: number | null;
  bySource: Record<string, OtpFigures>;
  byLanguage: Record<string, OtpFigures>;
  misses: OtpMiss[];
}

export function readMessages(file: string): OtpMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as OtpMessage);
}

/** Digits of any script to ASCII, white space, dashes and invisible marks removed; letter case kept. */
function toComparable(code: string): string {
  return [...code.normalize('NFKC')]
    .map((char) => {
      if (!/\p{Nd}/u.test(char)) return char;
      let first = char.codePointAt(0) ?? 0;
      const point = first;
      while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
      return String((point - first) % 10);
    })
    .join('')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}

class Tally {
  messages = 0;
  right = 0;
  found = 0;
  withCode = 0;
  withoutCode = 0;
  falseAlarms = 0;
  links = 0;
  linksFound = 0;
  sure = 0;
  sureAndWrong = 0;

  figures(): OtpFigures {
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    const precision = share(this.right, this.found);
    const recall = share(this.right, this.withCode);
    return {
      messages: this.messages,
      precision,
      recall,
      f1: share(2 * this.right, this.found + this.withCode),
      falsePositiveRate: share(this.falseAlarms, this.withoutCode),
      linkRecall: share(this.linksFound, this.links),
      sureAnswers: this.sure,
      sureAndWrong: this.sureAndWrong,
      rightAndSure: share(this.sure - this.sureAndWrong, this.right),
    };
  }
}

/** Scores the extractor as the corpus says: exact match with `accept`, debatable messages left out. */
export function scoreOtp(messages: readonly OtpMessage[]): OtpScore {
  const total = new Tally();
  const bySource = new Map<string, Tally>();
  const byLanguage = new Map<string, Tally>();
  const misses: OtpMiss[] = [];
  const tally = (map: Map<string, Tally>, key: string) => {
    const entry = map.get(key) ?? new Tally();
    map.set(key, entry);
    return entry;
  };
  for (const message of messages) {
    if (message.debatable) continue;
    const result = extractCode({ text: message.text, sender: message.sender });
    const found = result === null || result.kind === 'link' ? null : result.code;
    const isSure = found !== null && result?.confidence === 'high';
    const { expected } = message;
    const right =
      found !== null &&
      expected !== null &&
      [expected, ...(message.accept ?? [])].some((code) => toComparable(code) === toComparable(found));
    const linkFound = message.expected_link === undefined || result?.link === message.expected_link;
    for (const entry of [total, tally(bySource, message.source), tally(byLanguage, message.lang)]) {
      entry.messages += 1;
      if (found !== null) entry.found += 1;
      if (right) entry.right += 1;
      if (isSure) entry.sure += 1;
      if (isSure && !right) entry.sureAndWrong += 1;
      if (expected !== null) entry.withCode += 1;
      else {
        entry.withoutCode += 1;
        if (found !== null) entry.falseAlarms += 1;
      }
      if (message.expected_link !== undefined) {
        entry.links += 1;
        if (linkFound) entry.linksFound += 1;
      }
    }
    if ((expected !== null ? !right : found !== null) || !linkFound) {
      const link = message.expected_link === undefined ? {} : { expectedLink: message.expected_link };
      misses.push({
        id: message.id,
        lang: message.lang,
        expected,
        found,
        isSure,
        ...link,
        text: message.text,
      });
    }
  }
  const figures = (map: Map<string, Tally>) =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => a.localeCompare(b)).map(([key, value]) => [key, value.figures()]),
    );
  const languages = figures(byLanguage);
  const f1s = Object.values(languages).flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return {
    ...total.figures(),
    macroF1: f1s.length === 0 ? null : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    bySource: figures(bySource),
    byLanguage: languages,
    misses,
  };
}
