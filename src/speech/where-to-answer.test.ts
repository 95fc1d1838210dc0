import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { linesAt } from '#machines/rehearsal/rehearsal.ts';
import { screens } from '#model/screens.ts';
import { whereToAnswer } from '#words/speech/where-to-answer.ts';
import { allStories } from '../../tests/stories/all.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { scenarioGraphs } from '../../tests/support/rehearsal-graph.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { walkStory } from '../../tests/support/story.ts';
import { allTexts } from '../../tests/support/words.ts';
import { callLine, commonlyHeard, refusalsHeard } from './call-lines.ts';
import { contactScript } from './contact-script.ts';
import { shortCounterOffer } from './counter-offer.ts';
import { rehearsedFor } from './rehearsal.ts';
import { replyLine } from './reply-lines.ts';
import { askedWhereRead } from './where-to-answer.ts';

const first = briefOfWalk(roadTo('script'));
const refusals = screens.whatTheySaid.options;
const briefs: readonly Brief[] = [
  first,
  ...refusals.map((refusal) => ({ ...first, facts: { ...first.facts, refusal } })),
  ...allStories.map((story) => briefOfWalk(walkStory(story))),
];

/** All that is put into the person's mouth in a contact, a call and a rehearsal. */
function saidBy(brief: Brief): readonly string[] {
  const { phone, chat, answers } = contactScript(brief);
  const short = shortCounterOffer(brief);
  return [
    ...phone,
    ...chat,
    ...Object.values(answers).map(({ youSay }) => youSay),
    ...[...commonlyHeard, ...refusalsHeard].map((heard) => callLine(heard, brief)),
    ...refusals.map((refusal) => replyLine(refusal, brief)),
    ...(short === null ? [] : [short.call, short.chat]),
  ];
}

const rehearsedBy = (brief: Brief): readonly string[] =>
  scenarioGraphs.flatMap(({ scenario, turns }) =>
    turns.flatMap((turn) =>
      linesAt(scenario, turn).flatMap((line) => {
        const { say, feedback } = rehearsedFor(scenario, brief).line(line);
        return [say, typeof feedback === 'string' ? feedback : feedback.text];
      }),
    ),
  );

const without = (brief: Brief): Brief => ({ ...brief, situations: ['noAccess'] });
const asksInApp = (lines: readonly string[]) => lines.filter((line) => /发到? ?App|App ?消息/.test(line));

describe('somebody who cannot open the app', () => {
  it('asks for nothing in it, whatever the case is and the other side says', () => {
    expect(briefs.flatMap((brief) => asksInApp(saidBy(without(brief))))).toEqual([]);
  });

  it('is not rehearsed to ask for anything in it', () => {
    expect(asksInApp(rehearsedBy(without(first)))).toEqual([]);
  });

  it('asks for a message to the number they have now, or for a letter', () => {
    expect(contactScript(without(first)).phone.at(-1)).toBe(
      '麻烦告诉我工号、工单号和答复日期，再把刚才说的用官方短信发到我现在的号码，或寄一份书面的。谢谢。',
    );
  });
});

/** Where words stand that are said through `askedWhereRead`; all others are shown as they stand, to whoever it is. */
const putByCase =
  /^(speech|rehearsal)\/|^documents\/call-sheet|^keep\/miss-soon-panel|^refused\/replies: replies\.\w+\.next/;
const namesTheApp = (text: string) => /App ?消息|App ?客服|App ?里(?:回|打字)|发到? ?App/.test(text);

describe('what stands fixed on a screen', () => {
  it('names no place for the answer that only the app has', () => {
    const fixed = allTexts.filter(({ place }) => !putByCase.test(place));
    expect(fixed.length).toBeGreaterThan(2000);
    // Where an answer may have come to is looked for in all of them.
    const alone = fixed.filter(({ text }) => namesTheApp(text) && !text.includes('短信'));
    expect(alone.map(({ text }) => text)).toEqual(['官方客服在 App 里打字回复的，也选“有”。']);
  });

  it('leaves the place to the case in all words that it is put into', () => {
    const put = allTexts.filter(({ place }) => putByCase.test(place) && !place.startsWith('speech/where-to-answer'));
    const said = put.map(({ text }) => askedWhereRead(text, { situations: ['noAccess'] }));
    expect(asksInApp(said)).toEqual([]);
  });
});

describe('anybody else', () => {
  it('is answered in the app', () => {
    const open: Brief = { ...first, situations: [] };
    expect(contactScript(open).phone.at(-1)).toContain(whereToAnswer.inApp);
    expect(callLine('wait', open)).toContain(whereToAnswer.inApp);
  });
});
