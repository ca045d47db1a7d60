/** Invented stories, and what other desks make of one: a table for telling copies from other stories. */

/** A small generator of numbers below 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO =
  'The mayor|The harbour board|A committee of engineers|The regional court|The union of pilots|The school council|Inspectors|The finance ministry|Residents of the old town|The ferry company'.split(
    '|',
  );
const DID =
  'approved|rejected|postponed|defended|criticised|published|withdrew|reviewed|amended|welcomed'.split(
    '|',
  );
const WHAT =
  'the plan for a second bridge|a report on water rates|the budget for night buses|new rules for drones|a contract with the shipyard|the closure of two clinics|a loan for the theatre|the map of flood zones|a ban on heavy lorries|the sale of the grain store'.split(
    '|',
  );
const HOW =
  'after a debate of six hours|despite a petition with many names|by a narrow margin|without giving a reason|in a letter to the governor|at a meeting behind closed doors|on the advice of lawyers|before the holidays began|while protesters waited outside|for the third time this year'.split(
    '|',
  );
const THEN =
  'Work is to begin in spring|Critics call the costs too high|An appeal is expected within weeks|Similar steps had failed twice|Neighbouring towns follow the case closely|The vote had been moved from Monday|Only one speaker was against it|Details were not made public|The opposition asked for an inquiry|Shops nearby fear for their trade'.split(
    '|',
  );

/** What is reported of one event: its statements, which all who report on it may print. */
export interface Event {
  readonly statements: readonly string[];
}

const pick = (random: () => number, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? '';

function sentence(random: () => number): string {
  const number = 2 + Math.floor(random() * 900);
  return `${pick(random, WHO)} ${pick(random, DID)} ${pick(random, WHAT)} ${pick(random, HOW)}. ${pick(random, THEN)}, with ${number} people concerned.`;
}

/** Makes an event with three statements that were made at it. */
export function makeEvent(random: () => number): Event {
  const statement = (): string =>
    `“We will not accept ${pick(random, WHAT)} ${pick(random, HOW)}, whatever ${Math.floor(random() * 900)} others say,” the spokeswoman said.`;
  return { statements: [statement(), statement(), statement()] };
}

/** Writes a story of a desk's own on an event: its own sentences around two of the statements. */
export function writeStory(random: () => number, event: Event): string[] {
  const own = Array.from({ length: 10 }, () => sentence(random));
  return [
    ...own.slice(0, 3),
    event.statements[0] ?? '',
    ...own.slice(3, 6),
    event.statements[1] ?? '',
    ...own.slice(6),
  ];
}

/** What desks do to wire copy. */
export const EDITS: Readonly<
  Record<string, (story: readonly string[], random: () => number) => string[]>
> = {
  'printed as it came': (story) => [...story],
  'a dateline and a credit': (story) => [
    'PORT MERIDIAN, March 4 (HPN) —',
    ...story,
    'With inputs from HPN.',
  ],
  'a reworded intro': (story, random) => [sentence(random), ...story.slice(1)],
  'the last third cut': (story) => story.slice(0, Math.ceil((story.length * 2) / 3)),
  'every fourth paragraph cut': (story) => story.filter((_, at) => at % 4 !== 2),
  'an own paragraph in the middle': (story, random) => [
    ...story.slice(0, 5),
    sentence(random),
    ...story.slice(5),
  ],
  'other quotation marks and white space': (story) =>
    story.map((line) => line.replace(/[“”]/gu, '"').replaceAll(' ', '  ')),
  'a reworded intro and the end cut': (story, random) => [sentence(random), ...story.slice(1, 9)],
};
