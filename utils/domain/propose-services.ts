import { toSearchWords } from './search-products.ts';

/** Sites whose name is not the name of their service. */
const serviceOfSite: Readonly<Record<string, string>> = {
  'chatgpt.com': 'openai',
  'fb.com': 'facebook',
  'gmail.com': 'google',
  'hotmail.com': 'microsoft',
  'live.com': 'microsoft',
  'mail.ru': 'mailru',
  'messenger.com': 'facebook',
  'ok.ru': 'odnoklassniki',
  'outlook.com': 'microsoft',
  'proton.me': 'protonmail',
  't.me': 'telegram',
  'vk.com': 'vkontakte',
  'vk.ru': 'vkontakte',
  'wa.me': 'whatsapp',
  'x.com': 'twitter',
  'youtube.com': 'google',
};

/** `accounts.google.co.uk` → `google.co.uk`; a guess without the public suffix list, good enough to propose. */
function toSite(host: string): string | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label)) || host.includes(':')) return null;
  const hasLongSuffix =
    labels.length > 2 &&
    labels.at(-1)?.length === 2 &&
    /^(?:ac|co|com|edu|gov|net|ne|or|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(hasLongSuffix ? -3 : -2).join('.');
}

/** How people and senders call a site, as one word each: `web.vk.com` → `vkcom`, `vk`, `vkontakte`. */
export function toSiteNames(host: string): readonly string[] {
  const site = toSite(host);
  if (site === null) return [];
  const label = site.split('.')[0] ?? '';
  return [toSearchWords(site).join(''), toSearchWords(label).join(''), serviceOfSite[site] ?? ''].filter(
    (name) => name !== '' && (name.length > 1 || name === serviceOfSite[site]),
  );
}

/**
 * The services the site in the current tab probably belongs to, best first: `web.telegram.org` → `Telegram`,
 * `accounts.google.com` → `Google, Gmail, Youtube`. `services` are the products' own names.
 */
export function proposeServices(host: string, services: readonly string[]): readonly string[] {
  const site = toSite(host);
  if (site === null) return [];
  const label = site.split('.')[0] ?? '';
  const wanted = toSiteNames(host);
  const rank = (service: string) => {
    const names = service.split(/[,/()]/).map((name) => toSearchWords(name).join(''));
    if (names.some((name) => name === serviceOfSite[site])) return 4;
    if (names.some((name) => wanted.includes(name))) return names.length === 1 ? 3 : 2;
    const words = toSearchWords(service);
    return label.length > 3 && words.includes(label) ? 1 : 0;
  };
  return services
    .map((service) => ({ service, rank: rank(service) }))
    .filter((candidate) => candidate.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.service.length - b.service.length)
    .map((candidate) => candidate.service);
}
