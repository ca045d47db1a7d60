/** Cleans the generated OpenAPI document: one component per shape, none unused, objects open to new fields. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Json>;

const PREFIX = '#/components/schemas/';

/** Twins that were released under their own name; bodies are called so still. */
const RELEASED_TWINS = ['QuoteCorrectionInput'];

/**
 * Merges the `…Input` twin of a component with it where both are the same, drops components
 * that nothing refers to, and lets what is answered have further fields: adding one breaks no client. Leaves out what generators of
 * clients don't know, and what says no more than the type does.
 */
export function tidyDocument<Document extends object>(document: Document): Document {
  const copy = plain(JSON.parse(JSON.stringify(document)) as Json);
  const schemas = componentsOf(copy);
  const answered = reachable(responsesIn(copy), schemas);
  for (const name of answered) schemas[name] = openObjects(schemas[name] ?? null);
  const twins = new Map(
    Object.keys(schemas)
      .filter((name) => name.endsWith('Input'))
      .map((name) => [name, name.slice(0, -'Input'.length)] as const)
      .filter(([name, twin]) => same(schemas[name], schemas[twin])),
  );
  for (const [name, twin] of twins) {
    // As it is sent: what passes over unknown fields says so there alone.
    if (!answered.has(twin) && !isClosed(schemas[name])) {
      schemas[twin] = openObjects(schemas[twin] ?? null);
    }
  }
  const bodies = new Map([...twins].filter(([name]) => !RELEASED_TWINS.includes(name)));
  const merged = {
    ...(redirect(copy, bodies) as { [key: string]: Json }),
    components: redirect((copy as { components?: Json }).components ?? {}, twins),
  };
  const components = componentsOf(merged);
  const used = reachable((merged as { paths?: Json }).paths ?? null, components);
  for (const name of Object.keys(components)) {
    // Fields named by user text never reach here: names come from our own schemas.
    if (!used.has(name)) Reflect.deleteProperty(components, name);
  }
  return merged as unknown as Document;
}

/** All that the operations answer. */
function responsesIn(document: Json): Json {
  const { paths = {} } = document as {
    paths?: Record<string, Record<string, { responses?: Json }>>;
  };
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ responses }) => responses ?? null),
  );
}

function componentsOf(document: Json): Components {
  const { components } = document as { components?: { schemas?: Components } };
  return components?.schemas ?? {};
}

/** Whether they differ in nothing but how they are called and whether they take further fields. */
const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  JSON.stringify(openObjects(a)).replaceAll('Input"', '"') === JSON.stringify(openObjects(b));

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

const isClosed = (schema: Json = null): boolean =>
  isRecord(schema) && schema['additionalProperties'] === false;

const without = (document: Json, isLeftOut: (key: string, value: Json) => boolean): Json =>
  mapRecords(document, (record) =>
    Object.fromEntries(Object.entries(record).filter(([key, value]) => !isLeftOut(key, value))),
  );

const openObjects = (schema: Json): Json =>
  without(schema, (key, value) => key === 'additionalProperties' && value === false);

const plain = (document: Json): Json =>
  without(
    document,
    (key, value) =>
      (key === 'propertyNames' && typeof value === 'object') ||
      (key === 'const' && typeof value === 'boolean'),
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

/** Names of the components that something needs, directly or through others. */
function reachable(from: Json, components: Components): Set<string> {
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
  visit(from);
  return used;
}
