import { readFileSync } from 'node:fs';

/** Runs in a browser: how alike the upper left parts of two pictures are; see `likeness`. */
async function compares(one, other, { width, height }) {
  const square = 8;
  const far = 40;
  /** For each square its middle colour and whether something is drawn in it: its lightest and darkest part differ. */
  const squaresOf = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const squares = [];
    for (let top = 0; top < height; top += square)
      for (let left = 0; left < width; left += square) {
        const { data } = context.getImageData(left, top, square, square);
        const parts = [0, 1, 2].map((part) => data.filter((_value, at) => at % 4 === part));
        squares.push({
          middle: parts.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
          isDrawn: parts.some((values) => Math.max(...values) - Math.min(...values) > far),
        });
      }
    return squares;
  };
  const [first, second] = [await squaresOf(one), await squaresOf(other)];
  const unlike = first.filter(({ middle }, at) =>
    middle.some((value, part) => Math.abs(value - second[at].middle[part]) > far),
  );
  const drawn = (squares) => squares.filter(({ isDrawn }) => isDrawn).length;
  return { unlike: unlike.length / first.length, drawn: drawn(second) / drawn(first) };
}

const asAddress = (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/**
 * Compares pictures of pages as somebody does who looks from afar: letters may be drawn otherwise and a line may break
 * elsewhere, but nothing may be missing or have another ground.
 * @param page A page of Puppeteer, of today's Chromium.
 * @param size Of the part that is compared, from the upper left corner, in pixels; multiples of 8.
 * @returns `unlike`, the share of the squares of 8 pixels that are of another colour in the other picture, and `drawn`,
 *   in how many of its squares something is drawn for each of the one's.
 */
export const likeness = (page, one, other, size) => page.evaluate(compares, asAddress(one), asAddress(other), size);
