/** What a speaker talks about, against everybody else, and whether more or less than before. */

import type { SpeakerTopics as Topics } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { Isolated } from './name.tsx';
import { ResourceNote } from './resource-note.tsx';

const MOST = 12;
/** Shares that differ by less are called the same. */
const LEAST_CHANGE = 0.1;

interface SpeakerTopicsProps {
  readonly id: string;
  readonly chosen: string | null;
}

export function SpeakerTopics({ id, chosen }: SpeakerTopicsProps) {
  const topics = useResource<Topics>(`/speakers/${id}/topics`, { limit: MOST });
  if (!topics.value) return <ResourceNote resource={topics} />;
  const { items } = topics.value;
  return (
    <section>
      <h2>{TEXTS.speaker.topics}</h2>
      {items.length === 0 && <p class="facts">{TEXTS.speaker.noTopics}</p>}
      <ul class="counted">
        {items.map(({ term, topic, quotes, change }) => {
          const name = topic?.name ?? term;
          return (
            <li key={term}>
              <span>
                <Link to={addressOf(`/speakers/${id}`, { topic: name })} current={name === chosen}>
                  <Isolated text={name} />
                </Link>{' '}
                {change !== null && Math.abs(change) >= LEAST_CHANGE && (
                  <small>{change > 0 ? TEXTS.speaker.more : TEXTS.speaker.less}</small>
                )}
              </span>{' '}
              <span class="count">{quotes}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
