import type { ReactNode } from 'react';

/** A browser window in lines, in the colours of the theme; what happens in it is drawn by `children`. */
function Window({ children }: { children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect className="picture-window" x="1" y="1" width="238" height="148" rx="10" />
      <path className="picture-line" d="M1 26h238" />
      <circle className="picture-soft" cx="14" cy="14" r="3" />
      <circle className="picture-soft" cx="24" cy="14" r="3" />
      <circle className="picture-soft" cx="34" cy="14" r="3" />
      <rect className="picture-field" x="52" y="8" width="140" height="12" rx="6" />
      <rect className="picture-button" x="208" y="7" width="14" height="14" rx="4" />
      {children}
    </svg>
  );
}

/** A page with a form: a title and two fields. */
function Form({ phone, code }: { phone?: ReactNode; code?: ReactNode }) {
  return (
    <>
      <rect className="picture-soft" x="24" y="42" width="70" height="8" rx="4" />
      <rect className="picture-field" x="24" y="60" width="124" height="24" rx="6" />
      {phone}
      <rect className="picture-field" x="24" y="94" width="124" height="24" rx="6" />
      {code}
    </>
  );
}

/** As wide as its field leaves room for, in whatever font the system has. */
const Number = () => (
  <text className="picture-number" x="34" y="76" textLength="104" lengthAdjust="spacingAndGlyphs">
    +49 1512 345678
  </text>
);

/** The popup over a page, with a service, its price and the button that buys. */
export const BuyPicture = () => (
  <Window>
    <Form />
    <rect className="picture-popup" x="118" y="30" width="110" height="106" rx="8" />
    <circle className="picture-service" cx="134" cy="48" r="8" />
    <rect className="picture-ink" x="148" y="42" width="32" height="5" rx="2.5" />
    <rect className="picture-soft" x="148" y="51" width="22" height="4" rx="2" />
    <text className="picture-price" x="220" y="52" textAnchor="end">
      $0.45
    </text>
    <rect className="picture-button" x="126" y="66" width="94" height="18" rx="5" />
    <path className="picture-on-button" d="M173 71v8M169 75h8" />
    <rect className="picture-soft" x="126" y="96" width="94" height="5" rx="2.5" />
    <rect className="picture-soft" x="126" y="108" width="70" height="5" rx="2.5" />
    <rect className="picture-soft" x="126" y="120" width="82" height="5" rx="2.5" />
  </Window>
);

/** The number in the page's phone field. */
export const InsertPicture = () => (
  <Window>
    <Form
      phone={
        <>
          <rect className="picture-filled" x="24" y="60" width="124" height="24" rx="6" />
          <Number />
        </>
      }
    />
    <path className="picture-arrow" d="M214 26v44h-54M168 62l-8 8 8 8" />
  </Window>
);

/** The code in the page's code field, and the SMS it came with. */
export const CodePicture = () => (
  <Window>
    <Form
      phone={<Number />}
      code={
        <>
          <rect className="picture-code" x="24" y="94" width="124" height="24" rx="6" />
          <text className="picture-digits" x="86" y="111" textAnchor="middle">
            482 915
          </text>
        </>
      }
    />
    <path
      className="picture-bubble"
      d="M162 44h58a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6h-44l-10 10V50a6 6 0 0 1 6-6Z"
    />
    <rect className="picture-soft" x="176" y="54" width="40" height="5" rx="2.5" />
    <rect className="picture-ink" x="176" y="64" width="28" height="5" rx="2.5" />
  </Window>
);
