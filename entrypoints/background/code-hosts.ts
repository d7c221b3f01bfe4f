import { getDomain } from 'tldts';

/**
 * Whether a code may go to an origin by what its SMS says: one that names its site (`@example.com #123456`) goes to
 * that site and what is below or above it, and one that names what is nobody's own (`@co.uk`, `@github.io`) goes
 * nowhere.
 */
export function isCodeForOrigin(codeHosts: readonly string[] | null, origin: string): boolean {
  if (codeHosts === null) return true;
  const { hostname } = new URL(origin);
  return codeHosts.some(
    (bound) =>
      (isSameOrBelow(hostname, bound) && isSomebodysOwn(bound)) ||
      (isSameOrBelow(bound, hostname) && isSomebodysOwn(hostname)),
  );
}

const isSameOrBelow = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

/** The list's private part counts too: two shops below `myshopify.com` are two sites. */
const isSomebodysOwn = (host: string): boolean => getDomain(host, { allowPrivateDomains: true }) !== null;
