/** `onrecord reextract`: reads stored articles anew with this version of the engine. */

import { Command } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { describeChange, type ReextractProgress } from '../services/reextract.ts';
import { printable, say, writeOut } from './talk.ts';

/** Makes the command. */
export function reextractCommand(): Command {
  return new Command('reextract')
    .description(
      'read the stored articles anew that an older engine read; quotes that are the same keep their ids, corrections hold; prints what changed, and goes on where it was stopped',
    )
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--dry-run', 'change nothing, only print what would change')
    .action(run);
}

async function run({ dryRun = false, ...flags }: { db?: string; dryRun?: boolean }): Promise<void> {
  const { services, close } = await compose(readSettings(flags));
  let last: ReextractProgress | null = null;
  try {
    for await (const progress of services.reextraction.run({ dryRun })) {
      last = progress;
      for (const { articleId, changes } of progress.changed) {
        for (const change of changes) {
          await writeOut(`${articleId} ${printable(describeChange(change))}\n`);
        }
      }
      if (process.stderr.isTTY) say(summary(progress, dryRun));
    }
  } finally {
    await close();
  }
  say(last === null ? 'all articles were read by this engine already' : summary(last, dryRun));
  if (last !== null && last.failed > 0) process.exitCode = 1;
}

function summary(progress: ReextractProgress, dryRun: boolean): string {
  const { articles, quotes, added, removed, reworded, reattributed, failed } = progress;
  const would = dryRun ? ' (dry run, nothing changed)' : '';
  return `${articles} articles, ${quotes} quotes: ${added} added, ${removed} removed, ${reworded} reworded, ${reattributed} reattributed, ${failed} articles failed${would}`;
}
