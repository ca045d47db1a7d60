/** What is wrong in a database. */

/** One fault, and what looked for it. */
export interface Fault {
  readonly check: CheckName;
  /** What it is about: "article 0195…", "table quotes". */
  readonly where: string;
  readonly message: string;
}

/** The checks, in the order in which they run. */
export const CHECKS = [
  'file',
  'references',
  'hashes',
  'offsets',
  'index',
  'copies',
  'statements',
  'changes',
  'corrections',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Makes the faults of one check. */
export const faultsOf =
  (check: CheckName) =>
  (where: string, message: string): Fault => ({ check, where, message });
