import { useMachine } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { object, parse, string } from 'valibot';
import { setup } from 'xstate';
import { create } from 'zustand';

/** The least that can be made of what the app is made of: what it weighs is the floor for the app. */
const machine = setup({}).createMachine({ initial: 'asked', states: { asked: { on: { answer: 'said' } }, said: {} } });
const useName = create<{ readonly name: string }>(() => ({
  name: parse(object({ name: string() }), { name: 'floor' }).name,
}));

function Floor() {
  const [state, send] = useMachine(machine);
  const name = useName((all) => all.name);
  return (
    <main>
      <h1>{`${name}: ${String(state.value)}`}</h1>
      <button type="button" onClick={() => send({ type: 'answer' })}>
        answer
      </button>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Floor />);
