/** Tells of variables that are called like settings and are none: a misspelt one would be passed over in silence. */

import { unknownVariables } from '../config.ts';
import { printable, say } from './talk.ts';

/** Says a line for each, with the setting that it may stand for. */
export function tellUnknownVariables(): void {
  for (const { variable, nearest } of unknownVariables()) {
    const meant = nearest === null ? 'docs/settings.md lists all' : `is ${nearest} meant?`;
    say(`warning: ${printable(variable)} is no setting, and changes nothing: ${meant}`);
  }
}
