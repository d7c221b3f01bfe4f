import { readForm } from './read-form';
import { post, type Answer } from './site-server';

interface FlowParts {
  /** Where the three steps stand: the document, or a shadow root. */
  root: ParentNode;
  /** The fields of the first form, by the names the server knows. */
  readDetails?: (form: HTMLFormElement) => Record<string, string>;
  readCode?: (form: HTMLFormElement) => Record<string, string>;
  /** After a refused code. */
  onCodeRefused?: () => void;
}

/** Details → code → done: the three steps of most sign-ups, wired to the forms found under `root`. */
export function startFlow({ root, readDetails, readCode, onCodeRefused }: FlowParts): void {
  const find = <T extends Element>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (element === null) throw new Error(`The page has no ${selector}`);
    return element;
  };
  const details = find<HTMLFormElement>('form.details');
  const code = find<HTMLFormElement>('form.code');
  const done = find<HTMLElement>('.done');

  const show = (step: HTMLElement): void => {
    for (const one of [details, code, done]) one.hidden = one !== step;
    step.querySelector<HTMLInputElement>('input')?.focus();
  };
  const say = (form: HTMLFormElement, text: string, isError: boolean): void => {
    const line = form.querySelector<HTMLElement>('.said');
    if (line === null) return;
    line.textContent = text;
    line.classList.toggle('is-error', isError);
  };
  const whileBusy = async (form: HTMLFormElement, work: () => Promise<Answer>): Promise<Answer> => {
    const buttons = [...form.querySelectorAll('button')];
    for (const button of buttons) button.disabled = true;
    say(form, '', false);
    const answer = await work();
    for (const button of buttons) button.disabled = false;
    if (!answer.ok) say(form, answer.message, true);
    return answer;
  };

  details.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = (readDetails ?? readForm)(details);
    void whileBusy(details, () => post('sign-up', fields)).then((answer) => {
      if (!answer.ok) return;
      for (const place of code.querySelectorAll('.sent-to')) place.textContent = answer.hint;
      show(code);
    });
  });

  code.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = (readCode ?? readForm)(code);
    void whileBusy(code, () => post('verify', fields)).then((answer) => {
      if (answer.ok) show(done);
      else onCodeRefused?.();
    });
  });

  code.querySelector('.resend')?.addEventListener('click', () => {
    void whileBusy(code, () => post('resend', {})).then((answer) => {
      if (answer.ok) say(code, code.querySelector('.resend')?.getAttribute('data-done') ?? '', false);
    });
  });
}
