/** Records without some of their fields. */

/** Gives a copy without the fields named. */
export function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> {
  const left = new Set<PropertyKey>(fields);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !left.has(name))) as Omit<
    Whole,
    Field
  >;
}
