/** The OpenAPI 3.1 document, made from the routes' schemas, and the pages that show it. */

import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { describeConventions } from './describe-conventions.ts';
import { describeEntityTags } from './describe-entity-tags.ts';
import { describeHeaders } from './describe-headers.ts';
import { describePreconditions } from './describe-preconditions.ts';
import { tidyDocument } from './tidy-document.ts';

const TAGS = [
  { name: 'answers', description: 'Questions in words.' },
  { name: 'quotes', description: 'What was said, by whom, where it was printed.' },
  { name: 'reports', description: 'Counts over time, by speaker, by outlet.' },
  { name: 'statements', description: 'One utterance, as several articles report it.' },
  { name: 'verifications', description: 'Whether somebody said it.' },
  { name: 'exports', description: 'Files to take away, and feeds.' },
  { name: 'articles', description: 'Documents in, articles out.' },
  { name: 'speakers', description: 'Who is quoted.' },
  { name: 'corrections', description: 'What people put right.' },
  { name: 'outlets', description: 'Who printed it.' },
  { name: 'changes', description: 'For those who mirror the store.' },
  { name: 'topics', description: 'Which words stand for one matter.' },
  { name: 'suggestions', description: 'Completion while typing.' },
  { name: 'extractions', description: 'Extraction without storing.' },
  { name: 'imports', description: 'Many documents at once.' },
  { name: 'health', description: 'For those who watch the server.' },
];

/** Describes the API at `/openapi.json` and shows it at `/docs`. Must be called before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OnRecord',
        version,
        description:
          'Who said what, when, to whom, and where it was printed: quotations out of news, with speaker, outlet, date and place in the text. All offsets are Unicode code points, half-open. Errors are RFC 9457 problem details with a stable `code`.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server.' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A key that `onrecord keys create` made. Until one was made, none is needed on loopback; then writing needs one.',
          },
        },
      },
      security: [{}, { key: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (input) =>
      describeHeaders(
        describePreconditions(
          describeEntityTags(describeConventions(tidyDocument(jsonSchemaTransformObject(input)))),
        ),
      ),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // Null keeps the page from asking a validator on the internet.
    uiConfig: { validatorUrl: null },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
