/** Requests to the API, and what went wrong with them in words. */

/** A refusal as the API words it (RFC 9457), or that nothing answered. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  /** The problem's `code`; "unreachable" where nothing answered. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

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
  return send<Result>(apiAddress(path, parameters), signal ? { signal } : {});
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
): Promise<Result> {
  return send<Result>(apiAddress(path, parameters), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
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
  return send<Result>(apiAddress(path, parameters), {
    method: 'POST',
    headers: { 'content-type': mediaType },
    body: file,
  });
}

async function send<Result>(address: string, options: RequestInit): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestFailure('unreachable', 'The server does not answer. Is it still running?');
  }
  const body = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return body as Result;
  const problem = (body ?? {}) as { code?: string; detail?: string; title?: string };
  throw new RequestFailure(
    problem.code ?? `http_${response.status}`,
    problem.detail ?? problem.title ?? `The server answered ${response.status}.`,
  );
}
