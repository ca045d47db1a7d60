/** The compact text in which weights are kept: per feature a letter for each output and a whole number. */

/** The letter that stands for the output at that place of the list; at most 26 outputs. */
const OUTPUT_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Reads lines of `feature<TAB>a12c-7`; outputs without a letter weigh 0. */
export function readWeights(lines: readonly string[], outputs: number): Map<string, Int16Array> {
  const weights = new Map<string, Int16Array>();
  for (const line of lines) {
    const cut = line.indexOf('\t');
    if (cut > 0) weights.set(line.slice(0, cut), readLine(line, cut + 1, outputs));
  }
  return weights;
}

/** Writes what `readWeights` reads; weights smaller than `least` are left out. */
export function writeWeights(
  weights: ReadonlyMap<string, ArrayLike<number>>,
  least: number,
): string[] {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([feature, values]) => {
      const kept = Array.from(values, (value, k) => [k, Math.round(value)] as const)
        .filter(([, value]) => Math.abs(value) >= least && value !== 0)
        .map(([k, value]) => `${OUTPUT_LETTERS[k] ?? '?'}${value}`);
      return kept.length > 0 ? [`${feature}\t${kept.join('')}`] : [];
    });
}

function readLine(line: string, from: number, outputs: number): Int16Array {
  const weights = new Int16Array(outputs);
  let output = -1;
  let start = from;
  for (let i = from; i <= line.length; i++) {
    const code = i < line.length ? line.charCodeAt(i) : A;
    if (code < A) continue;
    if (output >= 0) weights[output] = Number(line.slice(start, i));
    output = code - A;
    start = i + 1;
  }
  return weights;
}

const A = 'a'.charCodeAt(0);
