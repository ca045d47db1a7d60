/** Review: what a person should look at first, decided by single keys or buttons. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewItem } from '../api/shapes.ts';
import { addressOf, goTo, Link } from '../navigation/location.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { QuoteEditor } from '../put-right/quote-editor.tsx';
import { Said } from '../put-right/said.tsx';
import { ItemCard } from '../review/item-card.tsx';
import { ShortcutsHelp } from '../review/shortcuts-help.tsx';
import { type Queue, useQueue } from '../review/use-queue.ts';
import { useShortcuts } from '../review/use-shortcuts.ts';
import { TEXTS } from '../texts.ts';

export function Review() {
  useTitle(TEXTS.review.title);
  const queue = useQueue();
  const [isChanging, setChanging] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn, setOn] = useState(true);
  const { items, at, moveTo, decide, undo } = queue;
  const item = items[at];
  const go = (next: number): void => {
    setChanging(false);
    moveTo(next);
  };
  const choose = (decision: 'accept' | 'reject'): void => {
    if (item) void decide(item, { decision });
  };
  const change = (): void => {
    if (item?.quote) setChanging(true);
  };
  useShortcuts(
    {
      j: () => {
        go(at + 1);
      },
      k: () => {
        go(at - 1);
      },
      a: () => {
        choose('accept');
      },
      r: () => {
        choose('reject');
      },
      c: change,
      u: () => void undo(),
      o: () => {
        const quote = item?.quote;
        if (quote) goTo(addressOf(`/articles/${quote.article.id}`, { quote: quote.id }));
      },
      '?': () => {
        setHelpOpen(true);
      },
    },
    isOn,
  );
  return (
    <div class="review">
      <h1>{TEXTS.review.title}</h1>
      <p class="lead">{TEXTS.review.lead}</p>
      <div class="actions">
        <button
          type="button"
          class="plain"
          onClick={() => {
            setHelpOpen(true);
          }}
        >
          {TEXTS.review.shortcuts}
        </button>
        <Link to="/corrections">{TEXTS.frame.corrections}</Link>
      </div>
      <Said onUndo={queue.noted?.length ? () => void undo() : undefined} failure={queue.failure}>
        {queue.said}
      </Said>
      {!queue.list.value && <ResourceNote resource={queue.list} />}
      {queue.list.value && !queue.list.isLoading && items.length === 0 && (
        <p class="note">{TEXTS.review.nothing}</p>
      )}
      {item && (
        <Current
          key={item.id}
          {...{ item, queue, isChanging }}
          onChoose={choose}
          onChange={change}
          onClose={() => {
            setChanging(false);
          }}
          onGo={go}
        />
      )}
      <ShortcutsHelp
        isOpen={isHelpOpen}
        isOn={isOn}
        onTurn={setOn}
        onClose={() => {
          setHelpOpen(false);
        }}
      />
    </div>
  );
}

interface CurrentProps {
  readonly item: ReviewItem;
  readonly queue: Queue;
  readonly isChanging: boolean;
  readonly onChoose: (decision: 'accept' | 'reject') => void;
  readonly onChange: () => void;
  readonly onClose: () => void;
  readonly onGo: (at: number) => void;
}

function Current(props: CurrentProps) {
  const { item, queue, isChanging, onChoose, onChange, onClose, onGo } = props;
  const { at, items, decide } = queue;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Each item is read out as it comes; the first one leaves the focus where it was.
    if (queue.said || at > 0) place.current?.focus({ preventScroll: true });
  }, []);
  const labels = TEXTS.review.decisions[item.kind];
  return (
    <section
      class="item"
      ref={place}
      tabIndex={-1}
      aria-label={TEXTS.review.place(at + 1, items.length)}
    >
      <p class="place">
        <span>{TEXTS.review.place(at + 1, items.length)}</span>
        <button
          type="button"
          class="plain"
          disabled={at === 0}
          onClick={() => {
            onGo(at - 1);
          }}
        >
          {TEXTS.review.previous}
        </button>
        <button
          type="button"
          class="plain"
          disabled={at === items.length - 1}
          onClick={() => {
            onGo(at + 1);
          }}
        >
          {TEXTS.review.next}
        </button>
      </p>
      <ItemCard item={item} />
      {isChanging && item.quote ? (
        <QuoteEditor
          quote={item.quote}
          onSave={async (change) => {
            const isDone = await decide(
              item,
              change.rejected ? { decision: 'reject' } : { decision: 'change', change },
            );
            if (isDone) onClose();
          }}
          onClose={onClose}
        />
      ) : (
        <p class="buttons">
          <button
            type="button"
            aria-keyshortcuts="a"
            onClick={() => {
              onChoose('accept');
            }}
          >
            {labels.accept} <kbd>a</kbd>
          </button>
          <button
            type="button"
            class="warning"
            aria-keyshortcuts="r"
            onClick={() => {
              onChoose('reject');
            }}
          >
            {labels.reject} <kbd>r</kbd>
          </button>
          {item.quote && (
            <button type="button" class="plain" aria-keyshortcuts="c" onClick={onChange}>
              {TEXTS.review.change} <kbd>c</kbd>
            </button>
          )}
        </p>
      )}
    </section>
  );
}
