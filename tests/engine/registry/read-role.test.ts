/** What a role says: for whom somebody speaks or works. */

import { expect, test } from 'vitest';
import { affiliationOf } from '../../../src/engine/registry/read-role.ts';

test.each([
  ['director of the Tana Basin Water Board', 'Tana Basin Water Board'],
  ['spokesman for the ministry', 'ministry'],
  ['Ukraine’s ambassador', 'Ukraine'],
  ['China’s Foreign Ministry spokesman', 'China’s Foreign Ministry'],
  ["the union's press office spokeswoman", "union's press office"],
  ['Reed’s campaign manager', 'Reed'],
  ['defence ministry spokesman', 'defence ministry'],
  ['a senior Ukrainian official', 'Ukrainian'],
  ['her lawyer', null],
  ['a farmer', null],
])('%s: %s', (role, affiliation) => {
  expect(affiliationOf(role)).toBe(affiliation);
});
