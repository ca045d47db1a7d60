/** Puts a speaker right: name and sort, other names, who is the same, who is two, and the history of all that. */

import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Correction, SpeakerDetail } from '../api/shapes.ts';
import { addressOf, goTo } from '../navigation/location.tsx';
import { Toggles } from '../parts/toggles.tsx';
import { TEXTS } from '../texts.ts';
import { AliasEditor } from './alias-editor.tsx';
import { History } from './history.tsx';
import { MergeEditor } from './merge-editor.tsx';
import { RenameEditor } from './rename-editor.tsx';
import type { SpeakerEditorProps } from './speaker-editor-props.ts';
import { SplitEditor } from './split-editor.tsx';

const EDITORS: readonly (readonly [string, string, ComponentType<SpeakerEditorProps>])[] = [
  ['rename', TEXTS.speakerEdit.rename, RenameEditor],
  ['names', TEXTS.speakerEdit.names, AliasEditor],
  ['merge', TEXTS.speakerEdit.merge, MergeEditor],
  ['split', TEXTS.speakerEdit.split, SplitEditor],
];

const TOGGLES = [
  ...EDITORS.map(([name, label]) => [name, label] as const),
  ['history', TEXTS.putRight.history] as const,
];

interface SpeakerEditorsProps {
  readonly speaker: SpeakerDetail;
  /** Which one is open: "rename", "names", "merge", "split", "history"; null for none. */
  readonly doing: string | null;
  /** Called with what was noted, or null after something was taken back. */
  readonly onChanged: (corrections: readonly Correction[] | null) => void;
}

export function SpeakerEditors({ speaker, doing, onChanged }: SpeakerEditorsProps) {
  const open = (what: string | null): void => {
    goTo(addressOf(`/speakers/${speaker.id}`, { do: what ?? undefined }), { replace: true });
  };
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // A link may lead here; the section stands at the end of the view.
    if (doing !== null) place.current?.scrollIntoView();
  }, []);
  const Editor = EDITORS.find(([name]) => name === doing)?.[2];
  return (
    <section ref={place} class="speaker-edit" aria-labelledby="put-right">
      <h2 id="put-right">{TEXTS.putRight.title}</h2>
      <p class="actions">
        <Toggles choices={TOGGLES} open={doing} onOpen={open} />
      </p>
      {Editor && (
        <Editor
          key={speaker.id}
          speaker={speaker}
          onNoted={(corrections) => {
            open(null);
            onChanged(corrections);
          }}
          onClose={() => {
            open(null);
          }}
        />
      )}
      {doing === 'history' && (
        <History
          of={`/speakers/${speaker.id}`}
          onUndone={() => {
            onChanged(null);
          }}
        />
      )}
    </section>
  );
}
