/** Nodes of JSON-LD: objects with a `@type`. */

/** An object of parsed JSON. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Says whether parsed JSON is an object. */
export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a node, without the address of their vocabulary. */
export const typesOf = (node: LinkedNode): string[] =>
  [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/u, ''));
