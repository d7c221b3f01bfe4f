import $ from 'jquery';
import 'select2/dist/css/select2.css';
import { countries, showWidget, spell } from './page';

Object.assign(window, { $, jQuery: $ });
const plugins = async (): Promise<void> => {
  const { default: select2 } = (await import('select2')) as any;
  if (typeof select2 === 'function') select2(window, $);
  await import('jquery-mask-plugin' as string);
};

showWidget({
  'select2 and field': (root, say) => {
    void plugins().then(() => {
      root.innerHTML = `<div style="display:flex"><select name="country_code" aria-label="Country code" style="width:260px">${countries
        .map(({ iso, label }) => `<option value="${iso}"${iso === 'US' ? ' selected' : ''}>${label}</option>`)
        .join('')}</select><input id="w" type="tel" name="phone"></div>`;
      const list = $(root).find('select');
      const field = $(root).find('input');
      const tell = (): void =>
        say(spell(list.val(), field.val()));
      (list as any).select2();
      list.on('change', tell);
      field.on('input', tell);
    });
  },
  'jquery mask plugin': (root, say) => {
    void plugins().then(() => {
      root.innerHTML = '<input id="w" type="tel" name="phone" placeholder="(000) 000-0000">';
      const field = $(root).find('input');
      (field as any).mask('(000) 000-0000', { onChange: (value: string) => say(`+1 ${value}`) });
    });
  },
});
