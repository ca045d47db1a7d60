/** Settings from the environment: the only reader of `process.env`. Every one is explained in docs/settings.md. */

import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { ExpectedError } from './errors.ts';
import { packageFile } from './program-files.ts';
import { editDistance } from './text/edit-distance.ts';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export interface Settings {
  /** The SQLite file. */
  readonly db: string;
  readonly host: string;
  readonly port: number;
  /** The largest body taken over HTTP. */
  readonly maxPageBytes: number;
  /** Threads that extract. */
  readonly workers: number;
  /** How long one page may take. */
  readonly maxPageSeconds: number;
  /** Threads that read the store. */
  readonly readers: number;
  /** How long one read may take. */
  readonly maxReadSeconds: number;
  /** Of answers that are kept until anything is written. */
  readonly keptMb: number;
  /** Documents, reads and writes that may wait, each of them, before more are refused. */
  readonly maxWaiting: number;
  /** How long requests under way may take to end when the server stops. */
  readonly stopSeconds: number;
  readonly logLevel: LogLevel;
  /** Reading needs a key as well, once there is one. */
  readonly readNeedsKey: boolean;
  /** The scope that whole texts of articles need; `none`: they are for all who may read. */
  readonly textScope: TextScope;
  /** Edits need `If-Match`. */
  readonly editsNeedMatch: boolean;
  /** Origins whose pages may use the API. */
  readonly corsOrigins: readonly string[];
  /** Where a proxy shows the server. */
  readonly publicOrigins: readonly string[];
  /** Addresses and networks of proxies that are believed. */
  readonly trustedProxies: readonly string[];
  /** Requests a minute for each key or address. */
  readonly rateLimit: number;
  /** Hours for which answers to requests with an `Idempotency-Key` are kept. */
  readonly idempotencyHours: number;
}

/** One setting: its variable, its default as one would write it, and how it is read. */
interface Setting<Value> {
  readonly variable: `ONRECORD_${string}`;
  readonly fallback: string;
  /** Null when the text isn't a value. */
  readonly read: (text: string) => Value | null;
  /** What is wanted, for the message. */
  readonly wanted: string;
}

type SettingTable = { readonly [Name in keyof Settings]: Setting<Settings[Name]> };

const nonEmpty = (text: string): string | null => (text.trim() === '' ? null : text);
const integerBetween =
  (least: number, most: number) =>
  (text: string): number | null =>
    /^\d{1,15}$/u.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

/** As `onrecord keys create --scope` takes them. */
const TEXT_SCOPES = ['read', 'write', 'admin'] as const;
type TextScope = (typeof TEXT_SCOPES)[number] | 'none';

const readBoolean = (text: string): boolean | null =>
  text === 'true' || text === 'false' ? text === 'true' : null;

/** Each keeps a connection and its memory; more are for those who know that they need them. */
const MOST_READERS = 4;

/** As a browser's `Origin` header writes them: scheme, host and port, nothing else. */
function readOrigins(text: string): readonly string[] | null {
  if (text === 'none') return [];
  const origins = text.split(',').map((origin) => origin.trim());
  return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
    ? origins
    : null;
}

/** Addresses, or networks such as 10.0.0.0/8. */
function readNetworks(text: string): readonly string[] | null {
  if (text === 'none') return [];
  const networks = text.split(',').map((network) => network.trim());
  return networks.every(isNetwork) ? networks : null;
}

function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return longest > 0 && (bits === undefined || integerBetween(1, longest)(bits) !== null);
}

