/**
 * Whether a field's `pattern` takes a text. The pattern is the page's and runs in the background, where a regular
 * expression that takes a minute would stop everything; so it is read by sets of places instead of by trying back and
 * forth, and given up after a number of steps. What is given up, or is no plain regular expression (look-around,
 * references), limits nothing: the value is read back from the page in any case.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    const letters = [...text];
    const budget = { steps: maxSteps };
    return parse(pattern)(letters, new Set([0]), budget).has(letters.length);
  } catch {
    return true;
  }
}

const maxSteps = 100_000;

type Places = ReadonlySet<number>;
/** From where a part may begin to where it may end. */
type Part = (letters: readonly string[], from: Places, budget: { steps: number }) => Places;

/** An escape, a class (with at most one level of classes in it), a dot, or a letter that means itself. */
const single =
  /^(?:\\(?:[pP]\{[^{}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[dDsSwWtnrvf]|[^\p{L}\p{N}])|\[(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\]\\[])*\]|[^\\[\](){}*+?|^$])/su;
const quantifier = /^(?:([*+?])|\{(\d{1,9})(,?)(\d{0,9})\})\??/;

function parse(pattern: string): Part {
  let rest = pattern;
  const take = (expression: RegExp): RegExpExecArray | null => {
    const found = expression.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };

  const parseChoice = (): Part => {
    const branches = [parseSequence()];
    while (take(/^\|/)) branches.push(parseSequence());
    return (letters, from, budget) =>
      new Set(branches.flatMap((branch) => [...branch(letters, from, budget)]));
  };

  const parseSequence = (): Part => {
    const parts: Part[] = [];
    while (rest !== '' && !/^[|)]/.test(rest)) parts.push(parseRepeated());
    return (letters, from, budget) =>
      parts.reduce((places, part) => (places.size === 0 ? places : part(letters, places, budget)), from);
  };

  const parseRepeated = (): Part => {
    const part = parsePart();
    const found = take(quantifier);
    if (!found) return part;
    const [, sign, least = '', comma, most] = found;
    if (sign === '?') return repeat(part, 0, 1);
    if (sign) return repeat(part, sign === '+' ? 1 : 0, Infinity);
    return repeat(part, Number(least), most ? Number(most) : comma ? Infinity : Number(least));
  };

  const parsePart = (): Part => {
    if (take(/^\^/)) return (_, from) => new Set(from.has(0) ? [0] : []);
    if (take(/^\$/)) return (letters, from) => new Set(from.has(letters.length) ? [letters.length] : []);
    if (take(/^\((?:\?:|(?!\?))/)) {
      const choice = parseChoice();
      if (!take(/^\)/)) throw new SyntaxError(pattern);
      return choice;
    }
    const found = take(single);
    if (!found) throw new SyntaxError(pattern);
    // One letter against one class: nothing to try back and forth.
    const letter = new RegExp(`^${found[0]}$`, 'v');
    return (letters, from, budget) => {
      budget.steps -= from.size;
      if (budget.steps < 0) throw new RangeError(pattern);
      const to = new Set<number>();
      for (const place of from)
        if (place < letters.length && letter.test(letters[place] ?? '')) to.add(place + 1);
      return to;
    };
  };

  const choice = parseChoice();
  if (rest !== '') throw new SyntaxError(pattern);
  return choice;
}

function repeat(part: Part, least: number, most: number): Part {
  return (letters, from, budget) => {
    let places = from;
    let ends = new Set(least === 0 ? from : []);
    // Places only ever move on: what has not changed by the end of the text changes no more.
    const rounds = Math.min(most, least + letters.length + 2, letters.length * 2 + 4);
    for (let round = 1; round <= rounds && places.size > 0; round++) {
      if (--budget.steps < 0) throw new RangeError('too many steps');
      places = part(letters, places, budget);
      if (round >= Math.min(least, letters.length + 2)) ends = new Set([...ends, ...places]);
    }
    return ends;
  };
}
