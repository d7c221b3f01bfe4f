import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languages } from './languages.ts';
import { handmadePages } from './handmade-pages.ts';

// jsdom brings no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string) => { window: { document: Document } };
};

/**
 * Writes `pages/` and `labels.json` (the format of `tests/corpus/fields-corpus.ts`): for each language a sign-up, a
 * step with an SMS code and a page of decoys, each language in another way of writing forms, and the pages made by
 * hand. Run by hand after a change: `npx tsx tests/autofill-pages/generate-pages.ts`.
 */

interface Field {
  /** The answer: a label of the corpus, then its tags. */
  is: string;
  text: string;
  type?: string;
  name?: string;
  attributes?: string;
  /** A whole control in place of an input; `$` is where its attributes go. */
  control?: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

let lastId = 0;
const control = (
  { is, type = 'text', name, attributes = '', control: whole }: Field,
  extra: string,
): string => {
  const all = `data-is="${is}" ${name ? `name="${name}"` : ''} ${attributes} ${extra}`;
  return whole ? whole.replace('$', all) : `<input type="${type}" ${all}>`;
};

/** The ways pages tie words to fields. */
const styles: ((field: Field) => string)[] = [
  (field) => {
    const id = `f${++lastId}`;
    return `<div class="form-group"><label for="${id}">${escape(field.text)}</label>${control(field, `id="${id}" class="form-control"`)}</div>`;
  },
  (field) => `<p><label>${escape(field.text)} ${control(field, '')}</label></p>`,
  (field) => `<div class="field">${control(field, `aria-label="${escape(field.text)}" class="input"`)}</div>`,
  (field) =>
    field.control
      ? `<div>${control(field, `aria-label="${escape(field.text)}"`)}</div>`
      : `<div class="MuiInputBase-root">${control(field, `placeholder="${escape(field.text)}" class="MuiInputBase-input"`)}</div>`,
  (field) => `<table><tr><td>${escape(field.text)}:</td><td>${control(field, '')}</td></tr></table>`,
  (field) => {
    const id = `r${++lastId}`;
    return `<div class="ant-form-item"><div class="ant-form-item-label"><span id="${id}">${escape(field.text)}</span></div><div>${control(field, `aria-labelledby="${id}" class="ant-input"`)}</div></div>`;
  },
  (field) =>
    `<div class="v-field"><label class="v-label">${escape(field.text)}</label><div class="v-field__input">${control(field, '')}</div></div>`,
  (field) => {
    const id = `mat-input-${++lastId}`;
    return `<mat-form-field><div class="mat-infix">${control(field, `id="${id}" placeholder=" "`)}<label for="${id}">${escape(field.text)}</label></div></mat-form-field>`;
  },
];

const dialCodes = [
  '1 US',
  '44 GB',
  '49 DE',
  '33 FR',
  '34 ES',
  '39 IT',
  '48 PL',
  '7 KZ',
  '81 JP',
  '91 IN',
  '55 BR',
];
const dialList = `<select style="width:90px" $>${dialCodes.map((entry) => `<option value="${entry.split(' ')[1]}">${entry.split(' ')[1]} (+${entry.split(' ')[0]})</option>`).join('')}</select>`;
const residence = `<select $>${['DE', 'FR', 'ES', 'IT', 'PL', 'KZ', 'JP', 'IN', 'BR'].map((code) => `<option value="${code}">${new Intl.DisplayNames('en', { type: 'region' }).of(code)}</option>`).join('')}</select>`;

const page = (language: string, title: string, body: string): string =>
  `<!doctype html>
<html lang="${language}" dir="${/^(?:ar|fa|he)$/.test(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:16px sans-serif;max-width:640px;margin:24px auto}input,select{padding:6px;font-size:16px}.boxes input{width:40px;height:44px;text-align:center;margin:4px}.ohnohoney{position:absolute;left:-5000px}</style></head>
<body>
${body}
</body></html>
`;

function pagesOf(language: string, at: number): { name: string; html: string }[] {
  const words = (languages[language] ?? '').split('|');
  const [
    phone,
    dial,
    smsSent,
    code,
    emailSent,
    appCode,
    zip,
    promo,
    cvc,
    captcha,
    order,
    fax,
    chat,
    birth,
    amount,
    country,
    fullName,
    cardPin,
  ] = words as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const style = (field: Field): string => (styles[at % styles.length] ?? styles[0])!(field);
  const isNamed = at % 2 === 0;
  const named = (name: string): { name?: string } => (isNamed ? { name } : {});
  const phoneField: Field[] =
    at % 3 === 0
      ? [
          { is: 'tel-country-code', text: dial, control: dialList, ...named('dial') },
          { is: 'tel-national', text: phone, type: 'tel', ...named('phone') },
        ]
      : [{ is: 'tel', text: phone, type: at % 3 === 1 ? 'tel' : 'text', ...named('phone') }];
  const boxes = `<p>${escape(smsSent)}</p><div class="boxes">${Array.from({ length: at % 4 === 0 ? 4 : 6 }, (_, nth) => `<input data-is="otp sms split" type="${at % 4 === 1 ? 'tel' : 'text'}" maxlength="1" ${isNamed ? `name="d${nth}"` : ''} inputmode="numeric">`).join('')}</div>`;
  const single =
    `<p>${escape(smsSent)}</p>` +
    style({
      is: 'otp sms',
      text: code,
      attributes: at % 4 === 0 ? 'autocomplete="off"' : 'inputmode="numeric"',
      ...named('code'),
    });
  return [
    {
      name: `${language}-sign-up`,
      html: page(
        language,
        fullName,
        `<form>${[
          { is: 'other', text: fullName, ...named('fullname') },
          { is: 'other', text: 'E-mail', type: 'email', ...named('email') },
          { is: 'other', text: birth, type: 'tel', ...named('birth') },
          { is: 'other country', text: country, control: residence, ...named('country') },
          { is: 'other zip', text: zip, type: 'tel', ...named('zip') },
          ...phoneField,
          { is: 'other fax', text: fax, type: 'tel', ...named('fax') },
          { is: 'other chat', text: chat, ...named('messenger') },
          { is: 'other promo', text: promo, ...named('promo') },
        ]
          .map(style)
          .join('\n')}
<div class="ohnohoney" aria-hidden="true"><input data-is="other honeypot" type="text" name="phone2" tabindex="-1" autocomplete="off"></div>
<button type="submit">OK</button></form>`,
      ),
    },
    {
      name: `${language}-sms-code`,
      html: page(
        language,
        code,
        `<header><input type="search" data-is="other search" name="q"></header><main><h1>${escape(code)}</h1><form>${at % 2 === 0 ? single : boxes}<button>OK</button></form></main>`,
      ),
    },
    {
      name: `${language}-decoys`,
      html: page(
        language,
        order,
        `<form><h2>${escape(order)}</h2>${[
          { is: 'other order', text: order, type: 'tel', attributes: 'maxlength="8"', ...named('order') },
          { is: 'other amount', text: amount, type: 'tel', ...named('amount') },
          { is: 'other promo', text: promo, ...named('code') },
          {
            is: 'other card',
            text: cvc,
            type: 'tel',
            attributes: 'maxlength="4" inputmode="numeric"',
            ...named('security_code'),
          },
          {
            is: 'other pin',
            text: cardPin,
            type: 'password',
            attributes: 'maxlength="4" inputmode="numeric"',
            ...named('pin'),
          },
          { is: 'other captcha', text: captcha, attributes: 'maxlength="6"', ...named('verify') },
        ]
          .map(style)
          .join('\n')}<button>OK</button></form>
<form><p>${escape(emailSent)}</p>${style({ is: 'otp email', text: code, attributes: 'maxlength="6"' })}<button>OK</button></form>
<form>${style({ is: 'otp app', text: appCode, attributes: 'maxlength="6" inputmode="numeric"' })}<button>OK</button></form>`,
      ),
    },
  ];
}

function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const siblings = at.parentElement ? [...at.parentElement.children] : [];
    parts.unshift(at.parentElement ? `${at.localName}:nth-child(${siblings.indexOf(at) + 1})` : at.localName);
  }
  return parts.join(' > ');
}

