/** Cleans the generated OpenAPI document: one component per shape, none unused, objects open to new fields. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Json>;

const PREFIX = '#/components/schemas/';

/**
 * Merges the `…Input` twin of a component with it where both are the same, drops components
 * that nothing refers to, and lets objects have further fields: adding one breaks no client. Leaves out what generators of
 * clients don't know, and what says no more than the type does.
 */
export function tidyDocument<Document extends object>(document: Document): Document {
  const copy = openObjects(JSON.parse(JSON.stringify(document)) as Json);
  const schemas = componentsOf(copy);
  const twins = new Map(
    Object.keys(schemas)
      .filter((name) => name.endsWith('Input'))
      .map((name) => [name, name.slice(0, -'Input'.length)] as const)
      .filter(([name, plain]) => same(schemas[name], schemas[plain])),
  );
  const merged = redirect(copy, twins);
  const components = componentsOf(merged);
  const used = reachable(merged, components);
  for (const name of Object.keys(components)) {
    // Fields named by user text never reach here: names come from our own schemas.
    if (!used.has(name)) Reflect.deleteProperty(components, name);
  }
  return merged as unknown as Document;
}

function componentsOf(document: Json): Components {
  const { components } = document as { components?: { schemas?: Components } };
  return components?.schemas ?? {};
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a !== undefined && JSON.stringify(a).replaceAll('Input"', '"') === JSON.stringify(b);

const isRecord = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mapRecords(
  value: Json,
  change: (record: { [key: string]: Json }) => { [key: string]: Json },
): Json {
  if (Array.isArray(value)) return value.map((item) => mapRecords(item, change));
  if (!isRecord(value)) return value;
  const mapped = Object.entries(value).map(([key, child]) => [key, mapRecords(child, change)]);
  return change(Object.fromEntries(mapped) as { [key: string]: Json });
}

const openObjects = (document: Json): Json =>
  mapRecords(document, (record) =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([key, value]) =>
          !(key === 'additionalProperties' && value === false) &&
          !(key === 'propertyNames' && typeof value === 'object') &&
          !(key === 'const' && typeof value === 'boolean'),
      ),
    ),
  );

const redirect = (document: Json, twins: ReadonlyMap<string, string>): Json =>
  mapRecords(document, (record) => {
    const name = referenceOf(record);
    const plain = name === null ? undefined : twins.get(name);
    return plain === undefined ? record : { ...record, $ref: PREFIX + plain };
  });

const referenceOf = (record: { [key: string]: Json }): string | null => {
  const reference = record['$ref'];
  return typeof reference === 'string' && reference.startsWith(PREFIX)
    ? reference.slice(PREFIX.length)
    : null;
};

/** Names of the components that the rest of the document needs, directly or through others. */
function reachable(document: Json, components: Components): Set<string> {
  const used = new Set<string>();
  const visit = (value: Json): void => {
    mapRecords(value, (record) => {
      const name = referenceOf(record);
      if (name !== null && !used.has(name)) {
        used.add(name);
        visit(components[name] ?? null);
      }
      return record;
    });
  };
  visit((document as { paths?: Json }).paths ?? null);
  return used;
}
