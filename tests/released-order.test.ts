import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReplay, type Position } from '#machines/replay.ts';
import { type Answer, type AnswerKey, type Answers, keyOf, roundOf, screenOf } from '#model/answers.ts';
import { parseRecord } from '#storage/parse-record.ts';
import { allStories } from './stories/all.ts';
import { lateTwelveDaysJobLoss } from './stories/straight-road.ts';
import { walkStory } from './support/story.ts';

const replay = createReplay();

/** Where a road stands and what was agreed on it, without the numbers of the answers. */
const standing = ({ screen, round, path, facts }: Position) => ({
  screen,
  round,
  steps: path.map(({ key, answer }) => `${key}.${answer.event}`),
  facts: { ...facts, agreed: null, inForce: facts.inForce?.monthly ?? null },
});

/** The answers as an earlier release asked for them: what an agreement shows, then whether it is in writing. */
function inReleasedOrder(answers: Answers): Answers {
  const written = (Object.entries(answers) as [AnswerKey, Answer][]).filter(([key]) => screenOf(key) === 'written');
  const asked = written.flatMap(([key, answer]): readonly [AnswerKey, Answer][] => {
    const check = keyOf('agreementCheck', roundOf(key));
    const shown = answers[check];
    return shown === undefined
      ? [[check, { event: 'given', value: ['lender'], on: answer.on, nth: answer.nth - 0.5 }]]
      : [
          [check, { ...shown, nth: answer.nth }],
          [key, { ...answer, nth: shown.nth }],
        ];
  });
  return { ...answers, ...Object.fromEntries(asked) };
}

describe('an agreement checked before it was asked whether it is in writing', () => {
  const told = allStories.filter(({ lines }) => lines.some((line) => 'option' in line && line.screen === 'written'));

  it.each(told)('stands where it stood: $name', (story) => {
    const { journey, position } = walkStory(story);
    expect(standing(replay(inReleasedOrder(journey.answers)))).toEqual(standing(position));
  });

  it('is read from a released record', () => {
    const file = new URL('./fixtures/record/v1/late-twelve-days-job-loss.json', import.meta.url);
    const { record } = parseRecord(readFileSync(file, 'utf8'));
    const { screen, facts } = replay(record?.journey.answers ?? {});
    expect([screen, facts.written, facts.agreed?.monthly !== undefined]).toEqual(['onTrack', 'text', true]);
  });

  it('belongs to its own agreement: a check older than what led to the next one is asked for again', () => {
    const { journey } = walkStory(lateTwelveDaysJobLoss);
    const { answers } = journey;
    const later = {
      ...answers,
      'reply@2': { ...answers['reply@2'], nth: 900 } as Answer,
      'written@2': { ...answers['written@2'], nth: 901 } as Answer,
    };
    expect(replay(later).screen).toBe('agreementCheck');
  });

  it('is asked for again where another paper came later in the same round', () => {
    const { answers } = walkStory(lateTwelveDaysJobLoss).journey;
    const later = { ...answers, 'written@2': { ...answers['written@2'], nth: 901 } as Answer };
    expect(replay(later).screen).toBe('agreementCheck');
  });
});
