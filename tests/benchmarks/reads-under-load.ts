/** What readers of a filled server wait while others write, against what they wait alone. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPresent, readSet } from '../../src/training/score/gold-sets.ts';
import { type Phase, runPhase } from '../soak/soak.ts';
import { startBuiltServer } from '../support/built-server.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { importDocuments } from '../support/import-documents.ts';
import { type Figure, figure } from './figures.ts';
import { flag } from './flags.ts';

const ARTICLES = 10_000;
const AT_ONCE = 50;
const PHASE_SECONDS = 60;
/** Of no phase: what they store has seeds of its own. */
const FILLING_SEED = 90;

/**
 * A row for each phase; `--articles N` says how many are stored before. The annotated page is stored as well where it is.
 *
 * While others write, the store grows, and what is counted over all of it (facets, timelines) takes longer for that alone:
 * readers are measured alone before and after.
 */
export async function* readsUnderLoad(): AsyncGenerator<string | Figure> {
  const articles = Number(flag('--articles')) || ARTICLES;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const server = await startBuiltServer(join(folder, 'load.db'));
  try {
    yield await fill(server.url, articles);
    const phase = (name: string, writes: boolean, seed: number) =>
      runPhase(server, name, PHASE_SECONDS, { writes, seed });
    const before = await phase('alone, before', false, 0);
    yield row(before);
    const busy = await phase('while others write', true, 200);
    yield row(busy);
    const after = await phase('alone, after', false, 0);
    yield row(after);
    for (const [idle, when] of [
      [before, 'before'],
      [after, 'after'],
    ] as const)
      for (const [at, name] of ['p50', 'p95', 'p99'].entries()) {
        const ratio = (busy.reads[at] ?? Number.NaN) / (idle.reads[at] ?? Number.NaN);
        yield `reads, ${name} while others write to alone ${when}: ${ratio.toFixed(2)}`;
        yield figure(`load: reads, ${name} to alone ${when}`, ratio, 'lower');
      }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(url: string, articles: number): Promise<string> {
  const page = isPresent('seed') ? readSet('seed').articles : [];
  const documents = [
    ...page.map(({ text }) => ({ text })),
    ...generateDocuments(articles, FILLING_SEED),
  ];
  const begun = performance.now();
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    await importDocuments(url, documents.slice(at, at + AT_ONCE));
  }
  const seconds = (performance.now() - begun) / 1000;
  return `reads under load: ${documents.length} documents stored at ${(documents.length / seconds).toFixed(1)}/s (${page.length} of them the annotated page)`;
}

function row({ name, seconds, stored, reads, loopP99, tally }: Phase): string {
  const times = reads.map((time) => time.toFixed(1)).join('/');
  return `${name.padEnd(20)} reads p50/p95/p99 ${times} ms, ${(stored / seconds).toFixed(1)} articles/s stored, event loop p99 ${loopP99.toFixed(1)} ms, ${tally.refused()} refused, ${tally.errors.length} errors`;
}
