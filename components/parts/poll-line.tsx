import { memo } from 'react';
import type { PollReport } from '@/utils/domain/poll-report.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { ActButton } from './act-button.tsx';
import { useIsPast, useSaid } from './clock.tsx';
import { formatAgo, formatIn } from './format.ts';
import { WarningIcon } from './icons.tsx';
import { toProblemText } from './problem-text.ts';
import { sentenceGap, translate } from './translate.ts';

/** Less is "just now": a number that changes each second under one's eyes says nothing more. */
const justNowMs = 5_000;

/** When SMS were last looked for, what is in the way, and the button that has it looked now. */
export function PollLine({ report, onCheck }: { report: PollReport; onCheck: () => Promise<unknown> }) {
  return (
    <div className="poll-line" data-problem={report.problem?.kind}>
      <PollState report={report} />
      <CheckButton canCheckAt={report.canCheckAt} onCheck={onCheck} />
    </div>
  );
}

/** Memoised: a report arrives every two seconds, and most change nothing here. */
const CheckButton = memo(function CheckButton({
  canCheckAt,
  onCheck,
}: {
  canCheckAt: number;
  onCheck: () => Promise<unknown>;
}) {
  const canCheck = useIsPast(canCheckAt);
  return (
    <ActButton look="quiet" isDisabled={!canCheck} onAct={onCheck}>
      {translate('sms_check_now')}
    </ActButton>
  );
});

function PollState({ report: { lookedAt, problem, retryAt } }: { report: PollReport }) {
  const looked = useSaid((now) => sayLooked(lookedAt, now));
  const trouble = useSaid((now) => (problem === null ? '' : sayTrouble(problem, retryAt, now)));
  const next = useSaid((now) =>
    retryAt === null ? '' : translate('sms_next_check', formatIn(retryAt - now)),
  );
  return (
    <>
      {trouble === '' ? null : (
        <p className="poll-problem" role="status">
          <WarningIcon />
          <span>{trouble}</span>
        </p>
      )}
      <p className="poll-when">
        <span>{looked}</span>
        {next === '' ? null : <span>{next}</span>}
      </p>
    </>
  );
}

/** Without the next step where the extension retries by itself. */
function sayTrouble(problem: Problem, retryAt: number | null, now: number): string {
  const { what, means, next } = toProblemText(problem, now);
  return [what, means, ...(retryAt === null ? [next] : [])].join(sentenceGap());
}

function sayLooked(lookedAt: number | null, now: number): string {
  if (lookedAt === null) return translate('sms_not_checked');
  return now - lookedAt < justNowMs
    ? translate('sms_checked_now')
    : translate('sms_checked', formatAgo(now - lookedAt));
}
