import { startFlow } from './flow';

// The inputs carry no attributes: what is what follows from their order alone.
const valueAt = (form: HTMLFormElement, index: number): string =>
  form.querySelectorAll('input')[index]?.value ?? '';

startFlow({
  root: document,
  readDetails: (form) => ({ firstName: valueAt(form, 0), email: valueAt(form, 1), phone: valueAt(form, 2) }),
  readCode: (form) => ({ code: valueAt(form, 0) }),
});
