import { extractCode } from '../../utils/otp/extract-code.ts';
import { findCandidates } from '../../utils/otp/find-candidates.ts';
import { conceptsOf } from '../../utils/otp/match-words.ts';
import { ENOUGH } from '../../utils/otp/rules.ts';

/** Prints how a message is read: its words, and what spoke for each number and against it. */
export function explainMessage(text: string): void {
  const { read, words, candidates } = findCandidates({ text });
  const known = words.map(
    ({ start, end, says }) => `${read.folded.slice(start, end)} (${conceptsOf(says).join(', ')})`,
  );
  console.log(`words known: ${known.join(', ') || 'none'}`);
  for (const { token, score, signals, tellDoubts } of candidates) {
    console.log(`\n${token.code}: ${score} of ${ENOUGH} points needed`);
    for (const { name, points } of signals) console.log(`${String(points).padStart(5)}  ${name}`);
    for (const doubt of tellDoubts()) console.log(`    ?  not sure: ${doubt}`);
  }
  console.log('\nanswer:', extractCode({ text }));
}
