import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { showWidget, type Mount } from './page';

const all = (root: ParentNode): HTMLInputElement[] => [...root.querySelectorAll('input')];
const joined = (root: ParentNode): string => all(root).map(({ value }) => value).join('');
const square = 'width:36px;height:36px';
const row = (count: number, attributes: (at: number) => string, between = ''): string =>
  `<div style="display:flex;gap:6px">${Array.from({ length: count }, (_, at) => `<input ${attributes(at)}>`).join(between)}</div>`;
const html =
  (markup: string, wire: (root: HTMLElement, say: (value: string) => void) => void): Mount =>
  (root, say) => {
    root.innerHTML = markup;
    wire(root, say);
  };

/** Boxes of which the next opens once something was heard of the one before. */
const opening = (lock: 'disabled' | 'readOnly', heard: string, attributes = 'maxlength="1"', open?: (act: () => void) => void): Mount =>
  html(row(6, (at) => `${attributes} style="${square}" ${at ? lock.toLowerCase() : ''}`), (root, say) => {
    root.addEventListener('input', () => say(joined(root)));
    root.addEventListener(heard, (event) => {
      const boxes = all(root);
      const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + 1];
      if ((event.target as HTMLInputElement).value === '' || !next?.[lock]) return;
      const act = (): void => {
        next[lock] = false;
        next.focus();
      };
      if (open) open(act);
      else act();
    });
  });

/** Parts of a code; `movesOn` takes the focus to the next once one is full. */
const parts = (lengths: readonly number[], attributes: (length: number, at: number) => string, { movesOn = false, between = '' } = {}): Mount =>
  html(row(lengths.length, (at) => `size="4" ${attributes(lengths[at]!, at)}`, between), (root, say) =>
    root.addEventListener('input', (event) => {
      const fields = all(root);
      const at = fields.indexOf(event.target as HTMLInputElement);
      if (movesOn && fields[at]!.value.length >= lengths[at]!) fields[at + 1]?.focus();
      say(joined(root));
    }),
  );

/** The page keeps what is typed as it hears of it before it happens, and draws it itself. */
const keptBefore = (markup: string, put: (state: string, event: InputEvent) => string, draw: (root: HTMLElement, state: string) => void): Mount =>
  html(markup, (root, say) => {
    let state = '';
    root.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      state = put(state, event as InputEvent).slice(0, 6);
      draw(root, state);
      say(state);
    });
  });
const append = (state: string, { data, inputType }: InputEvent): string =>
  inputType.startsWith('delete') ? state.slice(0, -1) : state + (data ?? '').replace(/\D/g, '');
const drawField = (root: HTMLElement, state: string): void => void (all(root)[0]!.value = state);
const drawBoxes = (root: HTMLElement, state: string): void => {
  all(root).forEach((box, at) => (box.value = state[at] ?? ''));
  all(root)[Math.min(state.length, 5)]?.focus();
};

const react =
  (Widget: (props: { say: (value: string) => void }) => React.ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);

