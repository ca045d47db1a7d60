/** How much memory the server takes: at rest, and whether it stays level while articles come in and are read. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltServer } from '../support/built-server.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { importDocuments } from '../support/import-documents.ts';
import { type Figure, figure } from './figures.ts';

/** Articles stored before each look, 50 to a request, and reads. */
const STEPS = 8;
const ARTICLES = 250;
const READS = 100;

/** A line of megabytes; the ratio is that of the last look to the middle one. */
export async function* memoryUse(): AsyncGenerator<string | Figure> {
  if (!existsSync('/proc/self/status')) {
    yield 'memory: left out, this system has no /proc';
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const server = await startBuiltServer(join(folder, 'memory.db'));
  try {
    const resident = [residentMb(server.pid)];
    const documents = [...generateDocuments(STEPS * ARTICLES)];
    for (let step = 0; step < STEPS; step++) {
      const from = step * ARTICLES;
      for (let stored = 0; stored < ARTICLES; stored += 50) {
        await importDocuments(server.url, documents.slice(from + stored, from + stored + 50));
      }
      for (let read = 0; read < READS; read++)
        await (await fetch(`${server.url}/v1/quotes?q=bridge&limit=50`)).text();
      resident.push(residentMb(server.pid));
    }
    const middle = resident[STEPS / 2] ?? Number.NaN;
    const last = resident[STEPS] ?? Number.NaN;
    yield `memory of the server (MB): ${resident[0]} at rest; after every ${ARTICLES} articles and ${READS} reads ${resident.slice(1).join(', ')}`;
    yield `ratio of the last to the middle: ${(last / middle).toFixed(2)}`;
    yield figure('memory: server after 2,000 articles to after 1,000', last / middle, 'lower');
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const residentMb = (pid: number): number =>
  Math.round(
    Number(
      /VmRSS:\s+(?<kb>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kb'],
    ) / 1024,
  );
