/** Joins other speakers with this one, who keeps id and name. */

import { useState } from 'preact/hooks';
import { post } from '../api/request.ts';
import type { CorrectedSpeaker } from '../api/shapes.ts';
import { Link } from '../navigation/location.tsx';
import { certaintyInWords } from '../parts/certainty.ts';
import { CompletingInput } from '../parts/completing-input.tsx';
import { Isolated } from '../parts/name.tsx';
import { TEXTS } from '../texts.ts';
import { EditorForm } from './editor-form.tsx';
import type { SpeakerEditorProps } from './speaker-editor-props.ts';

interface Other {
  readonly id: string;
  readonly name: string;
}

export function MergeEditor({ speaker, onNoted, onClose }: SpeakerEditorProps) {
  const [typed, setTyped] = useState('');
  const [others, setOthers] = useState<readonly Other[]>([]);
  const toggle = (other: Other): void => {
    if (other.id === speaker.id) return;
    const rest = others.filter(({ id }) => id !== other.id);
    setOthers(rest.length < others.length ? rest : [...rest, other]);
  };
  const offered = [
    ...speaker.suggestions,
    ...others
      .filter(({ id }) => !speaker.suggestions.some((one) => one.id === id))
      .map((other) => ({ ...other, confidence: null })),
  ];
  return (
    <EditorForm
      label={TEXTS.speakerEdit.merge}
      isChanged={others.length > 0}
      save={TEXTS.speakerEdit.mergeNow}
      onClose={onClose}
      onSave={async (reason) => {
        const body = { from: others.map(({ id }) => id), ...(reason && { reason }) };
        onNoted((await post<CorrectedSpeaker>(`/speakers/${speaker.id}/merge`, body)).corrections);
      }}
    >
      <CompletingInput
        label={TEXTS.speakerEdit.mergeWith}
        showLabel
        value={typed}
        kind="speaker"
        onInput={setTyped}
        onPick={({ id, text }) => {
          toggle({ id, name: text });
          setTyped('');
        }}
      />
      {offered.length > 0 && (
        <fieldset>
          <legend>{TEXTS.speaker.same}</legend>
          {offered.map(({ id, name, confidence }) => (
            <p key={id} class="check">
              <label>
                <input
                  type="checkbox"
                  checked={others.some((other) => other.id === id)}
                  onChange={() => {
                    toggle({ id, name });
                  }}
                />{' '}
                <Isolated text={name} />
                {confidence !== null && `, ${certaintyInWords(confidence)}`}
              </label>{' '}
              <Link to={`/speakers/${id}`}>{TEXTS.speakerEdit.look}</Link>
            </p>
          ))}
        </fieldset>
      )}
    </EditorForm>
  );
}
