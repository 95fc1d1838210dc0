import { messagePage } from '#words/messages/message-page.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** The way to the page that marks known wordings in a message. */
export const MessageLink = () => (
  <RouteLink to={pageRoute('message')} className="my-2 flex min-h-12 items-center text-jade underline">
    {messagePage.toMessage}
  </RouteLink>
);
