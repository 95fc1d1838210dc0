import type { Position } from '#machines/replay.ts';
import { agreementParts } from './agreement/parts.ts';
import { assessParts } from './assess/parts.ts';
import { budgetParts } from './budget/parts.ts';
import { contactParts } from './contact/parts.ts';
import { RoadScreen } from './engine/road-screen.tsx';
import type { StageParts } from './engine/screen-parts.ts';
import { evidenceParts } from './evidence/parts.ts';
import { keepParts } from './keep/parts.ts';
import { proposeParts } from './propose/parts.ts';
import { recoverParts } from './recover/parts.ts';
import { refusedParts } from './refused/parts.ts';
import { urgentParts } from './urgent/parts.ts';

const parts: StageParts = {
  ...assessParts,
  ...urgentParts,
  ...contactParts,
  ...evidenceParts,
  ...budgetParts,
  ...proposeParts,
  ...agreementParts,
  ...keepParts,
  ...recoverParts,
  ...refusedParts,
};

/** A screen of the road with the panels and forms of its stage. */
export const Road = ({ position }: { readonly position: Position }) => <RoadScreen position={position} parts={parts} />;
