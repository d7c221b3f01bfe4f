import { randomInt, randomUUID } from 'node:crypto';
import type { AcceptedNumber, Fields, Site, SiteId } from './site';

/** A site's word to its page: data that the page shows as it is. */
export type Answer = { ok: true; hint: string } | { ok: false; field: string; message: string };

/** Evidence for tests, never shown to a page: what reached the site's server and what it said to it. */
export interface Submission {
  siteId: SiteId;
  step: 'number' | 'code' | 'resend';
  fields: Fields;
  outcome: 'accepted' | 'refused';
  /** The refusal the person read, or the E.164 number an SMS went to. */
  detail: string;
}

export type DeliverSms = (message: {
  number: string;
  sender: string;
  text: string;
  delayMs?: number;
}) => Promise<{ ok: boolean }>;

interface SignUp {
  number: string;
  code: string;
  triesLeft: number;
  isAccepted: boolean;
}

const words = {
  en: {
    taken: 'This number already belongs to an account.',
    noSignUp: 'Your session has ended. Please start again.',
    wrongCode: (tries: number) => `That code is not right. ${tries} ${tries === 1 ? 'try' : 'tries'} left.`,
    noTries: 'Too many wrong codes. Ask for a new one.',
  },
  de: {
    taken: 'Zu dieser Nummer gibt es schon ein Konto.',
    noSignUp: 'Die Sitzung ist abgelaufen. Bitte beginne von vorn.',
    wrongCode: (tries: number) =>
      `Der Code stimmt nicht. Noch ${tries} ${tries === 1 ? 'Versuch' : 'Versuche'}.`,
    noTries: 'Zu viele falsche Codes. Bitte fordere einen neuen an.',
  },
};

/** `+4915123456789` → `•••• 6789`: what a real page shows of the number it texted. */
const toHint = (number: string): string => `•••• ${number.slice(-4)}`;

const normaliseCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** The server side of all sign-ups: numbers accepted or refused, one code a sign-up, five tries. */
export function createSignUps({ deliverSms, smsDelayMs }: { deliverSms: DeliverSms; smsDelayMs: number }) {
  const bySession = new Map<string, SignUp>();
  const takenNumbers = new Set<string>();
  const submissions: Submission[] = [];
  const lastCodes = new Map<SiteId, string>();

  const sessionKey = (site: Site, session: string): string => `${site.id} ${session}`;

  async function text(site: Site, signUp: SignUp): Promise<void> {
    signUp.code = site.makeCode();
    signUp.triesLeft = 5;
    lastCodes.set(site.id, signUp.code);
    // A real site learns nothing from its carrier about a wrong number either: it says "sent" in any case.
    await deliverSms({ number: signUp.number, ...site.toSms(signUp.code), delayMs: smsDelayMs });
  }

  function note(site: Site, step: Submission['step'], fields: Fields, answer: Answer, number = ''): Answer {
    submissions.push({
      siteId: site.id,
      step,
      fields,
      outcome: answer.ok ? 'accepted' : 'refused',
      detail: answer.ok ? number : answer.message,
    });
    return answer;
  }

  return {
    submissions,
    lastCode: (siteId: SiteId): string | undefined => lastCodes.get(siteId),
    newSession: (): string => randomUUID(),

    async start(site: Site, session: string, fields: Fields): Promise<Answer> {
      const accepted: AcceptedNumber = site.acceptNumber(fields);
      if (!accepted.ok) return note(site, 'number', fields, accepted);
      if (takenNumbers.has(`${site.id} ${accepted.number}`)) {
        return note(site, 'number', fields, { ok: false, field: 'phone', message: words[site.lang].taken });
      }
      const signUp: SignUp = { number: accepted.number, code: '', triesLeft: 0, isAccepted: false };
      bySession.set(sessionKey(site, session), signUp);
      await text(site, signUp);
      return note(site, 'number', fields, { ok: true, hint: toHint(accepted.number) }, accepted.number);
    },

    async resend(site: Site, session: string): Promise<Answer> {
      const signUp = bySession.get(sessionKey(site, session));
      if (signUp === undefined || signUp.isAccepted) {
        return note(site, 'resend', {}, { ok: false, field: '', message: words[site.lang].noSignUp });
      }
      await text(site, signUp);
      return note(site, 'resend', {}, { ok: true, hint: toHint(signUp.number) }, signUp.number);
    },

    verify(site: Site, session: string, fields: Fields): Answer {
      const said = words[site.lang];
      const signUp = bySession.get(sessionKey(site, session));
      if (signUp === undefined || signUp.isAccepted) {
        return note(site, 'code', fields, { ok: false, field: '', message: said.noSignUp });
      }
      const refusal = site.refuseDetails(fields);
      if (refusal !== null) return note(site, 'code', fields, { ok: false, ...refusal });
      if (signUp.triesLeft === 0) {
        return note(site, 'code', fields, { ok: false, field: 'code', message: said.noTries });
      }
      if (normaliseCode(fields.code ?? '') !== normaliseCode(signUp.code)) {
        signUp.triesLeft -= 1;
        const message = signUp.triesLeft === 0 ? said.noTries : said.wrongCode(signUp.triesLeft);
        return note(site, 'code', fields, { ok: false, field: 'code', message });
      }
      signUp.isAccepted = true;
      takenNumbers.add(`${site.id} ${signUp.number}`);
      return note(site, 'code', fields, { ok: true, hint: toHint(signUp.number) }, signUp.number);
    },

    /** The number a session's code went to, as the page may show it. */
    hintOf(site: Site, session: string): string | null {
      const signUp = bySession.get(sessionKey(site, session));
      return signUp === undefined ? null : toHint(signUp.number);
    },

    hasAccount: (site: Site, session: string): boolean =>
      bySession.get(sessionKey(site, session))?.isAccepted ?? false,
  };
}
export type SignUps = ReturnType<typeof createSignUps>;

/** `length` digits, leading zeros included. */
export function randomDigits(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}

/** Letters and digits that nobody mistakes for each other, at least one of each kind. */
export function randomAlphanumeric(length: number): string {
  const pick = (alphabet: string): string => alphabet[randomInt(alphabet.length)] ?? '';
  const letters = 'ACDEFGHJKMNPQRTUVWXY';
  const digits = '34679';
  const middle = Array.from({ length: length - 2 }, () => pick(letters + digits)).join('');
  return pick(digits) + middle + pick(letters);
}
