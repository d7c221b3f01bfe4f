import { openClosedShadowRoot } from '../../entrypoints/autofill.content/open-shadow-root.ts';
import { createFrameFiller, type FrameFiller } from '../../utils/autofill/frame-filler.ts';

/** The shipped filler without the messages around it, for an isolated world that a test opened. */
declare global {
  var filler: FrameFiller;
}
globalThis.filler = createFrameFiller({
  signal: new AbortController().signal,
  openShadowRoot: openClosedShadowRoot,
});
