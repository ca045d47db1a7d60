/** Keeps other web pages out while everything is open on loopback: cross-site requests and DNS rebinding. */

import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { ExpectedError } from '../../errors.ts';

/** Says whether a host name (no port) means this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(?<address>.*)\]$/u, '$<address>');
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(name);
}

/** Origins that the operator named. */
interface KnownOrigins {
  /** Where a proxy shows this server: its own pages and host names. */
  readonly own: readonly string[];
  /** Whose pages are let in. */
  readonly friends: readonly string[];
}

/**
 * Refuses requests to a foreign host name (a page whose name was pointed at 127.0.0.1) and
 * requests that a browser sends for another site's page.
 *
 * A browser always tells: by `Origin` on all writes and cross-origin reads by script, by
 * `Sec-Fetch-Site` where it has it. Plain links from elsewhere (reads without `Origin`) are let through. What proxies say
 * of the host counts for nothing here: a page could say it too, but never sets `Host`.
 */
export function guardLoopback(app: FastifyInstance, { own, friends }: KnownOrigins): void {
  const known = {
    hosts: own.map((origin) => new URL(origin).hostname),
    origins: [...own, ...friends],
  };
  app.addHook('onRequest', ({ headers, method }, _reply, done) => {
    done(refusalOf(headers, method, known));
  });
}

function refusalOf(
  headers: IncomingHttpHeaders,
  method: string,
  { hosts, origins }: { readonly hosts: readonly string[]; readonly origins: readonly string[] },
): ExpectedError | undefined {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (host === undefined || !(isOwnHost(host) || hosts.includes(hostNameOf(host)))) {
    return new ExpectedError(
      'foreign_host',
      `This server answers on its own machine only, not as "${host ?? ''}": use http://127.0.0.1 or http://localhost. Names that a proxy shows it under are set with ONRECORD_PUBLIC_ORIGINS.`,
    );
  }
  if (origin !== undefined && origins.includes(origin)) return undefined;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return new ExpectedError(
      'foreign_origin',
      `A page of "${origin}" may not use this server: open the server’s own pages, or call it from a program rather than a browser.`,
    );
  }
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads && site !== undefined && site !== 'same-origin' && site !== 'none') {
    return new ExpectedError(
      'foreign_origin',
      'A page of another site may not write here: open the server’s own pages, or call it from a program rather than a browser.',
    );
  }
  return undefined;
}

/** As programs and browsers write it; others are read as a URL is. */
const PLAIN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/u;

const isOwnHost = (host: string): boolean => PLAIN_HOST.test(host) || isLoopback(hostNameOf(host));

/** The name in a `Host` header; "" for one that is none. */
function hostNameOf(host: string): string {
  const url = `http://${host}/`;
  return /[/?#@\\\s]/u.test(host) || !URL.canParse(url) ? '' : new URL(url).hostname;
}
