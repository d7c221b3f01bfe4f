import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OTPInput, REGEXP_ONLY_DIGITS } from 'input-otp';
import { Done, Said, useSignUp } from './sign-up-steps';

function SignUp(): ReactNode {
  const { step, error, notice, sentTo, isBusy, send } = useSignUp();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');

  if (step === 'done') return <Done>Three months of Wavelet without ads start now.</Done>;
  if (step === 'code') {
    return (
      <form onSubmit={(event) => event.preventDefault()}>
        <h2>Enter the code</h2>
        <p className="lead">It is on its way to {sentTo}.</p>
        <OTPInput
          maxLength={6}
          pattern={REGEXP_ONLY_DIGITS}
          value={code}
          onChange={setCode}
          onComplete={(complete: string) => {
            void send('verify', { code: complete }).then((isRight) => {
              if (!isRight) setCode('');
            });
          }}
          containerClassName="slots"
          render={({ slots }) =>
            slots.map((slot, index) => (
              <div key={index} className={slot.isActive ? 'slot is-active' : 'slot'}>
                {slot.char}
                {slot.hasFakeCaret ? <span className="caret" /> : null}
              </div>
            ))
          }
        />
        <Said error={error} notice={notice} />
        <button type="button" className="link" disabled={isBusy} onClick={() => void send('resend', {})}>
          Did not get it? Send again
        </button>
      </form>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send('sign-up', { phone });
      }}
    >
      <h2>Sign up free</h2>
      <p className="lead">Sixty million tracks. No card, only a phone number.</p>
      <div className="field">
        <input
          type="tel"
          aria-label="Mobile number with country code"
          placeholder="+1 555 010 0199"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
      </div>
      <Said error={error} notice={notice} />
      <button className="primary" disabled={isBusy}>
        Get code
      </button>
    </form>
  );
}

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<SignUp />);
