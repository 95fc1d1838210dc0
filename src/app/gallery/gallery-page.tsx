import { ChoiceGallery } from './choices.tsx';
import { FieldGallery } from './fields.tsx';
import { FigureGallery } from './figures.tsx';
import { RoadGallery } from './road.tsx';
import { WordGallery } from './words.tsx';

/** The gallery: every component in every state, for developers. The production build leaves it out. */
export function GalleryPage() {
  return (
    <main className="mx-auto max-w-2xl">
      <h1 lang="en" className="px-4 py-4 text-question font-bold">
        Gallery
      </h1>
      <RoadGallery />
      <WordGallery />
      <ChoiceGallery />
      <FieldGallery />
      <FigureGallery />
    </main>
  );
}
