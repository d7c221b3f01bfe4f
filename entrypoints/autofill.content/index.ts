import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFrameFiller } from '@/utils/autofill/frame-filler.ts';
import { answerBackground, isOrphan, tellBackground } from '@/utils/messaging/frame.ts';
import { openClosedShadowRoot } from './open-shadow-root.ts';

/**
 * Injected by `scripting.executeScript({ files: ['content-scripts/autofill.js'] })` on a person's act, never by the
 * manifest. Lives in the isolated world alone: the page sees values in its fields and nothing else of it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => {
    const life = new AbortController();
    const filler = createFrameFiller({ signal: life.signal, openShadowRoot: openClosedShadowRoot });
    /** After a reload of the extension nobody asks any more; what still runs finds it out by itself. */
    const endIfOrphan = (): boolean => {
      if (isOrphan()) life.abort();
      return life.signal.aborted;
    };

    answerBackground({
      'frame.survey': () => filler.survey(),
      'frame.insertNumber': ({ spellings, target, origin }) => filler.insertNumber(spellings, target, origin),
      'frame.insertCode': async ({ code, target, origin, bindingId, waits }) => {
        const outcome = await filler.insertCode(code, target, origin);
        if (waits && bindingId !== null && !outcome.filled && outcome.problem.kind === 'no-field')
          filler.insertCodeLater(code, origin, (later) => {
            if (!endIfOrphan()) tellBackground('frame.codeFilled', { bindingId, outcome: later });
          });
        return outcome;
      },
      'frame.undo': ({ origin }) => filler.undo(origin),
      'frame.end': () => {
        filler.endWatch();
        return null;
      },
    });
  },
});
