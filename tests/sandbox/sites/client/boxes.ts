import { startFlow } from './flow';

const boxes = [...document.querySelectorAll<HTMLInputElement>('.boxes input')];
const form = document.querySelector<HTMLFormElement>('form.code');

/** Puts one digit a box from `start` on, and the focus behind the last. */
function distribute(text: string, start: number): void {
  const digits = [...text.replace(/\D/g, '')];
  digits.forEach((digit, offset) => {
    const box = boxes[start + offset];
    if (box !== undefined) box.value = digit;
  });
  boxes[Math.min(start + digits.length, boxes.length - 1)]?.focus();
}

const submitWhenFull = (): void => {
  if (boxes.every((box) => /^\d$/.test(box.value))) form?.requestSubmit();
};

boxes.forEach((box, index) => {
  box.addEventListener('input', () => {
    box.value = box.value.replace(/\D/g, '').slice(-1);
    if (box.value !== '') boxes[index + 1]?.focus();
    submitWhenFull();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && box.value === '') boxes[index - 1]?.focus();
    if (event.key === 'ArrowLeft') boxes[index - 1]?.focus();
    if (event.key === 'ArrowRight') boxes[index + 1]?.focus();
  });
  box.addEventListener('focus', () => box.select());
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    distribute(event.clipboardData?.getData('text') ?? '', index);
    submitWhenFull();
  });
});

startFlow({
  root: document,
  readCode: () => ({ code: boxes.map((box) => box.value).join('') }),
  onCodeRefused: () => {
    for (const box of boxes) box.value = '';
    boxes[0]?.focus();
  },
});
