/** Widgets that are not filled, by name or `browser: name`, each with its reason. One that starts to pass must leave the list. */
export const knownFailures: Readonly<Record<string, string>> = {};
