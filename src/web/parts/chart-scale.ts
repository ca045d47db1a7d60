/** The scales of a chart of counts: where its lines are drawn, and which of its columns have a label. */

/** Round steps: 1, 2 or 5 times a power of ten. */
const STEPS = [1, 2, 5, 10];
const MOST_LINES = 4;

/** Where horizontal lines go, from 0 to the first at or above the greatest count: `linesFor(7)` is [0, 2, 4, 6, 8]. */
export function linesFor(greatest: number): number[] {
  const most = Math.max(1, greatest);
  const power = 10 ** Math.floor(Math.log10(most / MOST_LINES));
  const wanted = STEPS.map((step) => step * power).find((step) => most / step <= MOST_LINES);
  const step = Math.max(1, wanted ?? power * 10);
  const lines: number[] = [];
  for (let line = 0; line < most + step; line += step) lines.push(line);
  return lines;
}

/** Every how many columns one can have a label of that width, both in pixels. */
export function labelEvery(columnWidth: number, labelWidth: number): number {
  return Math.max(1, Math.ceil(labelWidth / columnWidth));
}
