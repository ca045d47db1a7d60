/** Who asks, and whether they may: keys as bearer tokens (RFC 6750), `local` where none is needed. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { covers, type Identity, type KeyService, LOCAL_NAME } from '../../services/keys.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; `local` as long as nobody said. */
    identity: Identity;
    /** May have whole texts of articles. */
    seesTexts: boolean;
  }
  interface FastifyContextConfig {
    /** What a key must allow; by the method where nothing is said: `read` for GET and HEAD, else `write`. */
    scope?: Identity['scope'];
    /** Needs no key, even where reading does: what a browser loads before anybody can give it one. */
    isOpen?: boolean;
  }
}

/** Whoever is on this machine, as long as no key was ever made. */
const LOCAL: Identity = { id: 'local', name: LOCAL_NAME, scope: 'admin' };
/** Whoever sends no key where none is needed. */
const ANYBODY: Identity = { ...LOCAL, scope: 'read' };
/** One blank, as RFC 6750 writes it; the scheme in any case. */
const BEARER = /^Bearer (?<token>\S{1,200})$/iu;
/** Open to all: what watches the server, and what says how to use it. */
const OPEN = /^\/(?:healthz|readyz|openapi\.json|docs(?:\/.*)?)$/u;

interface IdentityOptions {
  readonly keys: Pick<KeyService, 'exist' | 'identify'>;
  readonly readNeedsKey: boolean;
  readonly textScope: Identity['scope'] | 'none';
}

/** Sets `request.identity`, and refuses who may not: 401 with the scheme to use, or 403. */
export function identify(
  app: FastifyInstance,
  { keys, readNeedsKey, textScope }: IdentityOptions,
): void {
  app.decorateRequest('identity', null as unknown as Identity);
  app.decorateRequest('seesTexts', false);
  app.addHook('onRequest', async (request, reply) => {
    request.identity = ANYBODY;
    const needed = scopeOf(request);
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      try {
        request.identity = await keys.identify(tokenIn(authorization));
      } catch (error) {
        void reply.header('www-authenticate', 'Bearer error="invalid_token"');
        throw error;
      }
    } else if (!(await keys.exist())) {
      request.identity = LOCAL;
    } else if (needed !== 'read' || (readNeedsKey && !isOpen(request))) {
      void reply.header('www-authenticate', 'Bearer');
      throw new ExpectedError(
        'key_missing',
        `This needs a key with the scope "${needed}": send "Authorization: Bearer KEY". "onrecord keys create --scope ${needed}" makes one.`,
      );
    }
    if (!covers(request.identity.scope, needed)) {
      void reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${needed}"`);
      throw new ExpectedError(
        'scope_missing',
        `The key "${request.identity.name}" has the scope "${request.identity.scope}", but this needs "${needed}".`,
      );
    }
    request.seesTexts =
      textScope === 'none' ||
      (request.identity !== ANYBODY && covers(request.identity.scope, textScope));
  });
}

function tokenIn(authorization: string): string {
  const token = BEARER.exec(authorization)?.groups?.['token'];
  if (token !== undefined) return token;
  throw new ExpectedError(
    'key_invalid',
    'The Authorization header must be "Bearer KEY", with a key that "onrecord keys create" printed.',
  );
}

function scopeOf({ method, routeOptions }: FastifyRequest): Identity['scope'] {
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return routeOptions.config.scope ?? (reads ? 'read' : 'write');
}

const isOpen = ({ url, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.isOpen === true || OPEN.test(url.split('?', 1)[0] ?? '');
