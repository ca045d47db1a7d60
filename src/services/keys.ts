/** Keys of the API: made, listed, revoked, and recognised when one is sent. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { v7 } from 'uuid';
import { ExpectedError } from '../errors.ts';
import { KEY_SCOPES, type KeyRecord, type KeyScope } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { without } from './without.ts';

/** 256 bits out of the system's generator: nothing to guess, so that a plain hash keeps it (no slow one is needed). */
const SECRET_BYTES = 32;
/** `onrecord_`, the key's id without hyphens, `_`, the secret. */
const TOKEN = /^onrecord_(?<id>[\da-f]{32})_(?<secret>[\w-]{43})$/u;
/** The time of last use is written again only after this long: a read costs no write. */
const USE_NOTED_EVERY_MS = 60_000;
/** Whether there is a key is looked up no more often: sooner than whoever made one could use it. */
const LOOKED_UP_EVERY_MS = 10;

/** Who asks: the holder of a key, or `local`, whoever is on this machine, or nobody in particular. */
export interface Identity {
  /** The key's id, or `local`; null for nobody in particular. */
  readonly id: string | null;
  readonly name: string;
  readonly scope: KeyScope;
}

/** The name of whoever needs no key. */
export const LOCAL_NAME = 'local';

/** A key without its hash. */
export type KeyView = Omit<KeyRecord, 'secretSha256'>;

export interface KeyService {
  /**
   * Makes a key; the token is given this once. A null name is its id.
   * @throws ExpectedError `key_name_taken` for the name of another key, or `local`, which is nobody's
   */
  create(wish: {
    readonly name: string | null;
    readonly scope: KeyScope;
    readonly expiresAt: string | null;
  }): Promise<{ readonly key: KeyView; readonly token: string }>;
  /** Oldest first, with those that are revoked or expired. */
  list(): Promise<KeyView[]>;
  /** @throws ExpectedError `key_not_found` */
  revoke(id: string): Promise<KeyView>;
  /** Whether any was ever made, as of some milliseconds ago; at once for those that were made here. */
  exist(): Promise<boolean>;
  /** @throws ExpectedError `key_invalid` for one that is unknown, expired or revoked */
  identify(token: string): Promise<Identity>;
}

/** Makes the service. */
export function keyService({ store, now }: Pick<ServiceDeps, 'store' | 'now'>): KeyService {
  // Once there was a key there always was one.
  let exist = false;
  let lookedUpAt = -LOOKED_UP_EVERY_MS;
  return {
    create: async ({ name: wanted, scope, expiresAt }) => {
      const createdAt = now();
      const id = v7();
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const name = wanted ?? id;
      const key = { id, name, scope, createdAt, expiresAt };
      const secretSha256 = hashOf(secret).toString('hex');
      if (name === LOCAL_NAME || !(await store.saveKey({ ...key, secretSha256 }))) {
        throw new ExpectedError(
          'key_name_taken',
          `The name "${name}" is taken, and corrections say by it who made them: choose another.`,
        );
      }
      exist = true;
      const token = `onrecord_${id.replaceAll('-', '')}_${secret}`;
      return { key: { ...key, revokedAt: null, lastUsedAt: null }, token };
    },
    list: async () => (await store.listKeys()).map(withoutHash),
    revoke: async (id) => {
      const key = await store.revokeKey(id, now());
      if (key) return withoutHash(key);
      throw new ExpectedError(
        'key_not_found',
        `There is no key with the id "${id}": list them with "onrecord keys list".`,
      );
    },
    exist: async () => {
      const time = performance.now();
      if (exist || time - lookedUpAt < LOOKED_UP_EVERY_MS) return exist;
      exist = await store.hasKeys();
      lookedUpAt = time;
      return exist;
    },
    identify: async (token) => {
      const { id = '', secret = '' } = TOKEN.exec(token)?.groups ?? {};
      const key = id === '' ? null : await store.findKey(withHyphens(id));
      const kept = Buffer.from(key?.secretSha256 ?? '0'.repeat(64), 'hex');
      if (!key || !timingSafeEqual(kept, hashOf(secret))) {
        throw invalid('no key of this server: check that it was copied whole');
      }
      const at = now();
      if (key.revokedAt !== null) throw invalid('a key that was revoked');
      if (key.expiresAt !== null && key.expiresAt <= at) {
        throw invalid(`a key that expired on ${key.expiresAt}`);
      }
      if (Date.parse(at) - Date.parse(key.lastUsedAt ?? '1970-01-01') >= USE_NOTED_EVERY_MS) {
        // Who can't write may read still.
        await store.noteKeyUse(key.id, at).catch(() => undefined);
      }
      return { id: key.id, name: key.name, scope: key.scope };
    },
  };
}

/** Says whether a scope is enough for what needs another. */
export const covers = (held: KeyScope, needed: KeyScope): boolean =>
  KEY_SCOPES.indexOf(held) >= KEY_SCOPES.indexOf(needed);

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const withHyphens = (id: string): string =>
  id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

const withoutHash = (key: KeyRecord): KeyView => without(key, 'secretSha256');

const invalid = (what: string): ExpectedError =>
  new ExpectedError(
    'key_invalid',
    `The Authorization header holds ${what}. Send "Authorization: Bearer KEY" with one that "onrecord keys create" printed.`,
  );
