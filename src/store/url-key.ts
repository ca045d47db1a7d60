/** The key on which the addresses of one page meet, however a reader came to it. */

import {
  SHOWING_HOSTS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from '../lexicon/tracking-parameters.ts';

/**
 * Gives an address without scheme, "www." and the like, port, trailing slash, fragment, tracking
 * parameters and AMP's forms, the other parameters sorted: "https://www.post.example/a/?utm_source=x#top"
 * gives "post.example/a". "" for what is no web address, and for a site's front page, which is the
 * address of no article. Paths keep their case.
 */
export function urlKey(address: string | null): string {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return '';
  const inner = fromAmpCache(url);
  if (inner !== null) return urlKey(inner);
  const path = plainPath(url.pathname);
  const query = tellingQuery(url.searchParams);
  return path === '' && query === '' ? '' : `${plainHost(url.hostname)}${path}${query}`;
}

/** "www.google.com/amp/s/post.example/a", "post-example.cdn.ampproject.org/c/s/post.example/a". */
function fromAmpCache({ hostname, pathname, search }: URL): string | null {
  const isCache =
    hostname.endsWith('.cdn.ampproject.org') || /^(?:www\.)?google\.[a-z.]+$/u.test(hostname);
  const inner = isCache
    ? /^\/(?:amp|[acv])\/s\/(?<inner>[^/.]+\..+)$/u.exec(pathname)?.groups?.['inner']
    : null;
  return inner ? `https://${inner}${search}` : null;
}

function plainHost(host: string): string {
  const labels = host.replace(/\.$/u, '').split('.');
  while (labels.length > 2 && SHOWING_HOSTS.has(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}

function plainPath(path: string): string {
  return decoded(path)
    .replace(/\/{2,}/gu, '/')
    .replace(/^\/amp(?=\/)/u, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/u, '')
    .replace(/\.amp(?:\.html)?$/u, '.html')
    .replace(/\/amp(?:\.html)?\/?$/u, '')
    .replace(/\/$/u, '');
}

/** Escapes that needn't be, undone: "%7E" is "~". Those that must stay are kept as they are, in capitals. */
const decoded = (path: string): string =>
  path
    .replace(/%[0-9a-f]{2}/giu, (escape) => escape.toUpperCase())
    .replace(/%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/gu, (escape) =>
      decodeURIComponent(escape),
    );

function tellingQuery(query: URLSearchParams): string {
  const telling = [...query]
    .filter(([name, value]) => !isTracking(name.toLowerCase()) && (name !== '' || value !== ''))
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return telling.length === 0 ? '' : `?${new URLSearchParams(telling).toString()}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const isTracking = (name: string): boolean =>
  TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
