/** The HTTP application: plugins in order, then the routes. It opens no port and no database. */

import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { ExpectedError } from '../errors.ts';
import type { Identity } from '../services/keys.ts';
import type { Services } from '../services/services.ts';
import { auditWrite } from './plugins/audit.ts';
import { compressAnswers } from './plugins/compress.ts';
import { tagEntities } from './plugins/entity-tags.ts';
import { handleErrors, sendProblem } from './plugins/errors.ts';
import { guardLoopback } from './plugins/guard.ts';
import { answerOnce } from './plugins/idempotency.ts';
import { authorise, identify } from './plugins/identity.ts';
import { readRequests } from './plugins/json-bodies.ts';
import { makeBodies } from './plugins/make-bodies.ts';
import { measureRequests } from './plugins/measure-requests.ts';
import { negotiate } from './plugins/media-types.ts';
import { describeApi } from './plugins/openapi.ts';
import { checkPreconditions } from './plugins/preconditions.ts';
import { allowOrigins, limitRate, secureHeaders } from './plugins/protect.ts';
import { tellEnds } from './plugins/request-ends.ts';
import { LOGGED_REQUEST, nameRequests, requestIdOf } from './plugins/request-ids.ts';
import { refuseSlowRequests } from './plugins/slow-requests.ts';
import { handleUnknownRoutes } from './plugins/unknown-routes.ts';
import { refuseUnreadable } from './plugins/unreadable-requests.ts';
import { serveWebPage } from './plugins/web-page.ts';
import { withholdTexts } from './plugins/withhold-texts.ts';
import { answerRoutes } from './routes/answers.ts';
import { articleRoutes } from './routes/articles.ts';
import { changeRoutes } from './routes/changes.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { exportRoutes } from './routes/exports.ts';
import { extractionRoutes } from './routes/extractions.ts';
import { feedRoutes } from './routes/feeds.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { outletRoutes } from './routes/outlets.ts';
import { problemRoutes } from './routes/problems.ts';
import { quoteRoutes } from './routes/quotes.ts';
import { reviewRoutes } from './routes/review.ts';
import { speakerCorrectionRoutes } from './routes/speaker-corrections.ts';
import { speakerRoutes } from './routes/speakers.ts';
import { statementRoutes } from './routes/statements.ts';
import { suggestionRoutes } from './routes/suggestions.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { topicRoutes } from './routes/topics.ts';
import { verificationRoutes } from './routes/verifications.ts';

/** Of a path, so that what is far too long is refused before it is looked up. */
const MOST_ID_CHARACTERS = 1000;

export interface AppDeps {
  readonly services: Services;
  /** The program's version, for the OpenAPI document and `/readyz`. */
  readonly version: string;
  /** The largest body taken. */
  readonly maxPageBytes: number;
  /** The folder of the built research page; without it only the API is served. */
  readonly webFolder?: string | null;
  readonly logger?: FastifyServerOptions['logger'];
  /** Whether other machines reach it: then keys guard it, and host names and origins are theirs. */
  readonly isReachable?: boolean;
  /** Where it is reached through a proxy: these are its own host names and origins as well. */
  readonly publicOrigins?: readonly string[];
  /** Addresses or networks of proxies whose `X-Forwarded-*` is believed; of others it is not. */
  readonly trustedProxies?: readonly string[];
  /** Reading needs a key as well, once there is one. */
  readonly readNeedsKey?: boolean;
  /** The scope that whole texts of articles need; `none`, the default: they are for all who may read. */
  readonly textScope?: Identity['scope'] | 'none';
  /** Edits need `If-Match`. */
  readonly editsNeedMatch?: boolean;
  /** Origins whose pages may use it. */
  readonly corsOrigins?: readonly string[];
  /** Requests a minute for each key or address; 0, the default, is no limit. */
  readonly rateLimit?: number;
  /** How long answers to requests with an `Idempotency-Key` are kept; 24 by default. */
  readonly idempotencyHours?: number;
  /** Checks every response against its schema: for tests, since it costs as much as making it. */
  readonly checkResponses?: boolean;
}

