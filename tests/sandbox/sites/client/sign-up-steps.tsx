import { useState, type ReactNode } from 'react';
import { post } from './site-server';

type Step = 'details' | 'code' | 'done';

/** Where a sign-up stands, and what the server said last. */
export function useSignUp() {
  const [step, setStep] = useState<Step>('details');
  const [error, setError] = useState('');
  const [notice, setNotice] = useState('');
  const [sentTo, setSentTo] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function send(
    path: 'sign-up' | 'resend' | 'verify',
    fields: Record<string, string>,
  ): Promise<boolean> {
    setBusy(true);
    setError('');
    setNotice('');
    const answer = await post(path, fields);
    setBusy(false);
    if (!answer.ok) {
      setError(answer.message);
      return false;
    }
    setSentTo(answer.hint);
    if (path === 'sign-up') setStep('code');
    if (path === 'verify') setStep('done');
    if (path === 'resend') setNotice('We sent a new code.');
    return true;
  }

  return { step, error, notice, sentTo, isBusy, send };
}

export function Said({ error, notice }: { error: string; notice: string }): ReactNode {
  return (
    <p className={error === '' ? 'said' : 'said is-error'} role="status">
      {error === '' ? notice : error}
    </p>
  );
}

export function Done({ children }: { children: ReactNode }): ReactNode {
  return (
    <section className="done" role="status">
      <span className="tick" aria-hidden="true" />
      <h2>Account created</h2>
      <p>{children}</p>
    </section>
  );
}
