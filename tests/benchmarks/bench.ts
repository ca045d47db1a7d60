/** `npm run bench`: speed as ratios to something known, measured in the same run; `npm run bench -- growth` runs one part. */

import { availableParallelism, cpus } from 'node:os';
import { extractionGrowth } from './extraction-growth.ts';
import { extractionSpeed } from './extraction-speed.ts';
import { httpSpeed } from './http-speed.ts';
import { importSpeed } from './import-speed.ts';
import { pageSpeed } from './page-speed.ts';
import { searchSpeed } from './search-speed.ts';
import { speakerLookup } from './speaker-lookup.ts';

/** Lines are printed as they come: some take minutes. */
const PARTS: Readonly<Record<string, () => Iterable<string> | AsyncIterable<string>>> = {
  speed: extractionSpeed,
  growth: extractionGrowth,
  speakers: speakerLookup,
  search: searchSpeed,
  import: importSpeed,
  page: pageSpeed,
  http: httpSpeed,
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
const machine = `machine: ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.version}`;
process.stdout.write(`${machine}\n`);
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write('\n');
  for await (const line of part()) process.stdout.write(`${line}\n`);
}
