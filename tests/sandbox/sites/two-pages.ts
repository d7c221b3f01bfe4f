import { html } from 'hono/html';

/** The forms of the site without scripts: a refusal comes back as the page, with what was typed still in it. */
export function renderNumberForm({ name, phone, error }: { name: string; phone: string; error: string }) {
  return html`<form method="post" action="/sign-up" novalidate>
    <h2>Create a traveller profile</h2>
    <p class="lead">Step 1 of 2</p>
    <div class="field">
      <label for="traveller">Traveller</label>
      <input id="traveller" name="traveller" value="${name}" />
    </div>
    <div class="field">
      <label for="mobile">Mobile phone</label>
      <input id="mobile" name="mobile" type="tel" value="${phone}" />
      <p class="hint">International format, e.g. +49 151 23456789</p>
    </div>
    <p class="said is-error" role="status">${error}</p>
    <button class="primary">Next</button>
  </form>`;
}

export function renderCodeForm({ hint, error }: { hint: string; error: string }) {
  return html`<form method="post" action="/verify" novalidate>
      <h2>Enter your PIN</h2>
      <p class="lead">Step 2 of 2 · sent to ${hint}</p>
      <div class="field">
        <label for="pin">PIN from the text message</label>
        <input id="pin" name="pin" inputmode="numeric" maxlength="5" />
      </div>
      <p class="said is-error" role="status">${error}</p>
      <button class="primary">Finish</button>
    </form>
    <form method="post" action="/resend"><button class="link">Send another PIN</button></form>`;
}

export function renderWelcome() {
  return html`<section class="done" role="status">
    <span class="tick" aria-hidden="true"></span>
    <h2>Account created</h2>
    <p>Where to first?</p>
  </section>`;
}
