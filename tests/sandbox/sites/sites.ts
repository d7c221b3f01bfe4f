import { acceptGermanMobile, acceptInternational, acceptNational } from './accept-number';
import { randomAlphanumeric, randomDigits } from './sign-ups';
import type { Fields, Site } from './site';

const tick = '<span class="tick" aria-hidden="true"></span>';

const done = (text: string): string =>
  `<section class="done" role="status" hidden>${tick}<h2>Account created</h2><p>${text}</p></section>`;

const internationalPhone = (fields: Fields) => acceptInternational(fields.phone ?? '', 'phone');

const ordinary = { refuseDetails: () => null, embed: null, allowsInlineStyles: false, lang: 'en' } as const;

const plain: Site = {
  ...ordinary,
  id: 'plain',
  brand: 'Lumen',
  summary: 'A plain page with autocomplete attributes.',
  layout: 'split',
  theme: {
    accent: '#3a5bd9',
    accentInk: '#fff',
    paper: '#f7f8fc',
    panel: '#14204a',
    glow: '#6f8dff',
  },
  pitch: { title: 'Notes that find you.', text: 'Write once. Lumen brings it back the day you need it.' },
  client: 'plain',
  body: `
    <form class="details" novalidate>
      <h2>Create your account</h2>
      <p class="lead">Free for your first thousand notes.</p>
      <div class="field"><label for="name">Name</label>
        <input id="name" name="name" autocomplete="name" required></div>
      <div class="field"><label for="email">Email</label>
        <input id="email" name="email" type="email" autocomplete="email" required></div>
      <div class="field"><label for="phone">Mobile number</label>
        <input id="phone" name="phone" type="tel" autocomplete="tel" required>
        <p class="hint">With country code. We text you a code to confirm it is yours.</p></div>
      <p class="said" role="status"></p>
      <button class="primary">Continue</button>
      <p class="legal">By continuing you agree to the terms and the privacy notice.</p>
    </form>
    <form class="code" novalidate hidden>
      <h2>Confirm your number</h2>
      <p class="lead">Enter the six-digit code we sent to <b class="sent-to"></b>.</p>
      <div class="field"><label for="code">Verification code</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6"></div>
      <p class="said" role="status"></p>
      <button class="primary">Verify</button>
      <button type="button" class="link resend" data-done="A new code is on its way.">Send again</button>
    </form>
    ${done('Welcome to Lumen. Your first note is already open.')}`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'Lumen',
    text: `Lumen: ${code} is your verification code. It expires in 10 minutes. Did not ask for it? Call 0800 555 0142.`,
  }),
  acceptNumber: internationalPhone,
};

const german: Site = {
  ...ordinary,
  id: 'german',
  brand: 'Stadtmarkt',
  summary: 'No attributes at all, labels only, in German; wants a German mobile number.',
  lang: 'de',
  layout: 'card',
  theme: { accent: '#1f7a4d', accentInk: '#fff', paper: '#eef4ef', panel: '#123c28', glow: '#8fd6a8' },
  pitch: { title: 'Gebraucht. Geliebt. Um die Ecke.', text: 'Kaufen und verkaufen in deiner Stadt.' },
  client: 'german',
  body: `
    <form class="details" novalidate>
      <h2>Neues Konto anlegen</h2>
      <p class="lead">In einer Minute startklar – kostenlos.</p>
      <div class="field"><label>Vorname<input></label></div>
      <div class="field"><label>E-Mail-Adresse<input></label></div>
      <div class="field"><label>Handynummer<input></label>
        <p class="hint">Deutsche Mobilnummer, z.&nbsp;B. 0151 23456789</p></div>
      <p class="said" role="status"></p>
      <button class="primary">Weiter</button>
      <p class="legal">Mit „Weiter“ nimmst du die Nutzungsbedingungen an.</p>
    </form>
    <form class="code" novalidate hidden>
      <h2>Fast geschafft</h2>
      <p class="lead">Wir haben dir eine SMS an <b class="sent-to"></b> geschickt.</p>
      <div class="field"><label>Bestätigungscode<input></label></div>
      <p class="said" role="status"></p>
      <button class="primary">Bestätigen</button>
      <button type="button" class="link resend" data-done="Ein neuer Code ist unterwegs.">Code erneut senden</button>
    </form>
    <section class="done" role="status" hidden>${tick}<h2>Konto erstellt</h2><p>Willkommen auf dem Stadtmarkt.</p></section>`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'Stadtmarkt',
    text: `Stadtmarkt: Dein Bestätigungscode lautet ${code.slice(0, 3)} ${code.slice(3)}. Gültig 15 Min. Vorgang 20771934. Gib ihn niemandem weiter.`,
  }),
  acceptNumber: (fields) => acceptGermanMobile(fields.phone ?? '', 'phone'),
};

