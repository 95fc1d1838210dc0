/** A longer amount may be wider than a phone, so it is no larger than fits. */
const mostOnOneLine = 14;

/** A formatted amount on one line, with its unit smaller than its figure. */
export function Amount({ children }: { readonly children: string }) {
  const cut = children.lastIndexOf(' ');
  if (cut < 0) return <span data-amount="">{children}</span>;
  return (
    <span data-amount="" className={`whitespace-nowrap ${children.length > mostOnOneLine ? 'long-amount' : ''}`}>
      {children.slice(0, cut)} <span className="text-hint font-normal">{children.slice(cut + 1)}</span>
    </span>
  );
}
