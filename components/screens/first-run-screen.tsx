import { useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Problem } from '@/utils/domain/problem.ts';
import { Button } from '../parts/button.tsx';
import { CheckIcon, ExternalIcon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/** Paste the key; it is checked by reading the balance. What was typed stays until the key is accepted. */
export function FirstRunScreen({
  problem,
  stepFor,
  onConnect,
  onOpenProvider,
  onBack,
}: {
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  /** `replacesOther`: what is kept of another account may be deleted. */
  onConnect: (apiKey: string, replacesOther: boolean) => Promise<unknown>;
  onOpenProvider: () => void;
  /** Null on the first run: there is nothing to go back to. */
  onBack: (() => void) | null;
}) {
  const [apiKey, setApiKey] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const connect = async (replacesOther = false) => {
    const trimmed = apiKey.trim();
    setEmpty(trimmed === '');
    if (trimmed === '' || isChecking) return;
    setChecking(true);
    await onConnect(trimmed, replacesOther);
    setChecking(false);
  };
  return (
    <main className="screen first-run">
      <header className="first-run-head">
        <Mark />
        <h1>{translate('first_title')}</h1>
        <p className="lead">{translate('first_lead')}</p>
      </header>
      <Form
        className="first-run-form"
        onSubmit={(event) => {
          event.preventDefault();
          void connect();
        }}
      >
        <TextField
          className="field"
          name="apiKey"
          value={apiKey}
          onChange={setApiKey}
          isInvalid={isEmpty && apiKey.trim() === ''}
          autoFocus
        >
          <Label>{translate('api_key')}</Label>
          <Input autoComplete="off" spellCheck="false" autoCapitalize="off" className="input key-input" />
          <Text slot="description">{translate('api_key_hint')}</Text>
          <FieldError>{translate('api_key_empty')}</FieldError>
        </TextField>
        {problem === null ? null : (
          <ProblemNote
            problem={problem}
            step={
              problem.kind === 'other-account'
                ? { label: translate('problem_other_account_yes'), onPress: () => void connect(true) }
                : stepFor(problem)
            }
          />
        )}
        <div className="row-actions">
          {onBack === null ? null : <Button onPress={onBack}>{translate('back')}</Button>}
          <Button type="submit" look="primary" isPending={isChecking}>
            {translate('connect')}
          </Button>
          <Button icon={<ExternalIcon />} onPress={onOpenProvider}>
            {translate('api_key_open')}
          </Button>
        </div>
      </Form>
      <section className="promise" aria-label={translate('first_promise_title')}>
        <h2>{translate('first_promise_title')}</h2>
        <ul>
          {(['first_promise_store', 'first_promise_send', 'first_promise_pages'] as const).map((key) => (
            <li key={key}>
              <CheckIcon />
              <span>{translate(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="fine-print">{translate('first_note')}</p>
    </main>
  );
}
