/** A formatted amount with its unit smaller than its figure. */
export function Amount({ children }: { readonly children: string }) {
  const cut = children.lastIndexOf(' ');
  if (cut < 0) return children;
  return (
    <>
      {children.slice(0, cut + 1)}
      <span className="text-hint font-normal">{children.slice(cut + 1)}</span>
    </>
  );
}
