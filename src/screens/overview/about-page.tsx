import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { aboutPage as words } from '#words/overview/about-page.ts';
import { offlineWords } from '#words/shell/offline.ts';
import { startMore } from '#words/today/start-more.ts';
import { Blocks, Items } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { onThisDevice } from '../shell/device.ts';
import { Heading } from '../shell/heading.tsx';
import { inAppBrowser } from '../shell/in-app-browser.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useOffline } from '../shell/offline.ts';

const look = 'flex min-h-12 items-center text-jade underline';

/** The id that the build wrote into the page (`scripts/build-id.ts`); null where the page was not built. */
function buildId(): string | null {
  const id = document.querySelector<HTMLMetaElement>('meta[name="build-id"]')?.content ?? '';
  return /^[\da-f]{12}$/.test(id) ? id : null;
}

/** The page about the guide itself, with what those who check its words need. */
export function AboutPage() {
  const build = buildId();
  return (
    <article>
      <Heading of="about">{words.title}</Heading>
      <Blocks blocks={words.lead} />
      <p className="my-3">{startMore.cannot}</p>
      <RouteLink to={pageRoute('data')} className={look}>
        {words.data}
      </RouteLink>
      <WithoutConnection />
      <Section title={words.reviewTitle}>
        <p>{words.reviewLead}</p>
        <Items items={words.review} />
        <RouteLink to={pageRoute('all')} className={look}>
          {words.allText}
        </RouteLink>
        <RouteLink to={pageRoute('map')} className={look}>
          {words.map}
        </RouteLink>
        {build !== null && <p className="my-3">{fill(words.build, { id: build })}</p>}
        <a href="./licences.txt" target="_blank" rel="noreferrer" className={look}>
          {words.licences}
        </a>
      </Section>
    </article>
  );
}

/** What works here without a connection; promises nothing that this browser does not keep. */
function WithoutConnection() {
  const { kept } = useOffline();
  return (
    <Section title={offlineWords.title}>
      <p role="status">{onThisDevice(offlineWords.kept[kept])}</p>
      {kept === 'none' && inAppBrowser() !== null && <p className="my-2">{offlineWords.elsewhere}</p>}
    </Section>
  );
}
