import type { Answer, Answers } from '#model/answers.ts';

const nones = new WeakMap<Answer, Answer>();

/** The same object for the same answer, because the replay compares answers by identity. */
function noneBefore(task: Answer, service: Answer): Answer {
  const known = nones.get(task);
  if (known !== undefined) return known;
  // Between the two, so that neither is older than what led to it.
  const none: Answer = { event: 'none', on: service.on, nth: (service.nth + task.nth) / 2 };
  nones.set(task, none);
  return none;
}

/**
 * The answers with what an earlier release did not ask: whoever has been told what to do about a summons named no earlier
 * day, so the road does not go back for it. Once its day of service is told anew, the question is asked.
 */
export function withImplied(answers: Answers): Answers {
  const { courtPaper, serviceDate, namedDay, courtTodo } = answers;
  if (courtPaper?.event !== 'summons' || namedDay !== undefined) return answers;
  if (serviceDate === undefined || courtTodo === undefined || courtTodo.nth <= serviceDate.nth) return answers;
  return { ...answers, namedDay: noneBefore(courtTodo, serviceDate) };
}
