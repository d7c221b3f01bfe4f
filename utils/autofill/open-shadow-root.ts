interface ChromiumGlobal {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** A custom element's shadow root, closed ones too: Firefox has a property for extensions, Chromium a function. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  try {
    if (!element.localName.includes('-')) return null;
    const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (inFirefox !== undefined) return inFirefox;
    return (globalThis as unknown as ChromiumGlobal).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // The browser refuses for some elements; then there is nothing to read.
    return null;
  }
}
