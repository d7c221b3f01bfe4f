import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { getCountries, getCountryCallingCode, type CountryCode } from 'libphonenumber-js/min';
import { Done, Said, useSignUp } from './sign-up-steps';

const names = new Intl.DisplayNames('en', { type: 'region' });
const countries = getCountries()
  .map((iso2) => ({
    iso2,
    text: `${names.of(iso2) ?? iso2} (+${getCountryCallingCode(iso2)})`,
  }))
  .sort((a, b) => a.text.localeCompare(b.text));

/** Groups of three while one types, as many React forms do it: the state, not the DOM, holds the value. */
const toGroups = (text: string): string =>
  text
    .replace(/\D/g, '')
    .slice(0, 15)
    .replace(/(\d{3})(?=\d)/g, '$1 ');

function SignUp(): ReactNode {
  const { step, error, notice, sentTo, isBusy, send } = useSignUp();
  const [name, setName] = useState('');
  const [country, setCountry] = useState<CountryCode>('US');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');

  if (step === 'done') return <Done>Your first parcel label is on us.</Done>;
  if (step === 'code') {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send('verify', { code });
        }}
      >
        <h2>Check your phone</h2>
        <p className="lead">We texted a six-digit code to {sentTo}.</p>
        <div className="field">
          <label htmlFor="code">Confirmation code</label>
          <input
            id="code"
            inputMode="numeric"
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, '').slice(0, 6))}
          />
        </div>
        <Said error={error} notice={notice} />
        <button className="primary" disabled={isBusy || code.length < 6}>
          Confirm
        </button>
        <button type="button" className="link" disabled={isBusy} onClick={() => void send('resend', {})}>
          Send a new code
        </button>
      </form>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send('sign-up', { name, country, phone });
      }}
    >
      <h2>Create your account</h2>
      <p className="lead">Track, redirect and return parcels from one place.</p>
      <div className="field">
        <label htmlFor="full-name">Full name</label>
        <input id="full-name" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor="country">Country</label>
          <select
            id="country"
            value={country}
            onChange={(event) => setCountry(event.target.value as CountryCode)}
          >
            {countries.map(({ iso2, text }) => (
              <option key={iso2} value={iso2}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="national">Phone number</label>
          <input id="national" value={phone} onChange={(event) => setPhone(toGroups(event.target.value))} />
        </div>
      </div>
      <p className="hint">The driver calls this number. Without the country code.</p>
      <Said error={error} notice={notice} />
      <button className="primary" disabled={isBusy}>
        Continue
      </button>
    </form>
  );
}

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<SignUp />);
