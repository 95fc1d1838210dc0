import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { evidenceFor } from '#rules/evidence.ts';
import { checklistPanelWords as words } from '#words/evidence/checklist-panel.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

describe('the list of papers', () => {
  it.each(['gathered', 'someMissing'] as const)(
    'counts what was not ticked one by one only once all is found: %s',
    async (option) => {
      const walk = roadTo('checklist', lateTwelveDaysJobLoss);
      const { user, repository } = await renderApp({ walk });
      const [first] = await screen.findAllByRole('group');
      if (first === undefined) throw new Error('There is no list');
      await user.click(within(first).getByRole('radio', { name: words.states.cannot }));
      await user.click(screen.getByRole('button', { name: optionOf('checklist', option) }));
      await findPage(titleOf('debts'));
      const { causes, products } = walk.position.facts;
      const all = evidenceFor({ causes, products });
      const { gathered, unavailable } = repository.stored()[0]?.file ?? { gathered: [], unavailable: [] };
      expect(unavailable).toEqual(all.slice(0, 1));
      expect(gathered).toEqual(option === 'gathered' ? all.slice(1) : []);
    },
  );
});