const directory = import.meta.dirname;
rmSync(join(directory, 'pages'), { recursive: true, force: true });
mkdirSync(join(directory, 'pages'));
const written = [
  ...Object.keys(languages).flatMap((language, at) => pagesOf(language, at)),
  ...handmadePages.map(({ name, body }) => ({ name, html: page('en', name, body) })),
];
const labels = written.map(({ name, html }) => {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const fields: { selector: string; label: string; tags?: string[]; visible: boolean }[] = [];
  const collect = (root: ParentNode, prefix: string): void => {
    for (const element of root.querySelectorAll('[data-is]')) {
      const [label = 'other', ...tags] = (element.getAttribute('data-is') ?? '').split(' ');
      const visible = !tags.includes('honeypot') && !tags.includes('hidden');
      const own = prefix ? element.localName + (element.id ? `#${element.id}` : '') : selectorOf(element);
      fields.push({ selector: prefix + own, label, ...(tags.length > 0 ? { tags } : {}), visible });
    }
    // A declared shadow root is a template for jsdom; in a browser it is the root its host shows.
    for (const template of root.querySelectorAll('template[shadowrootmode=open]'))
      if (template.parentElement)
        collect(
          (template as HTMLTemplateElement).content,
          `${prefix}${prefix ? template.parentElement.localName : selectorOf(template.parentElement)} >>> `,
        );
  };
  collect(document, '');
  writeFileSync(join(directory, 'pages', `${name}.html`), html.replaceAll(/ ?data-is="[^"]*"/g, ''));
  return { page: `pages/${name}.html`, fields };
});
writeFileSync(
  join(directory, 'labels.json'),
  `${JSON.stringify({ source: 'simfill', pages: labels }, null, 1)}\n`,
);
console.log(`${labels.length} pages, ${labels.flatMap(({ fields }) => fields).length} fields`);
