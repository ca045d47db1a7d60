/**
 * How English-language outlets announce that they changed what they had printed.
 * Origin: our own list, after the corrections pages and style guides of daily papers. MIT.
 */

/** What a notice says of itself. */
export type NoticeKind = 'correction' | 'clarification' | 'update' | 'editors_note' | 'retraction';

/** Labels that open a notice, lower case, before a colon, dash or the end of their line. */
export const NOTICE_LABELS: ReadonlyMap<string, NoticeKind> = new Map([
  ['correction', 'correction'],
  ['corrections', 'correction'],
  ['corrected', 'correction'],
  ['correction and clarification', 'correction'],
  ['corrections and clarifications', 'correction'],
  ['erratum', 'correction'],
  ['clarification', 'clarification'],
  ['for the record', 'clarification'],
  ['update', 'update'],
  ['updated', 'update'],
  ["editor's note", 'editors_note'],
  ["editors' note", 'editors_note'],
  ['editor note', 'editors_note'],
  ['retraction', 'retraction'],
  ['retracted', 'retraction'],
]);

/** What notices call the text they stand in. */
export const TEXT_NOUNS: readonly string[] = [
  'article',
  'story',
  'report',
  'headline',
  'caption',
  'column',
  'post',
  'piece',
  'page',
  'item',
  'dispatch',
  'version',
];

/** "This story has been … ": the participle tells the kind. */
export const NOTICE_PARTICIPLES: ReadonlyMap<string, NoticeKind> = new Map([
  ['corrected', 'correction'],
  ['amended', 'correction'],
  ['clarified', 'clarification'],
  ['updated', 'update'],
  ['revised', 'update'],
  ['edited', 'update'],
  ['retracted', 'retraction'],
  ['withdrawn', 'retraction'],
]);
