/** Who made a correction: the one seam through which corrections learn it. */

import type { FastifyRequest } from 'fastify';

/** Gives the name of the key that a request came with, `local` where none was needed; no two keys share a name. */
export const authorOf = ({ identity }: FastifyRequest): string => identity.name;
