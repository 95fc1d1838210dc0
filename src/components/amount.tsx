/** A formatted amount with its unit smaller than its figure. */
export function Amount({ children }: { readonly children: string }) {
  const cut = children.lastIndexOf(' ');
  if (cut < 0) return <span>{children}</span>;
  return (
    <span>
      {children.slice(0, cut)} <span className="text-hint font-normal">{children.slice(cut + 1)}</span>
    </span>
  );
}
