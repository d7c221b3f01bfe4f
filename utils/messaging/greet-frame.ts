import { askFrame, type FrameAnswer } from './ask-frame.ts';
import type { FrameSender } from './message-router.ts';

/** A document that has said hello, as the browser told its message. */
export interface FrameDocument extends FrameSender {
  /** The same for as long as the document lives, and of no other. */
  documentKey: string;
}

const heard = new Map<string, (hello: { scriptId: string }, sender: FrameSender) => void>();

/**
 * Asks a frame to say hello, and gives what the browser says of the document that did. What a frame says of itself
 * counts for nothing: its process may be taken over, and the address of a sandboxed frame is not its origin.
 */
export async function greetFrame(place: {
  tabId: number;
  frameId: number;
}): Promise<FrameAnswer<FrameDocument>> {
  const greetingId = crypto.randomUUID();
  let document: FrameDocument | null = null;
  heard.set(greetingId, ({ scriptId }, sender) => {
    if (sender.tabId === place.tabId && sender.frameId === place.frameId)
      document ??= { ...sender, documentKey: sender.documentId ?? scriptId };
  });
  const answer = await askFrame(place, 'frame.greet', { greetingId });
  heard.delete(greetingId);
  if (!answer.answered) return answer;
  return document === null ? { answered: false, because: 'hostile' } : { answered: true, value: document };
}

/** A frame has said hello. */
export function hearHello(
  { greetingId, scriptId }: { greetingId: string; scriptId: string },
  sender: FrameSender,
): void {
  heard.get(greetingId)?.({ scriptId }, sender);
}
