// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSteps } from '@/utils/autofill/watch-steps.ts';
import type { PageStep } from '@/utils/domain/binding.ts';

let end = new AbortController();
let steps: PageStep[] = [];

beforeEach(() => {
  // There is no layout here: what is hidden says so itself.
  Element.prototype.checkVisibility = function checkVisibility() {
    return this.closest('[hidden]') === null;
  };
  document.body.innerHTML = `<form id="phone"><input type="tel"><button>Send</button></form>
    <div id="next" hidden><input inputmode="numeric"></div>`;
  end = new AbortController();
  steps = [];
  watchSteps({
    onStep: (step) => {
      steps.push(step);
      return Promise.resolve();
    },
    signal: end.signal,
  });
});
afterEach(() => end.abort());

const submit = () =>
  document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const show = () => document.querySelector('#next')!.removeAttribute('hidden');

describe('a step of a page that a number was written into', () => {
  test('is a form that is sent, also where the page sends it by itself', () => {
    document.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    submit();
    expect(steps).toEqual(['sent']);
  });

  test('is the document that goes', () => {
    window.dispatchEvent(new Event('pagehide'));
    expect(steps).toEqual(['sent']);
  });

  test.each([
    ['shown', show],
    ['added', () => document.body.append(document.createElement('input'))],
  ])('is an input that is %s, once', async (_, change) => {
    change();
    await vi.waitFor(() => expect(steps).toEqual(['field']));
    document.body.append('more text');
    submit();
    await vi.waitFor(() => expect(steps).toEqual(['field', 'sent']));
  });

  test('is not typing, nor text that changes, nor a box to tick', async () => {
    document.querySelector('input')!.value = '1';
    document.body.append('a hint');
    const box = document.createElement('input');
    box.type = 'checkbox';
    document.body.append(box);
    // What comes after all of that was looked at.
    show();
    await vi.waitFor(() => expect(steps).toEqual(['field']));
  });

  test('goes its way unchanged, and leaves nothing in the page', async () => {
    const html = document.documentElement.outerHTML;
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(`${event.type} ${event.defaultPrevented}`);
    for (const type of ['submit', 'input', 'focus', 'message']) window.addEventListener(type, hear, true);
    submit();
    show();
    await vi.waitFor(() => expect(steps).toEqual(['sent', 'field']));
    for (const type of ['submit', 'input', 'focus', 'message']) window.removeEventListener(type, hear, true);
    expect(heard).toEqual(['submit false']);
    document.querySelector('#next')!.setAttribute('hidden', '');
    expect(document.documentElement.outerHTML).toBe(html);
  });

  test('is heard no more after the end', () => {
    end.abort();
    submit();
    expect(steps).toEqual([]);
  });
});
