/** WordprocessingML's units. */

export const POINTS_PER_MM = 72 / 25.4;

/** Twips (twentieths of a point) of millimetres, rounded up so that 15 mm is never 14.99 mm. */
export const twips = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4 - 1e-9);

export const twipsOfPoints = (points: number): number => Math.round(points * 20);

export const halfPoints = (points: number): number => Math.round(points * 2);

/** Width of a text in millimetres, estimated from Times New Roman's mean advance; for rules of a third to a half. */
export function estimatedWidth(text: string, points: number): number {
  const capitals = Array.from(text).filter((letter) => letter !== letter.toLowerCase()).length;
  const others = Array.from(text).length - capitals;
  return (capitals * 0.71 + others * 0.47) * (points / POINTS_PER_MM);
}
