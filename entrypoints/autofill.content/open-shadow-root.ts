interface ChromiumGlobal {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** An element's shadow root, closed ones too: Firefox has a property for extensions, Chromium a function. */
export function openClosedShadowRoot(element: Element): ShadowRoot | null {
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return (globalThis as unknown as ChromiumGlobal).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
