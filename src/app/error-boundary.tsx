import { Component, type ReactNode } from 'react';
import { Button } from '#components/button.tsx';
import { onThisDevice } from '#screens/shell/device.ts';
import { common } from '#words/shell/common.ts';

interface Caught {
  readonly error: unknown;
}

/** Shows what happened when a page cannot be shown; nothing that was typed is lost. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failure: Caught | null }> {
  // A class field would load helpers for old browsers just for this class.
  constructor(props: { readonly children: ReactNode }) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <Failure error={failure.error} />;
  }
}

/** The page that says what happened and how to try again. */
export function Failure({ error }: { readonly error: unknown }) {
  const words = isLoadFailure(error) ? common.loadFailed : common.crashed;
  return (
    <main role="alert" className="mx-auto max-w-2xl px-4 py-8">
      <h1 className="text-question font-bold">{words.title}</h1>
      <p className="my-4">{onThisDevice(words.text)}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {words.retry}
      </Button>
    </main>
  );
}

const isLoadFailure = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|module script|Failed to fetch|Importing a module/i.test(error.message);
