/**
 * `npm run bench`: speed as ratios to something known, measured in the same run; `npm run bench -- growth` runs one part.
 * `--write` keeps the ratios in figures.json, `--compare` says which of them got worse since and exits with 1 where any did.
 */

import { availableParallelism, cpus } from 'node:os';
import { extractionGrowth } from './extraction-growth.ts';
import { extractionSpeed } from './extraction-speed.ts';
import { compareFigures, type Figure, readFigures, writeFigures } from './figures.ts';
import { httpSpeed } from './http-speed.ts';
import { importSpeed } from './import-speed.ts';
import { memoryUse } from './memory-use.ts';
import { pageSpeed } from './page-speed.ts';
import { readsUnderLoad } from './reads-under-load.ts';
import { searchSpeed } from './search-speed.ts';
import { speakerLookup } from './speaker-lookup.ts';
import { storingSpeed } from './storing-speed.ts';

/** Lines are printed as they come, some take minutes; figures are for keeping. */
type Part = () => Iterable<string | Figure> | AsyncIterable<string | Figure>;

const PARTS: Readonly<Record<string, Part>> = {
  speed: extractionSpeed,
  growth: extractionGrowth,
  speakers: speakerLookup,
  search: searchSpeed,
  storing: storingSpeed,
  import: importSpeed,
  memory: memoryUse,
  page: pageSpeed,
  http: httpSpeed,
  load: readsUnderLoad,
};

// What stands from the first flag on is for the part.
const given = process.argv.slice(2);
const flags = given.findIndex((word) => word.startsWith('--'));
const wanted = flags === -1 ? given : given.slice(0, flags);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(
    `No part "${unknown.join('", "')}". There are: ${Object.keys(PARTS).join(', ')}.\n`,
  );
  process.exit(2);
}
const kept = given.includes('--compare') ? readFigures() : null;
if (given.includes('--compare') && kept === null) {
  process.stderr.write('No figures have been kept yet: run with --write first.\n');
  process.exit(2);
}
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.version}`;
say(`machine: ${machine}`);
const figures: Figure[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say('');
  for await (const line of part()) {
    if (typeof line === 'string') say(line);
    else figures.push(line);
  }
}
if (given.includes('--write')) writeFigures(machine, figures);
if (kept !== null) {
  const { lines, slower } = compareFigures(kept, figures);
  say('');
  for (const line of lines) say(line);
  if (slower.length > 0) process.exitCode = 1;
}
