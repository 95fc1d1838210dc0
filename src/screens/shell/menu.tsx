import { ChevronDown, EyeOff } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { preferences } from '#case/preferences.ts';
import { useRoad } from '#case/use-journey.ts';
import type { Facts } from '#rules/case-facts.ts';
import { common } from '#words/shell/common.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { pageRoute, type Route } from './address.ts';
import { useHide } from './hiding.ts';
import { useLock } from './lock.ts';
import { RouteLink, useNavigation } from './navigation.tsx';
import { useThemeColour } from './use-theme-colour.ts';

const entries: readonly (readonly [keyof typeof menuWords, Route])[] = [
  ['home', { kind: 'start' }],
  ['another', pageRoute('again')],
  ['answers', pageRoute('answers')],
  ['payments', pageRoute('payments')],
  ['timeline', pageRoute('timeline')],
  ['call', pageRoute('call')],
  ['rehearsal', pageRoute('rehearsal')],
  ['message', pageRoute('message')],
  ['share', pageRoute('share')],
  ['backup', pageRoute('backup')],
  ['settings', pageRoute('settings')],
  ['data', pageRoute('data')],
  ['about', pageRoute('about')],
];

/** Pages of somebody who owes and pays; an heir does neither. */
const ofBorrowers: readonly (keyof typeof menuWords)[] = ['payments', 'rehearsal', 'share'];

/**
 * True for a page that leads nowhere: another creditor is talked to once it is known what is owed, and where the borrower
 * has died nobody pays.
 */
const leadsNowhere = (id: keyof typeof menuWords, { products, borrowerDied }: Facts): boolean =>
  (id === 'another' && products.length === 0) || (borrowerDied && ofBorrowers.includes(id));

/** The pages that stand in the header where it has room for them. */
const ofHeader = [
  ['result', common.myPlan],
  ['papers', common.documents],
] as const;

/** Whether more of the open menu follows further down than is seen of it, and what has to be called when it is scrolled. */
function useMoreIn(panel: RefObject<HTMLElement | null>, isOpen: boolean) {
  const [isMore, setMore] = useState(false);
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = panel.current ?? {};
    setMore(scrollHeight - scrollTop - clientHeight > 8);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is measured once it is there.
  useLayoutEffect(look, [isOpen]);
  return { isMore, look };
}

/** Everything that is not in reach in the header, behind one button. Escape, a tap elsewhere and leaving it close it. */
export function Menu() {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { isMore, look } = useMoreIn(panel, isOpen);
  const { route } = useNavigation();
  const { facts } = useRoad();
  const lock = useLock();
  const hide = useHide();
  useThemeColour();
  const isVeiled = useStore(preferences, ({ veiled }) => veiled);
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the menu is left behind closed.
  useEffect(() => setOpen(false), [route]);
  useEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && menu.current?.contains(target) !== true) setOpen(false);
    };
    const onKey = ({ key }: { readonly key: string }) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [isOpen]);
  const shown = entries.filter(([id]) => !leadsNowhere(id, facts));
  return (
    <div ref={menu} className="flex">
      <button type="button" onClick={hide} aria-label={common.hide} className="menu-hide">
        <EyeOff aria-hidden="true" size="1.1em" strokeWidth={1.75} />
      </button>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="-mr-2 flex min-h-12 items-center px-2 text-hint whitespace-nowrap text-jade"
      >
        {common.menuLabel}
      </button>
      {isOpen && (
        <nav aria-label={common.menuLabel} className="menu-panel" ref={panel} onScroll={look}>
          <ul className="menu">
            {(facts.products.length > 0 || facts.soFar === 'cleared') &&
              ofHeader.map(([page, name]) => (
                <li key={page} className="menu-narrow">
                  <RouteLink
                    to={pageRoute(page)}
                    onGo={() => setOpen(false)}
                    className="flex min-h-12 items-center text-jade"
                  >
                    {name}
                  </RouteLink>
                </li>
              ))}
            {shown.map(([id, to]) => (
              <li key={id}>
                <RouteLink to={to} onGo={() => setOpen(false)} className="flex min-h-12 items-center text-jade">
                  {menuWords[id]}
                </RouteLink>
              </li>
            ))}
            <li>
              <button
                type="button"
                onClick={() => {
                  preferences.setState({ veiled: !isVeiled });
                  setOpen(false);
                }}
                className="flex min-h-12 w-full items-center text-jade"
              >
                {isVeiled ? common.unveil : common.veil}
              </button>
            </li>
            {lock !== null && (
              <li>
                <button type="button" onClick={() => lock()} className="flex min-h-12 w-full items-center text-jade">
                  {common.lock}
                </button>
              </li>
            )}
          </ul>
          {isMore && (
            <div aria-hidden="true" data-menu-more className="menu-more">
              {common.moreBelow}
              <ChevronDown size="1em" strokeWidth={1.75} className="ml-[0.25em] shrink-0" />
            </div>
          )}
        </nav>
      )}
    </div>
  );
}
