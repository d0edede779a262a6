import { describe, expect, it } from 'vitest';
import {
  A4,
  type Matrix,
  placeAppearance,
  placePage,
  placePicture,
  quarterTurn,
  STRIP,
} from './placement.ts';

type Corner = 'top left' | 'top right' | 'bottom left' | 'bottom right';

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Which corner of a box lies where it is leftmost and highest on the page, and so on. */
function cornersShown(
  matrix: Matrix,
  box: { x0: number; y0: number; x1: number; y1: number },
): Record<Corner, Corner> {
  const stored: Record<Corner, [number, number]> = {
    'top left': at(matrix, box.x0, box.y1),
    'top right': at(matrix, box.x1, box.y1),
    'bottom left': at(matrix, box.x0, box.y0),
    'bottom right': at(matrix, box.x1, box.y0),
  };
  const points = Object.values(stored);
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
  const shown = Object.entries(stored).map(([corner, [x, y]]) => {
    const side = `${Math.abs(y - top) < 0.01 ? 'top' : 'bottom'} ${Math.abs(x - left) < 0.01 ? 'left' : 'right'}`;
    return [side, corner];
  });
  return Object.fromEntries(shown) as Record<Corner, Corner>;
}

const UNIT = { x0: 0, y0: 0, x1: 1, y1: 1 };

describe('a picture', () => {
  it.each<[number, Corner, Corner]>([
    [1, 'top left', 'top right'],
    [2, 'top right', 'top left'],
    [3, 'bottom right', 'bottom left'],
    [4, 'bottom left', 'bottom right'],
    [5, 'top left', 'bottom left'],
    [6, 'bottom left', 'top left'],
    [7, 'bottom right', 'top right'],
    [8, 'top right', 'bottom right'],
    [0, 'top left', 'top right'],
  ])(
    'of EXIF orientation %i shows its stored %s at the top left, its %s at the top right',
    (orientation, left, right) => {
      const { matrix } = placePicture({ width: 400, height: 300 }, orientation);
      expect(cornersShown(matrix, UNIT)).toMatchObject({ 'top left': left, 'top right': right });
    },
  );

  it('lies across when it is wide as shown, upright when it is high, above the strip and within the page', () => {
    for (const orientation of [1, 3, 6, 8]) {
      const turned = orientation > 4;
      const { page, matrix } = placePicture({ width: 4000, height: 3000 }, orientation);
      expect(page.width > page.height).toBe(!turned);
      const corners = [at(matrix, 0, 0), at(matrix, 1, 1)];
      for (const [x, y] of corners) {
        expect(x).toBeGreaterThan(-0.01);
        expect(x).toBeLessThan(page.width + 0.01);
        expect(y).toBeGreaterThan(STRIP - 0.01);
        expect(y).toBeLessThan(page.height + 0.01);
      }
    }
  });

  it('keeps its shape, and a small one is not spread over the page', () => {
    const { matrix } = placePicture({ width: 120, height: 60 }, 1);
    expect(matrix[0]).toBe(120);
    expect(matrix[3]).toBe(60);
    const large = placePicture({ width: 1600, height: 2400 }, 1).matrix;
    expect(large[3] / large[0]).toBeCloseTo(1.5);
  });
});

describe('a page of a PDF', () => {
  const box = { x0: 10, y0: 20, x1: 310, y1: 420 };

  it.each<[number, Corner, Corner, boolean]>([
    [0, 'top left', 'top right', false],
    [90, 'bottom left', 'top left', true],
    [180, 'bottom right', 'bottom left', false],
    [270, 'top right', 'bottom right', true],
  ])(
    'turned by %i shows its %s at the top left, its %s at the top right',
    (rotation, left, right, across) => {
      const { page, matrix } = placePage(box, rotation);
      expect(cornersShown(matrix, box)).toMatchObject({ 'top left': left, 'top right': right });
      expect(page.width > page.height).toBe(across);
    },
  );

  it('of A4 fills the page above the strip, in the middle', () => {
    const { page, matrix } = placePage({ x0: 0, y0: 0, x1: A4.width, y1: A4.height }, 0);
    expect(page).toEqual(A4);
    const scale = (A4.height - STRIP) / A4.height;
    expect(matrix).toEqual([scale, 0, 0, scale, expect.closeTo((A4.width * (1 - scale)) / 2), STRIP]);
  });

  it('is enlarged twice at most', () => {
    expect(placePage({ x0: 0, y0: 0, x1: 50, y1: 80 }, 0).matrix[0]).toBe(2);
  });

  it.each([
    [0, 0],
    [450, 90],
    [-90, 270],
    [45, 0],
    [360, 0],
  ])('says %i and means %i', (said, meant) => {
    expect(quarterTurn(said)).toBe(meant);
  });
});

describe('an annotation', () => {
  it('spreads the turned box of its appearance over its rectangle', () => {
    const turned: Matrix = [0, 1, -1, 0, 0, 0];
    const rectangle = { x0: 100, y0: 200, x1: 140, y1: 220 };
    const placed = placeAppearance({ x0: 0, y0: 0, x1: 10, y1: 20 }, turned, rectangle);
    expect(placed).toEqual([2, 0, 0, 2, 140, 200]);
    // The turned box reaches from -20 to 0 across and from 0 to 10 up.
    expect(placed && at(placed, -20, 0)).toEqual([100, 200]);
    expect(placed && at(placed, 0, 10)).toEqual([140, 220]);
  });

  it('whose appearance has no room is not drawn', () => {
    expect(placeAppearance(UNIT, [0, 0, 0, 0, 0, 0], { x0: 0, y0: 0, x1: 1, y1: 1 })).toBeNull();
  });
});