const reactSelect: Site = {
  ...ordinary,
  id: 'react-select',
  brand: 'Parcelo',
  summary: 'Country select and national number, both controlled by React.',
  layout: 'split',
  theme: { accent: '#c2410c', accentInk: '#fff', paper: '#fff9f4', panel: '#43180a', glow: '#ff9d66' },
  pitch: { title: 'Your door, your hours.', text: 'Redirect a parcel while it is already on the road.' },
  client: 'react-select',
  body: '<div id="app"></div>',
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'PARCELO',
    text: `${code} is your Parcelo confirmation code. Shipment 4471902286 will be linked to your account. Never share this code.`,
  }),
  acceptNumber: (fields) => acceptNational(fields.phone ?? '', fields.country ?? '', 'phone'),
};

const intlTelInput: Site = {
  ...ordinary,
  id: 'intl-tel-input',
  brand: 'Rideway',
  summary: 'The intl-tel-input package: dial code beside the field, strict while typing.',
  layout: 'split',
  theme: { accent: '#0f766e', accentInk: '#fff', paper: '#f3faf9', panel: '#0b2f2c', glow: '#5eead4' },
  pitch: { title: 'There in nine minutes.', text: 'Shared rides that know a short cut.' },
  client: 'intl-tel-input',
  body: `
    <form class="details" novalidate>
      <h2>Ride with us</h2>
      <p class="lead">Your driver calls this number if you cannot be found.</p>
      <div class="field"><label for="rider">First name</label><input id="rider" name="name"></div>
      <div class="field"><label for="phone">Phone number</label><input id="phone" type="tel" name="phone"></div>
      <p class="said" role="status"></p>
      <button class="primary">Next</button>
    </form>
    <form class="code" novalidate hidden>
      <h2>What is the code?</h2>
      <p class="lead">Sent by text message to <b class="sent-to"></b>.</p>
      <div class="field"><label for="otp">4-digit code</label>
        <input id="otp" name="code" type="text" inputmode="numeric" pattern="[0-9]*" maxlength="4"></div>
      <p class="said" role="status"></p>
      <button class="primary">Next</button>
      <button type="button" class="link resend" data-done="Sent once more.">Resend code</button>
    </form>
    ${done('Your first three rides are half price.')}`,
  makeCode: () => randomDigits(4),
  toSms: (code) => ({
    sender: 'Rideway',
    text: `Your Rideway code is ${code}. Do not give it to anybody, not even our staff. 2 of 3 free rides left.`,
  }),
  acceptNumber: (fields) =>
    fields.phone === ''
      ? { ok: false, field: 'phone', message: 'This is not a valid number for the chosen country.' }
      : internationalPhone(fields),
};

const reactPhoneNumber: Site = {
  ...ordinary,
  id: 'react-phone-number',
  brand: 'Tablefox',
  summary: 'The react-phone-number-input package, British by default.',
  layout: 'card',
  theme: { accent: '#b4234a', accentInk: '#fff', paper: '#fdf1f3', panel: '#4a0d20', glow: '#ffa6ba' },
  pitch: { title: 'A table, tonight.', text: 'Four thousand kitchens, one short list.' },
  client: 'react-phone-number',
  body: '<div id="app"></div>',
  makeCode: () => randomDigits(4),
  toSms: (code) => ({
    sender: 'TABLEFOX',
    text: `Tablefox: use ${code} to confirm your number. Your table for 2 at 19:30 is held until then.`,
  }),
  acceptNumber: internationalPhone,
};

