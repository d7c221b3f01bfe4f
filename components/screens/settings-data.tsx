import { useRef, useState } from 'react';
import type { Problem } from '@/utils/domain/problem.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Button } from '../parts/button.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { translate, translatePlural } from '../parts/translate.ts';

export type ImportOutcome = { addedCount: number } | Problem | 'unreadable';

/** The history as a file, out and in. */
export function SettingsData({
  onExport,
  onImport,
  onOpenImport,
  stepFor,
}: {
  onExport: (kind: 'csv' | 'json') => Promise<unknown>;
  onImport: (file: Blob) => Promise<ImportOutcome>;
  /** Opens the page where a file can be chosen: a popup closes under the browser's dialog. Null on that page. */
  onOpenImport: (() => void) | null;
  stepFor: (problem: Problem) => ProblemStep | null;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  return (
    <section className="group" aria-labelledby="settings-data">
      <h2 id="settings-data">{translate('settings_data')}</h2>
      <p className="note">{translate('settings_data_note')}</p>
      <div className="row-actions">
        <ActButton onAct={() => onExport('csv')}>{translate('export_csv')}</ActButton>
        <ActButton onAct={() => onExport('json')}>{translate('export_json')}</ActButton>
        <Button onPress={onOpenImport ?? (() => input.current?.click())}>{translate('import_json')}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={translate('import_json')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void onImport(file).then(setOutcome);
          target.value = '';
        }}
      />
      <div role="status">
        {outcome === null ? null : outcome === 'unreadable' ? (
          <p className="note note-warning">{translate('import_unreadable')}</p>
        ) : 'addedCount' in outcome ? (
          <p className="note">{translatePlural('imported', outcome.addedCount)}</p>
        ) : null}
      </div>
      {outcome === null || outcome === 'unreadable' || 'addedCount' in outcome ? null : (
        <ProblemNote problem={outcome} step={stepFor(outcome)} />
      )}
    </section>
  );
}
