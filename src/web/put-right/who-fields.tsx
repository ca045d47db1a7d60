/** Fields for who said it: somebody named, somebody who isn't, or nobody. */

import { CompletingInput } from '../parts/completing-input.tsx';
import { TEXTS } from '../texts.ts';
import type { Who } from './quote-form.ts';
import { Select } from './select.tsx';

interface WhoFieldsProps {
  readonly who: Who;
  readonly onChange: (who: Who) => void;
}

export function WhoFields({ who, onChange }: WhoFieldsProps) {
  const { how, text, id, kind } = who;
  return (
    <fieldset>
      <legend>{TEXTS.putRight.who}</legend>
      <Select
        label={TEXTS.putRight.how}
        value={how}
        choices={TEXTS.putRight.hows}
        onChange={(next) => {
          onChange({ ...who, how: next as Who['how'], id: null });
        }}
      />
      {how === 'named' && (
        <>
          <CompletingInput
            label={TEXTS.putRight.name}
            showLabel
            value={text}
            kind="speaker"
            onInput={(typed) => {
              onChange({ ...who, text: typed, id: null });
            }}
            onPick={(picked) => {
              onChange({ ...who, text: picked.text, id: picked.id });
            }}
          />
          {id === null && (
            <Select
              label={TEXTS.putRight.kind}
              value={kind}
              choices={TEXTS.putRight.kinds}
              onChange={(next) => {
                onChange({ ...who, kind: next as Who['kind'] });
              }}
            />
          )}
        </>
      )}
      {how === 'unnamed' && (
        <label>
          {TEXTS.putRight.description}
          <input
            type="text"
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => {
              onChange({ ...who, text: currentTarget.value });
            }}
          />
        </label>
      )}
    </fieldset>
  );
}
