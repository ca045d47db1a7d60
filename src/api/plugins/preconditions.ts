/** `If-Match` and `If-None-Match: *` on edits (RFC 9110, 13.1): what somebody else changed meanwhile is not written over. */

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { tagOf } from '../../services/reads/entity-tag.ts';
import { isMadeBody, makeBody } from '../../services/reads/made-body.ts';
import { findTag } from './entity-tag.ts';

/** What changes the thing at its path. */
const EDITS = ['PATCH', 'PUT', 'DELETE'];

/**
 * Compares the tags of each edit with the thing as it is: 412 where they don't fit, 428 where there are none and
 * `needed`. Edits run one at a time, so that nothing comes between the look and the write; the next one begins when
 * the handler is done, whether or not anybody still waits for the answer. Each answers with the new tag. Must be
 * called before the routes, to learn how things are read.
 */
export function checkPreconditions(app: FastifyInstance, needed: boolean): void {
  // How a thing is read: by the GET at the path that edits it.
  const reads = new Map<string, RouteHandlerMethod>();
  const inTurn = oneAtATime();
  app.addHook('onRoute', (route) => {
    const { method, url, handler } = route;
    if (method === 'GET') reads.set(url, handler);
    if (!EDITS.includes(String(method))) return;
    route.handler = function edit(request, reply) {
      const read = reads.get(url);
      if (read === undefined) return handler.call(this, request, reply);
      return inTurn(async () => {
        await compare(request, () => currentTag(read, request, reply), needed);
        const edited: unknown = await handler.call(this, request, reply);
        const tag = await currentTag(read, request, reply);
        if (tag !== null) void reply.header('etag', tag);
        return edited;
      });
    };
  });
}

/** Gives what runs each job once those before it have ended, well or not. */
function oneAtATime(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
}

async function compare(
  { method, url, headers }: FastifyRequest,
  currentTagOf: () => Promise<string | null>,
  needed: boolean,
): Promise<void> {
  const wanted = headers['if-match'];
  const unwanted = headers['if-none-match'];
  // A tag that it must not have says nothing of what it was read as.
  if (needed && wanted === undefined && unwanted?.trim() !== '*') {
    throw new ExpectedError(
      'precondition_required',
      'This server takes edits only with the ETag that the edited thing was read with: send it as If-Match (for what is to be made anew, "If-None-Match: *").',
    );
  }
  if (wanted === undefined && unwanted === undefined) return;
  const current = await currentTagOf();
  // What isn't there is told as that, where it can't be made.
  if (current === null && method !== 'PUT') return;
  if ((wanted === undefined || isMet(wanted, current)) && !isMet(unwanted, current)) return;
  throw new ExpectedError(
    'precondition_failed',
    `${url.split('?', 1)[0] ?? url} is not what the request takes it for: its tag is ${current ?? 'none, since it is not there'}. Read it again, and send the edit with the tag that it has now.`,
  );
}

/** Says whether a condition names what is there; `*` is anything. */
function isMet(list: string | undefined, current: string | null): boolean {
  if (list === undefined || current === null) return false;
  return list.trim() === '*' || findTag(list, current, { takesWeak: false }) !== null;
}

/** The tag that reading would give; null for what isn't there. */
async function currentTag(
  handler: RouteHandlerMethod,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  try {
    const read: unknown = await handler.call(request.server, request, reply);
    const form = { seesTexts: request.seesTexts, asLines: false };
    const { tag, madeText } = isMadeBody(read) ? read : makeBody(read, form);
    return tag ?? tagOf(madeText);
  } catch (error) {
    if (error instanceof ExpectedError && isAbsence(error.code)) return null;
    throw error;
  }
}

const isAbsence = (code: string): boolean =>
  code.endsWith('_not_found') || code === 'article_taken_down';