/** All settings, in the order of docs/settings.md. */
export const SETTINGS: SettingTable = {
  db: {
    variable: 'ONRECORD_DB',
    fallback: 'onrecord.db',
    read: nonEmpty,
    wanted: 'the path of a file',
  },
  host: {
    variable: 'ONRECORD_HOST',
    fallback: '127.0.0.1',
    read: nonEmpty,
    wanted: 'a host name or address',
  },
  port: {
    variable: 'ONRECORD_PORT',
    fallback: '3000',
    read: integerBetween(0, 65_535),
    wanted: 'a port, 0–65535 (0 takes a free one)',
  },
  maxPageBytes: {
    variable: 'ONRECORD_MAX_PAGE_BYTES',
    fallback: '10000000',
    read: integerBetween(1_000, 500_000_000),
    wanted: 'a number of bytes, 1000–500000000',
  },
  workers: {
    variable: 'ONRECORD_WORKERS',
    fallback: '0',
    read: (text) => {
      const count = integerBetween(0, 256)(text);
      return count === 0 ? availableParallelism() : count;
    },
    wanted: 'a number of threads, 0–256 (0: one for each core)',
  },
  maxPageSeconds: {
    variable: 'ONRECORD_MAX_PAGE_SECONDS',
    fallback: '120',
    read: integerBetween(1, 3_600),
    wanted: 'a number of seconds, 1–3600',
  },
  readers: {
    variable: 'ONRECORD_READERS',
    fallback: '0',
    read: (text) => {
      const count = integerBetween(0, 64)(text);
      return count === 0 ? Math.min(availableParallelism(), MOST_READERS) : count;
    },
    wanted: `a number of threads, 0–64 (0: one for each core, ${MOST_READERS} at most)`,
  },
  maxReadSeconds: {
    variable: 'ONRECORD_MAX_READ_SECONDS',
    fallback: '30',
    read: integerBetween(1, 3_600),
    wanted: 'a number of seconds, 1–3600',
  },
  keptMb: {
    variable: 'ONRECORD_KEPT_MB',
    fallback: '32',
    read: integerBetween(0, 4_096),
    wanted: 'a number of megabytes, 0–4096 (0: none are kept)',
  },
  maxWaiting: {
    variable: 'ONRECORD_MAX_WAITING',
    fallback: '100',
    read: integerBetween(1, 100_000),
    wanted: 'a number, 1–100000',
  },
  stopSeconds: {
    variable: 'ONRECORD_STOP_SECONDS',
    fallback: '30',
    read: integerBetween(0, 3_600),
    wanted: 'a number of seconds, 0–3600',
  },
  logLevel: {
    variable: 'ONRECORD_LOG_LEVEL',
    fallback: 'warn',
    read: (text: string): LogLevel | null => LOG_LEVELS.find((level) => level === text) ?? null,
    wanted: `one of ${LOG_LEVELS.join(', ')}`,
  },
  readNeedsKey: {
    variable: 'ONRECORD_READ_NEEDS_KEY',
    fallback: 'false',
    read: readBoolean,
    wanted: '"true" or "false"',
  },
  textScope: {
    variable: 'ONRECORD_TEXT_SCOPE',
    fallback: 'none',
    read: (text: string): TextScope | null =>
      text === 'none' ? text : (TEXT_SCOPES.find((scope) => scope === text) ?? null),
    wanted: `"none", or one of the scopes ${TEXT_SCOPES.join(', ')}`,
  },
  editsNeedMatch: {
    variable: 'ONRECORD_EDITS_NEED_MATCH',
    fallback: 'false',
    read: readBoolean,
    wanted: '"true" or "false"',
  },
  corsOrigins: {
    variable: 'ONRECORD_CORS_ORIGINS',
    fallback: 'none',
    read: readOrigins,
    wanted: '"none", or origins such as https://desk.example, separated by commas',
  },
  publicOrigins: {
    variable: 'ONRECORD_PUBLIC_ORIGINS',
    fallback: 'none',
    read: readOrigins,
    wanted: '"none", or origins such as https://quotes.example, separated by commas',
  },
  trustedProxies: {
    variable: 'ONRECORD_TRUSTED_PROXIES',
    fallback: 'none',
    read: readNetworks,
    wanted:
      '"none", or addresses and networks such as 127.0.0.1 or 10.0.0.0/8, separated by commas',
  },
  rateLimit: {
    variable: 'ONRECORD_RATE_LIMIT',
    fallback: '6000',
    read: integerBetween(0, 10_000_000),
    wanted: 'a number of requests a minute, 0–10000000 (0: no limit)',
  },
  idempotencyHours: {
    variable: 'ONRECORD_IDEMPOTENCY_HOURS',
    fallback: '24',
    read: integerBetween(1, 8_760),
    wanted: 'a number of hours, 1–8760',
  },
};

/** What flags say; it wins over the environment. */
export type Flags = { readonly [Name in keyof Settings]?: string | undefined };

/**
 * Reads all settings: flags before environment before defaults. An empty variable counts as unset.
 *
 * @throws ExpectedError `invalid_setting`, naming each that can't be: the variable or flag, what it holds and what is wanted
 */
export function readSettings(
  flags: Flags = {},
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const names = Object.keys(SETTINGS) as (keyof Settings)[];
  const read = names.map((name) => {
    const { variable, fallback, read: valueOf, wanted } = SETTINGS[name];
    const text = flags[name] ?? (environment[variable] || fallback);
    const source = flags[name] === undefined ? variable : `--${name}`;
    const message = `is "${text}", but must be ${wanted}.`;
    return { name, value: valueOf(text), fault: { pointer: source, message } };
  });
  const details = read.filter(({ value }) => value === null).map(({ fault }) => fault);
  if (details.length > 0) {
    const all = details.map(({ pointer, message }) => `${pointer} ${message}`);
    throw new ExpectedError('invalid_setting', all.join(' '), { details });
  }
  return Object.fromEntries(read.map(({ name, value }) => [name, value])) as unknown as Settings;
}

/** A variable that looks like a setting and is none. */
interface UnknownVariable {
  readonly variable: string;
  /** Which it may stand for; null where none is near. */
  readonly nearest: string | null;
}

/** Two letters in ten may be wrong, or an underscore be missing. */
const MOST_WRONG = 3;

/** Gives the variables of the environment that are called like settings and are none. */
export function unknownVariables(environment: NodeJS.ProcessEnv = process.env): UnknownVariable[] {
  const known = Object.values(SETTINGS).map(({ variable }): string => variable);
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('ONRECORD_') && !known.includes(variable))
    .map((variable) => {
      const near = known
        .map((name) => ({ name, wrong: editDistance(variable, name, MOST_WRONG) }))
        .filter(({ wrong }) => wrong <= MOST_WRONG)
        .sort((a, b) => a.wrong - b.wrong);
      return { variable, nearest: near[0]?.name ?? null };
    });
}

/** Says where a setting's value comes from. */
export function sourceOf(
  name: keyof Settings,
  flags: Flags,
  environment: NodeJS.ProcessEnv = process.env,
): 'flag' | 'environment' | 'default' {
  if (flags[name] !== undefined) return 'flag';
  return environment[SETTINGS[name].variable] ? 'environment' : 'default';
}

/** Gives the program's version, from its package.json. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}
