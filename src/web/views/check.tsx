/** Check a quote: did anybody say this, in these words? */

import { useState } from 'preact/hooks';
import type { Evidence, Verification } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { certaintyInWords } from '../parts/certainty.ts';
import { CompletingInput } from '../parts/completing-input.tsx';
import { Diff } from '../parts/diff.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';
import { type Checked, checkAddress, MOST_CHARACTERS, readChecked } from './check-state.ts';

export function Check({ query }: ViewProps) {
  useTitle(TEXTS.check.title);
  const [long, setLong] = useState<Checked | null>(null);
  const checked = readChecked(query) ?? long;
  return (
    <div class="check-view">
      <h1>{TEXTS.check.title}</h1>
      <p class="lead">{TEXTS.check.lead}</p>
      <CheckForm
        key={`${checked?.text} ${checked?.speaker}`}
        checked={checked}
        onCheck={(next) => {
          const address = checkAddress(next);
          setLong(address === null ? next : null);
          goTo(address ?? '/check', { replace: address === null });
        }}
      />
      {checked && <Result checked={checked} />}
    </div>
  );
}

interface CheckFormProps {
  readonly checked: Checked | null;
  readonly onCheck: (checked: Checked) => void;
}

function CheckForm({ checked, onCheck }: CheckFormProps) {
  const [text, setText] = useState(checked?.text ?? '');
  const [speaker, setSpeaker] = useState(checked?.speaker ?? '');
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onCheck({ text: text.trim(), speaker: speaker.trim() });
      }}
    >
      <label>
        {TEXTS.check.words}
        <textarea
          rows={3}
          required
          dir="auto"
          maxLength={MOST_CHARACTERS}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <CompletingInput
        label={TEXTS.check.speaker}
        showLabel
        kind="speaker"
        value={speaker}
        onInput={setSpeaker}
      />
      <button type="submit">{TEXTS.check.submit}</button>
    </form>
  );
}

function Result({ checked: { text, speaker } }: { readonly checked: Checked }) {
  const body = { text, ...(speaker && { speaker }) };
  const result = useResource<Verification>('/verifications', {}, body);
  const { value } = result;
  if (!value) return <ResourceNote resource={result} />;
  const { verdict, message, confidence, evidence } = value;
  return (
    <>
      <div class={`verdict ${verdict}`} role="status">
        <h2>{TEXTS.check.verdicts[verdict]}</h2>
        <p>{withoutControls(message)}</p>
        <p class="facts">{certaintyInWords(confidence)}</p>
      </div>
      {evidence.length > 0 && (
        <section>
          <h2>{TEXTS.check.evidence}</h2>
          <p class="facts">{TEXTS.check.legend}</p>
          <ol class="answers">
            {evidence.map((piece) => (
              <li key={piece.quote.id}>
                <Piece piece={piece} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Piece({ piece }: { readonly piece: Evidence }) {
  const { how, quote, continued, isOfSpeaker, missing, diff, passage, statementId } = piece;
  const isDifferent = diff.some(({ op }) => op !== 'same');
  return (
    <div class="piece">
      <p class="how">
        {TEXTS.check.hows[how]}
        {!isOfSpeaker && `, ${TEXTS.check.another}`}
      </p>
      {isDifferent && <Diff parts={diff} labels={[TEXTS.check.printed, TEXTS.check.pasted]} />}
      {passage !== null && (
        <blockquote dir="auto">
          <mark>{withoutControls(passage)}</mark>
        </blockquote>
      )}
      {how === 'partial' && missing.length > 0 && (
        <p>
          {TEXTS.check.leftOut} <q dir="auto">{withoutControls(missing.join(' … '))}</q>
        </p>
      )}
      <QuoteCard quote={quote} isWordless={isDifferent}>
        <Link to={`/statements/${statementId}`}>{TEXTS.check.wordings}</Link>
      </QuoteCard>
      {continued.map((next) => (
        <QuoteCard key={next.id} quote={next} isWordless={isDifferent} />
      ))}
    </div>
  );
}
