/** What every editor of a speaker gets. */

import type { Correction, SpeakerDetail } from '../api/shapes.ts';

export interface SpeakerEditorProps {
  readonly speaker: SpeakerDetail;
  readonly onNoted: (corrections: readonly Correction[]) => void;
  readonly onClose: () => void;
}
