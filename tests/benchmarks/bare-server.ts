/** A process with nothing but Fastify: each route runs the recorded statements of its address and sends the recorded bytes. */

import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { Database } from '../../src/store/sqlite/driver.ts';
import { foldName } from '../../src/text/name-key.ts';
import { type RecordedStatement, statementRunner } from './recorded-statements.ts';

/** What is asked of both servers. */
export interface RecordedRead {
  readonly url: string;
  readonly statements: readonly RecordedStatement[];
  readonly body: string;
}

const [file = '', recording = ''] = process.argv.slice(2);
const reads = new Map(
  (JSON.parse(readFileSync(recording, 'utf8')) as RecordedRead[]).map((read) => [read.url, read]),
);
const client = new Database(file);
client.function('fold_words', { deterministic: true }, (text) => ` ${foldName(String(text))} `);
const run = statementRunner(client);

const app = Fastify();
for (const path of ['/v1/:list', '/v1/:list/:id']) {
  app.get(path, async ({ url }, reply) => {
    const read = reads.get(url);
    if (!read) return reply.code(404).send('');
    run(read.statements);
    return reply.type('application/json; charset=utf-8').send(read.body);
  });
}
await app.listen({ host: '127.0.0.1', port: 0 });
const address = app.server.address();
process.stderr.write(
  `listens on http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`,
);
