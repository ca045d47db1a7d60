/** "declined to say whether …", "denies telling anyone": two cues, one refusal or denial. */

import type { CuedContent } from '../contents/find-contents.ts';

/** Gives the contents with each refusal reaching as far as what it won't say, which is no content of its own. */
export function joinRefusals(contents: readonly CuedContent[]): readonly CuedContent[] {
  const refused = new Map<CuedContent, CuedContent>();
  for (const [at, content] of contents.entries()) {
    const next = contents[at + 1];
    if (next && isRefused(content, next)) refused.set(content, next);
  }
  if (refused.size === 0) return contents;
  const inner = new Set(refused.values());
  return contents
    .filter((content) => !inner.has(content))
    .map((content) => withReach(content, refused.get(content)));
}

/** The next cue opens the refusal's content, at most after "to". */
function isRefused({ cue, layout, ranges }: CuedContent, next: CuedContent): boolean {
  const [from] = ranges[0] ?? [];
  return (
    (cue.classes.includes('refuse') || (cue.lemma === 'deny' && next.cue.form === 'ing')) &&
    layout === 'after' &&
    next.layout === 'after' &&
    next.cue.sentence === cue.sentence &&
    (next.cue.unit === from || next.cue.unit - 1 === from)
  );
}

function withReach(content: CuedContent, refused: CuedContent | undefined): CuedContent {
  const [first] = content.ranges;
  const end = refused?.ranges.at(-1)?.[1];
  if (!first || end === undefined || end <= first[1]) return content;
  return { ...content, ranges: [[first[0], end]] };
}
