const sixBoxes = (attributes: string): string =>
  Array.from({ length: 6 }, () => `<input ${attributes}>`).join('');

/** Pages that stand for a single difficulty each. `data-is` is the answer; the generator takes it out. */
export const handmadePages: { name: string; body: string }[] = [
  {
    name: 'hand-shadow-root-phone',
    body: `<sign-up><template shadowrootmode="open"><label for="p">Phone number</label><input id="p" type="tel" data-is="tel"><input id="c" placeholder="Coupon code" data-is="other promo"></template></sign-up>`,
  },
  {
    name: 'hand-shadow-root-code',
    body: `<h1>Check your messages</h1><p>We texted a code to +44 •••• ••34</p><otp-field><template shadowrootmode="open"><input id="otp" inputmode="numeric" maxlength="6" placeholder="------" data-is="otp sms"></template></otp-field>`,
  },
  {
    name: 'hand-static-dial-code',
    body: `<form><label for="n">Nömrəniz</label><div><span>+994</span><input id="n" type="tel" placeholder="50 123 45 67" data-is="tel-national"></div><label for="v">Value</label><input id="v" type="tel" data-is="other amount"></form>`,
  },
  {
    name: 'hand-split-number',
    body: `<form><span>Daytime phone</span> (<input name="ph_a" type="tel" size="3" maxlength="3" data-is="tel-national area split">) <input name="ph_b" type="tel" size="3" maxlength="3" data-is="tel-national prefix split"> - <input name="ph_c" type="tel" size="4" maxlength="4" data-is="tel-national suffix split"> <label>Ext. <input name="ph_x" type="tel" size="5" maxlength="5" data-is="tel-extension"></label></form>`,
  },
  {
    name: 'hand-listbox-country',
    body: `<form><div style="display:flex"><button type="button" role="combobox" aria-haspopup="listbox" aria-label="Country calling code" data-is="tel-country-code">🇩🇪 +49</button><input type="tel" autocomplete="tel-national" aria-label="Phone number" data-is="tel-national"></div></form>`,
  },
  {
    name: 'hand-typed-country-code',
    body: `<form><input aria-label="Calling code" placeholder="+1" maxlength="4" style="width:50px" data-is="tel-country-code"><input aria-label="Mobile" type="tel" data-is="tel-national"><label>Country <input name="country" data-is="other country"></label></form>`,
  },
  {
    name: 'hand-bare-boxes-beside-password',
    body: `<form><input type="email" placeholder="E-mail" data-is="other"><input type="password" placeholder="Password" data-is="other"><div class="boxes">${sixBoxes('maxlength="1" data-is="otp split"')}</div><button>Sign in</button></form>`,
  },
  {
    name: 'hand-password-type-code',
    body: `<form><h2>Two-step verification</h2><p>Enter the passcode we sent by text message</p><label for="x">Passcode</label><input id="x" type="password" autocomplete="off" maxlength="6" data-is="otp sms"></form>`,
  },
  {
    name: 'hand-card-pin-boxes',
    body: `<form><h2>Set your card PIN</h2><p>Choose four digits for your new card</p><div class="boxes"><input maxlength="1" data-is="other pin"><input maxlength="1" data-is="other pin"><input maxlength="1" data-is="other pin"><input maxlength="1" data-is="other pin"></div></form>`,
  },
  {
    name: 'hand-recovery-code',
    body: `<form><h2>Two-factor authentication</h2><label>Recovery code <input name="recovery_code" data-is="other recovery-code"></label><label>Backup code <input name="backup" data-is="other recovery-code"></label></form>`,
  },
  {
    name: 'hand-covered-by-dialog',
    body: `<form><label>Mobile phone <input type="tel" name="phone" data-is="tel hidden"></label></form><div style="position:fixed;inset:0;background:#fff;z-index:9"><form><h2>Enter the code we sent you by SMS</h2><input inputmode="numeric" maxlength="6" data-is="otp sms"></form></div>`,
  },
  {
    name: 'hand-hidden-twins',
    body: `<form><label>Phone <input name="phone" type="tel" data-is="tel"></label><div style="height:0;overflow:hidden"><label>Phone <input name="phone_confirm_email" type="tel" data-is="tel hidden"></label></div><div style="opacity:0"><label>Phone <input name="tel" type="tel" data-is="tel honeypot"></label></div><input name="mobile" type="tel" style="visibility:hidden" data-is="tel hidden"></form>`,
  },
  {
    name: 'hand-leave-blank',
    body: `<form><label>Phone number (leave blank if you are human) <input name="phone_hp" data-is="other"></label><label>Phone number <input name="real" type="tel" data-is="tel"></label></form>`,
  },
  {
    name: 'hand-search-by-code',
    body: `<form role="search"><input type="search" name="code" placeholder="Search by product code" data-is="other search"></form><form><label>Class code <input name="code" maxlength="6" data-is="other"></label></form>`,
  },
  {
    name: 'hand-device-model',
    body: `<form><label>Phone model <input name="phone_model" data-is="other"></label><label>IMEI <input name="imei" type="tel" maxlength="15" data-is="other"></label><label>Mobile operator <input name="mobile_operator" data-is="other"></label></form>`,
  },
  {
    name: 'hand-future-code',
    body: `<h1>What is your number?</h1><p>Enter your mobile number and we will text you a code.</p><div><input type="tel" data-is="tel"></div><button>Next</button>`,
  },
  {
    name: 'hand-serial-boxes',
    body: `<form><label>Licence key</label><div class="boxes"><input maxlength="5" name="key1" data-is="other"><input maxlength="5" name="key2" data-is="other"><input maxlength="5" name="key3" data-is="other"><input maxlength="5" name="key4" data-is="other"></div></form>`,
  },
  {
    name: 'hand-date-boxes',
    body: `<form><p>Date of birth</p><div class="boxes"><input maxlength="2" placeholder="DD" data-is="other date"><input maxlength="2" placeholder="MM" data-is="other date"><input maxlength="4" placeholder="YYYY" data-is="other date"></div><p>Sort code</p><input maxlength="2" aria-label="Sort code, first part" data-is="other"><input maxlength="2" aria-label="Sort code, second part" data-is="other"><input maxlength="2" aria-label="Sort code, third part" data-is="other"></form>`,
  },
  {
    // No rule of height: where a page gives none, the font does.
    name: 'hand-boxes-as-high-as-the-font',
    body: `<style>.boxes input{width:50px;height:revert;padding:revert;font-size:revert}</style><form><p>Enter the code we sent to your phone by SMS.</p><div class="boxes">${sixBoxes('inputmode="numeric" data-is="otp split"')}</div><button>Confirm</button></form>`,
  },
  {
    name: 'hand-slotted-labels',
    body: `<x-field id="a"><span slot="label">Mobile number</span><template shadowrootmode="open"><slot name="label"></slot><input data-is="tel"></template></x-field>
<x-text id="b"><label slot="label-text">Code from the SMS</label><template shadowrootmode="open"><div><label for="i"><slot name="label-text"></slot></label><input id="i" data-is="otp sms"></div></template></x-text>
<x-input id="c">Номер телефона<template shadowrootmode="open"><label><slot></slot> <input data-is="tel"></label></template></x-input>
<x-field id="d"><span slot="label">Voucher code</span><template shadowrootmode="open"><slot name="label"></slot><input data-is="other promo"></template></x-field>`,
  },
  {
    name: 'hand-transparent-list',
    body: `<form><label for="n">Phone</label><div style="display:flex;position:relative"><div style="position:relative;width:60px">🇩🇪<select aria-label="Country" style="position:absolute;inset:0;opacity:0;width:60px;height:36px" data-is="tel-country-code"><option value="DE">Germany +49</option><option value="FR">France +33</option><option value="PL">Poland +48</option></select></div><input id="n" data-is="tel-national"></div></form>`,
  },
  {
    name: 'hand-table-filters',
    body: `<h1>Customers</h1><table><thead><tr><th>Name</th><th>Phone</th><th>Verification code</th></tr><tr><td><input data-is="other filter"></td><td><input data-is="other filter"></td><td><input data-is="other filter"></td></tr></thead><tbody><tr><td>Ann</td><td>+44 20 7946 0000</td><td>-</td></tr></tbody></table>
<table><tr><th>Kunde <input data-is="other filter"></th><th>Telefon <input data-is="other filter"></th></tr><tr><td>Eva</td><td>030 1234567</td></tr></table>`,
  },
  {
    name: 'hand-table-form',
    body: `<form><table><tr><td>Name</td><td><input name="a1" data-is="other"></td></tr><tr><td>Phone</td><td><input name="a2" data-is="tel"></td></tr><tr><td>Voucher</td><td><input name="a3" data-is="other promo"></td></tr></table><button>Save</button></form>`,
  },
  {
    name: 'hand-code-to-come',
    body: `<form><label>Mobile number <input name="m" data-is="tel"></label><button type="button">Send code</button><p>We will send you a code by SMS</p><label>Code <input name="c" disabled data-is="otp sms"></label></form>`,
  },
  {
    name: 'hand-boxes-to-come',
    body: `<form><h1>Confirm your phone</h1><p>Enter the code we sent to +44 •••• ••12</p><div class="boxes"><input maxlength="1" data-is="otp sms split">${'<input maxlength="1" disabled data-is="otp sms split">'.repeat(5)}</div></form>`,
  },
  {
    name: 'hand-printed-code-boxes',
    body: `<form><h1>Activate your player</h1><p>Type the activation code that is printed on the sticker</p><div class="boxes">${'<input maxlength="1" data-is="other activation">'.repeat(6)}</div><p>Questions? Text us or call 0800 12 34 56.</p></form>`,
  },
  {
    name: 'hand-operator-list',
    body: `<form><p>Телефон</p><div style="display:flex;gap:6px"><select style="width:80px" name="op" data-is="tel-national operator"><option>050</option><option>063</option><option>067</option><option>095</option></select><input name="rest" maxlength="7" style="width:180px" data-is="tel-national"></div></form>`,
  },
  {
    name: 'hand-heading-before-placeholder',
    body: `<div><span>Your data</span><input placeholder="First name" data-is="other"></div><div><span>Card and delivery</span><input placeholder="Mobile number" data-is="tel"></div><div><span>Password and security</span><input placeholder="SMS code" data-is="otp sms"></div>`,
  },
];
