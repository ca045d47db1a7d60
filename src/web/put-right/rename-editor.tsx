/** The name that a speaker is shown by, and what sort of speaker it is. */

import { useState } from 'preact/hooks';
import { patch } from '../api/request.ts';
import type { CorrectedSpeaker } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { EditorForm } from './editor-form.tsx';
import { NameField } from './name-field.tsx';
import { Select } from './select.tsx';
import type { SpeakerEditorProps } from './speaker-editor-props.ts';

export function RenameEditor({ speaker, onNoted, onClose }: SpeakerEditorProps) {
  const [name, setName] = useState(speaker.name);
  const [kind, setKind] = useState<string>(speaker.kind);
  const changes = {
    ...(name.trim() && name.trim() !== speaker.name ? { name: name.trim() } : {}),
    ...(kind === speaker.kind ? {} : { kind }),
  };
  return (
    <EditorForm
      label={TEXTS.speakerEdit.rename}
      isChanged={Object.keys(changes).length > 0}
      onClose={onClose}
      onSave={async (reason) => {
        const body = { ...changes, ...(reason && { reason }) };
        onNoted((await patch<CorrectedSpeaker>(`/speakers/${speaker.id}`, body)).corrections);
      }}
    >
      <NameField label={TEXTS.putRight.name} value={name} onChange={setName} />
      <Select
        label={TEXTS.putRight.kind}
        value={kind}
        choices={{ ...TEXTS.putRight.kinds, anonymous: TEXTS.speakerEdit.anonymous }}
        onChange={setKind}
      />
    </EditorForm>
  );
}
