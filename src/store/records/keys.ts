/** What is kept of keys, and of requests that may be sent again. */

/** What a key may do; each may what those before it may. */
export const KEY_SCOPES = ['read', 'write', 'admin'] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key of the API, without its secret. Times are RFC 3339 in UTC. */
export interface KeyRecord {
  readonly id: string;
  /** No two keys share one, those revoked among them. */
  readonly name: string;
  readonly scope: KeyScope;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretSha256: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** A request that may be sent again under its key. */
export interface RequestClaim {
  /** Whose key it is. */
  readonly identity: string;
  readonly key: string;
  /** SHA-256 over what is asked, hexadecimal. */
  readonly fingerprint: string;
  readonly startedAt: string;
}

/** What was answered. */
export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

/** A request that was claimed; `answer` is null while it runs. */
export interface ClaimedRequest extends RequestClaim {
  readonly answer: KeptAnswer | null;
}

/** When claims lapse, RFC 3339 in UTC. */
export interface ClaimLapse {
  /** Answers of requests begun before it are forgotten. */
  readonly answeredBefore: string;
  /** So are requests begun before it that never ended. */
  readonly runningBefore: string;
}
