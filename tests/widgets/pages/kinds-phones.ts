import { showWidget, type Mount } from './page';

const digits = (text: string): string => text.replace(/\D/g, '');
const field = (root: ParentNode): HTMLInputElement => root.querySelector<HTMLInputElement>('#w')!;
const html =
  (markup: string, wire: (root: HTMLElement, say: (value: string) => void) => void, lang = 'en'): Mount =>
  (root, say) => {
    document.documentElement.lang = lang;
    root.innerHTML = markup;
    wire(root, say);
  };
const input = (attributes = ''): string => `<input id="w" type="tel" name="phone" ${attributes}>`;

/** The page puts `put` before whatever digits are typed behind what it shows. */
const shown = (before: string, put: string, attributes = ''): Mount =>
  html(`<div style="display:flex;align-items:center">${before}${input(attributes)}</div>`, (root, say) =>
    root.addEventListener('input', () => say(put + digits(field(root).value))),
  );

/** A mask that keeps its dial code in the field; `isStrict` ones throw away what does not stand behind it. */
const behindPrefix = (prefix: string, places: number, { isShownOnFocus = false, isStrict = false } = {}): Mount =>
  html(input(isShownOnFocus ? '' : `value="${prefix}"`), (root, say) => {
    root.addEventListener('focusin', () => {
      if (field(root).value === '') field(root).value = prefix;
    });
    root.addEventListener('input', () => {
      const { value } = field(root);
      const rest = value.startsWith(prefix) ? value.slice(prefix.length) : isStrict ? '' : value;
      field(root).value = prefix + digits(rest).slice(0, places);
      say(field(root).value);
    });
  });

/** A mask of the national number: it takes the first digits of whatever comes, and puts them into groups. */
const national = (placeholder: string, groups: readonly number[], put: (digits: string) => string, lang = 'en', attributes = ''): Mount =>
  html(
    input(`placeholder="${placeholder}" ${attributes}`),
    (root, say) =>
      root.addEventListener('input', () => {
        let rest = digits(field(root).value).slice(0, groups.reduce((sum, each) => sum + each, 0));
        const all = rest;
        const parts = groups.map((length) => {
          const part = rest.slice(0, length);
          rest = rest.slice(length);
          return part;
        });
        field(root).value = parts.filter(Boolean).join(' ');
        say(put(all));
      }),
    lang,
  );
const after = (code: string) => (text: string): string => code + text.replace(/^0/, '');

