/** Builds the program where its source is newer, since tests of the command line run what users run. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The build writes it last. */
const LAST_BUILT = join(ROOT, 'dist/web/index.html');

/** Vitest calls it before all tests. */
export default function buildOnce(): void {
  const source = join(ROOT, 'src');
  const changed = readdirSync(source, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(source, name)).mtimeMs,
  );
  const built = statSync(LAST_BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed.every((at) => at <= built)) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
}
