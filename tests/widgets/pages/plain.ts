import { showWidget, type Mount } from './page';

const html =
  (markup: string, wire: (root: HTMLElement, say: (value: string) => void) => void): Mount =>
  (root, say) => {
    root.innerHTML = markup;
    wire(root, say);
  };
const boxes = Array.from({ length: 6 }, (_, i) => `<input maxlength="1" inputmode="numeric" name="code[${i}]" style="width:36px;height:36px">`).join('');
const all = (root: ParentNode): HTMLInputElement[] => [...root.querySelectorAll('input')];
const joined = (root: ParentNode): string => all(root).map((box) => box.value).join('');

showWidget({
  'six boxes without script': html(boxes, (root, say) => root.addEventListener('input', () => say(joined(root)))),
  'six boxes, keyup moves on': html(boxes, (root, say) => {
    root.addEventListener('input', () => say(joined(root)));
    root.addEventListener('keyup', (event) => {
      const list = all(root);
      const at = list.indexOf(event.target as HTMLInputElement);
      if (/^\d$/.test((event as KeyboardEvent).key)) list[at + 1]?.focus();
    });
  }),
  'six boxes, keydown handled by the page': html(boxes, (root, say) => {
    root.addEventListener('keydown', (event) => {
      if (!/^\d$/.test(event.key)) return;
      event.preventDefault();
      const list = all(root);
      const at = list.indexOf(event.target as HTMLInputElement);
      list[at]!.value = event.key;
      list[at + 1]?.focus();
      say(joined(root));
    });
  }),
  'plain code field': html('<input id="w" name="code" autocomplete="one-time-code">', (root, say) =>
    root.addEventListener('input', () => say(joined(root))),
  ),
  'plain tel field': html('<input id="w" type="tel" name="phone">', (root, say) => root.addEventListener('input', () => say(joined(root)))),
  'field in an open shadow root': (root, say) => {
    const host = document.createElement('phone-field');
    root.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<label>Phone number <input type="tel"></label>';
    shadow.addEventListener('input', () => say(joined(shadow)));
  },
  'static dial code': html('<div class="group" style="display:flex"><span>+49</span><input id="w" type="tel" name="phone"></div>', (root, say) =>
    root.addEventListener('input', () => say(`+49 ${joined(root)}`)),
  ),
  'typed dial code': html(
    '<label>Country code <input name="dial" size="4" value="+1"></label> <label>Phone number <input name="number" type="tel"></label>',
    (root, say) => root.addEventListener('input', () => say(all(root).map((one) => one.value).join(' '))),
  ),
});
