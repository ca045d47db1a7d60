/** Speakers in full: names, roles over time, who may be the same, where they appear. */

import type { LinkEvidence, RoleStatus } from '../engine/index.ts';
import { affiliationOf, readRole } from '../engine/registry/read-role.ts';
import type { AppearanceRecord, RoleRecord, SpeakerDetailRecord } from '../store/store.ts';
import { foldName } from '../text/name-key.ts';
import { type SpeakerView, viewSpeaker } from './views.ts';

/** A speaker with all that the registry knows. */
export interface SpeakerDetailView extends SpeakerView {
  /** As an authority file says; null where none lists the speaker. */
  description: string | null;
  wikidata: string | null;
  /** The authority file's own id. */
  externalId: string | null;
  /** Names as articles have them, with how many quotes each. */
  names: { name: string; quotes: number }[];
  /** Newest first. */
  roles: RoleView[];
  /** Who may be the same, the likeliest first. */
  suggestions: SuggestionView[];
  /** Ids of entries that turned out to be this one; asked for, they give this one. */
  mergedIds: string[];
}

/** A role, and when articles gave it. */
export interface RoleView {
  role: string;
  /** Whether it was held then: articles say "former", "-elect", "acting". */
  status: RoleStatus;
  /** For whom: a body, place or person; null where the role doesn't say. */
  affiliation: string | null;
  /** Date of the first article that gives it. */
  firstSeen: string;
  lastSeen: string;
  articles: number;
}

/** Why two are taken to be one, or not. */
export interface LinkEvidenceView {
  rule: string;
  detail: string;
  /** In natural log-odds: above 0 speaks for it. */
  weight: number;
}

export interface SuggestionView {
  id: string;
  name: string;
  confidence: number;
  evidence: LinkEvidenceView[];
}

/** One article's speaker, as it is linked. */
export interface AppearanceView {
  id: string;
  name: string;
  roles: string[];
  article: { id: string; headline: string | null; publishedAt: string | null };
  linkConfidence: number;
  evidence: LinkEvidenceView[];
}

/** Shows a speaker in full. */
export function viewSpeakerDetail(record: SpeakerDetailRecord): SpeakerDetailView {
  const { authority, names, roles, suggestions, mergedIds } = record;
  return {
    ...viewSpeaker(record),
    description: authority?.description ?? null,
    wikidata: authority?.wikidata ?? null,
    externalId: authority?.externalId ?? null,
    names: names.map(({ name, quotes }) => ({ name, quotes })),
    roles: viewRoles(roles),
    suggestions: suggestions.map(({ id, name, confidence, evidence }) => ({
      ...{ id, name, confidence },
      evidence: evidence.map(viewEvidence),
    })),
    mergedIds: [...mergedIds],
  };
}

/** Roles that differ in case or small marks alone are one; the newest wording is shown. */
function viewRoles(records: readonly RoleRecord[]): RoleView[] {
  const roles = new Map<string, RoleView>();
  for (const { role, firstSeen, lastSeen, articles } of records) {
    const key = foldName(role);
    const known = roles.get(key);
    const { status } = readRole(role);
    if (known) {
      known.firstSeen = firstSeen < known.firstSeen ? firstSeen : known.firstSeen;
      known.articles += articles;
    } else {
      roles.set(key, {
        role,
        status,
        affiliation: affiliationOf(role),
        firstSeen,
        lastSeen,
        articles,
      });
    }
  }
  return [...roles.values()];
}

/** Shows where a speaker appears. */
export function viewAppearance(record: AppearanceRecord): AppearanceView {
  const { id, name, roles, article, linkConfidence, evidence } = record;
  return {
    id,
    name,
    roles: [...roles],
    article: { ...article },
    linkConfidence,
    evidence: evidence.map(viewEvidence),
  };
}

const viewEvidence = ({ rule, detail, weight }: LinkEvidence): LinkEvidenceView => ({
  rule,
  detail,
  weight,
});
