import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFrameFiller } from '@/utils/autofill/frame-filler.ts';
import { watchSteps } from '@/utils/autofill/watch-steps.ts';
import { answerBackground, isOrphan, tellBackground } from '@/utils/messaging/frame.ts';

/**
 * Injected by `scripting.executeScript({ files: ['content-scripts/autofill.js'] })` on a person's act, never by the
 * manifest. Lives in the isolated world alone: the page sees values in its fields and nothing else of it. It reads and
 * writes; what a field is and what goes where, the background decides.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => {
    const life = new AbortController();
    const filler = createFrameFiller({ signal: life.signal });
    /** After a reload of the extension nobody answers any more; what still runs finds it out by itself. */
    const endIfOrphan = (): void => {
      if (isOrphan()) life.abort();
    };

    let steps = new AbortController();
    const endSteps = (): void => steps.abort();
    /** From a number in the page on. */
    const followSteps = (): void => {
      endSteps();
      const mine = (steps = new AbortController());
      watchSteps({
        onStep: async (step) => {
          const answer = await tellBackground('frame.stepped', { step }).catch(endIfOrphan);
          if (answer === 'over') mine.abort();
        },
        signal: AbortSignal.any([life.signal, mine.signal]),
      });
    };

    // No `crypto.randomUUID`: pages without TLS have none.
    const scriptId = String(Math.random());

    answerBackground({
      'frame.greet': ({ greetingId }) =>
        tellBackground('frame.hello', { greetingId, scriptId }).finally(endIfOrphan),
      'frame.describe': () => filler.describe(),
      'frame.apply': async (order) => {
        const outcome = await filler.apply(order);
        if (outcome?.filled && order.spellings !== null) followSteps();
        return outcome;
      },
      'frame.watch': ({ bindingId, ...order }) => {
        filler.watch({
          ...order,
          askPlan: (description) =>
            tellBackground('frame.changed', { bindingId, description }).finally(endIfOrphan),
          onFilled: (outcome) =>
            void tellBackground('frame.codeFilled', { bindingId, outcome }).catch(endIfOrphan),
        });
        return null;
      },
      'frame.undo': ({ origin }) => filler.undo(origin),
      'frame.end': () => {
        filler.endWatch();
        endSteps();
        return null;
      },
    });
  },
});
