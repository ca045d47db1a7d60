/** Reads a question in words: whose words it asks for, on what, to whom, from when. */

import { LATEST, OPENINGS } from '../lexicon/question-words.ts';
import { joinListedNames } from './join-listed-names.ts';
import { takeDates } from './question-dates.ts';
import { takeExclusions } from './question-exclusions.ts';
import { readForm } from './question-forms.ts';
import type { QuestionPlan } from './question-plan.ts';
import { wordsOfQuestion } from './question-words.ts';
import { takeRole } from './told-apart.ts';
import { topicTerms } from './topic-terms.ts';

/** Pure and total: whatever isn't understood as a question is taken as words to look for. */
export function planQuestion(question: string, now: Date): QuestionPlan {
  const { text, described } = takeRole(question);
  const asWords = wordsOfQuestion(joinListedNames(text));
  const dated = takeDates(withoutOpening(asWords), now);
  const { words, excluded, excludedNames } = takeExclusions(dated.words);
  const { kind, isOpen = false, isLatest = false, asked, topic, venue, place } = readForm(words);
  return {
    kind,
    isOpen,
    asked: asked.who === 'anyone' ? asked : { ...asked, described },
    topic: topicTerms(topic),
    excluded,
    excludedNames,
    venue: venue.join(' ') || null,
    place: place.join(' ') || null,
    from: dated.from,
    to: dated.to,
    isOfAnyYear: dated.isOfAnyYear,
    order: isLatest || dated.words.some(isLatestWord) ? 'latest' : 'best',
  };
}

const isLatestWord = (word: string): boolean => LATEST.has(word.toLowerCase());

/** "*Is it true that* Reyd said …", "*I'm looking for* quotes by …" */
function withoutOpening(words: readonly string[]): readonly string[] {
  const lower = `${words.join(' ').toLowerCase()} `;
  const opening = OPENINGS.find((phrase) => lower.startsWith(`${phrase} `));
  return opening === undefined ? words : words.slice(opening.split(' ').length);
}