/** Builds the application, ready for `inject` or `listen`. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { services, version, maxPageBytes } = deps;
  const app = Fastify({
    bodyLimit: maxPageBytes,
    logger: withoutSecrets(deps.logger),
    genReqId: requestIdOf,
    trustProxy: deps.trustedProxies?.length ? [...deps.trustedProxies] : false,
    clientErrorHandler: refuseUnreadable,
    // The guard refuses those without a host, in the shape that all errors have.
    http: { requireHostHeader: false },
    routerOptions: { maxParamLength: MOST_ID_CHARACTERS },
    frameworkErrors: (_error, request, reply) => {
      const refusal = new ExpectedError(
        'invalid_request',
        `The path can't be read: its %-escapes must be UTF-8, and an id has at most ${MOST_ID_CHARACTERS} characters.`,
      );
      void sendProblem(refusal, request, reply);
    },
  }).withTypeProvider<ZodTypeProvider>();
  // What comes with one means nothing (RFC 9110, 9.3.5), and so is not read.
  app.addHttpMethod('DELETE', { hasBody: false, overrideExisting: true });

  // Errors first, so that whatever fails after them leaves in the one shape; the guard before all work.
  const { registry, measure } = measureRequests();
  handleErrors(app);
  nameRequests(app);
  secureHeaders(app);
  if (!deps.isReachable) {
    guardLoopback(app, { own: deps.publicOrigins ?? [], friends: deps.corsOrigins ?? [] });
  }
  await allowOrigins(app, deps.corsOrigins ?? []);
  identify(app, services.keys);
  await limitRate(app, deps.rateLimit ?? 0);
  authorise(app, {
    readNeedsKey: deps.readNeedsKey ?? false,
    textScope: deps.textScope ?? 'none',
  });
  negotiate(app);
  refuseSlowRequests(app);
  handleUnknownRoutes(app);
  withholdTexts(app);
  makeBodies(app, services.read, deps.checkResponses ?? false);
  answerOnce(app, {
    idempotency: services.idempotency,
    keptHours: deps.idempotencyHours ?? 24,
  });
  checkPreconditions(app, deps.editsNeedMatch ?? false);
  tagEntities(app);
  compressAnswers(app);
  tellEnds(app, [measure, auditWrite]);
  readRequests(app);
  app.setSerializerCompiler(deps.checkResponses ? serializerCompiler : () => JSON.stringify);
  await describeApi(app, version);

  await app.register(healthRoutes, { condition: services.condition, version });
  await app.register(metricsRoutes, { load: services.load, registry });
  await app.register(feedRoutes, services);
  await app.register(problemRoutes);
  await app.register(
    async (v1) => {
      await v1.register(answerRoutes);
      await v1.register(articleRoutes, services);
      await v1.register(changeRoutes);
      await v1.register(correctionRoutes, services);
      await v1.register(exportRoutes, services);
      await v1.register(extractionRoutes, services);
      await v1.register(importRoutes, { imports: services.imports, maxPageBytes });
      await v1.register(outletRoutes, services);
      await v1.register(quoteRoutes);
      await v1.register(reviewRoutes, services);
      await v1.register(speakerCorrectionRoutes, services);
      await v1.register(speakerRoutes, services);
      await v1.register(statementRoutes);
      await v1.register(suggestionRoutes);
      await v1.register(timelineRoutes);
      await v1.register(topicRoutes, services);
      await v1.register(verificationRoutes, services);
    },
    { prefix: '/v1' },
  );
  if (deps.webFolder) await serveWebPage(app, deps.webFolder);
  await app.ready();
  return app;
}

/** The logger as given, but for what it says of requests. */
function withoutSecrets(
  logger: FastifyServerOptions['logger'] = false,
): NonNullable<FastifyServerOptions['logger']> {
  if (typeof logger !== 'object') return logger;
  return { ...logger, serializers: { req: LOGGED_REQUEST } };
}
