import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { FillOutcome } from '../../utils/domain/fill.ts';
import type { Result } from '../../utils/domain/problem.ts';
import { toPhoneSpellings } from '../../utils/phone/to-spellings.ts';
import type { TestPage } from './browsers.ts';
import { code, usualNumbers, type Widget } from './widgets.ts';

export interface WidgetRun {
  /** What was filled: the code, or the number. */
  filled: string;
  isFilled: boolean;
  /** What the widget's own state is. */
  said: string | null;
  outcome: FillOutcome | { filled: false; problem: { kind: 'unexpected'; said: string } };
  isUndone: boolean;
}

/** All texts a person sees in fields, shadow roots included, and around them, flags too: a closed list shows its choice there. */
const readValues = `(() => { const values = [document.body.innerText]; const visit = (root) => { for (const element of root.querySelectorAll('*')) { if (/^(input|textarea|select)$/.test(element.localName)) values.push(element.value); if (element.matches('[class*=flag i],[class*=flag i] img')) values.push(element.className + (element.src ?? '')); if (element.shadowRoot) visit(element.shadowRoot); } }; visit(document); return values; })()`;

async function waitFor(page: TestPage, expression: string): Promise<boolean> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    if (await page.inPage<boolean>(expression)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

/** Opens the widget, fills it as the extension would, asks the widget what it holds, takes it back. One run a number. */
export async function fillWidget(
  page: TestPage,
  widget: Widget,
  url: string,
  script: string,
): Promise<WidgetRun[]> {
  const runs: WidgetRun[] = [];
  const all =
    widget.kind === 'code'
      ? [{ filled: code, call: `filler.insertCode('${code}', 'best', location.origin)` }]
      : (widget.numbers ?? usualNumbers).map(([number, country]) => ({
          filled: number,
          call: `filler.insertNumber(${JSON.stringify(toPhoneSpellings(number, country))}, 'best', location.origin)`,
        }));
  for (const { filled, call } of all) {
    await page.goto(url);
    const isThere = await waitFor(
      page,
      `(() => { const root = document.querySelector('#root'); return document.querySelector('input') !== null || [...root.querySelectorAll('*')].some((one) => one.localName.includes('-') && one.localName !== 'app-widget'); })()`,
    );
    if (!isThere) throw new Error(`${widget.name}: the page does not show the widget`);
    // Fonts, effects and first layouts.
    await page.inPage(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))))',
    );
    await page.inject(script);
    const before = await page.inWorld<string[]>(readValues);
    const markup = await page.inPage<string>('document.documentElement.outerHTML');
    let outcome: WidgetRun['outcome'];
    try {
      outcome = await page.inWorld<FillOutcome>(call);
    } catch (error) {
      outcome = { filled: false, problem: { kind: 'unexpected', said: String(error) } };
    }
    const said = await page.inPage<string | null>('window.said ?? null');
    const path = await page.inPage<string>('location.pathname');
    const meant = widget.kind === 'code' ? said : parsePhoneNumberFromString(said ?? '')?.number;
    const isWrong = said?.includes('WRONG') === true;
    const after = path === '/widget' ? await page.inPage<string>('document.documentElement.outerHTML') : '';
    // Our own pages change nothing of themselves; those of packages do.
    const isSame = widget.page !== 'plain.ts' || after === markup;
    const isFilled =
      widget.isRefused === true
        ? !outcome.filled && outcome.problem.kind === 'fill-refused' && !isWrong
        : outcome.filled && meant === filled && path === '/widget' && isSame;
    let isUndone = widget.isRefused === true;
    if (outcome.filled && path === '/widget') {
      const undone = await page.inWorld<Result<null>>('filler.undo(location.origin)');
      const put = await page.inWorld<string[]>(readValues);
      isUndone = undone.ok && JSON.stringify(put) === JSON.stringify(before);
      if (widget.page === 'plain.ts')
        isUndone &&= markup === (await page.inPage<string>('document.documentElement.outerHTML'));
      if (process.env['SHOW_UNDO'] && !isUndone)
        console.log(
          JSON.stringify([
            undone.ok,
            ...before.flatMap((text, i) =>
              text === put[i] ? [] : [text.slice(0, 200), put[i]?.slice(0, 200)],
            ),
          ]),
        );
    }
    runs.push({ filled, isFilled, said, outcome, isUndone });
  }
  return runs;
}
