/** `onrecord keys`: who may use the API beyond reading on this machine. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import type { KeyService, KeyView } from '../services/keys.ts';
import { KEY_SCOPES, type KeyScope } from '../store/store.ts';
import { printable, say, writeOut } from './talk.ts';

/** `30d`, `12h`. */
const DURATION = /^(?<count>[1-9]\d{0,4})(?<unit>[dh])$/u;
const MS = { d: 86_400_000, h: 3_600_000 };

/** Makes the command with its parts. */
export function keysCommand(): Command {
  const keys = new Command('keys').description(
    'create, list and revoke the keys of the HTTP API; once one was made, writing needs one',
  );
  keys.addCommand(
    withDatabase(new Command('create'))
      .description('make a key and print it on stdout, this once: what is kept is a hash')
      .addOption(
        new Option('--scope <scope>', 'what it allows; each may what those before it may')
          .choices(KEY_SCOPES)
          .makeOptionMandatory(),
      )
      .option(
        '--name <name>',
        'whose or what it is for, 1–100 characters (default: its id)',
        readName,
      )
      .option('--expires <when>', 'a date (2027-01-31) or a time from now (30d, 12h)', readExpiry)
      .action(create),
  );
  keys.addCommand(
    withDatabase(new Command('list'))
      .description('list all keys: id, scope, name, when made, expiring, revoked, last used')
      .option('--json', 'print one key a line as JSON')
      .action(list),
  );
  keys.addCommand(
    withDatabase(new Command('revoke'))
      .description('make a key useless at once, also for servers that are running')
      .argument('<id>', 'its id, as list prints it')
      .action(revoke),
  );
  return keys;
}

const withDatabase = (command: Command): Command =>
  command.option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)');

async function create(options: {
  readonly db?: string;
  readonly scope: KeyScope;
  readonly name?: string;
  readonly expires?: string;
}): Promise<void> {
  const { db, scope, name = null, expires = null } = options;
  await withKeys(db, async (keys) => {
    const { key, token } = await keys.create({ name, scope, expiresAt: expires });
    await writeOut(`${token}\n`);
    say(`made the key ${key.id} (${scope}); it is shown this once: keep it where secrets are kept`);
  });
}

async function list({ db, json }: { readonly db?: string; readonly json?: true }): Promise<void> {
  await withKeys(db, async (keys) => {
    for (const key of await keys.list()) {
      await writeOut(json ? `${JSON.stringify(key)}\n` : `${lineOf(key)}\n`);
    }
  });
}

async function revoke(id: string, { db }: { readonly db?: string }): Promise<void> {
  await withKeys(db, async (keys) => {
    const key = await keys.revoke(id);
    say(`revoked the key ${key.id} (${printable(key.name)})`);
  });
}

async function withKeys(
  db: string | undefined,
  work: (keys: KeyService) => Promise<void>,
): Promise<void> {
  const { services, close } = await compose(readSettings({ db }));
  try {
    await work(services.keys);
  } finally {
    await close();
  }
}

const lineOf = ({ id, scope, name, createdAt, expiresAt, revokedAt, lastUsedAt }: KeyView) =>
  [
    ...[id, scope, printable(name), `made ${createdAt}`],
    ...(expiresAt === null ? [] : [`expires ${expiresAt}`]),
    ...(revokedAt === null ? [] : [`revoked ${revokedAt}`]),
    lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`,
  ].join('  ');

function readName(text: string): string {
  const name = text.trim();
  if (name.length >= 1 && name.length <= 100) return name;
  throw new InvalidArgumentError('It must have 1–100 characters.');
}

/** As RFC 3339 in UTC, to the second. */
function readExpiry(text: string): string {
  const { count, unit } = DURATION.exec(text)?.groups ?? {};
  const ms =
    count === undefined
      ? readDate(text)
      : Date.now() + Number(count) * (unit === 'd' ? MS.d : MS.h);
  if (ms > Date.now()) return `${new Date(ms).toISOString().slice(0, 19)}Z`;
  throw new InvalidArgumentError(
    'It must be a date to come (2027-01-31) or a time from now (30d, 12h).',
  );
}

/** NaN for what is no date of the calendar. */
function readDate(text: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text) ? ms : Number.NaN;
}