const boxes: Site = {
  ...ordinary,
  id: 'boxes',
  brand: 'Kestrel',
  summary: 'Six one-digit boxes that move on by themselves, behind a strict content security policy.',
  layout: 'split',
  theme: { accent: '#5b3fd1', accentInk: '#fff', paper: '#f8f6ff', panel: '#1b1140', glow: '#b9a5ff' },
  pitch: { title: 'Money, minus the bank.', text: 'An account in four minutes. No branch, no queue.' },
  client: 'boxes',
  body: `
    <form class="details" novalidate>
      <h2>Open your account</h2>
      <p class="lead">We start with your mobile phone.</p>
      <div class="field"><label for="mobileNumber">Mobile number</label>
        <input type="tel" id="mobileNumber" name="phone" placeholder="+44 7700 900123"></div>
      <p class="said" role="status"></p>
      <button class="primary">Send me a code</button>
      <p class="legal">Standard message rates may apply.</p>
    </form>
    <form class="code" novalidate hidden>
      <h2>Enter the 6-digit code</h2>
      <p class="lead">We sent it to <b class="sent-to"></b>.</p>
      <div class="boxes" role="group" aria-label="6-digit code">
        ${[1, 2, 3, 4, 5, 6].map((n) => `<input type="text" inputmode="numeric" maxlength="1" aria-label="Digit ${n}">`).join('')}
      </div>
      <p class="said" role="status"></p>
      <button class="primary">Confirm</button>
      <button type="button" class="link resend" data-done="We sent a new code.">I did not get a code</button>
    </form>
    ${done('Your card is being printed.')}`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'Kestrel',
    text: `Kestrel will NEVER ask for this code by phone. Code for your new account ending 8841: ${code}. Report abuse: 7726.`,
  }),
  acceptNumber: internationalPhone,
};

const inputOtp: Site = {
  ...ordinary,
  id: 'input-otp',
  brand: 'Wavelet',
  summary: 'The input-otp package; the phone field has an aria-label and a placeholder only.',
  layout: 'card',
  // input-otp adds a style element of its own.
  allowsInlineStyles: true,
  theme: { accent: '#1d8a4e', accentInk: '#fff', paper: '#0f1512', panel: '#0f1512', glow: '#38d680' },
  pitch: { title: 'Louder than silence.', text: 'Music for people who listen.' },
  client: 'input-otp',
  body: '<div id="app"></div>',
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'Wavelet',
    text: `<#> Your Wavelet code: ${code.slice(0, 3)}-${code.slice(3)}\n\nFA+9qCX9VSu`,
  }),
  acceptNumber: internationalPhone,
};

const twoPages: Site = {
  ...ordinary,
  id: 'two-pages',
  brand: 'Fernweh',
  summary: 'No scripts: the code is asked for on another page of the same origin.',
  layout: 'card',
  theme: { accent: '#0b6fa4', accentInk: '#fff', paper: '#eef6fb', panel: '#08324a', glow: '#7fd0ff' },
  pitch: { title: 'Far is a feeling.', text: 'Trains and ferries, on one ticket.' },
  client: null,
  body: '',
  makeCode: () => randomDigits(5),
  toSms: (code) => ({
    sender: 'FERNWEH',
    text: `Your Fernweh PIN is ${code}, valid for 5 min. Booking FW-229114, train ICE 1048, departs 08:15.`,
  }),
  acceptNumber: internationalPhone,
};

const iframe: Site = {
  ...ordinary,
  id: 'iframe',
  brand: 'Studio Elf',
  summary: 'The form is in a same-origin iframe.',
  layout: 'page',
  theme: { accent: '#a3387b', accentInk: '#fff', paper: '#fcf4f9', panel: '#42102f', glow: '#ff9ad5' },
  pitch: { title: 'Move slowly. Daily.', text: 'Pilates and yoga in small groups, seven studios, one pass.' },
  client: null,
  body: `
    <div class="columns">
      <section>
        <h2>This week</h2>
        <ul class="list">
          <li><b>Mon 07:00</b> Reformer, all levels <span>3 places</span></li>
          <li><b>Tue 18:30</b> Mat flow <span>8 places</span></li>
          <li><b>Wed 12:15</b> Lunch break stretch <span>5 places</span></li>
          <li><b>Thu 19:00</b> Yin yoga <span>waiting list</span></li>
          <li><b>Sat 10:00</b> Beginners <span>2 places</span></li>
        </ul>
        <form class="search" role="search"><label for="plz">Find a studio near you</label>
          <input id="plz" name="zip" placeholder="Postcode"></form>
      </section>
      <iframe title="Sign up" src="/embed/sign-up"></iframe>
    </div>`,
  embed: `
    <form class="details" novalidate>
      <h2>Get your free class</h2>
      <div class="field"><label for="member-name">Your name</label><input id="member-name" name="member_name"></div>
      <div class="field"><label for="member-phone">Mobile</label>
        <input id="member-phone" name="phone" placeholder="+49 …"></div>
      <p class="said" role="status"></p>
      <button class="primary">Get the code</button>
    </form>
    <form class="code" novalidate hidden>
      <h2>Check your messages</h2>
      <p class="lead">Code sent to <b class="sent-to"></b>.</p>
      <div class="field"><label for="member-code">Code from the SMS</label>
        <input id="member-code" name="code" inputmode="numeric"></div>
      <p class="said" role="status"></p>
      <button class="primary">Join</button>
      <button type="button" class="link resend" data-done="Sent again.">Send again</button>
    </form>
    ${done('See you on the mat.')}`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: '73210',
    text: `Studio Elf: code ${code} for your sign-up. Class on 24.11. at 18:30, studio 12. Reply STOP to 73210 to opt out.`,
  }),
  acceptNumber: internationalPhone,
};

