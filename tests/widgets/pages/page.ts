/** What the widget's own state is, as its `onChange` last said it. The runner reads this and never the input's text. */
declare global {
  interface Window {
    said: string | null;
  }
}
window.said = null;

export type Mount = (root: HTMLElement, say: (value: string) => void) => void;

/** Mounts the one widget the address names: `?widget=NAME`. */
export function showWidget(widgets: Record<string, Mount>): void {
  const name = new URLSearchParams(location.search).get('widget') ?? '';
  const root = document.querySelector<HTMLElement>('#root');
  const mount = widgets[name];
  if (!mount || !root) throw new Error(`No widget ${name}`);
  mount(root, (value) => (window.said = value));
}

export const countries = [
  ['AF', 'Afghanistan', '93'], ['AL', 'Albania', '355'], ['AU', 'Australia', '61'], ['AT', 'Austria', '43'],
  ['BE', 'Belgium', '32'], ['BR', 'Brazil', '55'], ['CA', 'Canada', '1'], ['CN', 'China', '86'],
  ['CY', 'Cyprus', '357'], ['CZ', 'Czechia', '420'], ['DK', 'Denmark', '45'], ['EE', 'Estonia', '372'],
  ['FI', 'Finland', '358'], ['FR', 'France', '33'], ['GE', 'Georgia', '995'], ['DE', 'Germany', '49'],
  ['GR', 'Greece', '30'], ['GG', 'Guernsey', '44'], ['HU', 'Hungary', '36'], ['IN', 'India', '91'],
  ['IE', 'Ireland', '353'], ['IT', 'Italy', '39'], ['JP', 'Japan', '81'], ['KZ', 'Kazakhstan', '7'],
  ['KE', 'Kenya', '254'], ['LV', 'Latvia', '371'], ['LT', 'Lithuania', '370'], ['MX', 'Mexico', '52'],
  ['NL', 'Netherlands', '31'], ['NO', 'Norway', '47'], ['PL', 'Poland', '48'], ['PT', 'Portugal', '351'],
  ['RO', 'Romania', '40'], ['RU', 'Russia', '7'], ['RS', 'Serbia', '381'], ['ZA', 'South Africa', '27'],
  ['ES', 'Spain', '34'], ['SE', 'Sweden', '46'], ['CH', 'Switzerland', '41'], ['TR', 'Turkey', '90'],
  ['UA', 'Ukraine', '380'], ['GB', 'United Kingdom', '44'], ['US', 'United States', '1'], ['VN', 'Vietnam', '84'],
].map(([iso, name, dial]) => ({ iso, name, dial, label: `${name} (+${dial})` })) as {
  iso: string; name: string; dial: string; label: string;
}[];

/** What a country list and a field beside it hold together. */
export const spell = (iso: unknown, national: unknown): string =>
  `+${countries.find((one) => one.iso === iso)?.dial} ${String(national)}`;
