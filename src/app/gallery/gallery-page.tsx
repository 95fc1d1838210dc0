import { ChoicePieces } from './choices.tsx';
import { FieldPieces } from './fields.tsx';
import { FigurePieces } from './figures.tsx';
import { RoadPieces } from './road.tsx';
import { WordPieces } from './words.tsx';

/** Every piece of the look in every state, for those who build it. The product is built without this page. */
export function PiecesPage() {
  return (
    <main className="mx-auto max-w-2xl overflow-x-clip">
      <h1 lang="en" className="px-4 py-4 text-question font-bold">
        Pieces
      </h1>
      <RoadPieces />
      <WordPieces />
      <ChoicePieces />
      <FieldPieces />
      <FigurePieces />
    </main>
  );
}
