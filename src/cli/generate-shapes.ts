/** The types of the API's bodies for the research page, made from the OpenAPI document. */

import openapiTypescript, { astToString } from 'openapi-typescript';

const HEADER =
  '/** The bodies of the API as types, made from openapi/openapi.json by `npm run openapi`: not for editing. */\n\n';

/** Gives the module as it is committed: each named schema of the document is an exported type. */
export async function generateShapes(openapi: string): Promise<string> {
  const document = JSON.parse(openapi) as { components: object };
  // Paths are left out: the page knows them, and they would be two thirds of the file.
  const source = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} };
  const tree = await openapiTypescript(
    JSON.stringify({ ...source, components: document.components }),
    { immutable: true, rootTypes: true, rootTypesNoSchemaPrefix: true },
  );
  return `${HEADER}${astToString(tree)}`;
}
