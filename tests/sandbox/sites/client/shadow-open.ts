import { startFlow } from './flow';
import styles from './shadow.css';

/** A text field as design systems ship it: label, input and hint in a shadow root of their own. */
class VaultField extends HTMLElement {
  private readonly input = document.createElement('input');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const label = document.createElement('label');
    label.htmlFor = 'control';
    label.textContent = this.getAttribute('label') ?? '';
    this.input.id = 'control';
    this.input.type = this.getAttribute('kind') ?? 'text';
    this.input.inputMode = this.getAttribute('keyboard') ?? '';
    root.append(style, label, this.input);
    const hint = this.getAttribute('hint');
    if (hint !== null) {
      const line = document.createElement('p');
      line.className = 'hint';
      line.textContent = hint;
      root.append(line);
    }
  }

  get value(): string {
    return this.input.value;
  }

  override focus(): void {
    this.input.focus();
  }
}

class VaultSignUp extends HTMLElement {
  connectedCallback(): void {
    const template = document.querySelector<HTMLTemplateElement>('#sign-up');
    if (template === null || this.shadowRoot !== null) return;
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style, document.importNode(template.content, true));
    const valueOf = (form: HTMLFormElement, name: string): string =>
      form.querySelector<VaultField>(`vault-field[name=${name}]`)?.value ?? '';
    startFlow({
      root,
      readDetails: (form) => ({ email: valueOf(form, 'email'), phone: valueOf(form, 'phone') }),
      readCode: (form) => ({ code: valueOf(form, 'code') }),
    });
  }
}

customElements.define('vault-field', VaultField);
customElements.define('vault-sign-up', VaultSignUp);
