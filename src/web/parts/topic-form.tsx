/** Takes a topic that a view is to be narrowed to. */

import { useState } from 'preact/hooks';
import { TEXTS } from '../texts.ts';
import { CompletingInput } from './completing-input.tsx';

interface TopicFormProps {
  /** "" for none. */
  readonly topic: string;
  readonly onChoose: (topic: string) => void;
}

export function TopicForm({ topic, onChoose }: TopicFormProps) {
  const [typed, setTyped] = useState(topic);
  return (
    <form
      class="topic-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(typed.trim());
      }}
    >
      <CompletingInput
        label={TEXTS.outlets.topic}
        showLabel
        kind="topic"
        value={typed}
        onInput={setTyped}
      />
      <button type="submit">{TEXTS.outlets.show}</button>
    </form>
  );
}
