import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { newRecord } from '#case/record.ts';
import type { NotedPayment } from '#case/schemas.ts';
import type { IsoDate } from '#model/dates.ts';
import { result } from '#words/result/result.ts';
import { illnessZeroIncome } from '../../../tests/stories/hard-nights.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { progressLine, stepLines } from './result-lines.ts';

const missed = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'paying'),
  answer('products', 'given', ['jiebei']),
  answer('finalTerms', 'given', { monthly: yuan(300), months: 3, first: '2026-11-20' }),
  answer('checkIn', 'missed'),
]);
const said = (...amounts: readonly number[]) => {
  const payments = amounts.map((amount): NotedPayment => ({ on: '2026-11-22', amount, after: 5 }));
  const brief = briefOfWalk(missed, fileWith({ payments }));
  return { steps: stepLines({ brief, road: missed.position, file: fileWith() }), progress: progressLine(brief) };
};
const { steps, status } = result;

describe('an instalment that was told as missed', () => {
  it('is to be spoken of while it is open', () => {
    expect(said().steps[0]).toBe(steps.speakEarly);
    expect(said(yuan(100)).steps[0]).toBe(steps.speakEarly);
    expect(said(yuan(100)).progress).toBe(status.settledTerms);
  });

  it('is spoken of no more once it was paid beside the road', () => {
    expect(said(yuan(300)).steps).toEqual([steps.keep, steps.speakEarly, steps.clearance]);
  });

  it('leaves what comes after the last instalment once all were paid', () => {
    expect(said(yuan(900))).toEqual({
      steps: [steps.clearance, steps.creditReport, steps.lookBack],
      progress: status.allPaid,
    });
  });

  it('leaves what a merger added to be talked about once all were paid', () => {
    const payments: readonly NotedPayment[] = [{ on: '2026-11-22', amount: yuan(900), after: 5 }];
    const own = { ...newRecord(), journey: missed.journey, file: fileWith({ payments: [...payments] }) };
    const { journey: other } = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei']),
    ]);
    const { journey, file } = mergedRecord(own, { ...newRecord(), journey: other }, { on: '2026-11-22' });
    const brief = briefOfWalk({ ...missed, journey }, file);
    expect(brief.addedSince).toEqual(['huabei']);
    expect(stepLines({ brief, road: missed.position, file: fileWith() })).toEqual([
      steps.addedRest,
      steps.clearance,
      steps.creditReport,
    ]);
    expect(progressLine(brief)).toBe(status.addedLeft);
  });
});

describe('an agreement that is kept', () => {
  const lines = [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['jiebei']),
    answer('finalTerms', 'given', { monthly: yuan(300), months: 1, first: '2026-11-30' }),
  ] as const;
  const kept = journeyOf(lines);
  const stepsOf = (walk: typeof kept, today: IsoDate) =>
    stepLines({ brief: briefOfWalk({ ...walk, today }), road: walk.position, file: fileWith() });

  it('begins with what is late once its day is over', () => {
    expect(stepsOf(kept, '2026-11-30')[0]).toBe(steps.keep);
    expect(stepsOf(kept, '2026-12-01')).toEqual([steps.speakEarly, steps.keep, steps.clearance]);
  });

  it('asks for nothing again that was answered after its end', () => {
    const settled = (report: 'right' | 'wrong') =>
      journeyOf([
        ...lines,
        answer('checkIn', 'cleared'),
        answer('clearance', 'got'),
        answer('creditReport', report),
        ...(report === 'wrong' ? [answer('objection', 'filed')] : []),
        answer('lookBack', 'given', ['reserve']),
      ]);
    expect(stepsOf(settled('right'), '2026-12-02')).toEqual([steps.keepProof]);
    expect(stepsOf(settled('wrong'), '2026-12-02')).toContain(steps.creditReport);
  });
});

describe('an agreement whose terms were not entered', () => {
  const lines = [
    ...linesBefore('reply', illnessZeroIncome),
    answer('reply', 'accepted'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', []),
    answer('closeGaps', 'cleared'),
    answer('finalTerms', 'later'),
    answer('checkIn', 'willMiss'),
    again('missSoon', 'tell'),
  ] as const;

  it('leaves no proposal to wait for once it is talked about anew', () => {
    expect(progressLine(briefOfWalk(journeyOf(lines.slice(0, -2))))).toBe(status.agreed);
    expect(progressLine(briefOfWalk(journeyOf(lines)))).toBeNull();
  });

  it('leaves no instalment to keep where only requests were agreed to', () => {
    const walk = journeyOf(lines.slice(0, -2));
    expect(stepLines({ brief: briefOfWalk(walk), road: walk.position, file: fileWith() })).toEqual([
      steps.comeBack,
      steps.budget,
      steps.evidence,
    ]);
  });
});

describe('a call that reached nobody', () => {
  const call = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'unsure'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
  ] as const;
  const stepsAfter = (walk: ReturnType<typeof journeyOf>, file = fileWith()) =>
    stepLines({ brief: briefOfWalk(walk, file), road: walk.position, file });
  const unreached = [...call, answer('script', 'notReached')] as const;

  it('is made again, and asks after nothing', () => {
    expect(stepsAfter(journeyOf(unreached))[0]).toBe(steps.callAgain);
    expect(stepsAfter(journeyOf([...call, answer('script', 'connected'), answer('howItWent', 'wait')]))[0]).toBe(
      steps.followUp,
    );
  });

  it('leaves no day to set once it is set', () => {
    const resting = journeyOf([...unreached, answer('followUp', 'rest', '2026-12-01')]);
    expect(stepsAfter(resting)).toEqual([steps.callAgain, steps.evidence, steps.budget]);
    const unset = journeyOf([...call, answer('script', 'rest')]);
    expect(stepsAfter(unset)[0]).toBe(steps.comeBack);
    expect(stepsAfter(unset, fileWith({ reminder: '2026-12-01' }))).not.toContain(steps.comeBack);
  });
});
