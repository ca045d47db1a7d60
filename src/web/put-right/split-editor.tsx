/** Takes articles that quote somebody else of that name out into a speaker of their own. */

import { useState } from 'preact/hooks';
import { post } from '../api/request.ts';
import type { Appearance, AppearanceList, CorrectedSpeaker } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated } from '../parts/name.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TEXTS } from '../texts.ts';
import { EditorForm } from './editor-form.tsx';
import { NameField } from './name-field.tsx';
import type { SpeakerEditorProps } from './speaker-editor-props.ts';

/** Of a speaker in more articles, the first hundred are offered. */
const MOST = 100;

export function SplitEditor({ speaker, onNoted, onClose }: SpeakerEditorProps) {
  const list = useResource<AppearanceList>(`/speakers/${speaker.id}/appearances`, { limit: MOST });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  if (!list.value) return <ResourceNote resource={list} />;
  const { items } = list.value;
  return (
    <EditorForm
      label={TEXTS.speakerEdit.split}
      isChanged={chosen.length > 0 && chosen.length < items.length}
      save={TEXTS.speakerEdit.splitNow}
      onClose={onClose}
      onSave={async (reason) => {
        const called = name.trim();
        const body = {
          appearances: chosen,
          ...(called && { name: called }),
          ...(reason && { reason }),
        };
        onNoted((await post<CorrectedSpeaker>(`/speakers/${speaker.id}/split`, body)).corrections);
      }}
    >
      <fieldset>
        <legend>{TEXTS.speakerEdit.splitWhich}</legend>
        {items.length < 2 && <p>{TEXTS.speakerEdit.onlyOne}</p>}
        {items.map((appearance) => (
          <Choice
            key={appearance.id}
            appearance={appearance}
            isChosen={chosen.includes(appearance.id)}
            onChange={(isChosen) => {
              const others = chosen.filter((id) => id !== appearance.id);
              setChosen(isChosen ? [...others, appearance.id] : others);
            }}
          />
        ))}
      </fieldset>
      <NameField label={TEXTS.speakerEdit.splitName} value={name} onChange={setName} />
    </EditorForm>
  );
}

interface ChoiceProps {
  readonly appearance: Appearance;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Choice({ appearance: { name, roles, article }, isChosen, onChange }: ChoiceProps) {
  const date = article.publishedAt && momentInWords(article.publishedAt.slice(0, 10), 'day');
  return (
    <p class="check">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.checked);
          }}
        />{' '}
        <Isolated text={[name, ...roles].join(', ')} />
      </label>{' '}
      <Link to={`/articles/${article.id}`}>
        <Isolated text={article.headline ?? TEXTS.quote.noHeadline} />
      </Link>
      {date && `, ${date}`}
    </p>
  );
}
