import type { PollReport } from '@/utils/domain/poll-report.ts';
import { ActButton } from './act-button.tsx';
import { useIsPast, useSecond } from './clock.tsx';
import { formatAgo, formatIn } from './format.ts';
import { WarningIcon } from './icons.tsx';
import { toProblemText } from './problem-text.ts';
import { translate } from './translate.ts';

/** Less is "just now": a number that changes each second under one's eyes says nothing more. */
const justNowMs = 5_000;

/** When SMS were last looked for, what is in the way, and the button that has it looked now. */
export function PollLine({ report, onCheck }: { report: PollReport; onCheck: () => Promise<unknown> }) {
  const canCheck = useIsPast(report.canCheckAt);
  return (
    <div className="poll-line" data-problem={report.problem?.kind}>
      <PollState report={report} />
      <ActButton look="quiet" isDisabled={!canCheck} onAct={onCheck}>
        {translate('sms_check_now')}
      </ActButton>
    </div>
  );
}

/** What changes each second, and nothing else. */
function PollState({ report: { lookedAt, problem, retryAt } }: { report: PollReport }) {
  const now = useSecond();
  const text = problem === null ? null : toProblemText(problem, now);
  return (
    <>
      {text === null ? null : (
        <p className="poll-problem" role="status">
          <WarningIcon />
          <span>
            {text.what} {text.means} {retryAt === null ? text.next : null}
          </span>
        </p>
      )}
      <p className="poll-when">
        <span>{sayLooked(lookedAt, now)}</span>
        {retryAt === null ? null : <span>{translate('sms_next_check', formatIn(retryAt - now))}</span>}
      </p>
    </>
  );
}

function sayLooked(lookedAt: number | null, now: number): string {
  if (lookedAt === null) return translate('sms_not_checked');
  return now - lookedAt < justNowMs
    ? translate('sms_checked_now')
    : translate('sms_checked', formatAgo(now - lookedAt));
}
