/** A shorter piece is no secret, and might be an ordinary word. */
const shortestPiece = 8;

/** Dots in the place of the key, or of any piece of it, for a provider that repeats it in a message. */
export function maskKey(text: string, apiKey: string): string {
  const [haystack, key] = [text.toLowerCase(), apiKey.toLowerCase()];
  // Lower case can be longer than what it was made of; then places in one are not those in the other.
  if (haystack.length !== text.length) return maskKey(haystack, apiKey);
  const hidden = new Set<number>();
  for (let start = 0; start + shortestPiece <= key.length; start++) {
    const piece = key.slice(start, start + shortestPiece);
    for (let at = haystack.indexOf(piece); at >= 0; at = haystack.indexOf(piece, at + 1))
      for (let index = at; index < at + shortestPiece; index++) hidden.add(index);
  }
  return Array.from({ length: text.length }, (_, index) => (hidden.has(index) ? '•' : text[index])).join('');
}
