/** How a question was understood, as it is shown. */

import type { SpeakerGuess } from '../search/resolved-speaker.ts';
import type { UnderstoodQuestion } from '../search/understood-question.ts';
import { stemKey, stemText, wantedStems } from '../text/stems.ts';
import type { AnswerItemView, InterpretationView, InterpretedSpeakerView } from './answer-view.ts';

/** Shows it; of the many words searched besides only those that found something are worth telling. */
export function viewInterpretation(
  asked: UnderstoodQuestion,
  items: readonly AnswerItemView[],
  overridden: readonly string[],
): InterpretationView {
  const { plan, speaker, terms, topic, excluded, excludedSpeakers, completing, order } = asked;
  const besides = [
    ...topic.flatMap(({ related }) => related),
    ...completing.parts,
    ...completing.companions,
  ];
  const shown = besides.length === 0 ? [] : items;
  const wanted = wantedStems(besides);
  const found = shown.map(({ quote: { context, text } }) =>
    stemText([context.before, text, context.after].join(' '), wanted),
  );
  const helped = besides.filter((term) =>
    found.some((text) => text.includes(` ${stemKey(term)} `)),
  );
  return {
    speakers: ('speakers' in speaker ? speaker.speakers : []).map(viewGuess),
    otherSpeakers: ('others' in speaker ? speaker.others : []).map(viewGuess),
    askedName: 'name' in speaker ? speaker.name : null,
    topic: [...terms],
    excluded: [...new Set([...excluded, ...excludedSpeakers.map(({ name }) => name)])],
    expandedWith: [...new Set([...topic.flatMap(({ similar }) => similar), ...helped])],
    from: plan.from,
    to: plan.to,
    venue: plan.venue,
    place: plan.place,
    kind: plan.kind,
    order,
    overridden: [...overridden],
  };
}

const viewGuess = ({
  speaker: { id, name },
  confidence,
  role,
}: SpeakerGuess): InterpretedSpeakerView => ({
  id,
  name,
  confidence,
  role: role ?? null,
});
