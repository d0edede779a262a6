/** Where things stand on an A4 page, in points. A matrix is PDF's: x' = ax + cy + e, y' = bx + dy + f. */

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly page: Size;
  /** From the file's own page (of a picture: from the unit square) to the A4 page. */
  readonly matrix: Matrix;
}

/** 210 × 297 mm. */
export const A4: Size = { width: 595.276, height: 841.89 };
/** At the foot of every page, kept free for the stamp: nothing of the file lies under it. */
export const STRIP = 22;
/** A small page is enlarged so much at most: a receipt fills its page, a stamp-sized cutting does not. */
const MOST_ENLARGED = 2;
/** Pixels per inch below which a picture is not spread further. */
const LEAST_DENSITY = 72;
const POINTS_PER_INCH = 72;

/** `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** A wide thing gets a wide page: what was upright stays upright. */
const pageFor = ({ width, height }: Size): Size =>
  width > height ? { width: A4.height, height: A4.width } : A4;

/** The thing scaled into the page above the strip, in the middle of it. */
function fit(
  thing: Size,
  most: number,
): Size & { readonly page: Size; readonly scale: number } & {
  readonly x: number;
  readonly y: number;
} {
  const page = pageFor(thing);
  const room = page.height - STRIP;
  const scale = Math.min(page.width / thing.width, room / thing.height, most);
  const width = thing.width * scale;
  const height = thing.height * scale;
  return { page, scale, width, height, x: (page.width - width) / 2, y: STRIP + (room - height) / 2 };
}

/** Turns a page upright by its /Rotate (clockwise, quarter turns), its lower left corner at the origin. */
function upright({ x0, y0, x1, y1 }: Box, rotation: number): Matrix {
  switch (rotation) {
    case 90:
      return [0, -1, 1, 0, -y0, x1];
    case 180:
      return [-1, 0, 0, -1, x1, y1];
    case 270:
      return [0, 1, -1, 0, y1, -x0];
    default:
      return [1, 0, 0, 1, -x0, -y0];
  }
}

/** Quarter turns clockwise as 0, 90, 180 or 270; what is no quarter turn counts as none. */
export function quarterTurn(rotation: number): number {
  const turned = ((rotation % 360) + 360) % 360;
  return turned % 90 === 0 ? turned : 0;
}

/** Places a page of a PDF: `box` is what a reader shows of it, `rotation` its quarter turn. */
export function placePage(box: Box, rotation: number): Placement {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const turned = rotation === 90 || rotation === 270;
  const { page, scale, x, y } = fit(
    turned ? { width: height, height: width } : { width, height },
    MOST_ENLARGED,
  );
  return { page, matrix: multiply(upright(box, rotation), [scale, 0, 0, scale, x, y]) };
}

/** Where the unit square of the stored pixels comes to lie, by EXIF's eight orientations. @see EXIF 2.32, tag 274 */
function oriented(orientation: number): Matrix {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, 1, 0];
    case 3:
      return [-1, 0, 0, -1, 1, 1];
    case 4:
      return [1, 0, 0, -1, 0, 1];
    case 5:
      return [0, -1, -1, 0, 1, 1];
    case 6:
      return [0, -1, 1, 0, 0, 1];
    case 7:
      return [0, 1, 1, 0, 0, 0];
    case 8:
      return [0, 1, -1, 0, 1, 0];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

/** Whether this orientation swaps width and height. */
export const isTurned = (orientation: number): boolean => orientation >= 5 && orientation <= 8;

/** Places a picture of so many stored pixels, upright by its orientation. */
export function placePicture(pixels: Size, orientation: number): Placement {
  const turned = isTurned(orientation);
  const shown = turned ? { width: pixels.height, height: pixels.width } : pixels;
  const { page, width, height, x, y } = fit(shown, POINTS_PER_INCH / LEAST_DENSITY);
  return { page, matrix: multiply(oriented(orientation), [width, 0, 0, height, x, y]) };
}

/**
 * Where the appearance of an annotation comes to lie on its page: its box, turned by its own matrix, is spread over the
 * annotation's rectangle. Null where there is nothing to spread. @see ISO 32000-1, 12.5.5, algorithm 8.1
 */
export function placeAppearance(box: Box, own: Matrix, rectangle: Box): Matrix | null {
  const [a, b, c, d, e, f] = own;
  const corners = [
    [box.x0, box.y0],
    [box.x0, box.y1],
    [box.x1, box.y0],
    [box.x1, box.y1],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - bottom;
  if (width === 0 || height === 0) return null;
  const across = (rectangle.x1 - rectangle.x0) / width;
  const up = (rectangle.y1 - rectangle.y0) / height;
  return [across, 0, 0, up, rectangle.x0 - left * across, rectangle.y0 - bottom * up];
}
