/** The tokens stage: an article's blocks as tagged tokens. */

import type { Span } from '../../text/span.ts';
import type { Block } from '../pages/article.ts';
import { mendTags } from './mend-tags.ts';
import { mendVerbs } from './mend-verbs.ts';
import type { TokenBlock, TokenText } from './sentence.ts';
import { type TaggerModel, tagTokens } from './tag-tokens.ts';
import type { Token } from './token.ts';
import { pushTokens } from './tokenize.ts';

/** Tokenizes and tags the blocks of one article, in order. O(length). */
export function readTokens(
  text: string,
  article: { readonly blocks: readonly (Span & Pick<Block, 'kind'>)[] },
  model: TaggerModel,
): TokenText {
  const tokens: Token[] = [];
  const blocks: TokenBlock[] = [];
  for (const block of article.blocks) {
    const first = tokens.length;
    pushTokens(tokens, text, block, model.wordOf);
    tagTokens(tokens, first, tokens.length, model);
    if (tokens.length > first) {
      blocks.push({
        kind: block.kind,
        start: block.start,
        end: block.end,
        first,
        last: tokens.length,
      });
    }
  }
  mendTags(tokens, blocks);
  mendVerbs(tokens, blocks);
  return { text, tokens, blocks };
}
