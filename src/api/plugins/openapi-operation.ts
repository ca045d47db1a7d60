/** What of an operation of the OpenAPI document is added to once it is generated. */

export interface ResponseObject {
  description?: string;
  headers?: object;
  content?: Record<string, { readonly schema?: { readonly $ref?: string } }>;
}

export interface Operation {
  operationId?: string;
  parameters?: object[];
  requestBody?: { content: Record<string, object> };
  responses: Record<string, ResponseObject>;
}
