/**
 * What of an OpenAPI document a client may rely on and another document no longer keeps: operations, parameters, what
 * may be sent, what comes back, and names of schemas. Additions are none: clients are to pass over what they don't know.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Which way data goes: what is sent may only be allowed more, what comes back only promise more. */
type Direction = 'sent' | 'answered';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Gives a sentence for each breaking change from one document to the next. */
export function breakingChanges(before: JsonObject, after: JsonObject): string[] {
  const found: string[] = [];
  for (const [path, item] of entriesOf(before['paths'])) {
    for (const method of METHODS) {
      const operation = objectIn(item, method);
      if (!operation) continue;
      const next = objectIn(objectIn(objectIn(after, 'paths'), path), method);
      const name = `${method.toUpperCase()} ${path}`;
      if (next) found.push(...compareOperations(name, [operation, next], [before, after]));
      else found.push(`${name} is gone`);
    }
  }
  // Clients call their types so.
  const schemas = objectIn(objectIn(after, 'components'), 'schemas');
  for (const [name] of entriesOf(objectIn(objectIn(before, 'components'), 'schemas'))) {
    if (!objectIn(schemas, name)) found.push(`the schema ${name} is gone`);
  }
  return [...new Set(found)];
}

type Pair = readonly [before: JsonObject, after: JsonObject];

function* compareOperations(name: string, [before, after]: Pair, roots: Pair): Generator<string> {
  if (before['operationId'] !== after['operationId']) yield `${name} has another operationId`;
  yield* compareParameters(name, [before, after], roots);
  const [body, nextBody] = [bodyOf(before['requestBody']), bodyOf(after['requestBody'])];
  if (body && nextBody) yield* compare(`${name} body`, [body, nextBody], roots, 'sent');
  else if (body) yield `${name} takes no JSON body any more`;
  for (const [status, response] of entriesOf(before['responses'])) {
    const next = objectIn(objectIn(after, 'responses'), status);
    if (!status.startsWith('2')) continue;
    if (!next) yield `${name} no longer answers ${status}`;
    const [answer, nextAnswer] = [bodyOf(response), bodyOf(next)];
    if (answer && nextAnswer) {
      yield* compare(`${name} ${status}`, [answer, nextAnswer], roots, 'answered');
    }
  }
}

function* compareParameters(name: string, [before, after]: Pair, roots: Pair): Generator<string> {
  const [known, next] = [before, after].map(
    (operation) =>
      new Map(
        listIn(operation, 'parameters').map((one) => [
          `${text(one, 'in')} ${text(one, 'name')}`,
          one,
        ]),
      ),
  );
  for (const [key, parameter] of known ?? []) {
    const same = next?.get(key);
    const [schema, nextSchema] = [objectIn(parameter, 'schema'), objectIn(same, 'schema')];
    if (!same) yield `${name} no longer takes ${key}`;
    else if (schema && nextSchema)
      yield* compare(`${name} ${key}`, [schema, nextSchema], roots, 'sent');
  }
  for (const [key, parameter] of next ?? []) {
    if (parameter['required'] === true && known?.get(key)?.['required'] !== true) {
      yield `${name} demands ${key}`;
    }
  }
}

function* compare(
  at: string,
  [before, after]: Pair,
  roots: Pair,
  direction: Direction,
  seen: ReadonlySet<string> = new Set(),
): Generator<string> {
  const [ref, nextRef] = [text(before, '$ref'), text(after, '$ref')];
  const key = `${ref} ${nextRef}`;
  // A schema within itself says nothing new.
  if (ref !== '' && seen.has(key)) return;
  const within = ref === '' ? seen : new Set([...seen, key]);
  const [known, next] = [formsOf(before, roots[0]), formsOf(after, roots[1])];
  const [wanted, given] = direction === 'sent' ? [known, next] : [next, known];
  for (const type of wanted.keys()) {
    if (type === '' || given.has('') || given.has(type)) continue;
    yield direction === 'sent' ? `${at} may no longer be ${type}` : `${at} may be ${type}`;
  }
  for (const [type, form] of known) {
    const nextForm = next.get(type);
    if (!nextForm) continue;
    yield* compareValues(at, [form, nextForm], direction);
    yield* compareProperties(at, [form, nextForm], roots, direction, within);
    const [items, nextItems] = [objectIn(form, 'items'), objectIn(nextForm, 'items')];
    if (items && nextItems) yield* compare(`${at}[]`, [items, nextItems], roots, direction, within);
  }
}

function* compareValues(
  at: string,
  [before, after]: Pair,
  direction: Direction,
): Generator<string> {
  const [values, next] = [before['enum'], after['enum']];
  if (direction === 'answered' || !isList(next)) return;
  if (!isList(values)) yield `${at} may no longer be any value`;
  else {
    for (const value of values) {
      if (!next.includes(value)) yield `${at} may no longer be ${JSON.stringify(value)}`;
    }
  }
}

function* compareProperties(
  at: string,
  [before, after]: Pair,
  roots: Pair,
  direction: Direction,
  seen: ReadonlySet<string>,
): Generator<string> {
  const [required, nextRequired] = [namesIn(before, 'required'), namesIn(after, 'required')];
  const next = objectIn(after, 'properties');
  for (const [name, schema] of entriesOf(before['properties'])) {
    const same = objectIn(next, name);
    if (!same) {
      yield `${at}.${name} is gone`;
      continue;
    }
    if (direction === 'answered' && required.includes(name) && !nextRequired.includes(name)) {
      yield `${at}.${name} may be absent`;
    }
    yield* compare(`${at}.${name}`, [schema, same], roots, direction, seen);
  }
  if (direction === 'answered') return;
  for (const name of nextRequired) {
    if (!required.includes(name)) yield `${at}.${name} is demanded`;
  }
}

/** What a schema may be, by type: alternatives one by one, "" where it doesn't say. */
function formsOf(schema: JsonObject, root: JsonObject): Map<string, JsonObject> {
  const ref = text(schema, '$ref');
  if (ref !== '') {
    const parts = ref.replace('#/', '').split('/');
    const target = parts.reduce<JsonObject | undefined>(objectIn, root);
    return target ? formsOf(target, root) : new Map<string, JsonObject>();
  }
  const options = [
    ...listIn(schema, 'anyOf'),
    ...listIn(schema, 'oneOf'),
    ...listIn(schema, 'allOf'),
  ];
  if (options.length > 0)
    return new Map<string, JsonObject>(options.flatMap((one) => [...formsOf(one, root)]));
  const several = namesIn(schema, 'type');
  const types = several.length > 0 ? several : [text(schema, 'type')];
  return new Map(types.map((type) => [type, schema]));
}

function bodyOf(holder: Json | undefined): JsonObject | undefined {
  return objectIn(objectIn(objectIn(holder, 'content'), 'application/json'), 'schema');
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectIn(holder: Json | undefined, name: string): JsonObject | undefined {
  const value = isObject(holder) ? holder[name] : undefined;
  return isObject(value) ? value : undefined;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
const namesIn = (holder: JsonObject, name: string): string[] =>
  listOf(holder[name]).filter((one) => typeof one === 'string');
const listIn = (holder: JsonObject, name: string): JsonObject[] =>
  listOf(holder[name]).filter(isObject);
const entriesOf = (value: Json | undefined): [string, JsonObject][] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        isObject(one) ? [[name, one] as [string, JsonObject]] : [],
      )
    : [];

function text(holder: JsonObject, name: string): string {
  const value = holder[name];
  return typeof value === 'string' ? value : '';
}
