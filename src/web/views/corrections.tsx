/** Corrections: all that people changed in the store, newest first, by whom and of what sort, each with a way back. */

import type { CorrectionList } from '../api/shapes.ts';
import { usePages } from '../api/use-pages.ts';
import { addressOf, goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Isolated } from '../parts/name.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { CorrectedSubject } from '../put-right/corrected-subject.tsx';
import { HistoryEntry } from '../put-right/history-entry.tsx';
import { Select } from '../put-right/select.tsx';
import { useUndo } from '../put-right/use-undo.ts';
import { TEXTS } from '../texts.ts';

const AT_ONCE = 25;
const FILTERS = ['subjectKind', 'action', 'by'] as const;

export function Corrections({ query }: ViewProps) {
  useTitle(TEXTS.corrections.title);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? undefined]));
  const { first, items, more, failure } = usePages<CorrectionList>('/corrections', {
    ...filters,
    ...{ sort: 'newest', limit: AT_ONCE },
  });
  const undoing = useUndo(first.reload);
  const change = (name: string, value: string): void => {
    goTo(addressOf('/corrections', { ...filters, [name]: value }), { replace: true });
  };
  const { by } = filters;
  return (
    <div class="corrections">
      <h1>{TEXTS.corrections.title}</h1>
      <p class="lead">{TEXTS.corrections.lead}</p>
      <div class="filters">
        {(['subjectKind', 'action'] as const).map((name) => (
          <Select
            key={name}
            label={TEXTS.corrections[name]}
            value={filters[name] ?? ''}
            choices={{ '': TEXTS.chips.any, ...CHOICES[name] }}
            onChange={(value) => {
              change(name, value);
            }}
          />
        ))}
        {by && (
          <p>
            <Isolated text={TEXTS.corrections.onlyBy(TEXTS.putRight.author(by))} />{' '}
            <Link to={addressOf('/corrections', { ...filters, by: undefined })}>
              {TEXTS.corrections.everybody}
            </Link>
          </p>
        )}
      </div>
      {undoing.failure && (
        <p role="alert" class="failure">
          {undoing.failure}
        </p>
      )}
      {!first.value && <ResourceNote resource={first} />}
      {first.value && items.length === 0 && <p class="note">{TEXTS.corrections.none}</p>}
      <ol class="history">
        {items.map((correction) => (
          <HistoryEntry key={correction.id} correction={correction} onUndo={undoing.undo}>
            <CorrectedSubject correction={correction} />
          </HistoryEntry>
        ))}
      </ol>
      <MoreButton label={TEXTS.corrections.more} {...{ more, failure }} />
    </div>
  );
}

const CHOICES = {
  subjectKind: TEXTS.corrections.subjects,
  action: TEXTS.putRight.actions,
} as const;
