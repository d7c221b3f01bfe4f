/** Thai, Hebrew and Vietnamese put up to three on a letter; what is stacked higher covers the lines above. */
const mostMarksOnALetter = 4;

const stackedMarks = new RegExp(String.raw`(\p{M}{${mostMarksOnALetter}})\p{M}+`, 'gu');

/** Control characters, and those that turn the reading direction of what follows. */
const unseen = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text of strangers (the provider, a sender of SMS) as it may stand among ours, at most `maxLength` characters of it. */
export const toHarmlessText = (text: string, maxLength: number): string =>
  cutText(text, maxLength).replace(unseen, '').replace(stackedMarks, '$1');

/** The beginning of a text, never ending in half a character. */
export const cutText = (text: string, maxLength: number): string =>
  text.length <= maxLength ? text : text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
