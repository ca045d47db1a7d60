/** `npm run score`: how well the engine does on annotated news. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { SCORED_TIERS, type ScoredTier } from './score/figures.ts';
import { FURTHER_FOLDER, presentSets, readSet, SET_NAMES } from './score/gold-sets.ts';
import { listErrors } from './score/list-errors.ts';
import { errorLines } from './score/print-errors.ts';
import { scoreLines } from './score/print-scores.ts';
import { findFallen, readRecordedScores, writeRecordedScores } from './score/recorded-scores.ts';
import { type ScoredSet, scoreSet } from './score/score-set.ts';

interface ScoreOptions {
  readonly set?: string;
  readonly train?: true;
  readonly gold: string;
  readonly errors?: true | number;
  readonly tier?: ScoredTier;
  readonly json?: true;
  readonly write?: true;
  readonly check?: true;
}

/** Errors shown for each cause when no number is given. */
const USUAL_ERRORS = 20;

const command = new Command('score')
  .description('Scores the engine on the annotated sets that are there.')
  .addOption(new Option('--set <name>', 'only this set').choices(SET_NAMES))
  .option('--train', 'score the large training set too')
  .option('--gold <folder>', 'where further annotated sets lie', FURTHER_FOLDER)
  .option('--errors [count]', 'list errors by cause, so many of each', wholeNumber)
  .addOption(new Option('--tier <tier>', 'only errors of this tier').choices(SCORED_TIERS))
  .option('--json', 'print one JSON object a set, or with --errors one an error')
  .option('--write', 'keep the figures in tests/gold/scores.json (then: npm run readme)')
  .option('--check', 'fail when a figure is worse than the one kept')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

run(command.opts<ScoreOptions>());

function run(options: ScoreOptions): void {
  const names = options.set
    ? [options.set]
    : presentSets({ large: options.train ?? false, furtherFolder: options.gold });
  const scored = names.map((name) => {
    const set = scoreSet(readSet(name, options.gold));
    print(set, options);
    return set;
  });
  if (options.write) {
    // The large set isn't kept: the test that holds the figures would take minutes.
    const kept = presentSets({ large: false, furtherFolder: options.gold });
    writeRecordedScores(
      Object.fromEntries(
        scored
          .filter(({ name }) => kept.includes(name))
          .map(({ name, figures }) => [name, figures]),
      ),
    );
  }
  if (options.check) check(scored);
}

function print(set: ScoredSet, { json, errors, tier }: ScoreOptions): void {
  const found = errors === undefined ? [] : listErrors(set.articles, tier ?? null);
  const lines = json
    ? errors === undefined
      ? [JSON.stringify({ set: set.name, ...set.figures, reliability: set.reliability })]
      : found.map((error) => JSON.stringify({ set: set.name, ...error }))
    : [
        ...scoreLines(set),
        ...errorLines(found, errors === true ? USUAL_ERRORS : (errors ?? 0)),
        '',
      ];
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function check(scored: readonly ScoredSet[]): void {
  const recorded = readRecordedScores();
  const fallen = scored.flatMap(({ name, figures }) => {
    const before = recorded[name];
    return before ? findFallen(before, figures).map((sentence) => `${name}: ${sentence}`) : [];
  });
  for (const sentence of fallen) process.stderr.write(`${sentence}\n`);
  if (fallen.length > 0) process.exitCode = 1;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(value);
}
