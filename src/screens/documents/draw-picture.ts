/** The most pixels that the canvas of an old iPhone can hold. */
const mostPixels = 16_000_000;
const longestWait = 30_000;

const timeIsUp = (): Promise<never> =>
  new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error('The picture took too long')), longestWait);
  });

/** The element as a PNG in a `data:` URL. Throws after 30 seconds, or when the picture is empty. */
export async function pictureOf(element: HTMLElement): Promise<string> {
  const { toPng } = await import('html-to-image');
  const { scrollWidth: width, scrollHeight: height } = element;
  // Double resolution, unless the element is very long.
  const pixelRatio = Math.min(2, Math.sqrt(mostPixels / Math.max(1, width * height)));
  const drawing = toPng(element, { width, height, pixelRatio, backgroundColor: '#ffffff', skipFonts: true });
  const url = await Promise.race([drawing, timeIsUp()]);
  // A canvas that is too large gives an empty picture and no error.
  if (!url.startsWith('data:image/png;base64,')) throw new Error('The picture is empty');
  return url;
}
