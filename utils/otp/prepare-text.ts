const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
const ENTITY = /&(?:#(\d{2,5})|#x([0-9a-f]{2,5})|(quot|apos|amp|lt|gt|nbsp));/gi;

/** "&quot;482913&quot;", "Your%20code%20is%20482913": a gateway escaped the text for a page or an address. */
function unescape(text: string): string {
  const plain = text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? ' ';
    return String.fromCharCode(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal));
  });
  const isForAddress = !/\s/.test(plain.trim()) && /%20|%0A/i.test(plain);
  if (!isForAddress) return plain;
  try {
    return decodeURIComponent(plain.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return plain.replace(/%(?:20|0A)/gi, ' ');
  }
}

/** "+447700900123⏎7719", "[SIM1] 22395: …": a phone that forwards opens with where the message came from. */
const SOURCE_LINE = /^\s{0,4}\+?\d[\d ()-]{7,24}\d\s{0,4}\n\s{0,8}/;
const SOURCE_SIM = /^\s{0,4}\[SIM ?\d\]\s{0,4}[^\s:]{1,20}: /i;

/** "482913FA+9qCX9Vsu": the hash by which Android finds the app, eleven signs at the end, without its space. */
const GLUED_HASH = /(?<=\D\d{4,8})(?=[A-Z][A-Za-z0-9+/]{10}\s{0,4}$)/;

/** A message as its sender wrote it. */
export function prepareText(text: string): string {
  const plain = unescape(text).replace(GLUED_HASH, ' ');
  const source = SOURCE_LINE.exec(plain) ?? SOURCE_SIM.exec(plain);
  return source === null || plain.length === source[0].length ? plain : plain.slice(source[0].length);
}
