/**
 * Stands in for WXT's class of this name in our builds (`wxt.config.ts`). WXT's tells older copies of the script to
 * stop by an event on the document and a `window.postMessage`, which the page hears: it would know that the extension
 * is there and when it was used. Our script runs once a document and asks the runtime whether it is an orphan.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;
}
