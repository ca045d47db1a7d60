/** Records without some of their fields. */

/** Gives a copy without the fields named. */
export function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> {
  const left: Record<PropertyKey, unknown> = {};
  const isNamed = (name: PropertyKey): boolean => fields.some((field) => field === name);
  for (const name of Object.keys(whole)) {
    if (!isNamed(name)) left[name] = whole[name as Field];
  }
  return left as Omit<Whole, Field>;
}
