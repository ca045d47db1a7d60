/** A name with the role that tells it apart from others of that name: "John Harding (Bristol mayor)". */

import { readRolePhrase } from './role-phrase.ts';

/** How somebody is offered, so that it can be asked again. */
export const nameWithRole = (name: string, role: string | null | undefined): string =>
  role == null ? name : `${name} (${role})`;

/** A question or name without the role in brackets, and the words of it. */
export interface ToldApart {
  readonly text: string;
  readonly described: readonly string[];
}

const BRACKETED = /(?<=\p{Lu}[\p{L}.'’-]{0,40}) \((?<role>[^()]{2,300})\)/u;

/** Takes such a role out of a question; brackets that name no office stay. */
export function takeRole(text: string): ToldApart {
  const described = BRACKETED.exec(text)?.groups?.['role']?.split(/\s+/u) ?? [];
  return readRolePhrase(described) === null
    ? { text, described: [] }
    : { text: text.replace(BRACKETED, ''), described };
}
