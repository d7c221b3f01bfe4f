import type { FillOutcome } from '@/utils/domain/fill.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { ActButton } from '../parts/act-button.tsx';
import { IconButton } from '../parts/button.tsx';
import { CheckIcon, CloseIcon } from '../parts/icons.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/** What the last act on a card came to; kept until it is dismissed or another follows. */
export type CardNotice =
  | {
      kind: 'filled';
      what: 'number' | 'code';
      outcome: Extract<FillOutcome, { filled: true }>;
      tabId: number;
    }
  | { kind: 'undone' }
  /** `what`: what was to be inserted, when that was the act. */
  | { kind: 'problem'; problem: Problem; what: 'number' | 'code' | null };

export function CardNoticeNote({
  notice,
  stepFor,
  onUndo,
  onDismiss,
}: {
  notice: CardNotice;
  stepFor: (problem: Problem) => ProblemStep | null;
  onUndo: (tabId: number) => Promise<unknown>;
  onDismiss: () => void;
}) {
  if (notice.kind === 'problem') {
    return <ProblemNote problem={notice.problem} step={stepFor(notice.problem)} onDismiss={onDismiss} />;
  }
  return (
    <div className="notice">
      <CheckIcon />
      <p>{sayNotice(notice)}</p>
      {notice.kind === 'filled' && notice.outcome.canUndo ? (
        <ActButton look="quiet" onAct={() => onUndo(notice.tabId)}>
          {translate('undo')}
        </ActButton>
      ) : null}
      <IconButton label={translate('dismiss')} onPress={onDismiss}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

export const sayInserted = (what: 'number' | 'code'): string =>
  translate(what === 'number' ? 'inserted_number' : 'inserted_code');

function sayNotice(notice: Exclude<CardNotice, { kind: 'problem' }>): string {
  switch (notice.kind) {
    case 'filled':
      return sayInserted(notice.what);
    case 'undone':
      return translate('undone');
  }
}
