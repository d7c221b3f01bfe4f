import { readForm } from './read-form';
import { post } from './site-server';

/** A checkout: everything on one page, and the phone is confirmed in the middle of it. */
const form = document.querySelector<HTMLFormElement>('form.checkout');
const done = document.querySelector<HTMLElement>('.done');
const said = document.querySelector<HTMLElement>('.said');
const phoneSaid = document.querySelector<HTMLElement>('.phone-said');

function say(line: HTMLElement | null, text: string, isError: boolean): void {
  if (line === null) return;
  line.textContent = text;
  line.classList.toggle('is-error', isError);
}

if (form !== null) {
  form.querySelector('.send-code')?.addEventListener('click', () => {
    void post('sign-up', readForm(form)).then((answer) => {
      say(phoneSaid, answer.ok ? `We texted a code to ${answer.hint}.` : answer.message, !answer.ok);
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void post('verify', readForm(form)).then((answer) => {
      say(said, answer.ok ? '' : answer.message, !answer.ok);
      if (!answer.ok) return;
      form.hidden = true;
      if (done !== null) done.hidden = false;
    });
  });
}