const shadowOpen: Site = {
  ...ordinary,
  id: 'shadow-open',
  brand: 'Vaultly',
  summary: 'Web components: every field in an open shadow root inside another.',
  layout: 'split',
  // Shadow roots bring their own style elements.
  allowsInlineStyles: true,
  theme: { accent: '#2459c4', accentInk: '#fff', paper: '#f5f8ff', panel: '#0c1c3f', glow: '#86b0ff' },
  pitch: { title: 'One key. Every door.', text: 'Passwords, passkeys and papers for the whole family.' },
  client: 'shadow-open',
  body: `
    <vault-sign-up></vault-sign-up>
    <template id="sign-up">
      <form class="details" novalidate>
        <h2>Start your vault</h2>
        <p class="lead">Fourteen days free.</p>
        <vault-field name="email" label="Email" kind="email"></vault-field>
        <vault-field name="phone" label="Recovery phone" kind="tel" hint="International format, used for recovery only."></vault-field>
        <p class="said" role="status"></p>
        <button class="primary">Create vault</button>
      </form>
      <form class="code" novalidate hidden>
        <h2>Confirm your recovery phone</h2>
        <p class="lead">We sent a text message to <b class="sent-to"></b>.</p>
        <vault-field name="code" label="Security code" hint="Six letters and digits"></vault-field>
        <p class="said" role="status"></p>
        <button class="primary">Confirm</button>
        <button type="button" class="link resend" data-done="New code sent.">Send a new code</button>
      </form>
      ${done('Your vault is ready. Keep the recovery sheet safe.')}
    </template>`,
  makeCode: () => randomAlphanumeric(6),
  toSms: (code) => ({
    sender: 'Vaultly',
    text: `Vaultly security code: ${code}. If you did not create a vault on 23/11/2026, ignore this message.`,
  }),
  acceptNumber: internationalPhone,
};

const shadowClosed: Site = {
  ...ordinary,
  id: 'shadow-closed',
  brand: 'Atlas Club',
  summary: 'The form in a closed shadow root.',
  layout: 'card',
  allowsInlineStyles: true,
  theme: { accent: '#8a5a00', accentInk: '#fff', paper: '#fbf6ea', panel: '#3a2700', glow: '#ffd479' },
  pitch: { title: 'Maps by people who walk.', text: 'Trails, huts and water, checked on foot.' },
  client: 'shadow-closed',
  body: `
    <atlas-join></atlas-join>
    <template id="join">
      <form class="details" novalidate>
        <h2>Join the club</h2>
        <p class="lead">Members see every trail, also offline.</p>
        <div class="field"><label for="who">Name</label><input id="who" name="who"></div>
        <div class="field"><label for="cell">Cell phone</label><input id="cell" name="phone" type="tel" placeholder="+1 …"></div>
        <p class="said" role="status"></p>
        <button class="primary">Join</button>
      </form>
      <form class="code" novalidate hidden>
        <h2>Enter your code</h2>
        <p class="lead">Sent to <b class="sent-to"></b>.</p>
        <div class="field"><label for="pin">One-time code</label><input id="pin" name="code" inputmode="numeric"></div>
        <p class="said" role="status"></p>
        <button class="primary">Confirm</button>
        <button type="button" class="link resend" data-done="New code sent.">Resend</button>
      </form>
      ${done('Trails near you are loading.')}
    </template>`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'ATLAS',
    text: `Welcome to Atlas Club! Enter ${code} within 30 minutes. Membership no. 100482. atlas.example/h/5521`,
  }),
  acceptNumber: internationalPhone,
};

