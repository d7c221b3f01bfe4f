import type { Problem } from '@/utils/domain/problem.ts';
import { Button, IconButton } from './button.tsx';
import { useNow } from './clock.tsx';
import { CloseIcon, WarningIcon } from './icons.tsx';
import { toProblemText } from './problem-text.ts';
import { sentenceGap, translate } from './translate.ts';

/** The one next step of a problem, as a button. */
export interface ProblemStep {
  label: string;
  onPress: () => void;
}

/** What happened, what it means, one next step. Read out when it appears. */
export function ProblemNote({
  problem,
  step,
  onDismiss,
}: {
  problem: Problem;
  step?: ProblemStep | null | undefined;
  onDismiss?: (() => void) | undefined;
}) {
  const text = toProblemText(problem, useNow());
  return (
    <div className="problem" data-kind={problem.kind}>
      <WarningIcon />
      <div className="problem-body">
        <div className="problem-words" role="alert">
          <p className="problem-what">{text.what}</p>
          <p>
            {text.means}
            {sentenceGap()}
            <span className="problem-next">{text.next}</span>
          </p>
          {text.said === null ? null : (
            <p className="problem-said">
              {translate('problem_said')}: <q>{text.said}</q>
            </p>
          )}
        </div>
        {step ? (
          <Button look="plain" onPress={step.onPress}>
            {step.label}
          </Button>
        ) : null}
      </div>
      {onDismiss ? (
        <IconButton label={translate('dismiss')} onPress={onDismiss}>
          <CloseIcon />
        </IconButton>
      ) : null}
    </div>
  );
}
