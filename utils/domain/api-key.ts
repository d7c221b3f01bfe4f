/** The key in what was pasted: people copy it with its header, in quotes, broken over lines. */
export const toApiKey = (pasted: string): string =>
  pasted
    .replace(/["'`\u200b\ufeff]/g, '')
    .replace(/^\s*(?:authorization\s*:)?\s*(?:bearer\s+)?/i, '')
    .replace(/\s/g, '');
