/** Whether two words stand in one row of a table. */
export function shareRow(
  rowsOf: ReadonlyMap<string, ReadonlySet<number>>,
  a: string,
  b: string,
): boolean {
  const [rowsA, rowsB] = [rowsOf.get(a), rowsOf.get(b)];
  return rowsA !== undefined && rowsB !== undefined && [...rowsA].some((row) => rowsB.has(row));
}
