import { attribute, queryAll, textOf } from './dom.ts';

const maxOptions = 300;

export function optionsOf(element: Element, root: Document | ShadowRoot): { text: string; value: string }[] {
  const options: { text: string; value: string }[] = [];
  if (element instanceof HTMLSelectElement) {
    const list = element.options;
    for (let i = 0; i < list.length && i < maxOptions; i++) {
      const option = list[i];
      if (option) options.push({ text: option.text.slice(0, 80), value: option.value.slice(0, 80) });
    }
    return options;
  }
  const listId =
    attribute(element, 'aria-controls') || attribute(element, 'aria-owns') || attribute(element, 'list');
  if (!listId) return options;
  const list = root.getElementById(listId);
  if (!list) return options;
  for (const option of queryAll(list, '[role=option],option,li')) {
    if (options.length >= maxOptions) break;
    const value =
      attribute(option, 'data-value') || attribute(option, 'value') || attribute(option, 'data-dial-code');
    options.push({ text: textOf(option, 80), value: value.slice(0, 80) });
  }
  return options;
}
