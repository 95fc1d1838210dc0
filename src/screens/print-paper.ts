/** In-app browsers print nothing; there the button is not shown. */
export const canPrint = (): boolean =>
  typeof print === 'function' && !/MicroMessenger|AlipayClient|QQ\/|Weibo/i.test(navigator.userAgent);

/** Prints one paper alone: it stands by itself in the page while the printer looks. */
export function printPaper(text: string): void {
  const paper = document.createElement('pre');
  paper.className = 'paper-to-print whitespace-pre-wrap font-sans';
  paper.textContent = text;
  document.body.append(paper);
  document.body.classList.add('printing-paper');
  const tidy = () => {
    removeEventListener('afterprint', tidy);
    document.body.classList.remove('printing-paper');
    paper.remove();
  };
  addEventListener('afterprint', tidy);
  print();
}
