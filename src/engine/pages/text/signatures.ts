/** Digests whose articles are signed at their end: "— Skerry Bulletin, 25 minutes ago" under the last paragraph. */

import type { ClassifiedLine } from './classify-line.ts';
import { readHeadlineLine } from './headline-line.ts';
import type { Section } from './section.ts';

/** Gives the sections where at least two articles are signed that way and nothing follows the last; else `[]`. */
export function findSignatures(lines: readonly ClassifiedLine[]): Section[] {
  const signatures = lines.flatMap(({ kind, outlet }, at) =>
    (kind === 'credit' || kind === 'mark') && outlet !== null ? [at] : [],
  );
  const last = signatures.at(-1);
  if (signatures.length < 2 || last === undefined) return [];
  if (!signatures.every((at) => isSignature(lines, at))) return [];
  if (lines.slice(last + 1).some(({ kind }) => kind === 'prose')) return [];
  const sections = signatures.map((at, index) =>
    signed(lines, index === 0 ? 0 : (signatures[index - 1] ?? 0) + 1, at),
  );
  return sections.every((section) => section !== null) ? sections : [];
}

/** Directly under a paragraph, and an empty line or nothing under it. */
function isSignature(lines: readonly ClassifiedLine[], at: number): boolean {
  const next = lines[at + 1];
  return (
    lines[at - 1]?.kind === 'prose' &&
    (next === undefined || next.isAfterBlank || next.kind === 'separator')
  );
}

/** A headline, then text; null without either. */
function signed(lines: readonly ClassifiedLine[], from: number, at: number): Section | null {
  const own = lines.slice(from, at);
  const prose = own.findIndex(({ kind }) => kind === 'prose');
  const line = own
    .slice(0, Math.max(0, prose))
    .findLast(({ kind, text }) => kind === 'label' && text.includes(' '));
  const signature = lines[at];
  if (prose < 0 || line === undefined || signature === undefined) return null;
  return {
    lines: lines.slice(from, at + 1),
    headline: readHeadlineLine(line),
    outlet: signature.outlet,
    anchors: [signature, ...own.slice(0, prose).filter(({ kind }) => kind === 'byline')],
    body: own.slice(prose),
  };
}
