/** Making an Intl format costs a thousand times what formatting with it does: this makes one for each set of options. */
export function keepEach<Options extends readonly string[], Made>(create: (...options: Options) => Made) {
  const made = new Map<string, Made>();
  return (...options: Options): Made => {
    const key = options.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = create(...options);
    made.set(key, fresh);
    return fresh;
  };
}
