import type { SiteId } from '../sandbox/sites/site';
import type { ElementQuery } from '../support/view';

/** How a person walks through a demo site: what they type themselves, and the buttons they press. */
export interface SiteWalk {
  siteId: SiteId;
  /** Start of the product's line in the popup's list, and the words typed to find it. */
  product: { query: string; name: RegExp };
  /** What the person types before the number is inserted. */
  details: readonly (readonly [ElementQuery, string])[];
  phoneField: ElementQuery;
  /** A number this site's form refuses, with what it answers. */
  refusedNumber: { typed: string; answer: RegExp };
  sendNumber: ElementQuery;
  /** Sending the number leads to another page. */
  asksOnNextPage?: true;
  /** The only field of the code, or the first box. */
  codeField: ElementQuery;
  /** None where the site goes on by itself with the last digit. */
  sendCode: ElementQuery | null;
  wrongCode: RegExp;
  created: RegExp;
}

const field = (name: RegExp): ElementQuery => ({ role: 'textbox', name });
const button = (name: RegExp | string): ElementQuery => ({ role: 'button', name });

const whatsappGermany = { query: 'whatsapp germany', name: /^WhatsApp, Germany, Activation/ };
const telegramGermany = { query: 'telegram germ', name: /^Telegram, Germany, Activation/ };

const english = {
  wrongCode: /code is not right/i,
  created: /account created/i,
  refusedNumber: { typed: '0151 23456789', answer: /start with your country code/i },
  product: whatsappGermany,
} as const;

export const plainWalk: SiteWalk = {
  ...english,
  siteId: 'plain',
  details: [
    [field(/^name/i), 'Ada Byron'],
    [field(/^email/i), 'ada@lumen.example'],
  ],
  phoneField: field(/mobile number/i),
  sendNumber: button('Continue'),
  codeField: field(/verification code/i),
  sendCode: button('Verify'),
};

export const siteWalks: readonly SiteWalk[] = [
  plainWalk,
  {
    ...english,
    siteId: 'german',
    product: telegramGermany,
    details: [
      [field(/vorname/i), 'Ada'],
      [field(/e-mail/i), 'ada@stadtmarkt.example'],
    ],
    phoneField: field(/handynummer/i),
    refusedNumber: { typed: '+44 7700 900123', answer: /keine deutsche mobilnummer/i },
    sendNumber: button('Weiter'),
    codeField: field(/bestätigungscode/i),
    sendCode: button('Bestätigen'),
    wrongCode: /code stimmt nicht/i,
    created: /konto erstellt/i,
  },
  {
    ...english,
    siteId: 'react-select',
    details: [[field(/full name/i), 'Ada Byron']],
    phoneField: field(/phone number/i),
    refusedNumber: { typed: '49 1512 3456789', answer: /does not fit the country/i },
    sendNumber: button('Continue'),
    codeField: field(/confirmation code/i),
    sendCode: button('Confirm'),
  },
  {
    ...english,
    siteId: 'intl-tel-input',
    product: telegramGermany,
    details: [[field(/first name/i), 'Ada']],
    phoneField: field(/phone number/i),
    refusedNumber: { typed: '123', answer: /not a valid number/i },
    sendNumber: button('Next'),
    codeField: field(/4-digit code/i),
    sendCode: button('Next'),
  },
  {
    ...english,
    siteId: 'react-phone-number',
    details: [[field(/name of the guest/i), 'Ada Byron']],
    phoneField: field(/^phone$/i),
    refusedNumber: { typed: '123', answer: /valid phone number/i },
    sendNumber: button(/text me a code/i),
    codeField: field(/^code$/i),
    sendCode: button('Verify'),
  },
  {
    ...english,
    siteId: 'boxes',
    details: [],
    phoneField: field(/mobile number/i),
    sendNumber: button(/send me a code/i),
    codeField: field(/digit 1/i),
    sendCode: null,
  },
  {
    ...english,
    siteId: 'input-otp',
    product: telegramGermany,
    details: [],
    phoneField: field(/mobile number/i),
    sendNumber: button('Get code'),
    codeField: { role: 'textbox' },
    sendCode: null,
  },
  {
    ...english,
    siteId: 'two-pages',
    details: [[field(/traveller/i), 'Ada Byron']],
    phoneField: field(/mobile phone/i),
    sendNumber: button('Next'),
    asksOnNextPage: true,
    codeField: field(/pin from the text message/i),
    sendCode: button('Finish'),
  },
  {
    ...english,
    siteId: 'iframe',
    details: [[field(/your name/i), 'Ada Byron']],
    phoneField: field(/^mobile/i),
    sendNumber: button(/get the code/i),
    codeField: field(/code from the sms/i),
    sendCode: button('Join'),
  },
  {
    ...english,
    siteId: 'shadow-open',
    product: telegramGermany,
    details: [[field(/^email/i), 'ada@vaultly.example']],
    phoneField: field(/recovery phone/i),
    sendNumber: button(/create vault/i),
    codeField: field(/security code/i),
    sendCode: button('Confirm'),
  },
  {
    ...english,
    siteId: 'shadow-closed',
    details: [[field(/^name/i), 'Ada Byron']],
    phoneField: field(/cell phone/i),
    sendNumber: button('Join'),
    codeField: field(/one-time code/i),
    sendCode: button('Confirm'),
  },
  {
    ...english,
    siteId: 'decoys',
    details: [
      [field(/name on the ticket/i), 'Ada Byron'],
      [field(/zip code/i), '10001'],
      [field(/card number/i), '4242 4242 4242 4242'],
      [field(/expiry/i), '12/29'],
      [field(/security code/i), '123'],
    ],
    phoneField: field(/^mobile number/i),
    sendNumber: button(/text me a code/i),
    codeField: field(/confirmation code/i),
    sendCode: button(/create account and pay/i),
  },
];

/** Fields of a site that must stay as the person left them. */
export const untouched: Partial<Record<SiteId, readonly (readonly [string, string])[]>> = {
  decoys: [
    ['companion_phone', ''],
    ['coupon_code', ''],
    ['zip', '10001'],
    ['cvc', '123'],
    ['card', '4242 4242 4242 4242'],
    ['expiry', '12/29'],
  ],
};
