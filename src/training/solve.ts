/** Systems of linear equations, by Gaussian elimination. */

/**
 * Gives x of `matrix · x = right`. O(n³).
 *
 * No pivoting: the matrix is symmetric and positive definite, so that its diagonal stays above 0.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows[k] ?? [];
    for (let i = 0; i < size; i++) {
      const row = rows[i];
      if (i === k || !row) continue;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
      if (factor === 0) continue;
      for (let j = k; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
