/** The system that a page was made with: templates put its name where the outlet's should be. */

import { foldName } from '../../../text/name-key.ts';
import type { Run } from './runs.ts';

/** Says whether a name is that of the generator, or of what the page's foot says it is powered by. */
export function isToolName(name: string, generator: string, runs: readonly Run[]): boolean {
  const folded = foldName(name);
  if (folded === '') return false;
  if (`${foldName(generator)} `.startsWith(`${folded} `)) return true;
  return runs.slice(-FOOT).some(({ text }) => {
    const tool = POWERED.exec(text.slice(0, MOST))?.[1];
    return tool !== undefined && `${foldName(tool)} `.startsWith(`${folded} `);
  });
}

const FOOT = 12;
const MOST = 300;

/** "Proudly powered by WordPress", "Built with Ghost" */
const POWERED = /\b(?:powered|published|created|built|made|designed) (?:by|with|on) (\S.{0,80})$/iu;
