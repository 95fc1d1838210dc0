import type { Brief } from '#brief/brief.ts';
import { awaitsCertificate } from '#brief/history.ts';
import { usePosition } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { owedCertificateWords as words } from '#words/engine/owed-certificate.ts';
import { result } from '#words/result/result.ts';
import { pageRoute, routeOfKey } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

const link = 'flex min-h-12 items-center text-jade underline';

/** That the certificate of a debt that is paid off was asked for and is owed, where to tell that it came, and the complaint. */
export function OwedCertificate({ brief }: { readonly brief: Brief }) {
  const { path } = usePosition();
  const asked = path.filter(({ screen }) => screen === 'clearance').pop();
  if (!awaitsCertificate(brief)) return null;
  return (
    <Note kind="information">
      {result.steps.certificateAgain}
      {asked !== undefined && (
        <RouteLink to={routeOfKey(asked.key)} intent="goOn" className={link}>
          {words.note}
        </RouteLink>
      )}
      <RouteLink to={pageRoute('papers')} className={link}>
        {words.complain}
      </RouteLink>
    </Note>
  );
}
