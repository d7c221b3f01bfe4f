/**
 * Names that lists of countries use and CLDR does not give in English, for the regions whose numbers are sold. Keys are
 * ISO 3166-1 alpha-2.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia and Herzegovina', 'Bosnia'],
  BO: ['Bolivia, Plurinational State of'],
  BN: ['Brunei Darussalam'],
  BY: ['Belorussia'],
  CD: ['Congo, Democratic Republic of the', 'DR Congo', 'Democratic Republic of the Congo'],
  CG: ['Congo', 'Republic of the Congo'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  FM: ['Micronesia, Federated States of'],
  GB: ['Great Britain', 'UK', 'England', 'United Kingdom of Great Britain and Northern Ireland'],
  HK: ['Hong Kong'],
  IR: ['Iran, Islamic Republic of'],
  KG: ['Kyrgyz Republic'],
  KP: ["Korea, Democratic People's Republic of"],
  KR: ['Korea, Republic of', 'Korea', 'Republic of Korea'],
  LA: ["Lao People's Democratic Republic"],
  MD: ['Moldova, Republic of'],
  MK: ['Macedonia', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland', 'The Netherlands'],
  PS: ['Palestine', 'Palestine, State of', 'Palestinian Territory'],
  RU: ['Russian Federation'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  TW: ['Taiwan, Province of China'],
  TZ: ['Tanzania, United Republic of'],
  US: ['United States of America', 'USA', 'US', 'America'],
  VA: ['Holy See'],
  VE: ['Venezuela, Bolivarian Republic of'],
  VN: ['Viet Nam'],
  XK: ['Kosovo'],
};

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `UnitedKingdom` → `United Kingdom`. */
export const toSpacedName = (apiCountryName: string): string =>
  apiCountryName
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[\s_]+/g, ' ')
    .trim();

const toKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Every English name of every region CLDR knows, squeezed to letters. */
const regionByName = new Map<string, string>();
for (let first = 65; first <= 90; first++)
  for (let second = 65; second <= 90; second++) {
    const region = String.fromCharCode(first, second);
    const name = english.of(region);
    // UK and other withdrawn codes answer with the name of the one that is current.
    if (name !== undefined && new Intl.Locale(`und-${region}`).region === region)
      if (!regionByName.has(toKey(name))) regionByName.set(toKey(name), region);
  }
for (const [region, names] of Object.entries(otherNames))
  for (const name of names) regionByName.set(toKey(name), region);

/** The region the API means by `CzechRepublic`, or null. */
export const toRegionCode = (apiCountryName: string): string | null =>
  regionByName.get(toKey(apiCountryName)) ?? null;

/** Names to look for in a list of countries: English, the API's, the region's own, then others in use. No name twice. */
export function toRegionNames(regionCode: string | null, apiCountryName: string): string[] {
  const names = new Set<string>();
  const englishName = regionCode === null ? undefined : english.of(regionCode);
  if (englishName !== undefined) names.add(englishName);
  const spaced = toSpacedName(apiCountryName);
  if (spaced !== '') names.add(spaced);
  if (regionCode !== null) {
    const { language } = new Intl.Locale(`und-${regionCode}`).maximize();
    const own = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(regionCode);
    if (own !== undefined) names.add(own);
    for (const name of otherNames[regionCode] ?? []) names.add(name);
  }
  return [...names];
}
