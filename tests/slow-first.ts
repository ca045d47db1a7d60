/** The order of the test files: by size, as Vitest has it, but first those that drive a browser or start processes. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They would be short files, begun last, and one core would wait for the other. */
const SLOW = ['/tests/browser/', '/tests/cli/', '/tests/soak/', '/tests/contract/'];

/** Vitest makes one and asks it. */
export default class SlowFirst extends BaseSequencer {
  /** Gives the files in the order in which they are begun. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = SLOW.findIndex((folder) => moduleId.includes(folder));
  return rank < 0 ? SLOW.length : rank;
}
