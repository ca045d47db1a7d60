/** The agency that an article credits with its text. */

import { NEWS_AGENCIES } from '../lexicon/news-agencies.ts';
import type { ArticleRecord } from '../store/store.ts';

const FORMS: ReadonlyMap<string, string> = new Map(
  [...NEWS_AGENCIES].flatMap(([agency, forms]) => forms.map((form) => [form, agency] as const)),
);
const FORM = [...FORMS.keys()].map((form) => form.replaceAll('.', '\\.')).join('|');
/** "NAIROBI, March 4 (Reuters) —" */
const IN_BRACKETS = new RegExp(`\\((?<form>${FORM})\\)`, 'u');
/** "Reuters", "By Associated Press", "Ana Brandt, AFP". */
const BYLINE = new RegExp(`(?:^|, |[|/] ?|[Bb]y )(?<form>${FORM})$`, 'u');
/** "With inputs from ANI", "Reporting by Ana Brandt for Reuters". */
const AT_END = new RegExp(
  `(?:inputs|files|reporting|agencies) (?:from|by) (?:the )?(?<form>${FORM})\\b`,
  'iu',
);
/** Credits stand at the head and in the last lines. */
const HEAD_UNITS = 160;
const TAIL_UNITS = 240;

/** Gives the agency's name, from dateline, byline, the text's head and its last lines; null without a credit. */
export function wireCreditOf({
  dateline,
  byline,
  text,
}: Pick<ArticleRecord, 'dateline' | 'byline' | 'text'>): string | null {
  const form =
    IN_BRACKETS.exec(`${dateline ?? ''}\n${text.slice(0, HEAD_UNITS)}`) ??
    BYLINE.exec((byline ?? '').trim()) ??
    AT_END.exec(text.slice(-TAIL_UNITS));
  return FORMS.get(form?.groups?.['form'] ?? '') ?? null;
}
