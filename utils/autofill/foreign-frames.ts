import { mostForeignFrames } from '../domain/field.ts';

/** Smaller ones hold adverts' pixels and puzzles, not forms. */
const leastWidth = 200;
const leastHeight = 100;

/** Origins of the frames of other sites that can be seen, the largest first. */
export function findForeignFrames(): string[] {
  // Through the prototype: a page's own named elements shadow a document's properties.
  const frames = Document.prototype.querySelectorAll.call(document, 'iframe[src]');
  const areas = new Map<string, number>();
  for (const frame of frames) {
    const { src } = frame as HTMLIFrameElement;
    const { width, height } = frame.getBoundingClientRect();
    if (!/^https?:/.test(src) || !URL.canParse(src) || width < leastWidth || height < leastHeight) continue;
    const { origin } = new URL(src);
    if (origin !== window.origin && origin.length <= 300)
      areas.set(origin, Math.max(areas.get(origin) ?? 0, width * height));
  }
  return [...areas]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostForeignFrames)
    .map(([origin]) => origin);
}
