/** The token of a share link (`https://anosim.net/share/orderbooking?token=…`), or of a bare token; null for anything else. */
export function parseShareToken(text: string): string | null {
  const trimmed = text.trim();
  if (/^[\w.~-]{4,200}$/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (!/^https?:$/.test(url.protocol) || !/(^|\.)anosim\.net$/.test(url.hostname)) return null;
  const token = url.searchParams.get('token')?.trim();
  return token ? token : null;
}