const decoys: Site = {
  ...ordinary,
  id: 'decoys',
  brand: 'Marquee',
  summary:
    'A checkout: two phone fields, and coupon code, card CVC and ZIP code beside the right code field.',
  layout: 'page',
  theme: { accent: '#a61e2b', accentInk: '#fff', paper: '#faf5f1', panel: '#32090d', glow: '#ff8f8f' },
  pitch: { title: 'The Glass Orchard', text: 'Friday, 20:00 · Row F, seats 11 and 12' },
  client: 'decoys',
  body: `
    <form class="checkout" novalidate>
      <div class="columns">
        <section>
          <h2>You</h2>
          <div class="field"><label for="c-name">Name on the ticket</label><input id="c-name" name="name" autocomplete="name"></div>
          <div class="pair">
            <div class="field"><label for="c-zip">ZIP code</label><input id="c-zip" name="zip" inputmode="numeric" maxlength="5"></div>
            <div class="field"><label for="c-companion">Companion's phone (optional)</label><input id="c-companion" name="companion_phone" type="tel"></div>
          </div>
          <div class="field"><label for="c-phone">Mobile number</label>
            <div class="joined"><input id="c-phone" name="phone" type="tel" placeholder="+1 212 555 0100"><button type="button" class="send-code">Text me a code</button></div>
            <p class="hint phone-said">Your account and tickets are tied to this number.</p></div>
          <div class="field"><label for="c-code">Confirmation code</label><input id="c-code" name="code" inputmode="numeric"></div>
        </section>
        <section>
          <h2>Payment</h2>
          <div class="field"><label for="c-card">Card number</label><input id="c-card" name="card" inputmode="numeric" placeholder="1234 5678 9012 3456"></div>
          <div class="pair">
            <div class="field"><label for="c-expiry">Expiry</label><input id="c-expiry" name="expiry" placeholder="MM/YY"></div>
            <div class="field"><label for="c-cvc">Security code (CVC)</label><input id="c-cvc" name="cvc" inputmode="numeric" maxlength="4"></div>
          </div>
          <div class="field"><label for="c-coupon">Coupon code</label><input id="c-coupon" name="coupon_code" placeholder="If you have one"></div>
          <dl class="sum"><dt>2 tickets</dt><dd>$84.00</dd><dt>Service fee</dt><dd>$6.50</dd><dt>Total</dt><dd>$90.50</dd></dl>
          <p class="said" role="status"></p>
          <button class="primary">Create account and pay</button>
          <p class="legal">This is a demonstration. Nothing is charged.</p>
        </section>
      </div>
    </form>
    ${done('Your tickets are in your account.')}`,
  makeCode: () => randomDigits(6),
  toSms: (code) => ({
    sender: 'MARQUEE',
    text: `Marquee: order 7702915, $90.50. To confirm your phone enter ${code}. Use coupon FALL24 for 10% off next time.`,
  }),
  acceptNumber: internationalPhone,
  refuseDetails: (fields) => {
    if (!/^\d{5}$/.test(fields.zip ?? '')) return { field: 'zip', message: 'The ZIP code has five digits.' };
    if (!/^\d{3}$/.test(fields.cvc ?? '')) {
      return { field: 'cvc', message: 'The security code is the three digits on the back of your card.' };
    }
    if ((fields.coupon_code ?? '') !== '') {
      return { field: 'coupon_code', message: `The coupon code ${fields.coupon_code} is not valid.` };
    }
    if ((fields.companion_phone ?? '') !== '' && fields.companion_phone === fields.phone) {
      return { field: 'companion_phone', message: 'Your companion needs a number of their own.' };
    }
    return null;
  },
};

export const sites: readonly Site[] = [
  plain,
  german,
  reactSelect,
  intlTelInput,
  reactPhoneNumber,
  boxes,
  inputOtp,
  twoPages,
  iframe,
  shadowOpen,
  shadowClosed,
  decoys,
];
