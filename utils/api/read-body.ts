/** A catalogue of 10,000 products has about 1.5 MB. */
export const mostBodyBytes = 8_000_000;

/**
 * The text of an answer, or null where it is longer than anything the provider has to say: it is given up as soon as
 * that shows, not when all of it is in memory. The browser has unpacked what was compressed.
 */
export async function readBody(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > mostBodyBytes) {
      // It is given up either way: a connection that cannot be cancelled in order is none of our concern.
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
