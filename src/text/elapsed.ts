const two = (value: number): string => String(value).padStart(2, '0');

/** Time gone by as `mm:ss`, with hours before it once there are some; a clock that was put back shows none. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