showWidget({
  // What stands before the field begins the number.
  'shown: +49 (0) in pieces': shown('<span>+49</span> <span>(0)</span>', '+49'),
  'shown: flag and +48': shown('<span>🇵🇱 +48</span>', '+48'),
  'shown: DE (+49)': shown('<span>DE (+49)</span>', '+49'),
  'shown: 0049': shown('<span>0049</span>', '+49'),
  'shown: (+33)': shown('<em>(+33)</em>', '+33', 'placeholder="6 12 34 56 78"'),
  'shown: +43 (0) before a bar': shown('<span>+43 (0) |</span>', '+43'),
  'shown: +44 7': shown('<span>+44 7</span>', '+447'),
  'shown: +7 (9': shown('<span>+7 (9</span>', '+79'),
  'shown: +39 and a word': shown('<span>+39 Italia</span>', '+39'),
  'shown: +1 (809)': shown('<span>+1 (809)</span>', '+1809'),
  'shown: +34 in a locked field': shown('<input value="+34" size="4" readonly tabindex="-1">', '+34'),
  'shown: +61 in a disabled field': shown('<input value="+61" size="4" disabled>', '+61'),
  // Of another country: nothing is written.
  'shown: another +44 (0)': shown('<span>+44 (0)</span>', 'WRONG +44'),
  'shown: another +54 9': shown('<span>+54 9</span>', 'WRONG +549'),
  'shown: another +38': shown('<span>+38</span>', 'WRONG +38'),
  'shown: another locked +33': shown('<input value="+33" size="4" readonly>', 'WRONG +33'),
  'shown: another +358 and a word': shown('<span>+358 Suomi</span>', 'WRONG +358'),

  // Ukrainian numbers behind +38.
  '38: before ten places': shown('<label for="w">+38</label>', '+38', 'maxlength="10"'),
  '38: before a mask': shown('<span>+38</span>', '+38', 'placeholder="(0__) ___-__-__"'),
  '38: with a flag': shown('<span>🇺🇦 +38</span>', '+38'),
  '38: in brackets': shown('<span>(+38)</span>', '+38'),
  '38: with a zero': shown('<span>+38 (0</span>', '+380'),
  '38: a list': html(
    `<div style="display:flex"><select id="s" aria-label="Код країни"><option>+7</option><option>+38</option><option>+48</option></select>${input()}</div>`,
    (root, say) => {
      const tell = (): void => say(root.querySelector('select')!.value + digits(field(root).value));
      root.addEventListener('input', tell);
      root.addEventListener('change', tell);
    },
    'uk',
  ),
  '38: kept in the field': behindPrefix('+38', 10),
  '38: kept in the field, with a space': behindPrefix('+38 ', 10),
  '38: kept in the field, strictly': behindPrefix('+38 ', 10, { isStrict: true }),
  '38: shown on focus': behindPrefix('+38 ', 10, { isShownOnFocus: true }),
  '38: national mask': national('0XX XXX XX XX', [3, 3, 2, 2], (text) => `+38${text}`, 'uk'),

  // Masks that keep a dial code in the field.
  'prefix: +49, strictly': behindPrefix('+49 ', 12, { isStrict: true }),
  'prefix: +44, strictly': behindPrefix('+44 ', 10, { isStrict: true }),
  'prefix: +55': behindPrefix('+55 ', 11),
  'prefix: +91': behindPrefix('+91-', 10),
  'prefix: +65': behindPrefix('(+65) ', 8),
  'prefix: +34 on focus': behindPrefix('+34 ', 9, { isShownOnFocus: true }),
  'prefix: +39 on focus': behindPrefix('+39 ', 10, { isShownOnFocus: true }),
  'prefix: +61, strictly': behindPrefix('+61 ', 9, { isStrict: true }),
  'prefix: +7 (, strictly': behindPrefix('+7 (', 10, { isStrict: true }),
  'prefix: +54 9': behindPrefix('+54 9 ', 10),

  // Masks of national numbers.
  'national: BR (__) _____-____': national('(__) _____-____', [2, 5, 4], after('+55'), 'pt-BR'),
  'national: BR in English': national('(00) 00000-0000', [2, 5, 4], after('+55')),
  'national: ES ___ ___ ___': national('___ ___ ___', [3, 3, 3], after('+34'), 'es'),
  'national: PL 000-000-000': national('000-000-000', [3, 3, 3], after('+48'), 'pl'),
  'national: SG XXXX XXXX': national('XXXX XXXX', [4, 4], after('+65'), 'en-SG'),
  'national: FR 0_ __ __ __ __': national('0_ __ __ __ __', [2, 2, 2, 2, 2], after('+33'), 'fr-FR'),
  'national: FR 00 00 00 00 00': national('00 00 00 00 00', [2, 2, 2, 2, 2], after('+33'), 'fr'),
  'national: IN 00000 00000': national('00000 00000', [5, 5], after('+91'), 'en-IN'),
  'national: IN e.g. 98765 43210': national('e.g. 98765 43210', [5, 5], after('+91')),
  'national: AU 04__ ___ ___': national('04__ ___ ___', [4, 3, 3], after('+61'), 'en-AU'),
  'national: GB 07___ ______': national('07___ ______', [5, 6], after('+44'), 'en-GB'),
  'national: IT ### ### ####': national('### ### ####', [3, 3, 4], after('+39'), 'it'),
  'national: MX 00 0000 0000': national('00 0000 0000', [2, 4, 4], after('+52'), 'es-MX'),
  'national: US (___) ___-____': national('(___) ___-____', [3, 3, 4], after('+1'), 'en-US'),
  // The number of another country does not go into it.
  'national: another, US mask': national('(___) ___-____', [3, 3, 4], (text) => (text ? `WRONG ${text}` : ''), 'en'),
  'national: another, BR mask': national('(00) 00000-0000', [2, 5, 4], (text) => (text.length > 10 ? `WRONG ${text}` : ''), 'pt-BR'),

  // Argentina: ten digits without the 9 that callers from abroad dial.
  'ar: ten places behind +54': shown('<span>+54</span>', '+549', 'maxlength="10"'),
  'ar: ten places in a placeholder': shown('<span>+54</span>', '+549', 'placeholder="11 1234-5678"'),
  'ar: a mask of ten': national('(__) ____-____', [2, 4, 4], (text) => `+549${text}`, 'es-AR'),
  'ar: a pattern of ten': shown('<span>🇦🇷 +54</span>', '+549', 'pattern="[0-9]{10}"'),
});
