/** What is said to a part of `npm run bench` after its name: `--keep FILE`. */

/** Gives the word after the flag; undefined without it. */
export const flag = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
