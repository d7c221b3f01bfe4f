import { showWidget, type Mount } from './page';
const html = (markup: string, wire: (root: HTMLElement, say: (v: string) => void) => void): Mount => (root, say) => { root.innerHTML = markup; wire(root, say); };
const all = (root: ParentNode): HTMLInputElement[] => [...root.querySelectorAll('input')];
const joined = (root: ParentNode): string => all(root).map((b) => b.value).join('');
const dig = (s: string): string => s.replace(/\D/g, '');
const B = (n: number, att: (i: number) => string, css = 'width:36px;height:36px'): string => `<div style="display:flex;gap:6px">${Array.from({ length: n }, (_, i) => `<input ${att(i)} style="${css}">`).join('')}</div>`;
const opener = (how: 'disabled' | 'readOnly', ev: string): ((root: HTMLElement, say: (v: string) => void) => void) => (root, say) => root.addEventListener(ev, (e) => { const l = all(root); const i = l.indexOf(e.target as HTMLInputElement); if (i >= 0 && l[i]!.value && l[i + 1] && l[i + 1]![how]) { l[i + 1]![how] = false; l[i + 1]!.focus(); } say(joined(root)); });
const prefixMask = (prefix: string, len: number): Mount => html(`<input id="w" type="tel" name="phone" value="${prefix} ">`, (root, say) => root.addEventListener('input', (e) => { const el = e.target as HTMLInputElement; const p = prefix + ' '; const d = el.value.startsWith(p) ? dig(el.value.slice(p.length)) : dig(el.value); el.value = p + d.slice(0, len); say(el.value); }));
const stat = (shown: string, put: string, att = ''): Mount => html(`<div style="display:flex"><span>${shown}</span><input id="w" type="tel" name="phone" ${att}></div>`, (root, say) => root.addEventListener('input', () => say(put + dig(joined(root)))));
/** A mask of the national number that takes the first digits of what comes. */
const nat = (placeholder: string, len: number, put: (d: string) => string, lang = 'en', att = ''): Mount => (root, say) => { document.documentElement.lang = lang; root.innerHTML = `<input id="w" type="tel" name="phone" placeholder="${placeholder}" ${att}>`; root.addEventListener('input', (e) => { const el = e.target as HTMLInputElement; el.value = dig(el.value).slice(0, len); say(put(el.value)); }); };
const late = (wait: (f: () => void) => void): Mount => html(B(6, () => 'inputmode="numeric"'), (root, say) => { let code = ['', '', '', '', '', '']; root.addEventListener('input', (e) => { const l = all(root); const i = l.indexOf(e.target as HTMLInputElement); const seen = code; const v = l[i]!.value.slice(-1); wait(() => { const next = [...seen]; next[i] = v; code = next; l.forEach((b, k) => (b.value = next[k]!)); l[i + 1]?.focus(); say(code.join('')); }); }); });
showWidget({
  'open: disabled, keyup, number': html(B(6, (i) => `type="number" ${i ? 'disabled' : ''}`), opener('disabled', 'keyup')),
  'open: disabled, input, text': html(B(6, (i) => `type="text" maxlength="1" ${i ? 'disabled' : ''}`), opener('disabled', 'input')),
  'open: disabled, tel, otc first': html(B(6, (i) => `type="tel" maxlength="1" ${i ? 'disabled' : 'autocomplete="one-time-code"'}`), opener('disabled', 'input')),
  'open: readonly, input': html(B(6, (i) => `inputmode="numeric" maxlength="1" ${i ? 'readonly' : ''}`), opener('readOnly', 'input')),
  'open: readonly, keyup, names': html(B(6, (i) => `name="digit${i + 1}" maxlength="1" ${i ? 'readonly' : ''}`), opener('readOnly', 'keyup')),
  'open: pointer-events none': html(`<div style="display:flex;gap:6px">${Array.from({ length: 6 }, (_, i) => `<input maxlength="1" tabindex="${i ? -1 : 0}" style="width:36px;height:36px;${i ? 'pointer-events:none' : ''}">`).join('')}</div>`, (root, say) => root.addEventListener('input', (e) => { const l = all(root); const i = l.indexOf(e.target as HTMLInputElement); if (l[i + 1]) { l[i + 1]!.style.pointerEvents = ''; l[i + 1]!.focus(); } say(joined(root)); })),
  '38: placeholder 0': stat('+38', '+38', 'placeholder="067 123 45 67"'),
  '38: mask in placeholder': html('<input id="w" type="tel" name="phone" placeholder="+38(___) ___ __ __">', (root, say) => root.addEventListener('input', (e) => { const el = e.target as HTMLInputElement; const v = el.value.startsWith('+38') ? el.value.slice(3) : el.value; const d = dig(v).slice(0, 10); el.value = d ? '+38(' + d.slice(0, 3) + ')' + d.slice(3) : ''; say('+38' + d); })),
  '38: value and national rest': html('<input id="w" type="tel" name="phone" value="+38">', (root, say) => root.addEventListener('input', (e) => { const el = e.target as HTMLInputElement; const v = el.value.startsWith('+38') ? el.value.slice(3) : el.value; const d = dig(v).slice(0, 10); el.value = '+38' + d; say(el.value); })),
  '38: typed dial field': html('<label>Country code <input name="dial" size="4" value="+38" readonly></label> <label>Phone <input id="w" name="number" type="tel"></label>', (root, say) => root.addEventListener('input', () => say('+38' + dig(all(root)[1]!.value)))),
  'trunk: +44 (0)': stat('+44 (0)', '+44'), 'trunk: +49 (0)': stat('+49 (0)', '+49'), 'trunk: +41 0': stat('+41 (0)', '+41'), 'trunk: +54 9': stat('+54 9', '+549'), 'trunk: +52 1 gone': stat('+52', '+52', 'placeholder="55 1234 5678"'), 'trunk: +7 9': stat('+7 9', '+79', 'maxlength="9"'),
  'prefix: +380': prefixMask('+380', 9), 'prefix: +33': prefixMask('+33', 9), 'prefix: +48': prefixMask('+48', 9), 'prefix: +7': prefixMask('+7', 10), 'prefix: +1': prefixMask('+1', 10),
  'nat: br pt': nat('(00) 00000-0000', 11, (d) => '+55' + d, 'pt-BR'),
  'nat: br 11 9': nat('(11) 99999-9999', 11, (d) => '+55' + d, 'pt-BR'),
  'nat: au': nat('0400 000 000', 10, (d) => '+61' + d.replace(/^0/, ''), 'en-AU'),
  'nat: fr': nat('06 00 00 00 00', 10, (d) => '+33' + d.replace(/^0/, ''), 'fr'),
  'nat: fr underscores': nat('__ __ __ __ __', 10, (d) => '+33' + d.replace(/^0/, ''), 'fr'),
  'nat: es': nat('000 000 000', 9, (d) => '+34' + d, 'es', 'maxlength="11"'),
  'nat: sg': nat('9999 9999', 8, (d) => '+65' + d, 'en'),
  'nat: in': nat('XXXXX XXXXX', 10, (d) => '+91' + d, 'en-IN'),
  'nat: de': nat('0151 23456789', 12, (d) => '+49' + d.replace(/^0/, ''), 'de'),
  'nat: it': nat('333 1234567', 10, (d) => '+39' + d, 'it'),
  'nat: mx': nat('55 0000 0000', 10, (d) => '+52' + d, 'es-MX'),
  'halves: 3+3': html('<div style="display:flex"><input maxlength="3" inputmode="numeric" size="3"><span>-</span><input maxlength="3" inputmode="numeric" size="3"></div>', (root, say) => root.addEventListener('input', (e) => { const l = all(root); if ((e.target as HTMLInputElement).value.length === 3) l[1]!.focus(); say(joined(root)); })),
  'halves: 3+3 otc': html('<div style="display:flex"><input maxlength="3" name="code1" autocomplete="one-time-code" size="3"> <input maxlength="3" name="code2" size="3"></div>', (root, say) => root.addEventListener('input', () => say(joined(root)))),
  'late: timeout 0': late((f) => setTimeout(f, 0)), 'late: timeout 30': late((f) => setTimeout(f, 30)), 'late: microtask': late((f) => queueMicrotask(f)), 'late: frame': late((f) => requestAnimationFrame(f)),
  'before: one field': html('<input id="w" autocomplete="one-time-code">', (root, say) => { let d = ''; root.addEventListener('beforeinput', (e) => { const ev = e as InputEvent; ev.preventDefault(); d = ev.data ? (d + ev.data).slice(0, 6) : ''; (ev.target as HTMLInputElement).value = d; say(d); }); }),
  'before: keydown and beforeinput': html(B(6, () => 'maxlength="1"'), (root, say) => { root.addEventListener('beforeinput', (e) => { if (!/^\d$/.test((e as InputEvent).data ?? '')) e.preventDefault(); }); root.addEventListener('input', (e) => { const l = all(root); l[l.indexOf(e.target as HTMLInputElement) + 1]?.focus(); say(joined(root)); }); }),
});
