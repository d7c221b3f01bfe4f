import { useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { toApiKey } from '@/utils/domain/api-key.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { DeleteEverythingDialog } from '../parts/delete-everything-dialog.tsx';
import {
  BuyIcon,
  CheckIcon,
  ExternalIcon,
  EyeIcon,
  EyeOffIcon,
  InsertIcon,
  NumbersIcon,
} from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemNote, type ProblemStep } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/** Paste the key; it is checked by reading the balance. What was typed stays until the key is accepted. */
export function FirstRunScreen({
  typedKey,
  problem,
  stepFor,
  onType,
  onConnect,
  onOpenProvider,
  onOpenShared,
  onDeleteEverything,
  onBack,
}: {
  /** As it stands in the field, kept by the view: a popup closes while one goes to copy the rest. */
  typedKey: string;
  problem: Problem | null;
  stepFor: (problem: Problem) => ProblemStep | null;
  onType: (text: string) => void;
  /** `replacesOther`: what is kept of another account may be deleted. */
  onConnect: (apiKey: string, replacesOther: boolean) => Promise<unknown>;
  onOpenProvider: () => void;
  /** Needs no key. */
  onOpenShared: () => void;
  /** Null where nothing is kept of an account whose key was forgotten. */
  onDeleteEverything: (() => void) | null;
  /** Null on the first run: there is nothing to go back to. */
  onBack: (() => void) | null;
}) {
  const [isShown, setShown] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const connect = async (replacesOther = false) => {
    const apiKey = toApiKey(typedKey);
    setEmpty(apiKey === '');
    if (apiKey === '' || isChecking) return;
    setChecking(true);
    await onConnect(apiKey, replacesOther);
    setChecking(false);
  };
  return (
    <main className="screen first-run">
      <header className="first-run-head">
        <Mark />
        <h1>{translate('first_title')}</h1>
        <p className="lead">{translate('first_lead')}</p>
      </header>
      <ol className="steps" aria-label={translate('first_steps')}>
        {(
          [
            ['first_step_choose', <BuyIcon key="icon" />],
            ['first_step_insert', <InsertIcon key="icon" />],
            ['first_step_code', <NumbersIcon key="icon" />],
          ] as const
        ).map(([key, icon]) => (
          <li key={key}>
            <span className="step-icon">{icon}</span>
            <span>{translate(key)}</span>
          </li>
        ))}
      </ol>
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
          value={typedKey}
          onChange={onType}
          isInvalid={isEmpty && toApiKey(typedKey) === ''}
          autoFocus
        >
          <Label>{translate('api_key')}</Label>
          <div className="key-box">
            {/* Not of type password: browsers would offer to keep it. */}
            <Input
              autoComplete="off"
              spellCheck="false"
              autoCapitalize="off"
              className="input key-input"
              data-hidden={isShown ? undefined : true}
            />
            <IconButton
              label={translate(isShown ? 'api_key_hide' : 'api_key_show')}
              onPress={() => setShown(!isShown)}
            >
              {isShown ? <EyeOffIcon /> : <EyeIcon />}
            </IconButton>
          </div>
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
      <div className="row-actions">
        <Button look="quiet" onPress={onOpenShared}>
          {translate('shared_open_place')}
        </Button>
      </div>
      {onDeleteEverything === null ? null : (
        <div className="row-actions">
          <p className="note">{translate('first_kept')}</p>
          <Button look="danger" onPress={() => setLeaving(true)}>
            {translate('delete_everything')}
          </Button>
          <DeleteEverythingDialog
            isOpen={isLeaving}
            onConfirm={onDeleteEverything}
            onClose={() => setLeaving(false)}
          />
        </div>
      )}
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
