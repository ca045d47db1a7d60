/** Settings: flags before environment before defaults, checked, and explained in docs/settings.md. */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readSettings, SETTINGS } from '../src/config.ts';

test('without anything said the defaults hold', () => {
  expect(readSettings({}, {})).toEqual({
    db: 'onrecord.db',
    host: '127.0.0.1',
    port: 3000,
    maxPageBytes: 10_000_000,
    workers: availableParallelism(),
    maxPageSeconds: 120,
    readers: Math.min(availableParallelism(), 4),
    maxReadSeconds: 30,
    keptMb: 32,
    maxWaiting: 100,
    stopSeconds: 30,
    logLevel: 'warn',
    readNeedsKey: false,
    textScope: 'none',
    editsNeedMatch: false,
    corsOrigins: [],
    publicOrigins: [],
    trustedProxies: [],
    rateLimit: 6000,
    idempotencyHours: 24,
  });
});

test('flags win over the environment, which wins over defaults', () => {
  const environment = { ONRECORD_DB: 'a.db', ONRECORD_PORT: '4000', ONRECORD_HOST: '' };
  expect(readSettings({ db: 'b.db' }, environment)).toMatchObject({
    db: 'b.db',
    port: 4000,
    host: '127.0.0.1',
  });
});

test('lists are read as such', () => {
  const environment = {
    ONRECORD_PUBLIC_ORIGINS: 'https://a.example, https://b.example:8443',
    ONRECORD_TRUSTED_PROXIES: '127.0.0.1, fd00::/8',
  };
  expect(readSettings({}, environment)).toMatchObject({
    publicOrigins: ['https://a.example', 'https://b.example:8443'],
    trustedProxies: ['127.0.0.1', 'fd00::/8'],
  });
});

test.each([
  [{ ONRECORD_PORT: 'many' }, {}, /ONRECORD_PORT is "many", but must be a port/u],
  [{ ONRECORD_PORT: '65536' }, {}, /ONRECORD_PORT/u],
  [{ ONRECORD_PORT: '-1' }, {}, /ONRECORD_PORT/u],
  [{ ONRECORD_MAX_PAGE_BYTES: '10 MB' }, {}, /ONRECORD_MAX_PAGE_BYTES/u],
  [{ ONRECORD_LOG_LEVEL: 'loud' }, {}, /ONRECORD_LOG_LEVEL.*one of silent/u],
  [{ ONRECORD_READ_NEEDS_KEY: 'yes' }, {}, /ONRECORD_READ_NEEDS_KEY.*"true" or "false"/u],
  [{ ONRECORD_CORS_ORIGINS: 'https://desk.example/' }, {}, /ONRECORD_CORS_ORIGINS/u],
  [{ ONRECORD_CORS_ORIGINS: '*' }, {}, /ONRECORD_CORS_ORIGINS/u],
  [{ ONRECORD_PUBLIC_ORIGINS: 'quotes.example' }, {}, /ONRECORD_PUBLIC_ORIGINS/u],
  [{ ONRECORD_TRUSTED_PROXIES: 'proxy.example' }, {}, /ONRECORD_TRUSTED_PROXIES/u],
  [{ ONRECORD_TRUSTED_PROXIES: '10.0.0.0/33' }, {}, /ONRECORD_TRUSTED_PROXIES/u],
  [{ ONRECORD_MAX_WAITING: '0' }, {}, /ONRECORD_MAX_WAITING/u],
  [{ ONRECORD_TEXT_SCOPE: 'all' }, {}, /ONRECORD_TEXT_SCOPE.*read, write, admin/u],
  [{ ONRECORD_DB: ' ' }, {}, /ONRECORD_DB/u],
  [{}, { port: 'x' }, /--port is "x"/u],
])('%j with flags %j is refused', (environment, flags, message) => {
  expect(() => readSettings(flags, environment)).toThrow(
    expect.objectContaining({
      code: 'invalid_setting',
      message: expect.stringMatching(message) as string,
    }),
  );
});

test('all that are refused are named at once', () => {
  const environment = { ONRECORD_PORT: 'many', ONRECORD_READERS: 'few' };
  expect(() => readSettings({}, environment)).toThrow(/ONRECORD_PORT is.*ONRECORD_READERS is/u);
});

test('docs/settings.md explains every setting with its default, and no other', () => {
  const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` *\|[^|]*\| `([^`]+)` *\|/gmu)].map(
    ([, variable, fallback]) => [variable, fallback],
  );
  expect(rows).toEqual(
    Object.values(SETTINGS).map(({ variable, fallback }) => [variable, fallback]),
  );
});
