import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OTPInput } from 'input-otp';
import OtpInput from 'react-otp-input';
import ReactCodeInput from 'react-code-input';
import VerificationInput from 'react-verification-input';
import PinInput from 'react-pin-input';
import AuthCode from 'react-auth-code-input';
import OTPInputReact from 'otp-input-react';
import * as OneTimePassword from '@radix-ui/react-one-time-password-field';
import { showWidget, type Mount } from './page';

/** CommonJS packages keep their default a level down. */
const inner = (module: any): any => module.default ?? module;
const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);

showWidget({
  'input-otp': mount(({ say }) => (
    <OTPInput
      maxLength={6}
      onChange={say}
      render={({ slots }) => (
        <div style={{ display: 'flex' }}>
          {slots.map((slot, i) => (
            <div key={i} style={{ width: 40, height: 44, border: '1px solid', margin: 2 }}>
              {slot.char}
            </div>
          ))}
        </div>
      )}
    />
  )),
  'react-otp-input': mount(({ say }) => {
    const [value, setValue] = useState('');
    return (
      <OtpInput
        value={value}
        onChange={(now: string) => (setValue(now), say(now))}
        numInputs={6}
        inputType="tel"
        shouldAutoFocus
        inputStyle={{ width: 40, height: 40 }}
        renderInput={(props: any) => <input {...props} />}
      />
    );
  }),
  'react-code-input': mount(({ say }) => {
    const CodeInput = inner(ReactCodeInput);
    return <CodeInput type="number" fields={6} onChange={say} />;
  }),
  'react-verification-input': mount(({ say }) => {
    const Input = inner(VerificationInput);
    return <Input length={6} validChars="0-9" inputProps={{ autoComplete: 'one-time-code' }} onChange={say} />;
  }),
  'react-pin-input': mount(({ say }) => {
    const Pin = inner(PinInput);
    return <Pin length={6} type="numeric" inputMode="numeric" onChange={say} inputStyle={{ width: 40, height: 40 }} />;
  }),
  'react-auth-code-input': mount(({ say }) => {
    const Code = inner(AuthCode);
    return <Code length={6} allowedCharacters="numeric" onChange={say} />;
  }),
  'otp-input-react': mount(({ say }) => {
    const [value, setValue] = useState('');
    const Otp = inner(OTPInputReact);
    return (
      <Otp value={value} onChange={(now: string) => (setValue(now), say(now))} OTPLength={6} otpType="number" autoFocus />
    );
  }),
  'radix-one-time-password': mount(({ say }) => (
    <OneTimePassword.Root onValueChange={say}>
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <OneTimePassword.Input key={i} style={{ width: 40, height: 40 }} />
      ))}
      <OneTimePassword.HiddenInput name="code" />
    </OneTimePassword.Root>
  )),
  'react-boxes-remade-on-every-digit': mount(({ say }) => {
    const [digits, setDigits] = useState<string[]>(Array(6).fill(''));
    const [round, setRound] = useState(0);
    return (
      <div>
        {digits.map((digit, i) => (
          <input
            key={`${round}-${i}`}
            maxLength={1}
            inputMode="numeric"
            style={{ width: 36, height: 36 }}
            autoFocus={i === digits.filter((one) => one !== '').length}
            value={digit}
            onChange={(event) => {
              const next = digits.map((old, at) => (at === i ? event.target.value : old));
              setDigits(next);
              setRound(round + 1);
              say(next.join(''));
            }}
          />
        ))}
      </div>
    );
  }),
});
