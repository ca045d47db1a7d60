/** Holds a response against the OpenAPI document: status, headers, media type and body are what it declares. */

import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Header {
  readonly required?: boolean;
}

interface DeclaredResponse {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
}

/** An operation of the document, as far as tests ask for it. */
export interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
}

interface OpenapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** What was asked, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The committed document. */
export const DOCUMENT_OF_API = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
) as OpenapiDocument;

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', components: DOCUMENT_OF_API.components });
const PATTERNS = Object.keys(DOCUMENT_OF_API.paths)
  // What is written out wins over what is a parameter.
  .sort((a, b) => a.split('{').length - b.split('{').length)
  .map((path) => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u')] as const);

/** Gives all that is off; empty where the response keeps to the document. */
export function faultsOf(exchange: Exchange): string[] {
  const { method, url, status, headers, body } = exchange;
  const operation = operationAt(method, url);
  const type = mediaTypeOf(headers);
  // Paths and methods that aren't there answer in the one shape of errors, OPTIONS with nothing.
  if (!operation) return isOutside(url) || body === '' ? [] : bodyFaults('Problem', body);
  const declared = operation.responses[status];
  if (!declared) return [`${operation.operationId} declares no ${status}`];
  const missing = Object.entries(declared.headers ?? {})
    .filter(([name, { required }]) => required && headers[name.toLowerCase()] === undefined)
    .map(([name]) => `${operation.operationId} ${status} lacks the header ${name}`);
  return [...missing, ...contentFaults(operation, { declared, status, type, body, method })];
}

/** Pages and files are no part of the document. */
const isOutside = (url: string): boolean => !/^\/(?:v1|feeds)(?:\/|$)/u.test(url);

function contentFaults(
  { operationId }: Operation,
  answer: {
    readonly declared: DeclaredResponse;
    readonly status: number;
    readonly type: string;
    readonly body: string;
    readonly method: string;
  },
): string[] {
  const { declared, status, type, body, method } = answer;
  if (method === 'HEAD' || !declared.content) {
    return body === '' ? [] : [`${operationId} ${status} has a body`];
  }
  const media = Object.entries(declared.content).find(([name]) => name.split(';', 1)[0] === type);
  if (!media) return [`${operationId} ${status} declares no "${type}"`];
  const name = media[1].schema?.$ref?.split('/').at(-1);
  if (name === undefined || !/json$/u.test(type)) return [];
  const documents = type === 'application/x-ndjson' ? body.split('\n').filter(Boolean) : [body];
  return documents.flatMap((one) => bodyFaults(name, one));
}

function bodyFaults(schema: string, body: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [`the body is no JSON: ${body.slice(0, 100)}`];
  }
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${schema}${instancePath} ${message ?? ''}`,
  );
}

function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  if (!validate) throw new Error(`the document has no schema ${name}`);
  return validate;
}

/** Null for paths and methods that aren’t in the document. */
function operationAt(method: string, url: string): Operation | null {
  const path = url.split('?', 1)[0] ?? '';
  const found = PATTERNS.find(([, pattern]) => pattern.test(path))?.[0];
  const methods = found === undefined ? undefined : DOCUMENT_OF_API.paths[found];
  return methods?.[method === 'HEAD' ? 'get' : method.toLowerCase()] ?? null;
}

function mediaTypeOf({ 'content-type': type }: Exchange['headers']): string {
  return typeof type === 'string' ? (type.split(';', 1)[0]?.trim() ?? '') : '';
}
