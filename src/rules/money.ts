const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** Fen as `1,234.56`, without a unit; whole yuan without decimals, negative amounts with a minus sign. */
export function yuanFigure(fen: number): string {
  const sign = fen < 0 ? '−' : '';
  const absolute = Math.abs(fen);
  const rest = absolute % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${sign}${grouped(Math.floor(absolute / 100))}${decimals}`;
}

/** What an input shows for a stored amount: plain digits, so that it can be edited. */
export const yuanForEditing = (fen: number): string => yuanFigure(fen).replace(/,/g, '');
