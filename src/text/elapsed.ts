const two = (value: number): string => String(value).padStart(2, '0');

/** Elapsed milliseconds as `mm:ss`, from one hour on as `h:mm:ss`; `00:00` where the clock was set back. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
