/** A line in the log for each write: who, what, when, and what came of it. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGED_REQUEST } from './request-ids.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Logs a write that has ended, at `info` whatever else is logged; a silent log stays so. `by` is the key's id, `local`
 * where none is needed, null for nobody: refused for want of a key, or before anybody asked for one.
 */
export function auditWrite(request: FastifyRequest, { statusCode }: FastifyReply): void {
  const { method, url, identity, routeOptions, log } = request;
  if (READS.includes(method) || log.level === 'silent') return;
  const { operationId } = routeOptions.schema ?? {};
  const by = (identity as typeof identity | null)?.id ?? null;
  const audit = { operationId, ...LOGGED_REQUEST({ method, url }), statusCode, by };
  log.child({}, { level: 'info' }).info({ audit }, 'write');
}
