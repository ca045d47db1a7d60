/** The feed of changes as the API shows it. */

import { z } from 'zod';
import type { ChangesPageView } from '../../services/changes.ts';
import type { MirroredArticleView, MirroredQuoteView } from '../../services/mirror-view.ts';
import { without } from '../../services/without.ts';
import { Article, exampleArticle } from './article.ts';
import { Quote, QuoteSpeaker, quoteExample } from './quote.ts';
import { Outlet, Speaker } from './registry.ts';

const MirroredArticle = Article.omit({ outlet: true, quotes: true })
  .extend({ outletId: z.string().nullable().describe('The id of its outlet.') })
  .meta({
    id: 'MirroredArticle',
    description: 'An article for a mirror: its outlet by id, without counts.',
  }) satisfies z.ZodType<MirroredArticleView>;

const MirroredOutlet = Outlet.omit({ articles: true }).meta({
  id: 'MirroredOutlet',
  description: 'An outlet for a mirror, without counts.',
});

const MirroredSpeaker = Speaker.omit({ quotes: true }).meta({
  id: 'MirroredSpeaker',
  description: 'A speaker for a mirror, without counts.',
});

const MirroredQuoteSpeaker = QuoteSpeaker.omit({ name: true }).meta({
  id: 'MirroredQuoteSpeaker',
  description: 'Who said a quote, for a mirror: by id.',
});

const MirroredQuote = Quote.omit({
  article: true,
  context: true,
  link: true,
  speaker: true,
  coSpeakers: true,
})
  .extend({
    articleId: z.string().describe('The id of its article.'),
    speaker: MirroredQuoteSpeaker.nullable().describe('Who said it.'),
    coSpeakers: z.array(MirroredQuoteSpeaker).describe('Who said it with them.'),
  })
  .meta({
    id: 'MirroredQuote',
    description:
      'A quote for a mirror: article and speakers by id; context and link follow from the text.',
  }) satisfies z.ZodType<MirroredQuoteView>;

const article = without(exampleArticle, 'outlet', 'quotes');

const Change = z
  .strictObject({
    change: z.enum(['added', 'changed', 'removed']).meta({
      id: 'ChangeName',
      description:
        '`added` for what wasn’t there when this walk through the feed began; `changed` for what was.',
    }),
    kind: z
      .enum(['article', 'outlet', 'quote', 'speaker'])
      .meta({ id: 'ChangeKind', description: 'Which of the records it is about.' }),
    id: z.string().describe('Its id.'),
    article: MirroredArticle.nullable().describe('The article as it is now.'),
    outlet: MirroredOutlet.nullable().describe('The outlet as it is now.'),
    quote: MirroredQuote.nullable().describe('The quote as it is now.'),
    speaker: MirroredSpeaker.nullable().describe('The speaker as it is now.'),
  })
  .meta({
    id: 'Change',
    description:
      'The last change of one thing. Of the four records only that of `kind` is there; none when it was removed.',
  });

/** A page of the feed. */
export const ChangeList = z
  .strictObject({
    items: z.array(Change).describe('In the order of the changes.'),
    cursor: z.string().describe('Pass it as `since`, at once or later.'),
    hasMore: z.boolean().describe('False when this was all for now.'),
  })
  .meta({
    id: 'ChangeList',
    description: 'A page of the feed of changes.',
    examples: [
      {
        items: [
          {
            ...{ change: 'added', kind: 'article', id: article.id },
            article: { ...article, outletId: '01953f1e-8a00-7000-8000-000000000003' },
            ...{ outlet: null, quote: null, speaker: null },
          },
          {
            ...{ change: 'removed', kind: 'quote', id: quoteExample.id },
            ...{ article: null, outlet: null, quote: null, speaker: null },
          },
        ],
        cursor: 'eyJzZXEiOjQyLCJiYXNlIjo0MH0',
        hasMore: false,
      },
    ],
  }) satisfies z.ZodType<ChangesPageView>;
