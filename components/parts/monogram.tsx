import { MessageIcon } from './icons.tsx';

/**
 * The first letters of a service on one of eight grounds, always the same for the same name; a number that takes every
 * service has a mark of its own. No logo is fetched from anywhere.
 */
export function Monogram({ service }: { service: string }) {
  const letters = [...service.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 2).join('');
  let hash = 0;
  for (const letter of service) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (
    <span className="monogram" data-ground={hash % 8} aria-hidden="true">
      {service === '' ? <MessageIcon /> : letters === '' ? '∗' : letters}
    </span>
  );
}
