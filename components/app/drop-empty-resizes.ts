/**
 * Keeps `resize` events from the view where its size is what it was. Firefox measures its popup after each change of the
 * document and fires one although nothing has moved; an open menu is then placed anew, which is a change again: sixty
 * times a second, and each time the menu is scrolled back to its top.
 */
export function dropEmptyResizes(): void {
  const readSize = () => [innerWidth, innerHeight, devicePixelRatio].join(' ');
  let last = readSize();
  addEventListener(
    'resize',
    (event) => {
      const size = readSize();
      if (size === last) event.stopImmediatePropagation();
      last = size;
    },
    true,
  );
}
