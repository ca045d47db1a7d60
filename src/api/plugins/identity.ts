/** Who asks, and whether they may: keys as bearer tokens (RFC 6750), `local` where none is needed. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { covers, type Identity, type KeyService, LOCAL_NAME } from '../../services/keys.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    identity: Identity;
    /** Why the key that was sent doesn't hold. */
    keyFault: Error | null;
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
const LOCAL: Identity = { id: LOCAL_NAME, name: LOCAL_NAME, scope: 'admin' };
/** Whoever sends no key, or none that holds, once there are some. */
const ANYBODY: Identity = { id: null, name: 'anybody', scope: 'read' };
/** One blank, as RFC 6750 writes it; the scheme in any case. */
const BEARER = /^Bearer (?<token>\S{1,200})$/iu;
/** Open to all: what watches the server, and what says how to use it. */
const OPEN = /^\/(?:healthz|readyz|openapi\.json|docs(?:\/.*)?)$/u;

/** Sets `request.identity`; whether that is enough is asked later, so that those who are refused are counted too. */
export function identify(app: FastifyInstance, keys: Pick<KeyService, 'exist' | 'identify'>): void {
  app.decorateRequest('identity', null as unknown as Identity);
  app.decorateRequest('keyFault', null);
  app.addHook('onRequest', async (request) => {
    request.identity = ANYBODY;
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (!(await keys.exist())) request.identity = LOCAL;
      return;
    }
    try {
      request.identity = await keys.identify(tokenIn(authorization));
    } catch (error) {
      request.keyFault = error as Error;
    }
  });
}

interface Rules {
  readonly readNeedsKey: boolean;
  readonly textScope: Identity['scope'] | 'none';
}

/** Refuses who may not, 401 with the scheme to use, or 403, and sets `request.seesTexts`. Must be called after `identify`. */
export function authorise(app: FastifyInstance, { readNeedsKey, textScope }: Rules): void {
  app.decorateRequest('seesTexts', false);
  app.addHook('onRequest', (request, reply, done) => {
    const { identity } = request;
    const refusal = refusalOf(request, readNeedsKey);
    if (refusal) {
      const { error, challenge } = refusal;
      if (challenge !== null) void reply.header('www-authenticate', challenge);
      done(error);
      return;
    }
    request.seesTexts =
      textScope === 'none' || (identity !== ANYBODY && covers(identity.scope, textScope));
    done();
  });
}

interface Refusal {
  readonly error: Error;
  /** RFC 6750, section 3. */
  readonly challenge: string | null;
}

function refusalOf(request: FastifyRequest, readNeedsKey: boolean): Refusal | null {
  const { identity, keyFault } = request;
  if (keyFault) {
    const isWrong = keyFault instanceof ExpectedError && keyFault.code === 'key_invalid';
    return { error: keyFault, challenge: isWrong ? 'Bearer error="invalid_token"' : null };
  }
  const needed = scopeOf(request);
  if (identity === ANYBODY && (needed !== 'read' || (readNeedsKey && !isOpen(request)))) {
    const error = new ExpectedError(
      'key_missing',
      `This needs a key with the scope "${needed}": send "Authorization: Bearer KEY". "onrecord keys create --scope ${needed}" makes one.`,
    );
    return { error, challenge: 'Bearer' };
  }
  if (covers(identity.scope, needed)) return null;
  const error = new ExpectedError(
    'scope_missing',
    `The key "${identity.name}" has the scope "${identity.scope}", but this needs "${needed}".`,
  );
  return { error, challenge: `Bearer error="insufficient_scope", scope="${needed}"` };
}

function tokenIn(authorization: string): string {
  const token = BEARER.exec(authorization)?.groups?.['token'];
  if (token !== undefined) return token;
  throw new ExpectedError(
    'key_invalid',
    'The Authorization header must be "Bearer KEY", with a key that "onrecord keys create" printed.',
  );
}

function scopeOf({ method, routeOptions, is404 }: FastifyRequest): Identity['scope'] {
  // That there is no such path or method is told to whoever may read.
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || is404;
  return routeOptions.config.scope ?? (reads ? 'read' : 'write');
}

const isOpen = ({ url, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.isOpen === true || OPEN.test(url.split('?', 1)[0] ?? '');
