import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import PhoneInput, { isPossiblePhoneNumber } from 'react-phone-number-input';
import flags from 'react-phone-number-input/flags';
import 'react-phone-number-input/style.css';
import { Done, Said, useSignUp } from './sign-up-steps';

function SignUp(): ReactNode {
  const { step, error, notice, sentTo, isBusy, send } = useSignUp();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState<string | undefined>();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState('');

  if (step === 'done') return <Done>Your table by the window is waiting.</Done>;
  if (step === 'code') {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send('verify', { code });
        }}
      >
        <h2>One more bite</h2>
        <p className="lead">Type the code from the text message we sent to {sentTo}.</p>
        <div className="field">
          <label htmlFor="sms-code">Code</label>
          <input
            id="sms-code"
            name="smsCode"
            inputMode="numeric"
            autoComplete="off"
            placeholder="4 digits"
            maxLength={4}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <Said error={error} notice={notice} />
        <button className="primary" disabled={isBusy}>
          Verify
        </button>
        <button type="button" className="link" disabled={isBusy} onClick={() => void send('resend', {})}>
          Text me again
        </button>
      </form>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (phone === undefined || !isPossiblePhoneNumber(phone)) {
          setRefusal('Please enter a valid phone number.');
          return;
        }
        setRefusal('');
        void send('sign-up', { name, phone });
      }}
    >
      <h2>Reserve in two minutes</h2>
      <p className="lead">Restaurants confirm by text, so we need a number that can get one.</p>
      <div className="field">
        <label htmlFor="guest">Name of the guest</label>
        <input id="guest" name="guest" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="guest-phone">Phone</label>
        <PhoneInput
          id="guest-phone"
          defaultCountry="GB"
          flags={flags}
          placeholder="Enter phone number"
          value={phone ?? ''}
          onChange={(value) => setPhone(value)}
        />
      </div>
      <Said error={refusal === '' ? error : refusal} notice={notice} />
      <button className="primary" disabled={isBusy}>
        Text me a code
      </button>
    </form>
  );
}

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<SignUp />);
