/** Who asks: the one seam through which corrections learn who made them. */

import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name that a request was authenticated by; unset where nobody logs in. */
    author?: string;
  }
}

/** Gives who asks, `local` where nobody is logged in. */
export const authorOf = (request: FastifyRequest): string => request.author ?? 'local';
