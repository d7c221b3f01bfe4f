import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { countries, showWidget, spell } from './page';

showWidget({
  'shoelace select and input': (root, say) => {
    root.innerHTML = `<div style="display:flex"><sl-select label="Country code" value="US">${countries
      .map(({ iso, label }) => `<sl-option value="${iso}">${label}</sl-option>`)
      .join('')}</sl-select><sl-input label="Phone number" type="tel"></sl-input></div>`;
    const list = root.querySelector('sl-select')!;
    const field = root.querySelector('sl-input')!;
    const tell = (): void => say(spell(list.value, field.value));
    list.addEventListener('sl-change', tell);
    field.addEventListener('sl-input', tell);
  },
  'shoelace input': (root, say) => {
    root.innerHTML = '<sl-input label="Verification code" inputmode="numeric" autocomplete="one-time-code"></sl-input>';
    const field = root.querySelector('sl-input')!;
    field.addEventListener('sl-input', () => say(field.value));
  },
});
