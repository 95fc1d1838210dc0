import complaint from './complaint.ts';
import decoded from './decoded.ts';
import funds from './funds.ts';
import judgment from './judgment.ts';
import legal from './legal.ts';
import legalAdvice from './legal-advice.ts';
import outsideResult from './outside-result.ts';
import revise from './revise.ts';
import routes from './routes.ts';
import scamGate from './scam-gate.ts';
import stopHere from './stop-here.ts';
import visitHelp from './visit-help.ts';
import waitUntil from './wait-until.ts';
import whatTheySaid from './what-they-said.ts';
import whichHelp from './which-help.ts';

export const refused = {
  whatTheySaid,
  decoded,
  routes,
  revise,
  funds,
  scamGate,
  stopHere,
  whichHelp,
  visitHelp,
  complaint,
  legal,
  legalAdvice,
  outsideResult,
  judgment,
  waitUntil,
} as const;
