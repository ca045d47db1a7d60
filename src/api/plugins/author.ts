/** Who made a correction: the one seam through which corrections learn it. */

import type { FastifyRequest } from 'fastify';
import { LOCAL_NAME } from '../../services/keys.ts';

/** Gives the name of the key that a request came with, `local` where none was needed; no two keys share a name. */
export const authorOf = ({ identity }: FastifyRequest): string => identity.name;

/** The same for what may say itself who wants it: that counts only where no key tells. */
export const authorOr = (request: FastifyRequest, named: string | undefined): string | undefined =>
  request.identity.id === LOCAL_NAME ? named : authorOf(request);
