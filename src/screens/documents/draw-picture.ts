/** Pixels that the canvas of an old iPhone holds. */
const mostPixels = 16_000_000;
const longestWait = 30_000;

const timeIsUp = (): Promise<never> =>
  new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error('The picture took too long')), longestWait);
  });

/** The element as it stands there, as the address (`data:`) of a PNG: twice as sharp, unless it is very long. */
export async function pictureOf(element: HTMLElement): Promise<string> {
  const { toPng } = await import('html-to-image');
  const { scrollWidth: width, scrollHeight: height } = element;
  const pixelRatio = Math.min(2, Math.sqrt(mostPixels / Math.max(1, width * height)));
  const drawing = toPng(element, { width, height, pixelRatio, backgroundColor: '#ffffff', skipFonts: true });
  const url = await Promise.race([drawing, timeIsUp()]);
  // A canvas that is too large says so in no other way.
  if (!url.startsWith('data:image/png;base64,')) throw new Error('The picture is empty');
  return url;
}
