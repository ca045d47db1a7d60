/** What a body is called that has no name of its own: "defence ministry", "Democrats", "office of Ann Lee". */

import { NAMED_GROUPS } from '../../lexicon/organizations.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized } from '../tokens/token.ts';
import type { Entity } from './entity.ts';

/** "county council" for "the county council"; null for a lone noun, which names nothing, and for "his party". */
export function bodyName(
  narration: Narration,
  mention: Mention,
  owner: Entity | null,
): string | null {
  const head = tokenAt(narration, mention.head);
  if (owner?.kind === 'person' && owner.name !== null && isBareOf(narration, mention))
    return head.lower === 'office' ? `office of ${owner.name}` : null;
  let first = mention.first;
  while (first < mention.last && DROPPED.has(tokenAt(narration, first).lower)) first++;
  if (isCapitalized(head) && NAMED_GROUPS.has(head.lower)) {
    while (first < mention.head && !isCapitalized(tokenAt(narration, first))) first++;
  } else if (mention.last - first < 2) return null;
  return narration.text.slice(tokenAt(narration, first).start, mention.end);
}

/** Nothing between the possessor and the noun: "Lee’s office", "his party". */
function isBareOf({ tokens }: Narration, { first, head }: Mention): boolean {
  return head - 1 === first || tokens[head - 1]?.lower === "'s";
}

const DROPPED: ReadonlySet<string> = new Set(
  'the a an this that his her its their our some many most several these those'.split(' '),
);
