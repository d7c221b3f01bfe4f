/** The first letters of a service on one of eight grounds, always the same for the same name. No logo is fetched from anywhere. */
export function Monogram({ name }: { name: string }) {
  const letters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 2).join('');
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (
    <span className="monogram" data-ground={hash % 8} aria-hidden="true">
      {letters === '' ? '∗' : letters}
    </span>
  );
}
