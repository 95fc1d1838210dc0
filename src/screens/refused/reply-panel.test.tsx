import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { replyPanelWords } from '#words/refused/reply-panel.ts';
import { common } from '#words/shell/common.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { textOf } from '../engine/words/sentence.tsx';

const offers = /提一个|试行|金额再降|想付|分期|期数|还得起|算付不付得起/;

describe('what to do after a refusal while the claim may have expired', () => {
  it.each(screens.whatTheySaid.options.filter((refusal) => refusal !== 'sold'))(
    'offers nothing: %s',
    async (refusal) => {
      const walk = journeyOf([...quickTrack('refused', 'late3Years'), answer('whatTheySaid', refusal)]);
      await renderApp({ walk });
      const after = await screen.findByRole('heading', { name: replyPanelWords.after });
      const text = after.closest('main')?.textContent ?? '';
      for (const sentence of replyPanelWords.afterOldDebt) expect(text).toContain(textOf(sentence));
      // The warning above and the folds below name what is not to be promised.
      const shown = text.slice(text.indexOf(replyPanelWords.after), text.indexOf(common.whyTask));
      expect(shown).not.toMatch(offers);
    },
  );
});
