import type { OptionOf } from '#model/screens.ts';
import { answer, journeyOf, type Line, type Walk, yuan } from './story.ts';

/** The lines of one who was refused before: to the question of how it was put. */
const toRefusal: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'refused'),
  answer('products', 'given', ['huabei']),
  answer('timing', 'lateOver90'),
  answer('cause', 'given', ['family']),
  answer('leftOver', 'given', yuan(1000)),
];

/** Stands at the hub of routes after a refusal. */
export const atRoutes = (reply: OptionOf<'whatTheySaid'> = 'payAll', ...more: readonly Line[]): Walk =>
  journeyOf([...toRefusal, answer('whatTheySaid', reply), answer('decoded', 'routes'), ...more]);
