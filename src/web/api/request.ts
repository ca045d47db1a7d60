/** Requests to the API, and what went wrong with them in words. */

import { withoutControls } from '../parts/plain-text.ts';
import { TEXTS } from '../texts.ts';
import { askForKey, keptKey, keyHeaders } from './key.ts';

/** A refusal as the API words it (RFC 9457), or that nothing answered. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  /** The problem's `code`; "unreachable" where nothing answered. */
  readonly code: string;

  constructor(code: string, message: string) {
    // It may repeat what was asked, or what an article says.
    super(withoutControls(message));
    this.code = code;
  }
}

/** Refusals that another key may lift. */
const KEY_CODES = new Set(['key_missing', 'key_invalid', 'scope_missing']);

/** Parameters of a request; what is empty is left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The address of an API path with its parameters. */
export function apiAddress(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return `/v1${path}${text && `?${text}`}`;
}

/**
 * Reads from the API.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export function read<Result>(
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Result> {
  return sendJson<Result>(apiAddress(path, parameters), signal ? { signal } : {});
}

/**
 * Sends a JSON body.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export function post<Result>(
  path: string,
  body: unknown,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Result> {
  const options = withBody('POST', body);
  return sendJson<Result>(apiAddress(path, parameters), signal ? { ...options, signal } : options);
}

/**
 * Changes what has this path.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export function patch<Result>(path: string, body: unknown): Promise<Result> {
  return sendJson<Result>(apiAddress(path), withBody('PATCH', body));
}

/**
 * Sends a file as it is.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export function postFile<Result>(
  path: string,
  file: Blob,
  mediaType: string,
  parameters: Parameters = {},
): Promise<Result> {
  return sendJson<Result>(apiAddress(path, parameters), {
    method: 'POST',
    headers: { 'content-type': mediaType },
    body: file,
  });
}

const withBody = (method: string, body: unknown) => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

interface RequestOptions extends RequestInit {
  readonly headers?: Record<string, string>;
}

async function sendJson<Result>(address: string, options: RequestOptions): Promise<Result> {
  const response = await send(address, options);
  return (await response.json().catch(() => null)) as Result;
}

/**
 * Sends a request with the key that is kept; where another is wanted, asks for it and sends again.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export async function send(address: string, options: RequestOptions = {}): Promise<Response> {
  let response: Response;
  const sentWith = keptKey()?.key;
  try {
    response = await fetch(address, {
      ...options,
      headers: { ...options.headers, ...keyHeaders() },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestFailure('unreachable', TEXTS.frame.unreachable);
  }
  if (response.ok) return response;
  const body = (await response.json().catch(() => null)) as unknown;
  const problem = (body ?? {}) as { code?: string; detail?: string; title?: string };
  const failure = new RequestFailure(
    problem.code ?? `http_${response.status}`,
    problem.detail ?? problem.title ?? TEXTS.frame.answered(response.status),
  );
  if (!KEY_CODES.has(failure.code)) throw failure;
  // Another request may have been answered with a new key meanwhile.
  const isOld = keptKey()?.key !== sentWith;
  if (!isOld && !(await askForKey(failure.message))) throw failure;
  return send(address, options);
}
