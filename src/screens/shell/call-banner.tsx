import { Phone } from 'lucide-react';
import { call as words } from '#words/call/call.ts';
import { pageRoute } from './address.ts';
import { RouteLink, useNavigation } from './navigation.tsx';

/** A link back to a running call, on every page but its own. */
export function CallBanner() {
  const { route } = useNavigation();
  if (route.kind === 'page' && route.page === 'call') return null;
  return (
    <RouteLink
      to={pageRoute('call')}
      className="no-print mb-3 flex min-h-12 items-center border-l-4 border-jade bg-jade-wash px-3 py-2 text-hint text-jade underline"
    >
      <Phone aria-hidden="true" size="1.1em" strokeWidth={1.75} className="mr-2 shrink-0" />
      {words.backToCall}
    </RouteLink>
  );
}
