import { useState } from 'react';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/** Our own data does not open: try again, save what can be read, or start with nothing. */
export function DatabaseScreen({
  isNothingReadable,
  onRetry,
  onSave,
  onStartAnew,
}: {
  /** Saving was tried, and there was nothing to save. */
  isNothingReadable: boolean;
  onRetry: () => void;
  onSave: () => Promise<unknown>;
  onStartAnew: () => Promise<unknown>;
}) {
  const [isAsking, setAsking] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  return (
    <main className="screen first-run">
      <header className="first-run-head">
        <Mark />
        <h1>{translate('appName')}</h1>
      </header>
      <ProblemNote
        problem={{ kind: 'database-unreadable' }}
        step={{ label: translate('retry'), onPress: onRetry }}
      />
      <div className="row-actions">
        <ActButton onAct={onSave}>{translate('database_save')}</ActButton>
        <Button look="danger" isPending={isLeaving} onPress={() => setAsking(true)}>
          {translate('database_anew')}
        </Button>
      </div>
      {isNothingReadable ? <p role="status">{translate('database_save_nothing')}</p> : null}
      <p className="note">{translate('database_save_note')}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={translate('database_anew_title')}
        confirm={translate('database_anew_yes')}
        onConfirm={() => {
          setLeaving(true);
          void onStartAnew();
        }}
        onClose={() => setAsking(false)}
      >
        {translate('database_anew_text')}
      </ConfirmDialog>
    </main>
  );
}
