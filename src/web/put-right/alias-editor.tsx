/** Names by which a speaker is found and known again. */

import { useState } from 'preact/hooks';
import { post } from '../api/request.ts';
import type { CorrectedSpeaker } from '../api/shapes.ts';
import { Isolated } from '../parts/name.tsx';
import { TEXTS } from '../texts.ts';
import { EditorForm } from './editor-form.tsx';
import type { SpeakerEditorProps } from './speaker-editor-props.ts';

export function AliasEditor({ speaker, onNoted, onClose }: SpeakerEditorProps) {
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const add = added
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <EditorForm
      label={TEXTS.speakerEdit.names}
      isChanged={add.length + removed.length > 0}
      onClose={onClose}
      onSave={async (reason) => {
        const body = { add, remove: removed, ...(reason && { reason }) };
        const done = await post<CorrectedSpeaker>(`/speakers/${speaker.id}/aliases`, body);
        onNoted(done.corrections);
      }}
    >
      <label>
        {TEXTS.speakerEdit.addNames}
        <textarea
          rows={2}
          dir="auto"
          value={added}
          onInput={({ currentTarget }) => {
            setAdded(currentTarget.value);
          }}
        />
      </label>
      {speaker.aliases.length > 0 && (
        <fieldset>
          <legend>{TEXTS.speakerEdit.removeNames}</legend>
          {speaker.aliases.map((alias) => (
            <label key={alias} class="check">
              <input
                type="checkbox"
                checked={removed.includes(alias)}
                onChange={({ currentTarget }) => {
                  const others = removed.filter((one) => one !== alias);
                  setRemoved(currentTarget.checked ? [...others, alias] : others);
                }}
              />{' '}
              <Isolated text={alias} />
            </label>
          ))}
        </fieldset>
      )}
    </EditorForm>
  );
}
