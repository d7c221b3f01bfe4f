import { showWidget, type Mount } from './page';

/** The browser's own accessor, kept before any page code here breaks it. */
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
const valueOf = (input: Element): string => native.get!.call(input) as string;

const page =
  (markup: string, wire: (field: HTMLInputElement, say: (value: string) => void, other: HTMLInputElement) => void): Mount =>
  (root, say) => {
    root.innerHTML = markup;
    const field = root.querySelector<HTMLInputElement>('.field')!;
    const other = root.querySelector<HTMLInputElement>('.other')!;
    other?.addEventListener('input', () => say(`WRONG FIELD ${valueOf(other)}`));
    wire(field, say, other);
  };
const phone = '<input id="w" class="field" type="tel" name="phone">';
const code = '<input id="w" class="field" name="otp" autocomplete="one-time-code">';
const secret = '<label>Card PIN <input class="other" type="password" name="pin"></label>';

showWidget({
  'prototype value redefined': page(phone, (field, say) => {
    field.addEventListener('input', () => say(valueOf(field)));
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      get: () => {
        throw new Error('no');
      },
      set: () => undefined,
    });
  }),
  'getters that throw': page(phone, (field, say) => {
    field.addEventListener('input', () => say(valueOf(field)));
    for (const name of ['value', 'name', 'type', 'form', 'labels', 'isConnected', 'disabled', 'focus', 'dispatchEvent'])
      Object.defineProperty(field, name, {
        get: () => {
          throw new Error('no');
        },
      });
  }),
  'controls named like properties': page(
    `<input type="hidden" name="parentNode"><input type="hidden" name="elements"><input type="hidden" name="localName"><input type="hidden" name="getAttribute">${phone}`,
    (field, say) => field.addEventListener('input', () => say(valueOf(field))),
  ),
  'field moves while it is written': page(`${phone}<div id="elsewhere"></div>`, (field, say) =>
    field.addEventListener('input', () => {
      say(valueOf(field));
      document.querySelector('#elsewhere')!.append(field);
    }),
  ),
  'ten thousand inputs': page(`${phone}<div id="many"></div>`, (field, say) => {
    field.addEventListener('input', () => say(valueOf(field)));
    document.querySelector('#many')!.innerHTML = '<p>Item <input name="quantity" size="3"></p>'.repeat(10_000);
  }),
  'field vanishes on focus': page(phone + secret, (field) => field.addEventListener('focus', () => field.remove())),
  'field becomes another on focus': page(phone + secret, (field, say) =>
    field.addEventListener('focus', () => {
      field.type = 'password';
      field.name = 'card-pin';
      field.addEventListener('input', () => say('WRONG FIELD'));
    }),
  ),
  'page takes the value back': page(phone, (field) =>
    field.addEventListener('input', () => native.set!.call(field, '')),
  ),
  'page cuts the value': page(phone, (field) =>
    field.addEventListener('input', () => native.set!.call(field, valueOf(field).slice(0, 8))),
  ),
  'page writes another number': page(phone, (field) =>
    field.addEventListener('input', () => native.set!.call(field, '+19005550199')),
  ),
  // Neither gets a key of ours: the value is set without focus or keys.
  'keys are led to another field': page(code + secret, (field, say, other) => {
    field.addEventListener('input', () => say(valueOf(field)));
    field.addEventListener('keydown', () => other.focus());
  }),
  'focus is led to another field': page(code + secret, (field, say, other) => {
    field.addEventListener('input', () => say(valueOf(field)));
    field.addEventListener('focus', () => other.focus());
  }),
});
