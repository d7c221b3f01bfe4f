import { Component, type ReactNode } from 'react';
import { ProblemNote } from '../parts/problem-note.tsx';
import { translate } from '../parts/translate.ts';

/** A mistake of ours in drawing a screen is said as a problem, with a way out, and not as an empty window. */
export class CrashGuard extends Component<{ children: ReactNode }, { said: string | null }> {
  override state = { said: null };

  static getDerivedStateFromError(error: unknown): { said: string } {
    return { said: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { said } = this.state;
    if (said === null) return this.props.children;
    return (
      <main className="screen first-run">
        <h1>{translate('appName')}</h1>
        <ProblemNote
          problem={{ kind: 'unexpected', said: '' }}
          step={{ label: translate('retry'), onPress: () => location.reload() }}
        />
        <p className="fine-print">{said}</p>
      </main>
    );
  }
}
