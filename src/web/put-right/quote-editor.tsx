/** A form that puts one quote right: who said it, how, when, and which words. */

import { useState } from 'preact/hooks';
import type { ArticleDetail, Quote, QuoteCorrection } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TEXTS } from '../texts.ts';
import { BoundsFields } from './bounds-fields.tsx';
import { EditorForm } from './editor-form.tsx';
import { passageAround } from './passage.ts';
import { changesOf, formOf, type QuoteForm } from './quote-form.ts';
import { Select } from './select.tsx';
import { WhoFields } from './who-fields.tsx';

interface QuoteEditorProps {
  readonly quote: Quote;
  /** The article's text, where it is at hand; it is read else. */
  readonly text?: string;
  /** Sends the changes; what goes wrong is shown in the form. */
  readonly onSave: (changes: QuoteCorrection) => Promise<void>;
  readonly onClose: () => void;
}

export function QuoteEditor({ quote, text, onSave, onClose }: QuoteEditorProps) {
  const [form, setForm] = useState<QuoteForm>(() => formOf(quote));
  const change = (part: Partial<QuoteForm>): void => {
    setForm({ ...form, ...part });
  };
  const changes = changesOf(quote, form);
  return (
    <EditorForm
      label={TEXTS.putRight.title}
      isChanged={Object.keys(changes).length > 0}
      onSave={(reason) => onSave({ ...changes, ...(reason ? { reason } : {}) })}
      onClose={onClose}
      other={{
        label: TEXTS.putRight.noQuote,
        act: (reason) => onSave({ rejected: true, ...(reason ? { reason } : {}) }),
      }}
    >
      <WhoFields
        who={form.who}
        onChange={(who) => {
          change({ who });
        }}
      />
      <fieldset>
        <legend>{TEXTS.putRight.what}</legend>
        <Select
          label={TEXTS.chips.type}
          value={form.type}
          choices={TEXTS.types}
          onChange={(type) => {
            change({ type: type as Quote['type'] });
          }}
        />
        <Select
          label={TEXTS.putRight.act}
          value={form.speechAct}
          choices={TEXTS.putRight.acts}
          onChange={(act) => {
            change({ speechAct: act as Quote['speechAct'] });
          }}
        />
        <label>
          {TEXTS.putRight.saidOn}
          <input
            type="text"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            placeholder="2025-08-14"
            value={form.saidOn}
            onInput={({ currentTarget }) => {
              change({ saidOn: currentTarget.value.trim() });
            }}
          />
        </label>
      </fieldset>
      {quote.status !== 'vanished' && (
        <Bounds quote={quote} text={text} form={form} onChange={change} />
      )}
    </EditorForm>
  );
}

interface BoundsProps {
  readonly quote: Quote;
  readonly text: string | undefined;
  readonly form: QuoteForm;
  readonly onChange: (bounds: Pick<QuoteForm, 'content' | 'cue'>) => void;
}

/** The passage; the article is read for it where its text isn't at hand. */
function Bounds({ quote, text, form, onChange }: BoundsProps) {
  const detail = useResource<ArticleDetail>(
    text === undefined ? `/articles/${quote.article.id}` : null,
  );
  const words = text ?? detail.value?.article.text;
  const [passage, setPassage] = useState(() =>
    text === undefined ? null : passageAround(text, quote.content),
  );
  if (words === undefined) return <ResourceNote resource={detail} />;
  // A text that is withheld can't be marked in; no stored article is without one.
  if (words === '') return <p>{TEXTS.read.noBounds}</p>;
  if (passage === null) {
    setPassage(passageAround(words, quote.content));
    return null;
  }
  return (
    <BoundsFields passage={passage} content={form.content} cue={form.cue} onChange={onChange} />
  );
}
