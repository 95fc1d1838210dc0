import { useCaseActions } from '#case/case-context.tsx';
import { useRoad } from '#case/use-journey.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** The way to the question of what is urgent, asked anew. */
export function ToUrgent({ children }: { readonly children: string }) {
  const { draft } = useCaseActions();
  const { path } = useRoad();
  return (
    <RouteLink
      to={{ kind: 'screen', screen: 'urgent', round: 1 }}
      intent={path.length === 0 ? 'road' : 'urgent'}
      onGo={() => draft('urgent', null)}
      className="flex min-h-12 items-center text-jade underline"
    >
      {children}
    </RouteLink>
  );
}