showWidget({
  'opens: disabled, on change': opening('disabled', 'change'),
  'opens: readonly, on change': opening('readOnly', 'change', 'maxlength="1" inputmode="numeric"'),
  'opens: disabled, after a while': opening('disabled', 'input', 'maxlength="1"', (act) => setTimeout(act, 60)),
  'opens: readonly, after a frame': opening('readOnly', 'input', 'maxlength="1" type="tel"', (act) => requestAnimationFrame(act)),
  'opens: disabled, password boxes': opening('disabled', 'input', 'maxlength="1" type="password"'),
  'opens: readonly, one-time-code': opening('readOnly', 'keyup', 'maxlength="1" autocomplete="one-time-code"'),
  'opens: disabled, four rows of names': opening('disabled', 'keyup', 'maxlength="1" name="otp[]"'),
  'opens: disabled, in React': react(({ say }) => {
    const [code, setCode] = useState<string[]>([]);
    const boxes = useRef<(HTMLInputElement | null)[]>([]);
    return (
      <div style={{ display: 'flex', gap: 6 }}>
        {Array.from({ length: 6 }, (_, at) => (
          <input key={at} maxLength={1} disabled={at > code.length} value={code[at] ?? ''} style={{ width: 36, height: 36 }}
            ref={(box) => void (boxes.current[at] = box)}
            onChange={(event) => {
              const next = [...code.slice(0, at), ...event.target.value];
              setCode(next);
              say(next.join(''));
              setTimeout(() => boxes.current[at + 1]?.focus());
            }} />
        ))}
      </div>
    );
  }),
  'opens: readonly, in React, no focus moved': react(({ say }) => {
    const [code, setCode] = useState<string[]>([]);
    return (
      <div style={{ display: 'flex', gap: 6 }}>
        {Array.from({ length: 6 }, (_, at) => (
          <input key={at} maxLength={1} readOnly={at > code.length} value={code[at] ?? ''} style={{ width: 36, height: 36 }}
            onChange={(event) => {
              const next = [...code.slice(0, at), ...event.target.value];
              setCode(next);
              say(next.join(''));
            }} />
        ))}
      </div>
    );
  }),
  'opens: disabled, remade each time': html('<div></div>', (root, say) => {
    let code = '';
    const draw = (): void => {
      root.innerHTML = row(6, (at) => `maxlength="1" value="${code[at] ?? ''}" style="${square}" ${at > code.length ? 'disabled' : ''}`);
      all(root)[code.length]?.focus();
    };
    draw();
    root.addEventListener('input', (event) => {
      const at = all(root).indexOf(event.target as HTMLInputElement);
      code = code.slice(0, at) + (event.target as HTMLInputElement).value;
      say(code);
      draw();
    });
  }),

  'parts: 3 and 3, focus moves on': parts([3, 3], (length) => `maxlength="${length}"`, { movesOn: true, between: '<span>–</span>' }),
  'parts: 3 and 3, focus stays': parts([3, 3], (length) => `maxlength="${length}" inputmode="numeric"`),
  'parts: 2, 2 and 2': parts([2, 2, 2], (length) => `maxlength="${length}" type="tel"`, { movesOn: true }),
  'parts: 2, 2 and 2, focus stays': parts([2, 2, 2], (length) => `maxlength="${length}" name="part"`),
  'parts: by a pattern': parts([3, 3], (length) => `pattern="[0-9]{${length}}"`),
  'parts: nothing says how long': parts([3, 3], () => 'inputmode="numeric" style="width:60px"', { movesOn: true, between: '<b>-</b>' }),
  'parts: of numbers': parts([3, 3], () => 'type="number" style="width:70px"'),
  'parts: one-time-code on the first': parts([3, 3], (length, at) => `maxlength="${length}" ${at === 0 ? 'autocomplete="one-time-code"' : ''}`),
  'parts: passwords': parts([3, 3], (length) => `type="password" maxlength="${length}"`),
  'parts: the second opens': html(row(2, (at) => `maxlength="3" size="4" ${at ? 'disabled' : ''}`), (root, say) =>
    root.addEventListener('input', (event) => {
      const [first, second] = all(root);
      if (event.target === first && first!.value.length === 3) {
        second!.disabled = false;
        second!.focus();
      }
      say(joined(root));
    }),
  ),
  'parts: in React': react(({ say }) => {
    const [code, setCode] = useState(['', '']);
    const second = useRef<HTMLInputElement>(null);
    const change = (at: number, value: string): void => {
      const next = code.map((part, i) => (i === at ? value.slice(0, 3) : part));
      setCode(next);
      say(next.join(''));
      if (at === 0 && value.length === 3) second.current?.focus();
    };
    return (
      <div style={{ display: 'flex', gap: 6 }}>
        <input maxLength={3} size={4} value={code[0]} onChange={(event) => change(0, event.target.value)} />-
        <input maxLength={3} size={4} value={code[1]} onChange={(event) => change(1, event.target.value)} ref={second} />
      </div>
    );
  }),

  'before: one field, appended': keptBefore('<input id="w" autocomplete="one-time-code">', append, drawField),
  'before: one field, numeric': keptBefore('<input id="w" name="code" inputmode="numeric">', append, drawField),
  'before: boxes': keptBefore(row(6, () => `maxlength="1" style="${square}"`), append, drawBoxes),
  'before: boxes of numbers': keptBefore(row(6, () => `type="tel" inputmode="numeric" style="${square}"`), append, drawBoxes),
  'before: boxes, whole deletions': keptBefore(
    row(6, () => `maxlength="1" style="${square}"`),
    (state, event) => (event.inputType.startsWith('delete') ? '' : append(state, event)),
    drawBoxes,
  ),
  'before: letters are turned away': html('<input id="w" name="code" inputmode="numeric">', (root, say) => {
    root.addEventListener('beforeinput', (event) => {
      if (/\D/.test((event as InputEvent).data ?? '')) event.preventDefault();
    });
    root.addEventListener('input', () => say(joined(root)));
  }),
  'keys: every keyup has its keydown': html('<input id="w" name="code" inputmode="numeric">', (root, say) => {
    let down = 0;
    let isWrong = false;
    root.addEventListener('keydown', () => down++);
    root.addEventListener('keyup', () => (isWrong ||= --down < 0));
    root.addEventListener('input', (event) => {
      isWrong ||= (event as InputEvent).inputType.startsWith('delete');
      say(isWrong ? 'WRONG' : joined(root));
    });
  }),
});
