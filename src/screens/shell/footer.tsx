import { Suspense } from 'react';
import type { ScreenId } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { pageRoute } from './address.ts';
import { useCaseSwitch } from './case-switch.ts';
import { DeleteAll } from './delete-all.tsx';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { RouteLink, useNavigation } from './navigation.tsx';

const UpdateNotice = lazyWithPreload(() => import('./update-notice.tsx').then((all) => all.UpdateNotice));

const look = 'mr-6 inline-flex min-h-12 items-center text-hint text-jade underline';

/** The end of every page: to leave it for now, what this is, and to remove everything. */
export function Footer({ screen }: { readonly screen: ScreenId | null }) {
  const { route } = useNavigation();
  const { removeAll } = useCaseSwitch();
  const page = route.kind === 'page' ? route.page : null;
  return (
    <footer className="no-print mt-8 border-t border-line py-4">
      <Suspense>
        <UpdateNotice place="end" />
      </Suspense>
      {screen !== null && (
        <RouteLink to={{ kind: 'start' }} className={look}>
          {common.stopHere}
        </RouteLink>
      )}
      {page !== 'about' && (
        <RouteLink to={pageRoute('about')} className={look}>
          {menuWords.about}
        </RouteLink>
      )}
      {/* That page has it in a section of its own. */}
      {page !== 'data' && <DeleteAll onRemoveAll={removeAll} look={look} />}
    </footer>
  );
}
