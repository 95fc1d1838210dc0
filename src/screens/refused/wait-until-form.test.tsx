import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#case/schemas.ts';
import { fill } from '#text/fill.ts';
import { waitUntilFormWords as words } from '#words/refused/wait-until-form.ts';
import { result } from '#words/result/result.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Line, type Walk, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

async function open(walk: Walk, notes: CaseFile['notes'] = {}) {
  const record = recordOf(walk);
  const records = [{ ...record, file: { ...record.file, notes } }];
  await renderApp({ walk, repository: memoryRepository({ records }) });
  await findPage(titleOf('waitUntil'));
  return screen.findByLabelText(words.on);
}

const refusedOnThePhone: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['illness']),
  answer('leftOver', 'given', yuan(1000)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
  answer('howItWent', 'refused'),
  answer('whatTheySaid', 'payAll'),
  answer('decoded', 'routes'),
];

describe('the day to try again', () => {
  it('starts with the day by which the lender promised an answer, a month ahead being later than that', async () => {
    const notes = { howItWent: { promisedOn: '2026-11-29' } } as const;
    expect(await open(journeyOf([...refusedOnThePhone, answer('routes', 'wait')]), notes)).toHaveValue('2026-11-29');
    expect(screen.getByText(fill(words.promised, { what: result.dates.promised }))).toBeVisible();
  });

  it('starts with no figure that was promised to a lender who refused', async () => {
    expect(await open(journeyOf([...refusedOnThePhone, answer('routes', 'wait')]))).toHaveValue('');
  });

  it('starts empty where nothing was promised', async () => {
    expect(await open(atRoutes('payAll', answer('routes', 'wait')))).toHaveValue('');
  });

  it('starts with the day after the due day where the lender talks only of what is overdue', async () => {
    const listed = answer('debts', 'given', [{ product: 'huabei', standing: 'notDue', dueDay: 4, total: yuan(6000) }]);
    const walk = journeyOf([
      ...linesBefore('reply', acceptedAtOnce).map((line) =>
        line.does === 'answer' && line.screen === 'debts' ? listed : line,
      ),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'notOverdueYet'),
      answer('decoded', 'routes'),
      answer('routes', 'wait'),
    ]);
    expect(await open(walk)).toHaveValue('2026-12-05');
    expect(screen.getByText(words.afterDue)).toBeVisible();
  });

  it.each(['dueSoon', 'notDue'] as const)(
    'asks for the day after the due day where that was not told, and offers no day weeks after it: %s',
    async (timing) => {
      const lines = refusedOnThePhone.flatMap((line) => {
        if (line.does !== 'answer') return line;
        if (line.screen === 'timing') return answer('timing', timing);
        if (line.screen === 'leftOver') return [line, answer('selfService', 'notOffered')];
        return line.screen === 'whatTheySaid' ? answer('whatTheySaid', 'notOverdueYet') : line;
      });
      expect(await open(journeyOf([...lines, answer('routes', 'wait')]))).toHaveValue('');
      expect(screen.getByText(words.afterUnknownDue)).toBeVisible();
      expect(screen.queryByRole('button', { name: words.inAMonth })).toBeNull();
    },
  );
});
