import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { keepFiguresWhole } from '#app/keep-figures-whole.ts';
import { ignoreStrayTaps } from '#app/stray-taps.ts';
import { createCaseRepository } from '#storage/case-repository.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root !== null) {
  ignoreStrayTaps(document);
  // Of the whole page: a document to print stands beside the app.
  keepFiguresWhole(document.body);
  createRoot(root).render(
    <StrictMode>
      <App repository={createCaseRepository()} />
    </StrictMode>,
  );
}
